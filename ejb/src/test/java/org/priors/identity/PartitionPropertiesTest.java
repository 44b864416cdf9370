package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever arrives and whatever people decide, in any order, taken back or not. */
class PartitionPropertiesTest {

  /** Records that arrive, and steps that people take on any two of them. */
  record History(List<Map<Field, String>> arriving, List<Step> steps, long order) {}

  /** A person joins two records, keeps them apart, or takes back what was decided of the two. */
  record Step(int kind, int a, int b) {}

  @Provide
  Arbitrary<History> histories() {
    Arbitrary<List<Map<Field, String>>> arriving =
        Arbitraries.of(People.REPORTS).list().ofMinSize(4).ofMaxSize(10);
    Arbitrary<Step> step =
        Arbitraries.integers()
            .between(0, 4)
            .flatMap(
                kind ->
                    Arbitraries.integers()
                        .between(0, 9)
                        .list()
                        .ofSize(2)
                        .map(two -> new Step(kind, two.get(0), two.get(1))));
    return arriving.flatMap(
        records ->
            step.list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .flatMap(
                    steps -> Arbitraries.longs().map(order -> new History(records, steps, order))));
  }

  @Property(tries = 150)
  void a_persons_same_leaves_both_drivers_whole_and_touches_no_other(
      @ForAll("histories") History history) {
    People people = new People(history.arriving());
    people.arriveAll();
    for (Step step : history.steps()) {
      Map<Long, Long> before = people.drivers();
      if (people.take(step) && people.last() == People.Done.SAME) {
        Pair pair = people.pair(step);
        long one = before.get(pair.a());
        long other = before.get(pair.b());
        Map<Long, Long> expected =
            before.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey,
                        entry ->
                            entry.getValue() == one || entry.getValue() == other
                                ? Math.min(one, other)
                                : entry.getValue()));
        assertThat(people.drivers()).isEqualTo(expected);
      }
    }
  }

  @Property(tries = 150)
  void a_persons_not_same_parts_the_two_and_touches_no_other_driver(
      @ForAll("histories") History history) {
    People people = new People(history.arriving());
    people.arriveAll();
    for (Step step : history.steps()) {
      Map<Long, Long> before = people.drivers();
      if (people.take(step) && people.last() == People.Done.DIFFERENT) {
        Pair pair = people.pair(step);
        Map<Long, Long> after = people.drivers();
        assertThat(after.get(pair.a())).isNotEqualTo(after.get(pair.b()));
        if (!before.get(pair.a()).equals(before.get(pair.b()))) {
          assertThat(after).as("apart already").isEqualTo(before);
        }
        Map<Long, Long> whole = people.driversIfNobodyWereKeptApart();
        assertThat(without(after, whole, whole.get(pair.a())))
            .isEqualTo(without(before, whole, whole.get(pair.a())));
        assertThat(after.keySet())
            .allSatisfy(
                record ->
                    assertThat(whole.get(record))
                        .as("joins nobody who is not one without it")
                        .isEqualTo(whole.get(after.get(record))));
      }
    }
  }

  @Property(tries = 150)
  void the_first_not_same_of_a_driver_makes_two_of_it_and_not_three(
      @ForAll("histories") History history) {
    People people = new People(history.arriving());
    people.arriveAll();
    Map<Long, Long> before = people.drivers();
    for (Step step : history.steps()) {
      Pair pair = people.pair(step);
      if (pair != null && before.get(pair.a()).equals(before.get(pair.b()))) {
        people.take(new Step(1, step.a(), step.b()));
        assertThat(Set.copyOf(people.drivers().values()))
            .hasSize(Set.copyOf(before.values()).size() + 1);
        return;
      }
    }
  }

  /** Of the records of no such driver before, the drivers. */
  private static Map<Long, Long> without(
      Map<Long, Long> drivers, Map<Long, Long> before, long driver) {
    return drivers.entrySet().stream()
        .filter(entry -> before.get(entry.getKey()) != driver)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Property(tries = 150)
  void what_is_taken_back_leaves_no_trace(@ForAll("histories") History history) {
    People people = new People(history.arriving());
    people.arriveAll();
    Map<Long, Long> before = people.drivers();
    history.steps().forEach(people::take);
    Random order = new Random(history.order());
    List<Pair> standing = new ArrayList<>(people.standing());
    Collections.shuffle(standing, order);
    standing.forEach(people::takeBack);
    assertThat(people.drivers()).isEqualTo(before);
  }

  @Property(tries = 150)
  void the_order_of_arrivals_and_of_decisions_makes_no_difference(
      @ForAll("histories") History history) {
    People people = new People(history.arriving());
    people.arriveAll();
    history.steps().forEach(people::take);
    Map<Long, Long> once = people.drivers();
    People shuffled = new People(history.arriving());
    shuffled.arriveAll();
    shuffled.decideInOrder(people, new Random(history.order()));
    assertThat(shuffled.drivers()).isEqualTo(once);
  }
}
