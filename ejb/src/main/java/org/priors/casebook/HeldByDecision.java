package org.priors.casebook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.priors.cases.CaseFiles;
import org.priors.identity.Pair;
import org.priors.people.MatchDecision;
import org.priors.people.MatchDecisions;
import org.priors.people.Prospects;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Tells where a person's decision alone has a case stand with its driver. */
@Stateless
public class HeldByDecision {

  @Inject CaseFiles files;
  @Inject Prospects prospects;
  @Inject MatchDecisions decisions;

  /**
   * A decision that joins the record of a case with another, though the two would be parted.
   *
   * @param pair the records that it is about
   */
  public record Held(Pair pair, String inWords) {

    private static Held of(MatchDecision made) {
      return new Held(
          made.pair(),
          "By what is on record now these would be two people. A person's decision holds them"
              + " together: "
              + made.inWords()
              + ". Take it back if it rests on what was mistyped.");
    }
  }

  /** Those that hold the record of this case; none where nobody is known. */
  @UseCase(Permission.RECORD_CASES)
  public List<Held> of(Caller caller, long caseId) {
    Long record = files.get(caseId).personRecordId();
    return record == null
        ? List.of()
        : decisions.all(prospects.holding(record)).stream().map(Held::of).toList();
  }
}
