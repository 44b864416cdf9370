package org.priors.matching;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.priors.history.DriverView;
import org.priors.identity.Match;
import org.priors.identity.Pair;
import org.priors.people.MatchDecision;
import org.priors.rulings.Standing;

/**
 * Two person records side by side, with all that a decision hangs on.
 *
 * @param a the record that was reported later
 * @param arrests that the records came with; of a record that came with none nothing
 * @param together whether the two stand with one driver now
 * @param held why the two wait though they weigh enough to be joined; null if they do not
 * @param standing what a person has decided of them; empty where nobody has
 * @param givesWay whether that is not in effect, since another one contradicts it
 * @param between decisions that keep other records of the two drivers apart
 * @param apart what follows if they are kept apart
 * @param joined what follows if they are joined
 * @param notes what was written down of them, the newest first
 */
public record MatchView(
    Pair pair,
    DriverView.Reported a,
    DriverView.Reported b,
    List<RecordArrest> arrests,
    Match match,
    boolean together,
    String held,
    Optional<MatchDecision> standing,
    boolean givesWay,
    List<MatchDecision> between,
    List<Effect> effects,
    List<Note> notes) {

  /** By what somebody who read this page is told that it says something else by now. */
  public String seen() {
    return Integer.toHexString(
        Objects.hash(a.toString(), b.toString(), together, effects.toString()));
  }

  /** The arrest that this record came with; null where it came with none. */
  public RecordArrest arrest(DriverView.Reported record) {
    return arrests.stream()
        .filter(arrest -> arrest.personRecordId() == record.id())
        .findFirst()
        .orElse(null);
  }

  /**
   * What a decision does to an open case.
   *
   * @param now where it stands
   * @param apart where it stands if the two are kept apart
   * @param joined where it stands if they are joined
   * @param takenBack where it stands if the decision that stands is taken back; as now where none
   *     stands
   */
  public record Effect(
      long caseId,
      String caseNumber,
      String agency,
      Standing now,
      Standing apart,
      Standing joined,
      Standing takenBack) {

    /** Whether the decision changes anything for this case. */
    public boolean differs() {
      return !now.equals(apart) || !now.equals(joined) || !now.equals(takenBack);
    }
  }

  /** What somebody wrote down. */
  public record Note(String text, String writtenBy, OffsetDateTime writtenAt) {}
}
