package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.cases.ChargeKind;
import org.priors.problems.Blanks;

class DrinkOrDrugsTest {

  private static final String OTHER_STATUTE = "46.2-852";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "18.2-266",
        "\u00a718.2-266",
        "\u00a7 18.2-266",
        "\u00a7\u00a718.2-266",
        "18.2\u2013266",
        "18.2\u2014266",
        "18.2\u2212266",
        "18.2\u2011266",
        "18.2-266(A)(i)",
        "18.2-266 (A) (i)",
        "18.2-266.A",
        "18.2-266,A",
        "18.2-266i",
        "18.2-266 A1",
        "18.2 - 266",
        " 18.2-266",
        "\u00a018.2-266",
        "18.2-266; 18.2-270",
        "18.2-270/18.2-266",
        "46.2-862, 18.2-266(ii)",
        "VA 18.2-266",
        "Va. Code \u00a7 18.2-266",
        "A.18.2-266"
      })
  void a_statute_is_known_however_it_is_written(String statute) {
    ArrestRow row = Exports.va().row("Statute", statute).taken();
    assertThat(row.charge("x").kind()).isEqualTo(ChargeKind.IMPAIRED_DRIVING);
    assertThat(row.charge("x").statute()).isEqualTo(Blanks.strip(statute));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u00a721-902", "21-902A1", "21-902 a1", "TA-21-902", "TR 21\u2010902(a)(1)"})
  void so_is_one_of_another_State(String statute) {
    assertThat(Exports.md().row("Charge", statute).taken().charge("x").kind())
        .isEqualTo(ChargeKind.IMPAIRED_DRIVING);
  }

  @ParameterizedTest
  @CsvSource({
    "16-113J, IMPAIRED_DRIVING",
    "16-113 (j), IMPAIRED_DRIVING",
    "16-113.k, INTERLOCK",
    "16-113H, OTHER"
  })
  void a_subsection_with_its_own_line_is_known_however_it_is_written(String cell, ChargeKind kind) {
    assertThat(Exports.md().row("Charge", cell).taken().charge("x").kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"18.2-266:1", "18.2.266", "118.2-266", "18.2-2661", "18.2-266.5", "DUI1"})
  void another_number_is_another_statute_but_what_speaks_of_drink_is_told(String statute) {
    NotTaken told =
        Exports.va()
            .row("Statute", statute, "StatuteDescription", "DRIVE WHILE INTOXICATED")
            .left();
    assertThat(told.outcome()).isEqualTo("failed");
    assertThat(told.code()).isEqualTo("statute-unreadable");
    assertThat(told.reason()).contains("'" + statute + "'").contains("DRIVE WHILE INTOXICATED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sep-02", "902", "21-9-02", "21.902"})
  void so_is_a_number_that_a_spreadsheet_has_changed(String statute) {
    assertThat(Exports.md().row("Charge", statute).left().code()).isEqualTo("statute-unreadable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DRIVE WHILE INTOXICATED",
        "Drive while intox.",
        "DUI",
        "D.U.I.",
        "d u i",
        "DUI2",
        "Dui-3rd",
        "DWI: 2ND OFF",
        "OWI",
        "OUI",
        "OVI",
        "DUID",
        "drunk driving",
        "Driver drinking",
        "ALCOHOL IN BLOOD",
        "Driving under the influence",
        "DROVE UNDER INFLUENCE",
        "OPERATING WHILE IMPAIRED",
        "Driving, drugged",
        "MARIJUANA DUI-LIKE",
        "Refused breath test",
        "BAC .08 OR MORE",
        "Implied consent",
        "DRIVE UNDER THE INFL",
        "DRIVING UNDER INFL",
        "DROVE UNDER THE INFLU",
        "DR UND THE INF",
        "DRV UNDR INF.",
        "DR U/INFL 2ND",
        "DRIVE UNDER THE INFUENCE",
        "UNREASONABLE REFUSAL",
        "UNREAS REFUS 1ST",
        "REFUSAL OF TEST",
        "REFUSED A FIELD TEST",
        "REFUSE TO SUBMIT",
        "TEST REFUSED",
        "REFUSAL",
        "Refusal: 2nd off",
        "OP MV WHILE IMP",
        "OPER WHL IMPR",
        "DR WHILE ABILITY IMP",
        "DRIVING IMPAIR",
        "OP WHILE INT",
        "ZERO TOLERANCE UNDER 21",
        "0 TOL / ZERO TOL",
        "IGN INTERLOCK",
        "TAMPER W/INTERLOCK DEV",
        "D/U/I",
        "D-W-I",
        "ALCO. IN VEH",
        "OPEN CONTAINER",
        "ACTUAL PHYS CONTROL",
        "METH DRIVING",
        "ON PILLS WHILE DRIVING",
        "DUl",
        "DU1",
        "DW1",
        "DWl 2nd",
        "HEROIN, DRIVING",
        "DROVE ON PRESCRIPTION MEDS",
        "ALCHOL",
        "ALKOHOL IN VEH",
        "DRIVING INTOCICATED",
        "IMPIARED DRIVER",
        "MARAJUANA",
        "INTERLOK DEVICE",
        "DRIVING DRNK",
        "D\u2022U\u2022I",
        "D_U_I",
        "DU I",
        "DRIVING U/I",
        "DRIVE W/ .08",
        "BRTH TEST REF",
        "FAILED SFST",
        "CONDUCIR EBRIO",
        "MANEJAR BORRACHO",
        "KETAMINE DRIVING"
      })
  void a_row_that_speaks_of_drink_or_drugs_is_never_passed_over(String description) {
    NotTaken told =
        Exports.va().row("Statute", OTHER_STATUTE, "StatuteDescription", description).left();
    assertThat(told.outcome()).isEqualTo("failed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RECKLESS DRIVING",
        "OBJECT IMPAIRING VISION",
        "LIC REVOKED: HABITUAL OFF DR W/O LIC",
        "Dwight St. stop sign",
        "Fail to yield, guide dog",
        "Suidae on highway",
        "UNDER-INFLATED TIRES",
        "FALSE INFO UNDER OATH",
        "REFUSAL TO SIGN CITATION",
        "FAIL AND REFUSE TO SURRENDER LICENSE",
        "THROWING REFUSE ON HWY",
        "IMPROPER TURN",
        "DWLS 1ST",
        "BAD METHOD OF PARKING",
        "DRIVING WHILE IMPEDING TRAFFIC",
        "EXAMINATION AND ROAD TEST REQUIRED",
        "IMPROPERLY REPAIRED BRAKES",
        "HIGH BEAMS NOT DIMMED",
        "WEEDS ON SHOULDER",
        "IMPOUNDED VEHICLE",
        "NEGLIGENT DRIVING IN IMPRUDENT MANNER"
      })
  void another_row_is_passed_over(String description) {
    NotTaken left =
        Exports.va().row("Statute", OTHER_STATUTE, "StatuteDescription", description).left();
    assertThat(left.code()).isEqualTo("not-dui");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "18.2 266",
        "18 2 266",
        "18.2.266",
        "182266",
        "18.2  266 (A)",
        "18.2_266",
        "018.2-266",
        "18.2-0266",
        "18.20-266"
      })
  void the_figures_of_a_statute_with_other_marks_are_told_also_without_a_description(
      String statute) {
    NotTaken told = Exports.va().row("Statute", statute, "StatuteDescription", "").left();
    assertThat(told.outcome()).isEqualTo("failed");
    assertThat(told.code()).isEqualTo("statute-unreadable");
    assertThat(told.reason()).contains("written otherwise");
  }

  @ParameterizedTest
  @ValueSource(strings = {"18.2-2662", "182267", "46.2 852", "118.2 266", "46.2-862 18"})
  void other_figures_are_another_statute(String statute) {
    assertThat(
            Exports.va()
                .row("Statute", statute, "StatuteDescription", "RECKLESS DRIVING")
                .left()
                .code())
        .isEqualTo("not-dui");
  }

  @Test
  void drink_without_driving_is_passed_over_in_words_unless_the_row_speaks_of_driving() {
    NotTaken left = notDriving("PROFANE SWEARING OR INTOXICATION IN PUBLIC");
    assertThat(left.outcome()).isEqualTo("skipped");
    assertThat(left.code()).isEqualTo("no-driving-charge");
    assertThat(notDriving("DRIVE WHILE INTOXICATED").outcome()).isEqualTo("failed");
    assertThat(notDriving("DUI").outcome()).isEqualTo("failed");
    assertThat(notDriving("OWI").outcome()).isEqualTo("failed");
    assertThat(notDriving("DR INTOX").outcome()).isEqualTo("failed");
    assertThat(notDriving("OP M/V INTOX").outcome()).isEqualTo("failed");
  }

  private static NotTaken notDriving(String description) {
    return Exports.va().row("Statute", "18.2-388", "StatuteDescription", description).left();
  }

  @Test
  void of_several_statutes_in_one_cell_the_gravest_counts_and_a_refusal_is_kept() {
    ArrestRow row = Exports.va().row("Statute", "18.2-268.3; 18.2-266").taken();
    assertThat(row.charge("x").kind()).isEqualTo(ChargeKind.IMPAIRED_DRIVING);
    assertThat(row.isRefusal()).isTrue();
    assertThat(row.remarks()).extracting(RowNote::code).containsExactly("several-statutes");
    assertThat(Exports.va().row().taken().remarks()).isEmpty();
  }

  @Test
  void a_charge_without_a_description_is_taken_and_that_is_said() {
    ArrestRow row = Exports.va().row("StatuteDescription", "").taken();
    assertThat(row.charge("x").description()).isEqualTo("18.2-266");
    assertThat(row.remarks()).extracting(RowNote::code).containsExactly("description-missing");
  }
}
