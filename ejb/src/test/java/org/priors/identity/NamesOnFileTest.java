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
    return names.share(Field.SURNAME, surname, UNKNOWN);
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
