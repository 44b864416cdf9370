package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartitionTest {

  private static final Matcher MATCHER = Matcher.shipped();

  static Map<Field, String> person(String given, String surname, String born) {
    Map<Field, String> cells = new EnumMap<>(Field.class);
    cells.put(Field.GIVEN, given);
    cells.put(Field.SURNAME, surname);
    cells.put(Field.BORN, born);
    return cells;
  }

  static final Map<Field, String> THEO = person("Theo", "Fictive", "1963-07-05");
  private static final Map<Field, String> THEA = person("Thea", "Fictive", "1963-07-05");
  static final Map<Field, String> JOAN = person("Joan", "Invented", "1981-01-30");

  /** Records 10, 20, 30 ... of these people. */
  private static Map<Long, Long> drivers(
      List<Map<Field, String>> people,
      Set<Pair> same,
      Set<Pair> different,
      List<Partition.Link> links) {
    List<Long> ids = new ArrayList<>();
    people.forEach(person -> ids.add(10L * (ids.size() + 1)));
    return Partition.of(ids, MATCHER.gathering(people), Map.of(), same, different, links).drivers();
  }

  static Partition.Link link(long a, long b, double weight) {
    return new Partition.Link(Pair.of(a, b), weight);
  }

  @Test
  void records_without_a_link_or_a_decision_are_drivers_of_their_own() {
    assertThat(drivers(List.of(THEO, THEO), Set.of(), Set.of(), List.of()))
        .isEqualTo(Map.of(10L, 10L, 20L, 20L));
  }

  @Test
  void a_link_joins_records_that_agree_under_the_oldest() {
    assertThat(drivers(List.of(THEO, THEO), Set.of(), Set.of(), List.of(link(20, 10, 14))))
        .isEqualTo(Map.of(10L, 10L, 20L, 10L));
  }

  @Test
  void a_link_does_not_join_what_a_person_keeps_apart_not_even_by_way_of_a_third_record() {
    Set<Pair> apart = Set.of(Pair.of(10, 30));
    List<Partition.Link> links = List.of(link(10, 20, 14), link(20, 30, 13));
    assertThat(drivers(List.of(THEO, THEO, THEO), Set.of(), apart, links))
        .isEqualTo(Map.of(10L, 10L, 20L, 10L, 30L, 30L));
  }

  @Test
  void a_person_joins_what_the_weights_would_keep_apart() {
    assertThat(drivers(List.of(THEO, JOAN), Set.of(Pair.of(10, 20)), Set.of(), List.of()))
        .isEqualTo(Map.of(10L, 10L, 20L, 10L));
  }

  @Test
  void who_has_two_licenses_by_a_persons_decision_is_joined_by_a_later_record_with_either() {
    Map<Field, String> once = licensed("LA 4711");
    Map<Field, String> anew = licensed("LA 98765");
    Set<Pair> decided = Set.of(Pair.of(10, 20));
    List<Partition.Link> links = List.of(link(20, 30, 20));
    assertThat(drivers(List.of(once, anew, anew), decided, Set.of(), links))
        .isEqualTo(Map.of(10L, 10L, 20L, 10L, 30L, 10L));
  }

  @Test
  void who_is_joined_over_two_licenses_is_not_joined_by_who_merely_holds_a_third() {
    List<Map<Field, String>> people =
        List.of(licensed("LA 4711"), licensed("LA 98765"), THEO, licensed("LA 33334"));
    assertThat(drivers(people, Set.of(Pair.of(10, 20)), Set.of(), List.of(link(20, 40, 20))))
        .isEqualTo(Map.of(10L, 10L, 20L, 10L, 30L, 30L, 40L, 40L));
  }

  private static Map<Field, String> licensed(String license) {
    Map<Field, String> cells = new EnumMap<>(THEO);
    cells.put(Field.LICENSE, license);
    return cells;
  }

  @Test
  void one_link_between_two_people_is_outvoted_by_all_the_pairs_that_disagree() {
    List<Partition.Link> links = List.of(link(10, 20, 14), link(30, 40, 14), link(20, 30, 11));
    assertThat(drivers(List.of(THEO, THEO, JOAN, JOAN), Set.of(), Set.of(), links))
        .isEqualTo(Map.of(10L, 10L, 20L, 10L, 30L, 30L, 40L, 30L));
  }

  @Test
  void the_order_in_which_links_and_decisions_came_makes_no_difference() {
    List<Map<Field, String>> people =
        List.of(licensed("LA 4711"), licensed("LA 98765"), licensed("LA 98765"), JOAN, THEO, THEA);
    List<Partition.Link> links =
        new ArrayList<>(
            List.of(link(20, 30, 14), link(10, 50, 14), link(20, 50, 14), link(40, 60, 10)));
    List<Pair> same = new ArrayList<>(List.of(Pair.of(10, 20), Pair.of(40, 60), Pair.of(20, 30)));
    Set<Pair> apart = Set.of(Pair.of(50, 60));
    Map<Long, Long> once = drivers(people, new LinkedHashSet<>(same), apart, links);
    Random order = new Random(5);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(links, order);
      Collections.shuffle(same, order);
      assertThat(drivers(people, new LinkedHashSet<>(same), apart, links)).isEqualTo(once);
    }
    assertThat(once).isEqualTo(Map.of(10L, 10L, 20L, 10L, 30L, 10L, 40L, 40L, 50L, 50L, 60L, 40L));
  }

  @Test
  void what_waits_because_it_fits_two_drivers_waits_on_when_a_person_joins_the_two() {
    List<Map<Field, String>> people = List.of(licensed("LA 4711"), licensed("LA 98765"), THEO);
    List<Partition.Link> links = List.of(link(10, 30, 14), link(20, 30, 14));
    Set<Pair> joined = Set.of(Pair.of(10, 20));
    assertThat(drivers(people, Set.of(), Set.of(), links))
        .isEqualTo(Map.of(10L, 10L, 20L, 20L, 30L, 30L));
    assertThat(drivers(people, joined, Set.of(), links))
        .isEqualTo(Map.of(10L, 10L, 20L, 10L, 30L, 30L));
  }

  @Test
  void a_record_that_fits_two_drivers_alike_waits_with_neither_in_whichever_order_they_came() {
    List<Map<Field, String>> people = List.of(called("Alan"), THEO, called("Lee"), called("Alan"));
    List<Partition.Link> links =
        List.of(link(10, 40, 16), link(10, 20, 14), link(20, 30, 13), link(20, 40, 12));
    assertThat(drivers(people, Set.of(), Set.of(), links))
        .isEqualTo(Map.of(10L, 10L, 20L, 20L, 30L, 30L, 40L, 10L));
  }

  @Test
  void a_record_that_fits_two_licenses_alike_waits_unless_it_fits_one_by_far_the_better() {
    List<Map<Field, String>> people = List.of(licensed("LA 4711"), licensed("LA 98765"), THEO);
    assertThat(drivers(people, Set.of(), Set.of(), List.of(link(10, 30, 14), link(20, 30, 14))))
        .isEqualTo(Map.of(10L, 10L, 20L, 20L, 30L, 30L));
    assertThat(drivers(people, Set.of(), Set.of(), List.of(link(10, 30, 23.9), link(20, 30, 14))))
        .isEqualTo(Map.of(10L, 10L, 20L, 20L, 30L, 30L));
    assertThat(drivers(people, Set.of(), Set.of(), List.of(link(10, 30, 24), link(20, 30, 14))))
        .isEqualTo(Map.of(10L, 10L, 20L, 20L, 30L, 10L));
  }

  @Test
  void a_record_that_has_what_two_others_differ_in_fits_both_as_one_and_joins_them() {
    Map<Field, String> first = person("James", "Bridgemann", "1963-07-05");
    Map<Field, String> swapped = person("James", "Brigdemann", "1963-05-07");
    Map<Field, String> between = person("James", "Brigdemann", "1963-07-05");
    first.put(Field.LICENSE, "LA 55443322");
    between.put(Field.LICENSE, "LA 55443322");
    between.put(Field.STREET, "12 Sample Road");
    swapped.put(Field.STREET, "12 Sample Road");
    assertThat(
            drivers(
                List.of(first, swapped, between),
                Set.of(),
                Set.of(),
                List.of(link(10, 30, 21), link(20, 30, 19))))
        .isEqualTo(Map.of(10L, 10L, 20L, 10L, 30L, 10L));
  }

  @Test
  void two_records_that_fit_two_drivers_alike_are_one_and_wait_together() {
    List<Map<Field, String>> people = List.of(called("Alan"), THEO, called("Lee"), THEO);
    List<Partition.Link> links =
        List.of(
            link(10, 20, 14),
            link(20, 30, 14),
            link(10, 40, 14),
            link(30, 40, 14),
            link(20, 40, 14));
    assertThat(drivers(people, Set.of(), Set.of(), links))
        .isEqualTo(Map.of(10L, 10L, 20L, 20L, 30L, 30L, 40L, 20L));
  }

  @Test
  void slips_in_a_date_do_not_chain() {
    List<Map<Field, String>> people =
        List.of(bornAt("1971-06-24"), bornAt("1971-06-25"), bornAt("1971-06-35"));
    List<Partition.Link> links = List.of(link(10, 20, 15), link(20, 30, 14), link(10, 30, 12));
    assertThat(drivers(people, Set.of(), Set.of(), links.subList(0, 2)))
        .as("all are a slip of the second")
        .isEqualTo(Map.of(10L, 10L, 20L, 10L, 30L, 10L));
    assertThat(Dates.mayBeOne(Set.of("19710624", "19710625"), Set.of("19710635"))).isTrue();
    assertThat(Dates.mayBeOne(Set.of("19710624", "19710625"), Set.of("19720635"))).isFalse();
    assertThat(Dates.mayBeOne(Set.of("19710624"), Set.of("19710625"))).isTrue();
  }

  @Test
  void dates_that_a_person_joined_keep_nobody_out_who_has_one_of_them() {
    assertThat(Dates.mayBeOne(Set.of("19710624", "19850101"), Set.of("19850101"))).isTrue();
    assertThat(Dates.mayBeOne(Set.of("19710624", "19850101"), Set.of())).isTrue();
    assertThat(Dates.mayBeOne(Set.of("19710624", "19850101"), Set.of("19710625"))).isFalse();
  }

  private static Map<Field, String> bornAt(String date) {
    Map<Field, String> cells = person("Theo", "Fictive", date);
    cells.put(Field.LICENSE, "LA 4711");
    return cells;
  }

  private static Map<Field, String> called(String middle) {
    Map<Field, String> cells = new EnumMap<>(THEO);
    cells.put(Field.MIDDLE, middle);
    return cells;
  }

  /** Five reports of one driver, the last with a surname misspelled, and one of who may be him. */
  private static final List<Map<Field, String>> FIVE_AND_ONE =
      List.of(
          example("Remy", "Joseph", "Example", "1966-03-04", "LA 00-0000-417"),
          example("Remy", "J.", "Example", "1966-03-04", "LA 00-0000-417"),
          example("Remy", "Joseph", "Example", "1966-03-04", "LA 00-0000-417"),
          example("Remy", "Joseph", "Example", "1966-03-04", "LA 00-0000-417"),
          example("Remy", "J", "Exampel", "1966-03-04", "LA 00-0000-417"),
          example("Remi", null, "Exampell", "1966-04-03", null));

  private static Map<Field, String> example(
      String given, String middle, String surname, String born, String license) {
    Map<Field, String> cells = person(given, surname, born);
    if (middle != null) {
      cells.put(Field.MIDDLE, middle);
    }
    if (license != null) {
      cells.put(Field.LICENSE, license);
    }
    return cells;
  }

  /** All pairs that weigh enough to join, as the server finds them. */
  static List<Partition.Link> links(List<Map<Field, String>> people) {
    Matcher.Weighing weighing = MATCHER.weighing(people, 100);
    List<Partition.Link> links = new ArrayList<>();
    for (int a = 0; a < people.size(); a++) {
      for (int b = a + 1; b < people.size(); b++) {
        Match match = weighing.match(a, b);
        if (match.joins()) {
          links.add(link(10L * (a + 1), 10L * (b + 1), match.bits()));
        }
      }
    }
    return links;
  }

  @Test
  void who_is_joined_by_a_person_with_any_one_of_a_drivers_records_takes_none_from_the_driver() {
    List<Partition.Link> links = links(FIVE_AND_ONE);
    Map<Long, Long> before = drivers(FIVE_AND_ONE, Set.of(), Set.of(), links);
    assertThat(before)
        .isEqualTo(Map.of(10L, 10L, 20L, 10L, 30L, 10L, 40L, 10L, 50L, 10L, 60L, 60L));
    for (long with = 10; with <= 50; with += 10) {
      assertThat(drivers(FIVE_AND_ONE, Set.of(new Pair(with, 60)), Set.of(), links))
          .as("joined with %d", with)
          .isEqualTo(Map.of(10L, 10L, 20L, 10L, 30L, 10L, 40L, 10L, 50L, 10L, 60L, 10L));
    }
  }

  @Test
  void who_is_joined_by_a_person_brings_along_the_own_records_though_these_differ() {
    Map<Field, String> anew = licensed("LA 98765");
    List<Partition.Link> links = List.of(link(20, 30, 20));
    assertThat(
            drivers(
                List.of(licensed("LA 4711"), THEO, anew), Set.of(Pair.of(10, 20)), Set.of(), links))
        .isEqualTo(Map.of(10L, 10L, 20L, 10L, 30L, 10L));
  }

  @Test
  void who_is_kept_apart_from_one_record_of_a_driver_parts_the_driver_in_two_and_no_more() {
    List<Map<Field, String>> alike = Collections.nCopies(5, licensed("LA 4711"));
    assertThat(drivers(alike, Set.of(), Set.of(Pair.of(10, 50)), links(alike)))
        .isEqualTo(Map.of(10L, 10L, 20L, 10L, 30L, 10L, 40L, 10L, 50L, 50L));
  }

  @Test
  void who_is_kept_apart_takes_along_what_is_most_like_it() {
    List<Map<Field, String>> people = List.of(THEO, THEO, THEO, THEO);
    List<Partition.Link> links =
        List.of(link(10, 20, 15), link(30, 40, 14), link(20, 40, 13), link(10, 30, 12));
    assertThat(drivers(people, Set.of(), Set.of(Pair.of(10, 30)), links))
        .isEqualTo(Map.of(10L, 10L, 20L, 10L, 30L, 30L, 40L, 30L));
  }

  @Test
  void what_a_person_joined_and_kept_apart_comes_before_the_links_between() {
    List<Map<Field, String>> people = List.of(THEO, THEO, JOAN, JOAN);
    List<Partition.Link> links = List.of(link(10, 20, 14), link(30, 40, 14));
    assertThat(drivers(people, Set.of(Pair.of(10, 30)), Set.of(Pair.of(20, 40)), links))
        .isEqualTo(Map.of(10L, 10L, 20L, 10L, 30L, 10L, 40L, 40L));
  }
}
