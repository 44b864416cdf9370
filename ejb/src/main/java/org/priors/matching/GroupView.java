package org.priors.matching;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.priors.history.DriverView;
import org.priors.identity.Pair;
import org.priors.people.Verdict;
import org.priors.rulings.Standing;

/**
 * People who may be one, side by side.
 *
 * @param id by which the group is named
 * @param people the drivers, those of the likeliest pairs first
 * @param all how many drivers are connected
 * @param from how many of them come before those who are shown
 * @param waiting the pairs that wait between those who are shown, the likeliest first
 * @param arrests that their records came with
 * @param notes what was written down of their pairs, the newest first
 */
public record GroupView(
    long id,
    List<DriverView> people,
    int all,
    int from,
    List<WaitingPair> waiting,
    List<RecordArrest> arrests,
    List<Note> notes) {

  /** What somebody wrote down of two of the records. */
  public record Note(
      long recordA, long recordB, String text, String writtenBy, OffsetDateTime writtenAt) {}

  /**
   * An open case, where it stands and where it would stand.
   *
   * @param agency the name
   */
  public record Effect(
      long caseId, String caseNumber, String agency, Standing now, Standing then) {}

  /** The numbers of the drivers who are shown. */
  public List<Long> drivers() {
    return people.stream().map(DriverView::id).toList();
  }

  /** The arrest that this record came with; null where it came with none. */
  public RecordArrest arrest(DriverView.Reported record) {
    return arrests.stream()
        .filter(arrest -> arrest.personRecordId() == record.id())
        .findFirst()
        .orElse(null);
  }

  /** What follows for pairs of records if this is chosen. */
  public Map<Pair, Verdict> verdicts(Choice choice) {
    return choice.verdicts(
        waiting,
        people.stream()
            .collect(Collectors.toMap(DriverView::id, driver -> driver.records().get(0).id())));
  }

  /** By what somebody who saw this page is told that it is another one by now. */
  public String seen() {
    return Integer.toHexString(
        Objects.hash(
            waiting.stream().map(pair -> List.of(pair.recordA(), pair.recordB())).toList(),
            people.stream()
                .map(
                    driver ->
                        List.of(
                            driver.id(),
                            // As each is told: one that was corrected is another to read.
                            driver.records().toString()))
                .toList()));
  }

  /**
   * A choice as somebody read it.
   *
   * @param as by what it is known, with who they were and what followed
   */
  public record Read(Map<Pair, Verdict> verdicts, String as) {}

  /** What is decided and what follows from it, as it is read on this page. */
  public Read read(Map<Pair, Verdict> verdicts, List<Effect> effects) {
    return new Read(
        verdicts,
        seen() + Integer.toHexString(Objects.hash(verdicts.toString(), effects.toString())));
  }
}
