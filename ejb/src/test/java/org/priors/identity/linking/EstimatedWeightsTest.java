package org.priors.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.priors.identity.Field;
import org.priors.identity.Level;
import org.priors.identity.Records;
import org.priors.identity.Thresholds;
import org.priors.identity.Weights;

class EstimatedWeightsTest {

  private static final List<String> SURNAMES = List.of("Fictive", "Invented", "Sampleton");

  /** Each surname with two given names, twice. */
  private static List<Map<Field, String>> people() {
    List<Map<Field, String>> people = new ArrayList<>();
    for (String surname : SURNAMES) {
      for (String given : List.of("Theo", "Joan", "Theo", "Joan")) {
        people.add(Map.of(Field.GIVEN, given, Field.SURNAME, surname, Field.BORN, "1963-07-05"));
      }
    }
    return people;
  }

  private static Weights weights(List<Map<Field, String>> people, String from) {
    Records records = new Records();
    people.forEach(records::add);
    return EstimatedWeights.of(new Linkage(records, Thresholds.shipped()), records, from);
  }

  private static double bits(Weights weights, Field field, Level level) {
    double one = weights.m()[field.ordinal()][level.ordinal()];
    return Math.log(one / weights.u()[field.ordinal()][level.ordinal()]) / Math.log(2);
  }

  @Test
  void weights_are_named_by_what_they_are_and_not_by_where_they_come_from() {
    String version = weights(people(), "one file").version();
    assertThat(weights(people(), "another file").version()).isEqualTo(version);
    List<Map<Field, String>> others = people();
    others.set(0, Map.of(Field.GIVEN, "Thea", Field.SURNAME, "Fictive", Field.BORN, "1963-05-07"));
    assertThat(weights(others, "one file").version()).isNotEqualTo(version);
  }

  @Test
  void what_no_two_records_show_speaks_neither_for_nor_against() {
    Weights weights = weights(people(), "a file");
    assertThat(bits(weights, Field.SURNAME, Level.LOOSE)).isZero();
    assertThat(bits(weights, Field.LICENSE, Level.EQUAL)).isZero();
    assertThat(bits(weights, Field.SURNAME, Level.EQUAL)).isPositive();
    assertThat(bits(weights, Field.SURNAME, Level.DIFFERENT)).isNegative();
  }

  @Test
  void what_only_records_of_one_person_show_speaks_for_one_person() {
    List<Map<Field, String>> people = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      people.add(stranger(i, Field.GIVEN, Field.SURNAME));
    }
    for (int i = 0; i < 3; i++) {
      people.add(stranger(i, Field.SURNAME, Field.GIVEN));
    }
    assertThat(bits(weights(people, "a file"), Field.SURNAME, Level.SWAPPED)).isGreaterThan(1);
  }

  /** One of 3,000 people of whom no two have the same names. */
  private static Map<Field, String> stranger(int number, Field given, Field surname) {
    LocalDate born = LocalDate.of(1940, 1, 1).plusDays(7L * number);
    return Map.of(
        given, "Given" + number % 60, surname, "Family" + number / 60, Field.BORN, born.toString());
  }
}
