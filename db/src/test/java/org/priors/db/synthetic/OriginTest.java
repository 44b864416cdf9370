package org.priors.db.synthetic;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

  private static final int DRAWN = 20_000;

  private static double share(String origin, String surname) {
    Naming names = Origin.of(Origin.ALL.indexOf(origin));
    Dice dice = new Dice(5, Purpose.PEOPLE, 1);
    int found = 0;
    for (int i = 0; i < DRAWN; i++) {
      found += names.surname(dice).equals(surname) ? 1 : 0;
    }
    return (double) found / DRAWN;
  }

  @ParameterizedTest
  @CsvSource({
    "vietnamese, Nguyen, 0.38",
    "korean, Kim, 0.215",
    "hmong, Vang, 0.16",
    "somali, Mohamed, 0.09",
    "indian, Patel, 0.079",
    "navajo, Begay, 0.065",
    "chinese, Chen, 0.042",
    "mexican, Hernandez, 0.027",
    "african-american, Williams, 0.0204",
    "anglo, Smith, 0.0088"
  })
  void a_surname_is_as_common_as_among_people_of_the_origin(
      String origin, String surname, double share) {
    assertThat(share(origin, surname)).isCloseTo(share, within(0.01));
  }

  @Test
  void given_names_depend_on_origin_and_sex() {
    Naming vietnamese = Origin.of(Origin.ALL.indexOf("vietnamese"));
    assertThat(given(vietnamese, Sex.F)).contains("Huong").doesNotContain("Tuan", "Mary", "Maria");
    assertThat(given(vietnamese, Sex.M)).contains("Tuan").doesNotContain("Huong", "Jose");
    assertThat(given(Origin.of(Origin.ALL.indexOf("mexican")), Sex.F)).contains("Maria");
  }

  private static Set<String> given(Naming names, Sex sex) {
    Dice dice = new Dice(5, Purpose.PEOPLE, 2);
    Set<String> given = new HashSet<>();
    for (int i = 0; i < DRAWN; i++) {
      given.add(names.given(dice, sex));
    }
    return given;
  }

  @Test
  void households_are_of_ten_origins_as_many_of_each_and_of_one_origin_as_a_whole()
      throws IOException {
    StringWriter out = new StringWriter();
    SyntheticState.writeOfTenOrigins(1, 10_000, out);
    List<String> lines = out.toString().lines().skip(1).toList();
    Map<String, Long> origins =
        lines.stream().collect(groupingBy(OriginTest::originOf, counting()));
    assertThat(origins.keySet()).containsExactlyInAnyOrderElementsOf(Origin.ALL);
    assertThat(origins.values()).allMatch(rows -> rows > 800 && rows < 1_200);
    assertThat(lines)
        .allMatch(
            line ->
                originOf(line)
                    .equals(Origin.nameOf(Household.ofDriver(Long.parseLong(line, 11, 19, 10)))));
  }

  private static String originOf(String line) {
    return line.substring(line.lastIndexOf(',') + 1);
  }

  @Test
  void two_people_of_an_origin_with_few_surnames_share_a_name_more_often() {
    assertThat(namesakes("vietnamese")).isGreaterThan(10 * namesakes("anglo"));
    assertThat(namesakes("hmong")).isGreaterThan(5 * namesakes("anglo"));
  }

  /** Pairs of people of one given name and surname among 2,000. */
  private static long namesakes(String origin) {
    Naming names = Origin.of(Origin.ALL.indexOf(origin));
    List<String> people = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      Dice dice = new Dice(9, Purpose.PEOPLE, i);
      people.add(names.given(dice, Sex.M) + " " + names.surname(dice));
    }
    return people.stream().collect(groupingBy(name -> name, counting())).values().stream()
        .mapToLong(of -> of * (of - 1) / 2)
        .sum();
  }
}
