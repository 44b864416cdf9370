package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.identity.PartitionTest.JOAN;
import static org.priors.identity.PartitionTest.THEO;
import static org.priors.identity.PartitionTest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartitionOfEarlierRulesTest {

  private static final Matcher MATCHER = Matcher.shipped();

  /**
   * Records 10, 20, 30 ... of these people. Earlier rules gathered some: by record the oldest of
   * its group.
   */
  private static Map<Long, Long> driversAfter(
      Map<Long, Long> earlier,
      List<Map<Field, String>> people,
      Set<Pair> same,
      Set<Pair> different,
      List<Partition.Link> links) {
    List<Long> ids = new ArrayList<>();
    people.forEach(person -> ids.add(10L * (ids.size() + 1)));
    return Partition.of(ids, MATCHER.gathering(people), earlier, same, different, links).drivers();
  }

  @Test
  void what_earlier_rules_joined_stays_one_driver_until_a_person_parts_it() {
    List<Map<Field, String>> people = List.of(THEO, JOAN, THEO);
    Map<Long, Long> earlier = Map.of(10L, 10L, 20L, 10L);
    List<Partition.Link> links = List.of(link(10, 20, 12), link(10, 30, 14));
    Map<Long, Long> joined = Map.of(10L, 10L, 20L, 10L, 30L, 10L);
    assertThat(driversAfter(Map.of(), people, Set.of(), Set.of(), links))
        .as("by the present rules")
        .isEqualTo(Map.of(10L, 10L, 20L, 20L, 30L, 10L));
    assertThat(driversAfter(earlier, people, Set.of(), Set.of(), links.subList(0, 1)))
        .isEqualTo(Map.of(10L, 10L, 20L, 10L, 30L, 30L));
    assertThat(driversAfter(earlier, people, Set.of(), Set.of(Pair.of(10, 20)), links))
        .as("who came since does not fit the whole of it, and waits")
        .isEqualTo(Map.of(10L, 10L, 20L, 20L, 30L, 30L));
    assertThat(driversAfter(earlier, people, Set.of(Pair.of(20, 30)), Set.of(), links))
        .isEqualTo(joined);
  }

  @Test
  void what_earlier_rules_left_apart_stays_apart_and_who_fits_both_waits() {
    List<Map<Field, String>> people = List.of(THEO, THEO, THEO);
    Map<Long, Long> earlier = Map.of(10L, 10L, 20L, 20L);
    List<Partition.Link> links = List.of(link(10, 20, 14), link(10, 30, 14), link(20, 30, 14));
    assertThat(driversAfter(earlier, people, Set.of(), Set.of(), links))
        .isEqualTo(Map.of(10L, 10L, 20L, 20L, 30L, 30L));
    assertThat(driversAfter(earlier, people, Set.of(), Set.of(), links.subList(0, 2)))
        .as("who fits one joins it")
        .isEqualTo(Map.of(10L, 10L, 20L, 20L, 30L, 10L));
    assertThat(driversAfter(earlier, people, Set.of(Pair.of(10, 20)), Set.of(), links))
        .as("a person joins them")
        .isEqualTo(Map.of(10L, 10L, 20L, 10L, 30L, 30L));
  }

  @Test
  void two_are_joined_by_people_also_by_way_of_further_records() {
    Set<Pair> same = Set.of(Pair.of(10, 20), Pair.of(20, 30), Pair.of(40, 50));
    assertThat(Partition.areJoined(Pair.of(10, 30), same)).isTrue();
    assertThat(Partition.areJoined(Pair.of(30, 40), same)).isFalse();
  }
}
