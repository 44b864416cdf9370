package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.agencies.Agency;
import org.priors.cases.ArrestReport;
import org.priors.cases.ChargeKind;
import org.priors.cases.Crash;
import org.priors.cases.TestsReported;

class MarylandViolationsTest {

  private final Agency agency = Exports.MD.agency().agency();

  @Test
  void the_excerpt_is_taken_skipped_and_failed_as_counted_by_hand() {
    List<RowOutcome> rows = Exports.excerptOf(Exports.MD);
    Map<String, Long> codes =
        rows.stream()
            .filter(NotTaken.class::isInstance)
            .map(row -> ((NotTaken) row).code())
            .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    assertThat(rows).hasSize(41);
    assertThat(codes)
        .isEqualTo(
            Map.of(
                "not-dui", 4L,
                "warning-only", 2L,
                "columns-shifted", 3L,
                "statute-unreadable", 3L,
                "statute-missing", 1L));
    assertThat(
            rows.stream()
                .filter(ArrestRow.class::isInstance)
                .map(row -> ((ArrestRow) row).caseKey())
                .distinct())
        .hasSize(15);
  }

  @Test
  void a_row_becomes_a_case_without_a_person() {
    ArrestReport report = Exports.md().row().taken().report(agency, "x");
    assertThat(report.person()).isNull();
    assertThat(report.agencyNumber()).matches("STOP-20161123-1913-[0-9A-F]{8}");
    assertThat(report.arrest().at()).isEqualTo(Instant.parse("2016-11-24T00:13:00Z"));
    assertThat(report.arrest().place()).isEqualTo("GEORGIA AVE");
    assertThat(report.testsReported()).isEqualTo(TestsReported.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "21-902(b1), IMPAIRED_DRIVING",
    "21-903(c), OTHER",
    "16-113(h), OTHER",
    "16-113(j), IMPAIRED_DRIVING",
    "16-113(k), INTERLOCK"
  })
  void a_subsection_with_its_own_line_is_what_that_line_says(String statute, ChargeKind kind) {
    assertThat(Exports.md().row("Charge", statute).taken().charge("x").kind()).isEqualTo(kind);
  }

  @Test
  void a_number_where_the_statute_belongs_fails_only_where_the_description_speaks_of_drink() {
    NotTaken doubtful = Exports.md().row("Charge", "42").left();
    assertThat(doubtful.outcome()).isEqualTo("failed");
    assertThat(doubtful.code()).isEqualTo("statute-unreadable");
    assertThat(doubtful.reason()).contains("Charge holds '42'");
    NotTaken other =
        Exports.md().row("Charge", "42", "Description", "FAILURE TO STOP AT STOP SIGN").left();
    assertThat(other.code()).isEqualTo("not-dui");
    assertThat(
            Exports.md()
                .row("Charge", "21-901.1(b)", "Description", "RECKLESS DRIVING")
                .left()
                .code())
        .isEqualTo("not-dui");
  }

  @Test
  void a_warning_is_no_charge() {
    NotTaken left = Exports.md().row("Violation Type", "Warning").left();
    assertThat(left.outcome()).isEqualTo("skipped");
    assertThat(left.reason()).isEqualTo("Warning only, no charge");
    assertThat(Exports.md().row("Violation Type", "WARNING").left().note()).isEqualTo(left.note());
  }

  @ParameterizedTest
  @CsvSource({
    "No, No, No, No, NONE",
    "No, No, Yes, Yes, PROPERTY",
    "No, Yes, Yes, No, INJURY",
    "Yes, Yes, Yes, Yes, DEATH",
    "No, No, No, Yes, NOT_STATED",
    "'', '', '', '', NOT_STATED"
  })
  void the_gravest_mark_says_what_crash_it_was(
      String fatal, String injury, String damage, String accident, Crash crash) {
    ArrestRow row =
        Exports.md()
            .row(
                "Fatal", fatal,
                "Personal Injury", injury,
                "Property Damage", damage,
                "Accident", accident)
            .taken();
    assertThat(row.report(agency, "x").arrest().crash()).isEqualTo(crash);
  }

  @Test
  void a_commercial_vehicle_is_one_if_the_export_says_so() {
    assertThat(commercial("Yes")).isTrue();
    assertThat(commercial("No")).isFalse();
    assertThat(commercial("")).isNull();
  }

  private Boolean commercial(String written) {
    ArrestRow row = Exports.md().row("Commercial Vehicle", written).taken();
    return row.report(agency, "x").arrest().commercial();
  }

  @Test
  void a_commercial_license_is_told_by_its_own_column() {
    ArrestRow row =
        Exports.md().row("Commercial License", "Yes", "Commercial Vehicle", "No").taken();
    assertThat(row.report(agency, "x").arrest().commercialLicense()).isTrue();
    assertThat(row.report(agency, "x").arrest().commercial()).isFalse();
    ArrestRow silent = Exports.md().row("Commercial License", "").taken();
    assertThat(silent.report(agency, "x").arrest().commercialLicense()).isNull();
  }

  @Test
  void violations_of_one_stop_are_one_case_and_another_minute_is_another() {
    List<ArrestRow> rows =
        Exports.md()
            .row()
            .row("Charge", "21-902(a1)")
            .row("Time Of Stop", "19:14:00")
            .row("Make", "HONDA")
            .row("Gender", "F")
            .allTaken();
    assertThat(rows.get(1).caseKey()).isEqualTo(rows.get(0).caseKey());
    assertThat(rows.stream().map(ArrestRow::caseKey).distinct()).hasSize(4);
  }

  @Test
  void rows_that_are_alike_stay_apart_and_are_known_again_in_another_order() {
    List<String> keys =
        Exports.md().row().row("Charge", "21-902(a1)").row().allTaken().stream()
            .map(ArrestRow::key)
            .toList();
    List<String> later =
        Exports.md()
            .row("Charge", "21-902(a1)")
            .row()
            .row()
            .row()
            .row("Location", "PARK RD")
            .allTaken()
            .stream()
            .map(ArrestRow::key)
            .toList();
    assertThat(keys).doesNotHaveDuplicates();
    assertThat(later).doesNotHaveDuplicates().hasSize(5).containsAll(keys);
  }

  @ParameterizedTest
  @CsvSource({
    "02/29/2016, 01:30:00, true",
    "02/31/2016, 01:30:00, false",
    "02/29/2015, 01:30:00, false",
    "13/01/2016, 01:30:00, false",
    "03/13/2016, 01:59:59, true",
    "03/13/2016, 02:30:00, false",
    "03/13/2016, 03:00:00, true",
    "11/23/2016, 24:00:00, false"
  })
  void a_time_that_cannot_be_fails_also_one_that_the_clocks_skipped(
      String date, String time, boolean can) {
    RowOutcome outcome =
        Exports.md().row("Date Of Stop", date, "Time Of Stop", time).outcomes().get(0);
    assertThat(outcome instanceof ArrestRow).isEqualTo(can);
  }

  @Test
  void of_two_times_that_are_alike_when_the_clocks_go_back_the_first_is_meant() {
    ArrestRow row =
        Exports.md().row("Date Of Stop", "11/06/2016", "Time Of Stop", "01:30:00").taken();
    assertThat(row.at()).isEqualTo(Instant.parse("2016-11-06T05:30:00Z"));
  }

  @Test
  void shifted_columns_are_reported_with_what_they_hold_and_how_many_more() {
    NotTaken left =
        Exports.md()
            .row("Gender", "HISPANIC", "Race", "No", "State", "No", "Year", "02 - Automobile")
            .left();
    assertThat(left.reason())
        .isEqualTo(
            "Columns shifted: Gender holds 'HISPANIC', Race holds 'No', State holds 'No', and 1"
                + " more.");
  }
}
