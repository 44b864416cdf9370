package org.priors.web.matching;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priors.history.DriverView;
import org.priors.identity.Pair;
import org.priors.matching.GroupView;
import org.priors.matching.WaitingPair;
import org.priors.people.Verdict;

/** What tells people from each other who may be one, and what is decided of them, in words. */
public record GroupWords(GroupView view) {

  /** How many records of a driver are shown. */
  private static final int RECORDS = 3;

  /** The latest records of a driver, as many as tell it from the others. */
  public List<DriverView.Reported> firstRecords(DriverView of) {
    return of.records().stream().limit(RECORDS).toList();
  }

  /** How many records the driver has besides. */
  public int moreRecords(DriverView of) {
    return Math.max(0, of.records().size() - RECORDS);
  }

  /** {@code A}, {@code B} and so on. */
  public String letter(DriverView of) {
    return letter(of.id());
  }

  private String letter(long id) {
    return Character.toString('A' + view.drivers().indexOf(id));
  }

  /**
   * A pair of a driver that waits.
   *
   * @param with the letter of the other
   * @param path where the two records are compared field by field
   */
  public record Likely(String with, String likelihood, String path) {}

  /** Who this one may be, the likeliest first, each by the likeliest of their records. */
  public List<Likely> likely(DriverView of) {
    Map<Long, Likely> found = new LinkedHashMap<>();
    for (WaitingPair pair : view.waiting()) {
      if (pair.driverA() == of.id() || pair.driverB() == of.id()) {
        long other = pair.driverA() == of.id() ? pair.driverB() : pair.driverA();
        found.putIfAbsent(
            other,
            new Likely(
                letter(other),
                Likelihood.of(pair.weight()),
                MatchPage.path(new Pair(pair.recordA(), pair.recordB()))));
      }
    }
    return List.copyOf(found.values());
  }

  /** What is decided by the choice, in sentences: whom it joins, and whom it keeps apart. */
  List<String> decides(Map<Pair, Verdict> verdicts) {
    Map<Long, Long> drivers = new HashMap<>();
    view.people()
        .forEach(each -> each.records().forEach(record -> drivers.put(record.id(), each.id())));
    return verdicts.entrySet().stream()
        .map(
            made ->
                (made.getValue() == Verdict.SAME ? "Joins " : "Keeps apart ")
                    + letter(drivers.get(made.getKey().a()))
                    + " and "
                    + letter(drivers.get(made.getKey().b())))
        .distinct()
        .toList();
  }
}
