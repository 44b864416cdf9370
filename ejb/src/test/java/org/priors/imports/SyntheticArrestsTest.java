package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.cases.ChargeKind;
import org.priors.db.synthetic.SyntheticState;
import org.priors.people.PersonRecord;

class SyntheticArrestsTest {

  private static PersonRecord person(String... changes) {
    ArrestRow row = Exports.synthetic().row(changes).taken();
    return row.report(Exports.SYNTHETIC.agency().agency(), "state.csv, line 2").person();
  }

  private static NotTaken left(String... changes) {
    return Exports.synthetic().row(changes).left();
  }

  @Test
  void a_person_has_birth_date_license_and_address() {
    PersonRecord person = person();
    assertThat(person.born()).isEqualTo(LocalDate.of(1984, 12, 22));
    assertThat(person.license()).hasToString("LA 412611756");
    assertThat(person.address().street()).isEqualTo("635 Cedar Avenue");
    assertThat(person.address().city()).isEqualTo("Cane Bend");
    assertThat(person.address().state()).isEqualTo("LA");
    assertThat(person.address().postcode()).isEqualTo("70109");
  }

  @Test
  void what_a_row_does_not_say_is_left_open() {
    PersonRecord person = person("born", "", "license_number", "", "street", "");
    assertThat(person.born()).isNull();
    assertThat(person.license()).isNull();
    assertThat(person.address()).isNull();
    assertThat(person("city", "", "state", "", "postcode", "").address().city()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1985-02-29", "1984-22-12", "12/22/1984", "UNKNOWN", "0000-00-00", "9999-12-31"})
  void an_arrest_is_taken_without_a_birth_date_that_cannot_be_and_both_are_said(String written) {
    ArrestRow row = Exports.synthetic().row("born", written).taken();
    assertThat(person("born", written).born()).isNull();
    assertThat(row.remarks())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.code()).isEqualTo("birth-date-left-out");
              assertThat(remark.outcome()).isEqualTo("remark");
              assertThat(remark.line()).isEqualTo(2);
              assertThat(remark.reason()).endsWith("The arrest is taken, the birth date is not.");
            });
    assertThat(person("born", "1984-02-29").born()).hasToString("1984-02-29");
  }

  @ParameterizedTest
  @CsvSource({
    "2004-01-02, false",
    "1996-01-03, false",
    "1996-01-02, true",
    "1893-01-03, true",
    "1893-01-02, false",
    "1880-01-01, false"
  })
  void a_birth_date_fits_the_arrest_or_is_left_out(String written, boolean fits) {
    assertThat(person("born", written).born() != null).isEqualTo(fits);
    assertThat(Exports.synthetic().row("born", written).taken().remarks().isEmpty())
        .isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "LA, NONE",
    "LA, UNKNOWN",
    "LA, REFUSED",
    "PR, UNKNOWN",
    "PR, N/A",
    "LA, 5.5E+08",
    "LA, A1234567",
    "ZZ, 412611756",
    "'', 412611756",
    "LA, ?"
  })
  void an_arrest_is_taken_without_a_license_that_cannot_be_and_both_are_said(
      String state, String number) {
    ArrestRow row =
        Exports.synthetic().row("license_state", state, "license_number", number).taken();
    assertThat(row.report(Exports.SYNTHETIC.agency().agency(), "x").person().license()).isNull();
    assertThat(row.remarks())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.code()).isEqualTo("license-left-out");
              assertThat(remark.reason()).contains("The arrest is taken, the license is not.");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "LA, LA 005234781, 005234781",
    "LA, LA-5234781, 5234781",
    "LA, LA5234781, 5234781",
    "'', LA 5234781, 5234781"
  })
  void a_license_number_that_carries_its_state_is_taken_without_a_remark(
      String state, String number, String alone) {
    ArrestRow row =
        Exports.synthetic().row("license_state", state, "license_number", number).taken();
    assertThat(row.report(Exports.SYNTHETIC.agency().agency(), "x").person().license())
        .hasToString("LA " + alone);
    assertThat(row.remarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ON, A1234-56789-01234, CA-ON",
    "CA-QC, T6235-110284-02, CA-QC",
    "MX-SON, 98123456, MX-SON",
    "Mexico, 98123456, MEX",
    "Guatemala, 2345 67890 0101, GTM"
  })
  void a_license_and_an_address_abroad_are_taken_without_a_remark(
      String state, String number, String code) {
    String[] changes = {
      "license_state", state, "license_number", number, "state", state, "postcode", "M5V 2T6"
    };
    PersonRecord person = person(changes);
    assertThat(person.license()).hasToString(code + " " + number);
    assertThat(person.address().state()).isEqualTo(code);
    assertThat(person.address().postcode()).isEqualTo("M5V 2T6");
    assertThat(Exports.synthetic().row(changes).taken().remarks()).isEmpty();
  }

  @Test
  void of_an_address_only_the_part_that_cannot_be_is_left_out() {
    ArrestRow row = Exports.synthetic().row("state", "Q1", "city", "x".repeat(101)).taken();
    PersonRecord person = row.report(Exports.SYNTHETIC.agency().agency(), "x").person();
    assertThat(person.address().street()).isEqualTo("635 Cedar Avenue");
    assertThat(person.address().postcode()).isEqualTo("70109");
    assertThat(person.address().state()).isNull();
    assertThat(person.address().city()).isNull();
    assertThat(row.remarks())
        .extracting(RowNote::code)
        .containsExactly("city-left-out", "state-of-the-address-left-out");
  }

  @Test
  void a_sound_row_has_no_remark_and_one_without_a_surname_that_can_be_is_not_taken() {
    assertThat(Exports.synthetic().row().taken().remarks()).isEmpty();
    assertThat(Exports.synthetic().row("middle", "a\tb").taken().remarks())
        .extracting(RowNote::code)
        .containsExactly("middle-name-left-out");
    assertThat(left("surname", "a\tb").code()).isEqualTo("control-character");
    assertThat(left("surname", "").code()).isEqualTo("missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DUI", "dui", "D.U.I.", "D. U. I.", "d u i", "DWI", "OWI", " Dui "})
  void a_charge_is_known_in_whatever_letters(String charge) {
    assertThat(Exports.synthetic().row("charge", charge).taken().charge("x").kind())
        .isEqualTo(ChargeKind.IMPAIRED_DRIVING);
    assertThat(Exports.synthetic().row("charge", "REFUSAL").taken().isRefusal()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2004-04-04T01:59, true",
    "2004-04-04T02:00, false",
    "2004-04-04T02:59, false",
    "2004-04-04T03:00, true"
  })
  void a_time_that_the_clocks_skipped_is_told(String at, boolean can) {
    RowOutcome outcome = Exports.synthetic().row("arrested_at", at).outcomes().get(0);
    assertThat(outcome instanceof ArrestRow).isEqualTo(can);
    if (outcome instanceof NotTaken told) {
      assertThat(told.reason()).contains("the clocks went forward");
    }
  }

  @Test
  void every_row_that_the_synthetic_State_writes_is_taken_whole_but_for_a_birth_date_in_error()
      throws IOException {
    StringWriter file = new StringWriter();
    SyntheticState.write(1, 20_000, file);
    List<RowOutcome> outcomes = Exports.outcomes(Exports.SYNTHETIC, file.toString());
    assertThat(outcomes).hasSize(20_000).hasOnlyElementsOfType(ArrestRow.class);
    List<String> remarks =
        outcomes.stream()
            .flatMap(row -> ((ArrestRow) row).remarks().stream())
            .map(RowNote::code)
            .toList();
    // Some of the birth dates that the State mistypes by ten years make their bearer a child.
    assertThat(remarks).hasSizeLessThan(20).allMatch("birth-date-left-out"::equals);
  }

  @Test
  void an_export_must_have_every_column_of_a_person_that_the_profile_reads() {
    assertThat(Exports.SYNTHETIC.columns())
        .contains("born", "license_state", "license_number", "street", "city", "state", "postcode");
    assertThat(Exports.VA.columns()).doesNotContain("born");
  }
}
