package org.priors.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectedRowsTest {

  private static final RowDigest NOT_KNOWN = RowDigest.of((byte[]) null);

  private static NotTaken afterTheFirst(List<RowOutcome> rows) {
    SentRow later = rows.get(1).sent();
    assertThat(later.key()).isEqualTo(rows.get(0).sent().key());
    return rows.get(1).after(rows.get(0).sent().digest());
  }

  private static NotTaken corrected(String statute, String description) {
    return afterTheFirst(
        Exports.va().row().row("Statute", statute, "StatuteDescription", description).outcomes());
  }

  @ParameterizedTest
  @CsvSource({
    "46.2-862, RECKLESS DRIVING, Not a DUI statute",
    "18.2-388, INTOXICATION IN PUBLIC, no driving charge",
    "18.2-95, GRAND LARCENY, Not a DUI statute"
  })
  void a_corrected_row_that_withdraws_the_charge_is_told_with_its_columns(
      String statute, String description, String why) {
    NotTaken told = corrected(statute, description);
    assertThat(told.outcome()).isEqualTo("failed");
    assertThat(told.code()).isEqualTo("differs");
    assertThat(told.line()).isEqualTo(3);
    assertThat(told.reason())
        .contains("Statute (now '" + statute + "')")
        .contains("StatuteDescription (now '" + description + "')")
        .contains(why)
        .contains("Nothing was changed");
  }

  @Test
  void so_is_one_that_the_agency_now_marks_as_a_warning() {
    NotTaken told =
        afterTheFirst(
            Exports.outcomes(
                numberedWarnings(), Exports.va().row().row("Street", "Warning").csv()));
    assertThat(told.code()).isEqualTo("differs");
    assertThat(told.reason()).contains("Street (now 'Warning')").contains("Warning only");
  }

  /** The city's profile, which passes over what it calls a warning. */
  private static ImportProfile numberedWarnings() {
    String file = "imports/va-city-arrests.yaml";
    InputStream warnings =
        new ByteArrayInputStream(
            """

            skip:
              - {column: Street, value: warning, code: warning-only, reason: Warning only}
            """
                .getBytes(UTF_8));
    return ImportProfiles.open(
        file,
        city ->
            ProfileReader.read("va-city-arrests", file, new SequenceInputStream(city, warnings)));
  }

  @Test
  void one_that_was_reported_otherwise_before_is_told_though_nobody_knows_what_it_said() {
    NotTaken left = Exports.va().row("Statute", "46.2-862", "StatuteDescription", "SPEED").left();
    NotTaken told = left.after(NOT_KNOWN);
    assertThat(told.code()).isEqualTo("differs");
    assertThat(told.reason()).contains("not known", "'46.2-862'", "'SPEED'", "Not a DUI statute");
    assertThat(Exports.va().row().taken().after(NOT_KNOWN).code()).isEqualTo("already-here");
  }

  @Test
  void one_that_says_the_same_is_here_already() {
    NotTaken left = Exports.va().row("Statute", "46.2-862", "StatuteDescription", "SPEED").left();
    assertThat(left.after(left.sent().digest()).code()).isEqualTo("already-here");
    assertThat(corrected("18.2-266", "GENERIC DUI").code()).isEqualTo("already-here");
  }

  @Test
  void a_row_that_is_left_out_does_not_count_among_those_that_are_alike() {
    List<RowOutcome> rows =
        Exports.md().row("Charge", "21-801(a)", "Description", "SPEED").row().row().outcomes();
    assertThat(rows.get(0).sent().key()).endsWith("-1");
    assertThat(rows.get(1).sent().key()).endsWith("-1");
    assertThat(rows.get(2).sent().key()).endsWith("-2");
    assertThat(Exports.va().row("Statute", "").left().sent()).isNull();
  }
}
