package org.priors.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.priors.agencies.Agency;
import org.priors.agencies.AgencyKind;
import org.priors.cases.ArrestReport;
import org.priors.cases.TestsReported;
import org.priors.web.pages.Form;

class IntakeReportTest {

  private static final String PLACE = "/testsReported";

  private final Form form = new Form();
  private ArrestReport report;

  @Test
  void a_form_without_a_test_says_nothing_of_tests() {
    assertThat(read()).isTrue();
    assertThat(report.tests()).isEmpty();
    assertThat(report.testsReported()).isEqualTo(TestsReported.NONE);
  }

  @Test
  void a_form_that_says_that_none_was_asked_for_knows_it() {
    form.getFields().put(PLACE, "NONE_ASKED");
    assertThat(read()).isTrue();
    assertThat(report.tests()).isEmpty();
    assertThat(report.testsReported()).isEqualTo(TestsReported.ALL);
  }

  @Test
  void the_tests_that_are_entered_are_all() {
    enterRefusal();
    assertThat(read()).isTrue();
    assertThat(report.tests()).hasSize(1);
    assertThat(report.testsReported()).isEqualTo(TestsReported.ALL);
    form.getFields().put(PLACE, "ALL_BELOW");
    assertThat(read()).isTrue();
    assertThat(report.testsReported()).isEqualTo(TestsReported.ALL);
  }

  @Test
  void an_answer_that_the_rows_below_belie_is_sent_back() {
    form.getFields().put(PLACE, "ALL_BELOW");
    assertThat(read()).isFalse();
    assertThat(form.error(PLACE)).startsWith("No test is entered below");
    enterRefusal();
    form.getFields().put(PLACE, "NONE_ASKED");
    assertThat(read()).isFalse();
    assertThat(form.error(PLACE)).startsWith("A test is entered below");
  }

  @Test
  void a_row_that_cannot_be_read_is_an_entered_test() {
    form.getFields().putAll(Map.of(PLACE, "ALL_BELOW", "/tests/0/instrument", "Breath box 7"));
    assertThat(read()).isFalse();
    assertThat(form.hasError("/tests/0/kind")).isTrue();
    assertThat(form.hasError(PLACE)).isFalse();
  }

  private void enterRefusal() {
    form.getFields().putAll(Map.of("/tests/0/kind", "BREATH", "/tests/0/outcome", "REFUSED"));
  }

  private boolean read() {
    form.getFields()
        .putAll(
            Map.of(
                "/agencyNumber", "TC-1",
                "/arrest/at", "20 July 2001",
                "/arrest/time", "23:30",
                "/charges/0/statute", "DEMO 1",
                "/charges/0/description", "Driving while intoxicated",
                "/charges/0/kind", "IMPAIRED_DRIVING"));
    Agency agency =
        new Agency("LA0170100", "Tupelo PD", AgencyKind.POLICE, "LA", "America/Chicago");
    return form.submit(
        () ->
            report = ArrestReader.report(form.reported(), agency, "Intake form", TestsKnown::read));
  }
}
