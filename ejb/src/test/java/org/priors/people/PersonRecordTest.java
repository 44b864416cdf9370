package org.priors.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.fixtures.Refusals.assertRefused;
import static org.priors.people.PersonFixture.aPerson;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonRecordTest {

  @Test
  void nobody_alive_was_born_before_1880() {
    assertThat(aPerson().born("1880-01-02").record().born()).isEqualTo(LocalDate.of(1880, 1, 2));
    assertRefused("born-too-early", "/born", () -> aPerson().born("1880-01-01").record());
  }

  @Test
  void a_record_needs_a_name_and_nothing_else() {
    assertRefused("missing", "/surname", () -> new PersonRecord(null, null, null, null, null));
    PersonRecord bare = aPerson().record();
    assertThat(bare.born()).isNull();
    assertThat(bare.sex()).isNull();
    assertThat(bare.license()).isNull();
    assertThat(bare.address()).isNull();
  }

  @Test
  void a_record_says_which_agency_reported_it_when_and_in_what() {
    Instant at = Instant.parse("2002-05-02T04:30:00Z");
    PersonRecord record = aPerson().record().reportedBy(7, at, " Arrest report 02-417 ");
    assertThat(record.agencyId()).isEqualTo(7);
    assertThat(record.reportedAt()).isEqualTo(at);
    assertThat(record.source()).isEqualTo("Arrest report 02-417");
    assertRefused("missing", "/source", () -> aPerson().record().reportedBy(7, at, " "));
  }

  @Test
  void a_record_keeps_why_it_was_joined() {
    PersonRecord record = aPerson().record();
    record.join(11, "same name and birth date", null);
    assertThat(record.driverId()).isEqualTo(11);
    assertThat(record.joinedBecause()).isEqualTo("same name and birth date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"004412907", "W123 4567-89", "SMITHJ*123AB", "1"})
  void a_license_number_has_letters_digits_blanks_hyphens_and_asterisks(String number) {
    assertThat(new License("pr", number.toLowerCase()).toString()).isEqualTo("PR " + number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "*", "12/34", "12;drop", "１２", "12\n34", "\ud83d\ude97"})
  void another_sign_in_a_license_number_is_refused(String number) {
    assertRefused("bad-license", "/number", () -> new License("LA", number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NONE", "none", "N/A", "Unknown", "REFUSED", "NO LICENSE", "XXX", "x"})
  void a_word_that_says_that_there_is_no_number_is_none(String number) {
    assertRefused("no-number", "/number", () -> new License("PR", number));
    assertThat(new License("PR", number.replaceAll("[^A-Za-z]", "") + "1")).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "LA, 00-0000-417",
    "LA, 1",
    "MD, S123 456 789 012",
    "TX, 1234567",
    "TX, 12345678",
    "WA, SMITHJ*123AB",
    "KS, A1B2C",
    "WV, AB12345",
    "PR, whatever-1"
  })
  void a_license_number_of_a_form_of_its_state_is_taken(String state, String number) {
    assertThat(new License(state, number).state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "LA, 1234567890",
    "LA, A1234567",
    "MD, S12345678901",
    "TX, 123456",
    "TX, 123456789",
    "WA, SMITHJ*123A",
    "KS, A1B2",
    "WV, ABC12345"
  })
  void a_license_number_of_another_form_is_refused_with_the_forms_of_its_state(
      String state, String number) {
    assertRefused("wrong-form", "/number", () -> new License(state, number));
  }

  @ParameterizedTest
  @CsvSource({
    "LA, LA 005234779, 005234779",
    "LA, LA005234779, 005234779",
    "LA, la-5234781, 5234781",
    "Louisiana, LA 00-0000-417, 00-0000-417",
    "MD, MD S123 456 789 012, S123 456 789 012",
    "MA, MAS12345678, S12345678",
    "OH, OH12345678, 12345678"
  })
  void a_number_that_is_written_with_its_state_is_the_same_without(
      String state, String written, String number) {
    assertThat(new License(state, written).number()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"OH, OH1234567", "CO, CO12345", "WV, WV 12345", "PR, PR 12345", "MD, M123456789012"})
  void a_number_of_the_state_as_it_stands_keeps_its_first_letters(String state, String number) {
    assertThat(new License(state, number).number()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"TX, LA 005234779", "LA, LA 1234567890", "LA, TX 12345678", "LA, LA"})
  void another_state_or_another_form_before_the_number_is_refused(String state, String number) {
    assertRefused("wrong-form", "/number", () -> new License(state, number));
  }

  @Test
  void a_number_that_begins_with_its_state_set_apart_tells_the_state() {
    assertThat(new License(null, "LA 5234781")).hasToString("LA 5234781");
    assertThat(new License(" ", "", "md-s123456789012")).hasToString("MD S123456789012");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LA5234781", "LA 1234567890", "OH 1234567", "ID 123456789", "PR 12345"})
  void a_number_of_which_another_state_could_be_told_as_well_tells_none(String number) {
    assertRefused("missing", "/state", () -> new License(null, number));
  }

  @Test
  void the_refusal_says_what_a_number_of_the_state_looks_like() {
    assertThatThrownBy(() -> new License("CT", "A1"))
        .hasMessage("A license number of CT has 9 digits; 'A1' has not.");
    assertThatThrownBy(() -> new License("AZ", "A1"))
        .hasMessage("A license number of AZ has 1 letter 8 digits, or 9 digits; 'A1' has not.");
  }

  @Test
  void a_license_has_a_state_and_a_number_of_at_most_30_characters() {
    assertThat(new License("PR", "1".repeat(30)).number()).hasSize(30);
    assertRefused("too-long", "/number", () -> new License("LA", "1".repeat(31)));
    assertRefused("missing", "/number", () -> new License("LA", " "));
    assertRefused("missing", "/state", () -> new License(null, "1"));
    assertRefused("unknown-state", "/state", () -> new License("ZZ", "1"));
  }

  @Test
  void an_address_needs_its_street_alone() {
    Address address = new Address(" 12 Elm St ", " ", null, "");
    assertThat(address.street()).isEqualTo("12 Elm St");
    assertThat(address.city()).isNull();
    assertThat(address.state()).isNull();
    assertThat(address.postcode()).isNull();
    assertRefused("missing", "/street", () -> new Address(" ", "Metairie", "LA", "70001"));
    assertRefused("unknown-state", "/state", () -> new Address("12 Elm St", null, "XX", null));
  }

  @Test
  void a_postcode_has_at_most_10_characters() {
    assertThat(new Address("1 Elm", null, null, "70001-1234").postcode()).isEqualTo("70001-1234");
    assertRefused("too-long", "/postcode", () -> new Address("1 Elm", null, null, "70001-12345"));
  }
}
