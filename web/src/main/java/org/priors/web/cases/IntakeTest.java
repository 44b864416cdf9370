package org.priors.web.cases;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.priors.cases.AlcoholConcentration;
import org.priors.cases.ChemicalTest;
import org.priors.cases.TestKind;
import org.priors.cases.TestOutcome;
import org.priors.cases.TestTimes;
import org.priors.web.pages.Form;

/** Reads a chemical test of the intake form. */
record IntakeTest(Form form, ZoneId zone, Instant arrested, String source) {

  /** Whether anything of a test stands in the row. */
  static boolean isEntered(Form form, int row) {
    return Stream.of(
            "/kind",
            "/outcome",
            "/askedAt",
            "/refusedAt",
            "/agreedAt",
            "/submittedAt",
            "/result",
            "/instrument",
            "/operator")
        .anyMatch(field -> form.isFilled("/tests/" + row + field));
  }

  /** Null where the row is left empty. */
  ChemicalTest read(int row) {
    if (!isEntered(form, row)) {
      return null;
    }
    String place = "/tests/" + row;
    TestKind kind = form.choice(place + "/kind", TestKind.class);
    TestOutcome outcome = form.choice(place + "/outcome", TestOutcome.class);
    TestTimes times = times(place);
    AlcoholConcentration result = result(place);
    boolean complete =
        form.need(place + "/kind", "The kind of test")
            & form.need(place + "/outcome", "The outcome of the test");
    return !complete
        ? null
        : form.make(
            place,
            () ->
                new ChemicalTest(
                    kind,
                    outcome,
                    times,
                    result,
                    form.text(place + "/instrument"),
                    form.text(place + "/operator"),
                    source));
  }

  private TestTimes times(String place) {
    Instant asked = time(place + "/askedAt");
    Instant refused = time(place + "/refusedAt");
    Instant agreed = time(place + "/agreedAt");
    Instant submitted = time(place + "/submittedAt");
    return form.make(place, () -> new TestTimes(asked, refused, agreed, submitted));
  }

  private Instant time(String place) {
    return Nearby.moment(form, place, arrested, zone);
  }

  private AlcoholConcentration result(String place) {
    BigDecimal grams = form.decimal(place + "/result");
    var unit = form.choice(place + "/unit", AlcoholConcentration.Unit.class);
    return grams == null || !form.need(place + "/unit", "The unit of the result")
        ? null
        : form.make(place, () -> new AlcoholConcentration(grams, unit));
  }
}
