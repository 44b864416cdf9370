package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.priors.identity.NamesOnFile.Bearers;

class NamesOnFileTest {

  private static final double UNKNOWN = 1.0 / 700;

  private static double surname(NamesOnFile names, String surname) {
    return names.share(Field.SURNAME, surname, UNKNOWN, 0);
  }

  private static NamesOnFile counted(long people, int bearers) {
    return NamesOnFile.of(people, List.of(new Bearers(Field.SURNAME, "", "vang", bearers)));
  }

  @Test
  void what_nobody_has_counted_is_as_common_as_an_unknown_name() {
    assertThat(surname(NamesOnFile.NONE, "vang")).isCloseTo(UNKNOWN, within(1e-12));
    assertThat(NamesOnFile.NONE.version()).isEmpty();
  }

  @Test
  void a_few_people_show_nothing_and_a_large_record_shows_a_name_rare() {
    assertThat(surname(counted(20, 2), "fictive")).isCloseTo(UNKNOWN, within(UNKNOWN / 50));
    assertThat(surname(counted(2_100, 2), "fictive")).isCloseTo(UNKNOWN / 2, within(1e-9));
    assertThat(surname(counted(1_000_000, 2), "fictive")).isLessThan(UNKNOWN / 400);
  }

  @Test
  void the_share_is_never_below_that_of_the_bearers_who_were_counted() {
    for (int bearers : List.of(2, 5, 30, 700, 9_000)) {
      assertThat(surname(counted(100_000, bearers), "vang"))
          .isGreaterThan((bearers - 1) / 103_000.0)
          .isLessThan(Math.max(7, 2.4 * bearers) / 100_000);
    }
    assertThat(surname(counted(5, 5), "vang")).isLessThanOrEqualTo(1);
  }

  @Test
  void the_more_bear_a_name_the_more_common_it_is_and_the_more_bear_others_the_rarer() {
    assertThat(surname(counted(100_000, 50), "vang"))
        .isLessThan(surname(counted(100_000, 51), "vang"))
        .isGreaterThan(surname(counted(110_000, 50), "vang"));
  }

  private static final double LISTED = 1.0 / 185;

  private static double listed(NamesOnFile names) {
    return names.share(Field.SURNAME, "vang", UNKNOWN, LISTED);
  }

  @Test
  void a_few_hundred_people_of_other_names_make_no_listed_name_rarer() {
    assertThat(listed(NamesOnFile.NONE)).isCloseTo(LISTED, within(1e-12));
    for (int people : List.of(20, 300, 550)) {
      assertThat(listed(counted(people, 1))).isCloseTo(LISTED, within(1e-12));
    }
    assertThat(listed(counted(560, 1))).isLessThan(LISTED);
    assertThat(listed(counted(1_900, 1))).isBetween(LISTED * 0.85, LISTED);
  }

  @Test
  void a_large_record_shows_a_listed_name_rare_and_never_rarer_than_an_unlisted_one() {
    assertThat(listed(counted(30_000, 1))).isBetween(LISTED / 5, LISTED / 3);
    assertThat(listed(counted(1_000_000, 1))).isLessThan(LISTED / 90);
    for (int bearers : List.of(1, 2, 7, 90, 4_000)) {
      NamesOnFile names = counted(200_000, bearers);
      assertThat(listed(names)).isGreaterThanOrEqualTo(surname(names, "vang"));
    }
  }

  @Test
  void a_count_makes_a_listed_name_commoner_at_once() {
    assertThat(listed(counted(1_900, 60))).isGreaterThan(59.0 / 4_000).isGreaterThan(LISTED);
    assertThat(listed(counted(100_000, 1_500))).isGreaterThan(0.015);
  }

  @Test
  void a_listed_given_name_is_no_rarer_among_the_few_who_bear_a_surname() {
    NamesOnFile names = NamesOnFile.of(2_000, List.of(new Bearers(Field.SURNAME, "", "vang", 300)));
    double listed = 0.03;
    assertThat(names.givenBeside("vang", "james", listed, listed)).isBetween(listed * 0.97, listed);
    assertThat(names.givenBeside("vang", "pao", 1.0 / 50, 0)).isLessThan(1.0 / 140);
  }

  @Test
  void the_same_counts_have_one_name_in_any_order_and_others_another() {
    List<Bearers> bearers = new ArrayList<>();
    bearers.add(new Bearers(Field.SURNAME, "", "vang", 7));
    bearers.add(new Bearers(Field.GIVEN, "vang", "pao", 3));
    String version = NamesOnFile.of(100, bearers).version();
    Collections.reverse(bearers);
    assertThat(NamesOnFile.of(100, bearers).version()).isEqualTo(version);
    assertThat(NamesOnFile.of(101, bearers).version()).isNotEqualTo(version);
    bearers.remove(1);
    assertThat(NamesOnFile.of(100, bearers).version()).isNotEqualTo(version);
  }

  @Test
  void one_person_counts_once_however_many_records_and_whoever_lacks_a_name_does_not() {
    NameCount count = Matcher.shipped().counting();
    count.bornOnOneDay(
        List.of(
            named("Pao", "", "Vang"),
            named("PAO", "Lee", "Vang"),
            named("Pao", "", "VANG"),
            named("Mai", "", "Vang"),
            Map.of(Field.GIVEN, "Pao"),
            named("Unknown", "", "Vang"),
            named("John", "", "Doe")));
    count.bornOnOneDay(List.of(named("Pao", "Lee", "Vang"), named("Eva", "", "De La Cruz")));
    count.bornOnOneDay(List.of(named("Eva", "", "Delacruz")));
    assertThat(count.names().people()).isEqualTo(5);
    assertThat(count.bearers())
        .containsExactlyInAnyOrder(
            new Bearers(Field.SURNAME, "", "vang", 3),
            new Bearers(Field.GIVEN, "", "pao", 2),
            new Bearers(Field.GIVEN, "vang", "pao", 2),
            new Bearers(Field.MIDDLE, "pao", "lee", 2),
            new Bearers(Field.SURNAME, "", "delacruz", 2),
            new Bearers(Field.GIVEN, "", "eva", 2),
            new Bearers(Field.GIVEN, "delacruz", "eva", 2));
  }

  private static Map<Field, String> named(String given, String middle, String surname) {
    return Map.of(Field.GIVEN, given, Field.MIDDLE, middle, Field.SURNAME, surname);
  }
}
