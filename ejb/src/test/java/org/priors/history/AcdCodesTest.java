package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.history.EventDetailFixture.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.law.ActionFor;

/** What a code of a driver record says of its line. */
class AcdCodesTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "A12, LICENSE_ACTION, REFUSAL, REFUSAL",
        "' a12 ', LICENSE_ACTION, REFUSAL, REFUSAL",
        "A61, LICENSE_ACTION, FAILURE, IMPAIRED_DRIVING",
        "A90, LICENSE_ACTION, FAILURE, IMPAIRED_DRIVING",
        "A94, LICENSE_ACTION, FAILURE, IMPAIRED_DRIVING",
        "A98, LICENSE_ACTION, FAILURE, IMPAIRED_DRIVING",
        "A20, CONVICTION, -, IMPAIRED_DRIVING",
        "A60, CONVICTION, -, IMPAIRED_DRIVING",
        "A26, CONVICTION, -, OTHER",
        "A41, CONVICTION, -, INTERLOCK",
        "B26, CONVICTION, -, LICENSE",
        "D45, NONCOMPLIANCE, -, OTHER",
        "W01, WITHDRAWAL, -, OTHER",
        "M84, -, -, OTHER"
      })
  void a_code_is_read_as_what_it_is(
      String code, AcdCode.What what, ActionFor actionFor, String chargeKind) {
    AcdCode read = AcdCodes.of(code);
    assertThat(read.listed()).isTrue();
    assertThat(read.what()).isEqualTo(what);
    assertThat(read.actionFor()).isEqualTo(actionFor);
    assertThat(read.chargeKind()).isEqualTo(chargeKind);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"A99, -", "S99, OTHER", "Q99, -", "DUI, -", "'', -", "-, -"})
  void a_code_that_is_on_no_list_says_no_more_than_its_group(String code, String chargeKind) {
    AcdCode read = AcdCodes.of(code);
    assertThat(read.listed()).isFalse();
    assertThat(read.what()).isNull();
    assertThat(read.actionFor()).isNull();
    assertThat(read.chargeKind()).isEqualTo(chargeKind);
  }

  @Test
  void a_line_says_that_its_code_is_on_no_list() {
    assertThat(coded("A12").inWords("ON_RECORD")).isEqualTo("Suspended (ACD A12)");
    assertThat(coded("A99").inWords("ON_RECORD"))
        .isEqualTo("Suspended (ACD A99, on no public list)");
  }

  private static EventDetail coded(String code) {
    return told("Suspended").coded(code).build();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "A12, ADMINISTRATIVE_ACTION, REFUSAL",
        "A12, REFUSAL, REFUSAL",
        "A12, CONVICTION, -",
        "A98, ADMINISTRATIVE_ACTION, FAILURE",
        "A90, TEST_FAILURE, FAILURE",
        "A94, ARREST, -",
        "A20, ADMINISTRATIVE_ACTION, -"
      })
  void an_event_is_an_action_for_what_its_code_says(
      String code, EventKind kind, ActionFor actionFor) {
    assertThat(AcdCodes.of(code).actionOf(kind)).isEqualTo(actionFor);
  }
}
