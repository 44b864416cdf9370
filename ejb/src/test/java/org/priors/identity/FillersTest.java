package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.identity.PersonPair.ofOnePerson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.yaml.BadDataFile;

class FillersTest {

  @TempDir Path folder;

  private static Map<Field, String> person(String given, String surname, String born) {
    Map<Field, String> cells = new EnumMap<>(Field.class);
    cells.put(Field.GIVEN, given);
    cells.put(Field.SURNAME, surname);
    cells.put(Field.BORN, born);
    return cells;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1900-01-01", "1901-01-01", "1904-01-01", "1899-12-30", "1970-01-01", "1980-01-01",
        "1999-09-09", "1911-11-11", "1753-01-01", "0000-00-00", "9999-12-31", "9999-99-99",
        "8888-88-88", "1000-10-10", "1066-10-14", "2079-06-06", "2999-01-02", "0203-04-05"
      })
  void a_date_that_programs_write_for_none_says_nothing(String date) {
    assertThat(ofOnePerson().with(Field.BORN, date, date).level(Field.BORN))
        .isEqualTo(Level.MISSING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-03", "1980-02-01", "1999-09-08", "1911-11-12"})
  void a_date_beside_it_is_a_date(String date) {
    assertThat(ofOnePerson().with(Field.BORN, date, date).level(Field.BORN)).isEqualTo(Level.EQUAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CA N0000000",
        "CA A1111111",
        "LA 123456789",
        "LA 012345678",
        "LA 1",
        "LA 0",
        "LA 999",
        "LA 9999",
        "MD Z999999999999",
        "LA 987654321",
        "LA 876543210",
        "LA 12345",
        "FL A123456789012",
        "LA 121212121",
        "LA 010101010",
        "LA 112233445",
        "LA 100000000",
        "LA 007777777",
        "LA unknown"
      })
  void a_filler_for_a_license_says_nothing_and_bars_nobody(String license) {
    assertThat(ofOnePerson().with(Field.LICENSE, license, license).level(Field.LICENSE))
        .isEqualTo(Level.MISSING);
    String own = license.substring(0, 2) + " 4417093";
    assertThat(ofOnePerson().with(Field.LICENSE, license, own).bar()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CA N0000001", "LA 123456780", "LA 41", "LA 7777", "LA 001212417"})
  void a_number_beside_it_is_a_license(String license) {
    assertThat(ofOnePerson().with(Field.LICENSE, license, license).level(Field.LICENSE))
        .isEqualTo(Level.EQUAL);
  }

  @Test
  void an_office_adds_words_and_real_names_of_its_own() throws IOException {
    WeightsFile.write(WeightsFile.shipped(), folder);
    Files.writeString(
        folder.resolve("says-nothing.csv"),
        "field,value\ntelling-of,subjectname\nreal-name,qwzt\n");
    assertThat(fields(person("No Subjectname", "Fictive", "1931-02-03")))
        .doesNotContain(Field.GIVEN);
    Map<Field, String> twice = person("Qwzt", "Qwzt", "1931-02-03");
    twice.put(Field.STREET, "12 Invented Lane");
    assertThat(Matcher.in(folder).weighing(List.of(twice, twice), 2).match(0, 1).doubt()).isNull();
  }

  @Test
  void a_place_where_nobody_lives_is_no_address() {
    PersonPair pair = ofOnePerson().with(Field.STREET, "HOMELESS", "Homeless");
    assertThat(pair.level(Field.STREET)).isEqualTo(Level.MISSING);
    assertThat(pair.with(Field.LOCALITY, "Unknown", "unknown").level(Field.LOCALITY))
        .isEqualTo(Level.MISSING);
    assertThat(pair.with(Field.PHONE, "555-555-5555", "5555555555").level(Field.PHONE))
        .isEqualTo(Level.MISSING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123 Homeless",
        "Parish Prison",
        "HOMELESS SHELTER",
        "Co. Jail, Cell 4",
        "General Delivery 2"
      })
  void a_house_of_many_is_nobodys_home_wherever_the_word_stands(String street) {
    assertThat(ofOnePerson().with(Field.STREET, street, street).level(Field.STREET))
        .isEqualTo(Level.MISSING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 Jailhouse Lane", "4 Shelterwood Drive", "9 Imprison Street"})
  void a_street_with_such_a_word_within_another_is_a_home(String street) {
    assertThat(ofOnePerson().with(Field.STREET, street, street).level(Field.STREET))
        .isEqualTo(Level.EQUAL);
  }

  @Test
  void an_office_adds_what_its_own_sources_write_beside_its_weights() throws IOException {
    WeightsFile.write(WeightsFile.shipped(), folder);
    Map<Field, String> cells = person("Theo", "Nobodyknown", "1931-02-03");
    assertThat(fields(cells)).contains(Field.SURNAME, Field.BORN);
    Files.writeString(
        folder.resolve("says-nothing.csv"), "field,value\nname,NOBODYKNOWN\nborn,1931-02-03\n");
    assertThat(fields(cells)).doesNotContain(Field.SURNAME, Field.BORN).contains(Field.GIVEN);
    assertThat(fields(person("Fnu", "Fictive", "1931-02-03"))).doesNotContain(Field.GIVEN);
    Files.writeString(folder.resolve("says-nothing.csv"), "field,value\nname,A\nnickname,B\n");
    assertThatThrownBy(() -> Matcher.in(folder))
        .isInstanceOf(BadDataFile.class)
        .hasMessageContaining("line 3");
  }

  private List<Field> fields(Map<Field, String> cells) throws IOException {
    return Matcher.in(folder).weighing(List.of(cells, cells), 2).match(0, 1).fields().stream()
        .map(FieldEvidence::field)
        .toList();
  }

  @Test
  void what_far_too_many_people_have_says_nothing_and_what_one_has_again_and_again_does() {
    Records shared = new Records();
    Records own = new Records();
    for (int i = 0; i < 300; i++) {
      String surname =
          "" + "bcdfghjklm".charAt(i % 10) + "a" + "bdfgklmnpr".charAt(i / 10 % 10) + "o";
      boolean isFilled = i < 40;
      Map<Field, String> cells =
          person(
              "Theo",
              surname,
              isFilled ? "1955-05-05" : "19%02d-0%d-13".formatted(i % 90, i % 9 + 1));
      cells.put(Field.LICENSE, isFilled ? "LA 55123" : "LA 7%05d".formatted(i));
      shared.add(cells);
      own.add(isFilled ? licensed(person("Theo", "Fictive", "1955-05-05")) : cells);
    }
    new Frequent(shared).drop();
    new Frequent(own).drop();
    assertThat(shared.get(0, Field.BORN)).isNull();
    assertThat(shared.get(200, Field.BORN)).isNotNull();
    assertThat(shared.get(200, Field.LICENSE)).isNotNull();
    assertThat(own.get(0, Field.BORN)).isNotNull();
    assertThat(own.get(0, Field.LICENSE)).isNotNull();
  }

  private static Map<Field, String> licensed(Map<Field, String> cells) {
    cells.put(Field.LICENSE, "LA 55123");
    return cells;
  }

  @Test
  void a_license_under_which_five_people_are_booked_is_nobodys() {
    Records records = new Records();
    List<String> names = List.of("Fictive", "Okonkwo", "Zygmunt", "Barlow", "Tremaine");
    for (int i = 0; i < 5; i++) {
      records.add(licensed(person("Theo", names.get(i), "195%d-05-1%d".formatted(i, i))));
    }
    Records four = new Records();
    for (int i = 0; i < 4; i++) {
      four.add(licensed(person("Theo", names.get(i), "195%d-05-1%d".formatted(i, i))));
    }
    new Frequent(records).dropNumbers();
    new Frequent(four).dropNumbers();
    assertThat(records.get(0, Field.LICENSE)).isNull();
    assertThat(four.get(0, Field.LICENSE)).isNotNull();
  }

  @Test
  void a_house_of_twenty_people_who_are_no_kin_is_nobodys_home_and_one_of_nineteen_is() {
    assertThat(houseOf(20).get(0, Field.STREET)).isNull();
    assertThat(houseOf(19).get(0, Field.STREET)).isNotNull();
  }

  private static Records houseOf(int people) {
    Records records = new Records();
    for (int i = 0; i < people; i++) {
      String surname = "" + "fklmn".charAt(i % 5) + "a" + "fklmn".charAt(i / 5) + "o";
      Map<Field, String> cells = person("Theo", surname, "19%02d-05-13".formatted(50 + i));
      cells.put(Field.STREET, "100 Invented Plaza");
      records.add(cells);
    }
    new Frequent(records).drop();
    return records;
  }
}
