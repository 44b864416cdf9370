package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.identity.NamesOnFile.Bearers;

class NamesakesTest {

  private static Map<Field, String> person(String given, String surname) {
    return new EnumMap<>(
        Map.of(
            Field.GIVEN, given, Field.SURNAME, surname, Field.BORN, "1968-07-28", Field.SEX, "M"));
  }

  private static Match match(NamesOnFile names, Map<Field, String> person) {
    return Matcher.shipped()
        .knowing(names)
        .weighing(List.of(person, person), names.people())
        .match(0, 1);
  }

  /** So many people, of whom none but somebody else's names were borne by two. */
  private static NamesOnFile others(long people) {
    return NamesOnFile.of(people, List.of(new Bearers(Field.SURNAME, "", "fictivers", 2)));
  }

  /** Common names of ten origins, and one that nobody else bears. */
  @ParameterizedTest
  @CsvSource({
    "John, Smith",
    "Mary, Johnson",
    "Robert, Brown",
    "James, Williams",
    "Maria, Garcia",
    "Jose, Lopez",
    "David, Nguyen",
    "James, Lee",
    "Min, Kim",
    "Tou, Vang",
    "Pao, Xiong",
    "Mohamed, Ali",
    "Jaspreet, Singh",
    "Wei, Wang",
    "Kevin, Tsosie",
    "Zebulon, Fictive",
  })
  void a_fresh_record_and_one_of_a_few_thousand_join_nobody_by_name_birth_date_and_sex(
      String given, String surname) {
    for (NamesOnFile names :
        List.of(NamesOnFile.NONE, others(850), others(1_900), others(30_000))) {
      Match match = match(names, person(given, surname));
      assertThat(match.joins()).as(names.people() + ": " + match.inWords()).isFalse();
      assertThat(match.bits()).as("offered").isGreaterThan(Thresholds.shipped().link());
    }
  }

  @Test
  void a_hundred_thousand_people_show_a_name_rare_enough_and_a_few_less_do_not() {
    assertThat(match(others(97_000), person("Zebulon", "Fictive")).joins()).isTrue();
    assertThat(match(others(96_000), person("Zebulon", "Fictive")).joins()).isFalse();
    assertThat(match(others(97_000), person("James", "Smith")).joins()).isFalse();
  }

  @Test
  void a_surname_that_another_bears_needs_more_people_to_be_shown_rare() {
    Map<Field, String> shared = person("Zebulon", "Fictivers");
    assertThat(match(others(97_000), shared).joins()).isFalse();
    assertThat(match(others(200_000), shared).joins()).isTrue();
  }

  @Test
  void a_rare_given_name_of_a_common_surname_is_rare_where_enough_bear_the_surname() {
    Map<Field, String> vang = person("Zebulon", "Vang");
    assertThat(match(vangs(1_000_000, 400, 1), vang).joins()).isFalse();
    assertThat(match(vangs(10_000_000, 4_000, 1), vang).joins()).isTrue();
    assertThat(match(vangs(10_000_000, 4_000, 40), vang).joins()).isFalse();
  }

  /** So many of all are called Vang, and so many of these Zebulon. */
  private static NamesOnFile vangs(long people, int vangs, int zebulons) {
    return NamesOnFile.of(
        people,
        List.of(
            new Bearers(Field.SURNAME, "", "vang", vangs),
            new Bearers(Field.GIVEN, "vang", "zebulon", zebulons)));
  }
}
