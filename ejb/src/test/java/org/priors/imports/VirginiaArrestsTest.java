package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.agencies.Agency;
import org.priors.cases.ArrestReport;
import org.priors.cases.ChargeKind;
import org.priors.cases.TestKind;
import org.priors.cases.TestOutcome;
import org.priors.cases.TestsReported;
import org.priors.people.Sex;

class VirginiaArrestsTest {

  private final Agency agency = Exports.VA.agency().agency();

  @Test
  void the_excerpt_is_taken_skipped_and_failed_as_counted_by_hand() {
    List<RowOutcome> rows = Exports.excerptOf(Exports.VA);
    assertThat(rows).hasSize(39);
    assertThat(rows.stream().filter(ArrestRow.class::isInstance)).hasSize(29);
    assertThat(rows.stream().filter(row -> row instanceof NotTaken left && left.isSkipped()))
        .hasSize(8);
    assertThat(
            rows.stream()
                .filter(ArrestRow.class::isInstance)
                .map(row -> ((ArrestRow) row).caseKey())
                .distinct())
        .hasSize(24);
  }

  @Test
  void a_row_becomes_a_case_as_the_agency_reports_it() {
    ArrestReport report = Exports.va().row().taken().report(agency, "arrests.csv, line 2");
    assertThat(report.agencyNumber()).isEqualTo("7001");
    assertThat(report.person().name().inWords()).isEqualTo("FLORA DENNIS KEITER");
    assertThat(report.person().sex()).isEqualTo(Sex.F);
    assertThat(report.arrest().at()).isEqualTo(Instant.parse("2019-06-13T07:19:00Z"));
    assertThat(report.charges())
        .singleElement()
        .satisfies(
            charge -> {
              assertThat(charge.statute()).isEqualTo("18.2-266");
              assertThat(charge.kind()).isEqualTo(ChargeKind.IMPAIRED_DRIVING);
              assertThat(charge.sourceKey()).isEqualTo("7001");
              assertThat(charge.source()).isEqualTo("arrests.csv, line 2");
            });
    assertThat(report.tests()).isEmpty();
    assertThat(report.testsReported()).isEqualTo(TestsReported.REFUSALS_ONLY);
  }

  @Test
  void house_number_and_street_are_the_place_of_the_arrest_and_nobodys_address() {
    ArrestReport report = Exports.va().row().taken().report(agency, "x");
    assertThat(report.arrest().place()).isEqualTo("2896 UNIVERSITY AVE");
    assertThat(report.person().address()).isNull();
    ArrestReport unnumbered = Exports.va().row("HouseNumber", "").taken().report(agency, "x");
    assertThat(unnumbered.arrest().place()).isEqualTo("UNIVERSITY AVE");
  }

  @ParameterizedTest
  @CsvSource({
    "18.2-266, IMPAIRED_DRIVING",
    "18.2-266.1, IMPAIRED_DRIVING",
    "18.2-51.4(A), IMPAIRED_DRIVING",
    "46.2-341.24, IMPAIRED_DRIVING",
    "46.2-341.31, IMPAIRED_DRIVING",
    "18.2-272(A), LICENSE",
    "'18.2-272,A', LICENSE",
    "46.2-391(D)(2a)(ii), LICENSE",
    "18.2-270.1, INTERLOCK",
    "18.2-268.3, REFUSAL"
  })
  void a_listed_statute_is_taken_with_its_subsections(String statute, ChargeKind kind) {
    assertThat(Exports.va().row("Statute", statute).taken().charge("x").kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"46.2-391.2", "18.2-51.45", "18.2-51", "18.2-271.1", "18.2-388", "118.2-266"})
  void another_statute_is_skipped(String statute) {
    NotTaken left =
        Exports.va().row("Statute", statute, "StatuteDescription", "Disturbing the peace").left();
    assertThat(left.outcome()).isEqualTo("skipped");
    assertThat(left.code()).isEqualTo("not-dui");
    assertThat(left.reason()).isEqualTo("Not a DUI statute");
  }

  @ParameterizedTest
  @CsvSource({
    "1900-01-01T00:00:00.000Z, filler-date",
    "1970-01-01T00:00:00.000Z, filler-date",
    "1970-01-01T12:00:00Z, filler-date",
    "1905-12-31T23:59:59.000Z, too-early"
  })
  void a_row_of_a_day_that_stands_for_none_fails(String written, String code) {
    assertThat(Exports.va().row("ArrestDatetime", written).left().code()).isEqualTo(code);
    assertThat(Exports.va().row("ArrestDatetime", "1970-01-02T06:00:00Z").taken()).isNotNull();
  }

  @Test
  void a_row_without_a_statute_fails_for_nobody_can_tell() {
    NotTaken left = Exports.va().row("Statute", " ").left();
    assertThat(left.outcome()).isEqualTo("failed");
    assertThat(left.code()).isEqualTo("statute-missing");
  }

  @Test
  void a_refusal_statute_says_that_a_test_was_refused_but_not_which() {
    ArrestRow row = Exports.va().row("Statute", "18.2-268.2").taken();
    assertThat(row.isRefusal()).isTrue();
    assertThat(row.report(agency, "x").tests())
        .singleElement()
        .satisfies(
            test -> {
              assertThat(test.kind()).isEqualTo(TestKind.NOT_STATED);
              assertThat(test.outcome()).isEqualTo(TestOutcome.REFUSED);
            });
    assertThat(Exports.va().row().taken().isRefusal()).isFalse();
  }

  @Test
  void charges_of_one_person_and_night_are_one_case_and_a_night_ends_at_noon() {
    List<ArrestRow> rows =
        Exports.va()
            .row("ArrestDatetime", "2019-06-13T16:00:00.000Z")
            .row("ArrestID", "7002", "ArrestDatetime", "2019-06-14T15:59:59.000Z")
            .row("ArrestID", "7003", "ArrestDatetime", "2019-06-14T16:00:00.000Z")
            .row("ArrestID", "7004", "ArrestDatetime", "2019-06-13T15:59:59.000Z")
            .allTaken();
    assertThat(rows.get(0).caseKey()).isEqualTo(rows.get(1).caseKey());
    assertThat(rows.get(2).caseKey()).isNotEqualTo(rows.get(0).caseKey());
    assertThat(rows.get(3).caseKey()).isNotEqualTo(rows.get(0).caseKey());
  }

  @Test
  void noon_is_the_agencys_own_in_winter_too() {
    List<ArrestRow> rows =
        Exports.va()
            .row("ArrestDatetime", "2019-01-13T16:59:00.000Z")
            .row("ArrestID", "7002", "ArrestDatetime", "2019-01-13T17:00:00.000Z")
            .allTaken();
    assertThat(rows.get(0).caseKey()).isNotEqualTo(rows.get(1).caseKey());
  }

  @Test
  void a_person_is_the_full_name_and_sex_however_it_is_written() {
    String same =
        Exports.va().row("FirstName", "Flora", "LastName", "K\u00E9iter").taken().caseKey();
    String key = Exports.va().row().taken().caseKey();
    assertThat(same).isEqualTo(key);
    assertThat(Exports.va().row("MiddleName", "DEE").taken().caseKey()).isNotEqualTo(key);
    assertThat(Exports.va().row("NameSuffix", "Jr").taken().caseKey()).isNotEqualTo(key);
    assertThat(Exports.va().row("Sex", "Male").taken().caseKey()).isNotEqualTo(key);
    assertThat(Exports.va().row("Sex", "FEMALE").taken().caseKey()).isEqualTo(key);
    assertThat(Exports.va().row("Sex", "f").taken().caseKey()).isEqualTo(key);
    assertThat(Exports.va().row("Sex", "").taken().report(agency, "x").person().sex()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-02-28T07:19:00.000Z, true",
    "2019-02-31T07:19:00.000Z, false",
    "2019-02-29T07:19:00.000Z, false",
    "2020-02-29T07:19:00Z, true",
    "2019-06-13T24:00:00.000Z, false",
    "06/13/2019, false",
    "'', false",
    "'2019-06-13T07:19', false"
  })
  void a_row_whose_date_cannot_be_fails(String written, boolean can) {
    RowOutcome outcome = Exports.va().row("ArrestDatetime", written).outcomes().get(0);
    assertThat(outcome instanceof ArrestRow).isEqualTo(can);
    if (outcome instanceof NotTaken left) {
      assertThat(left.code()).isEqualTo("bad-date");
      assertThat(left.line()).isEqualTo(2);
      assertThat(left.reason()).contains("'" + written + "' in ArrestDatetime");
    }
  }

  @Test
  void a_row_without_a_surname_fails_and_one_without_a_given_name_does_not() {
    assertThat(Exports.va().row("LastName", "").left().reason()).contains("surname is missing");
    assertThat(Exports.va().row("LastName", "?").left().code()).isEqualTo("no-letters");
    assertThat(
            Exports.va().row("FirstName", "").taken().report(agency, "x").person().name().given())
        .isNull();
  }

  @Test
  void a_row_with_shifted_columns_fails_and_says_what_stands_where() {
    NotTaken left = Exports.va().row("Sex", "Black").left();
    assertThat(left.code()).isEqualTo("columns-shifted");
    assertThat(left.reason()).isEqualTo("Columns shifted: Sex holds 'Black'.");
  }

  @Test
  void a_row_with_too_few_or_too_many_values_fails() {
    String csv = Exports.va().row().csv().strip();
    int columns = csv.split("\n")[0].split(",").length;
    NotTaken more = (NotTaken) Exports.outcomes(Exports.VA, csv + ",x").get(0);
    assertThat(more.code()).isEqualTo("wrong-number-of-values");
    assertThat(more.reason())
        .isEqualTo((columns + 1) + " values where " + columns + " are expected.");
    NotTaken fewer =
        (NotTaken) Exports.outcomes(Exports.VA, csv.substring(0, csv.lastIndexOf(','))).get(0);
    assertThat(fewer.code()).isEqualTo("wrong-number-of-values");
  }
}
