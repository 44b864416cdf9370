package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.yaml.BadDataFile;

class MatcherTest {

  @TempDir Path folder;

  private static Map<Field, String> person(String given, String surname, String born) {
    Map<Field, String> cells = new EnumMap<>(Field.class);
    cells.put(Field.GIVEN, given);
    cells.put(Field.SURNAME, surname);
    cells.put(Field.BORN, born);
    return cells;
  }

  private static Match match(Map<Field, String> one, Map<Field, String> other) {
    return weighing(one, other).match(0, 1);
  }

  private static Matcher.Weighing weighing(Map<Field, String> one, Map<Field, String> other) {
    return Matcher.shipped().weighing(List.of(one, other), 2);
  }

  @Test
  void the_same_uncommon_name_and_birth_date_join_at_one_address_and_wait_without() {
    Map<Field, String> person = person("Theo", "Fictive", "1963-07-05");
    assertThat(match(person, person).joins()).isFalse();
    assertThat(match(person, person).inWords()).contains("no more than name and birth date");
    address(person, "12 Invented Lane", "Sampleton", "70112");
    assertThat(match(person, person).joins()).isTrue();
    assertThat(match(person, person).probability()).isGreaterThan(0.999);
  }

  @Test
  void middle_name_and_postcode_together_tell_people_of_an_uncommon_name_apart() {
    Map<Field, String> person = person("Theo", "Fictive", "1963-07-05");
    person.put(Field.POSTCODE, "70112");
    assertThat(match(person, person).joins()).isFalse();
    person.put(Field.MIDDLE, "Rosalind");
    assertThat(match(person, person).joins()).isTrue();
    person.remove(Field.POSTCODE);
    assertThat(match(person, person).joins()).isFalse();
    Map<Field, String> smith = person("James", "Smith", "1963-07-05");
    smith.putAll(Map.of(Field.POSTCODE, "70112", Field.MIDDLE, "Alan"));
    assertThat(match(smith, smith).joins()).isFalse();
  }

  @Test
  void two_smiths_agree_less_than_two_people_of_a_name_that_nobody_listed() {
    Match smiths =
        match(person("James", "Smith", "1963-07-05"), person("James", "Smith", "1963-07-05"));
    Match rare =
        match(person("Theo", "Zygmunt", "1963-07-05"), person("Theo", "Zygmunt", "1963-07-05"));
    assertThat(smiths.bits()).isLessThan(rare.bits() - 2);
  }

  /** Common names of ten origins, of which most are on no list of given names. */
  @ParameterizedTest
  @CsvSource({
    "John, Smith",
    "Maria, Rodriguez",
    "Jose, Garcia",
    "Tuan, Nguyen",
    "Wei, Chen",
    "Min Jun, Kim",
    "Amit, Patel",
    "Mohammed, Ahmed",
    "Tyrone, Washington",
    "Krzysztof, Kowalski",
    "Rodel, Dela Cruz",
    "Leroy, Begay",
    "Pao, Vang",
    "Mai, Vang",
    "David, Nguyen",
    "James, Lee",
    "Carlos, Sanchez",
    "Mohamed, Mohamed",
    "Singh, Singh",
    "Wei, Wang",
    "Zebulon, Vandermeer",
  })
  void nobody_is_joined_by_name_and_birth_date_over_two_states_whatever_the_origin_of_the_name(
      String given, String surname) {
    Map<Field, String> here = person(given, surname, "1983-04-12");
    Map<Field, String> there = person(given, surname, "1983-04-12");
    here.put(Field.SEX, "M");
    there.put(Field.SEX, "M");
    address(here, "12 Invented Lane", "Sampleton", "70112");
    address(there, "900 Harbor Way", "Newport", "75201");
    assertThat(match(here, there).joins()).as(match(here, there).inWords()).isFalse();
    here.put(Field.LICENSE, "LA 4417093");
    there.put(Field.LICENSE, "TX 88120045");
    assertThat(match(here, there).joins()).isFalse();
    assertThat(match(here, there).bits()).as("offered").isGreaterThan(Thresholds.shipped().link());
    there.put(Field.LICENSE, "LA 4417093");
    assertThat(match(here, there).joins()).as("one license").isTrue();
  }

  private static void address(
      Map<Field, String> cells, String street, String town, String postcode) {
    cells.put(Field.STREET, street);
    cells.put(Field.LOCALITY, town);
    cells.put(Field.POSTCODE, postcode);
  }

  @Test
  void names_in_another_order_and_a_maiden_name_as_middle_name_are_offered_with_one_birth_date() {
    Map<Field, String> maiden = person("Maria", "Kowalski", "1983-04-12");
    Map<Field, String> married = person("Maria", "Vandermeer", "1983-04-12");
    married.put(Field.MIDDLE, "Kowalski");
    assertOffered(maiden, married);
    assertOffered(person("Tran", "Thi Mai", "1983-04-12"), person("Mai", "Tran Thi", "1983-04-12"));
    assertOffered(person("Thi Mai", "Tran", "1983-04-12"), person("Mai", "Tran Thi", "1983-04-12"));
    assertOffered(person("Mai Thi", "Tran", "1983-04-12"), person("Tran Thi", "Mai", "1983-04-12"));
    assertOffered(person("Mai", "Tran", "1983-04-12"), person("Tran", "Mai", "1983-04-12"));
  }

  private static void assertOffered(Map<Field, String> one, Map<Field, String> other) {
    assertThat(match(one, other).bits())
        .as(match(one, other).inWords())
        .isGreaterThan(Thresholds.shipped().link());
    assertThat(match(one, other).joins()).isFalse();
    assertThat(ArrivalKeys.of(one)).containsAnyOf(ArrivalKeys.of(other));
  }

  @Test
  void a_respelled_surname_with_day_and_month_swapped_is_worth_a_look() {
    Match match =
        weighing(person("Theo", "Fictive", "1963-07-05"), person("Theo", "Fiktive", "1963-05-07"))
            .matchWorthALook(0, 1)
            .orElseThrow();
    assertThat(match.inWords())
        .contains("surname is one slip of the key away")
        .contains("birth date has day and month swapped");
  }

  @Test
  void two_people_of_one_surname_are_not_worth_a_look() {
    assertThat(
            weighing(
                    person("Theo", "Fictive", "1963-07-05"),
                    person("Joan", "Fictive", "1981-01-30"))
                .matchWorthALook(0, 1))
        .isEmpty();
  }

  @Test
  void a_name_that_may_be_rare_is_worth_a_look_by_itself_and_a_common_one_is_not() {
    Map<Field, String> rare = person("Theo", "Fictive", "");
    assertThat(weighing(rare, rare).matchWorthALook(0, 1)).isPresent();
    assertThat(match(rare, rare).joins()).isFalse();
    Map<Field, String> common = person("James", "Smith", "");
    assertThat(weighing(common, common).matchWorthALook(0, 1)).isEmpty();
  }

  @Test
  void the_bits_are_the_start_and_what_each_field_adds() {
    Match match =
        match(person("Theo", "Fictive", "1963-07-05"), person("Thea", "Fictive", "1963-07-06"));
    double sum = match.start();
    for (FieldEvidence field : match.fields()) {
      sum += field.bits();
    }
    assertThat(match.bits()).isCloseTo(sum, within(1e-9));
    assertThat(match.fields())
        .extracting(FieldEvidence::field)
        .containsExactly(Field.GIVEN, Field.SURNAME, Field.BORN);
  }

  @Test
  void senior_and_junior_are_not_joined_whatever_they_weigh() {
    Map<Field, String> senior = person("Theo", "Zygmunt", "1963-07-05");
    senior.put(Field.SUFFIX, "Sr");
    Map<Field, String> junior = person("Theo", "Zygmunt", "1963-07-05");
    junior.put(Field.SUFFIX, "Jr");
    Match match = weighing(senior, junior).matchWorthALook(0, 1).orElseThrow();
    assertThat(match.bits()).isGreaterThan(10);
    assertThat(match.joins()).isFalse();
    assertThat(match.bar()).isEqualTo("other suffixes, as senior and junior have");
  }

  @Test
  void two_that_a_person_should_look_at_are_not_joined_whatever_they_weigh() {
    Map<Field, String> one = person("Theo", "Zygmunt", "1963-07-05");
    Map<Field, String> other = person("Theo", "Zygmunt", "1963-07-05");
    one.put(Field.STREET, "12 Invented Lane");
    other.put(Field.STREET, "12 Invented Lane");
    assertThat(match(one, other).joins()).isTrue();
    one.put(Field.MIDDLE, "Alan");
    other.put(Field.MIDDLE, "Lee");
    Match match = match(one, other);
    assertThat(match.bits()).isGreaterThan(10);
    assertThat(match.weight()).isEqualTo(9);
    assertThat(match.joins()).isFalse();
  }

  @Test
  void the_more_records_on_file_the_less_two_of_them_are_likely_one_person() {
    List<Map<Field, String>> two =
        List.of(person("Theo", "Fictive", "1963-07-05"), person("Theo", "Fictive", "1963-07-05"));
    Matcher matcher = Matcher.shipped();
    double few = matcher.weighing(two, 10).match(0, 1).bits();
    assertThat(matcher.weighing(two, 100_000).match(0, 1).bits()).isEqualTo(few);
    assertThat(matcher.weighing(two, 1_600_000).match(0, 1).bits())
        .isCloseTo(few - 4, within(0.001));
  }

  @Test
  void weights_are_read_as_they_were_written() throws IOException {
    WeightsFile.write(WeightsFile.shipped(), folder);
    Map<Field, String> one = person("Theo", "Fictive", "1963-07-05");
    Map<Field, String> other = person("Teo", "Fictive", "1963-07-06");
    assertThat(Matcher.in(folder).weighing(List.of(one, other), 2).match(0, 1).bits())
        .isCloseTo(match(one, other).bits(), within(0.001));
  }

  @Test
  void a_share_that_cannot_be_is_refused_with_its_line() throws IOException {
    WeightsFile.write(WeightsFile.shipped(), folder);
    Path file = folder.resolve("weights.yaml");
    Files.writeString(file, Files.readString(file).replaceFirst("equal: \\[0", "equal: [7"));
    assertThatThrownBy(() -> Matcher.in(folder))
        .isInstanceOf(BadDataFile.class)
        .hasMessageContaining("a share lies above 0")
        .hasMessageContaining("line 21:");
    Files.delete(file);
    assertThatThrownBy(() -> Matcher.in(folder))
        .isInstanceOf(BadDataFile.class)
        .hasMessageContaining("missing");
  }

  @Test
  void a_record_is_found_again_by_a_key_in_spite_of_a_slip_in_either_name_or_the_date() {
    long[] keys = ArrivalKeys.of(person("Theo", "Fictive", "1963-07-05"));
    assertThat(ArrivalKeys.of(person("Theo", "Fiktive", "1963-05-07"))).containsAnyOf(keys);
    assertThat(ArrivalKeys.of(person("Thoe", "Fictive", "1963-07-05"))).containsAnyOf(keys);
    assertThat(ArrivalKeys.of(person("Fictive", "Theo", "1936-07-05"))).containsAnyOf(keys);
    assertThat(ArrivalKeys.of(person("Joan", "Invented", "1981-01-30"))).doesNotContain(keys);
  }

  @Test
  void a_married_name_is_found_by_the_birth_date_and_a_lost_date_by_the_middle_initial() {
    long[] maiden = ArrivalKeys.of(person("Lynn", "Fictive", "1955-09-08"));
    assertThat(ArrivalKeys.of(person("Lynette", "Invented", "1955-08-09"))).containsAnyOf(maiden);
    assertThat(ArrivalKeys.of(person("Joan", "Invented", "1955-09-08"))).doesNotContain(maiden);
    Map<Field, String> dated = person("Robert", "Fictive", "1955-09-08");
    dated.put(Field.MIDDLE, "James");
    Map<Field, String> undated = person("Rob", "Fictive", "");
    undated.put(Field.MIDDLE, "J");
    assertThat(ArrivalKeys.of(undated)).containsAnyOf(ArrivalKeys.of(dated));
    undated.put(Field.MIDDLE, "K");
    assertThat(ArrivalKeys.of(undated)).doesNotContain(ArrivalKeys.of(dated));
  }
}
