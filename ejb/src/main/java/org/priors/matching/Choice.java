package org.priors.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.priors.identity.Pair;
import org.priors.people.Components;
import org.priors.people.Verdict;

/**
 * Which drivers are one person and which are others, as somebody chose.
 *
 * @param persons by driver the number of the person; who is left out is not decided
 */
public record Choice(Map<Long, Integer> persons) {

  public Choice {
    persons = Map.copyOf(persons);
  }

  /** All of these drivers are one person. */
  public static Choice oneOf(Collection<Long> drivers) {
    return new Choice(drivers.stream().collect(Collectors.toMap(Function.identity(), driver -> 1)));
  }

  /** Each of these drivers is another person. */
  public static Choice eachOf(Collection<Long> drivers) {
    Map<Long, Integer> persons = new HashMap<>();
    drivers.forEach(driver -> persons.put(driver, persons.size() + 1));
    return new Choice(persons);
  }

  /**
   * What follows for pairs of records: as few joins as make each person one, and of drivers who are
   * not one the likeliest pair kept apart, with those that weigh enough to be joined.
   *
   * @param waiting the pairs that wait between these drivers, the likeliest first
   * @param records by driver one of its records, for who is joined though no pair of theirs waits
   */
  public Map<Pair, Verdict> verdicts(List<WaitingPair> waiting, Map<Long, Long> records) {
    Map<Pair, Verdict> verdicts = new LinkedHashMap<>();
    Components joined = new Components();
    for (WaitingPair pair : waiting) {
      if (isSame(pair.driverA(), pair.driverB())
          && joined.of(pair.driverA()) != joined.of(pair.driverB())) {
        joined.join(pair.driverA(), pair.driverB());
        verdicts.put(pair.records(), Verdict.SAME);
      }
    }
    joinTheRest(joined, records, verdicts);
    Set<Pair> apart = new HashSet<>();
    waiting.stream()
        .filter(pair -> areOthers(pair.driverA(), pair.driverB()))
        .filter(pair -> apart.add(pair.drivers()) || pair.joins())
        .forEach(pair -> verdicts.put(pair.records(), Verdict.DIFFERENT));
    return verdicts;
  }

  private void joinTheRest(
      Components joined, Map<Long, Long> records, Map<Pair, Verdict> verdicts) {
    Map<Integer, Long> first = new HashMap<>();
    for (long driver : persons.keySet().stream().sorted().toList()) {
      long one = first.computeIfAbsent(persons.get(driver), person -> driver);
      if (joined.of(one) != joined.of(driver)) {
        joined.join(one, driver);
        verdicts.put(Pair.of(records.get(one), records.get(driver)), Verdict.SAME);
      }
    }
  }

  private boolean isSame(long one, long other) {
    return persons.containsKey(one) && persons.get(one).equals(persons.get(other));
  }

  private boolean areOthers(long one, long other) {
    return persons.containsKey(one)
        && persons.containsKey(other)
        && !persons.get(one).equals(persons.get(other));
  }
}
