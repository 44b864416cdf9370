package org.priors.matching;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.priors.drivers.DriverView;
import org.priors.identity.Match;
import org.priors.identity.Pair;

/**
 * Two person records side by side, with all that a decision hangs on.
 *
 * @param a the record that was reported later
 * @param together whether the two stand with one driver now
 * @param standing what a person has decided of them; empty where nobody has
 * @param apart what follows if they are kept apart
 * @param joined what follows if they are joined
 * @param notes what was written down of them, the newest first
 */
public record MatchView(
    Pair pair,
    DriverView.Reported a,
    DriverView.Reported b,
    Match match,
    boolean together,
    Optional<MatchDecision> standing,
    List<Effect> effects,
    List<Note> notes) {

  /**
   * What a decision does to an open case.
   *
   * @param apart which offence it is if the two are kept apart
   * @param joined which it is if they are joined
   */
  public record Effect(
      long caseId, String caseNumber, String agency, Standing apart, Standing joined) {

    /** Whether the decision changes anything for this case. */
    public boolean differs() {
      return !apart.equals(joined);
    }
  }

  /**
   * Where a case stands.
   *
   * @param priors the counts in words
   * @param number which offence it is by the record, at least; null where the law does not answer
   * @param atMost which it is if all counts that nobody can tell
   * @param whyNot why the law does not answer; null where it does
   */
  public record Standing(String priors, Integer number, Integer atMost, String whyNot) {}

  /** What somebody wrote down. */
  public record Note(String text, String writtenBy, OffsetDateTime writtenAt) {}
}
