package org.priors.web.cases;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import org.priors.cases.AlcoholConcentration;
import org.priors.cases.ChemicalTest;
import org.priors.cases.TestKind;
import org.priors.cases.TestOutcome;
import org.priors.cases.TestTimes;
import org.priors.law.SampleBy;
import org.priors.web.reading.Fields;

/**
 * Reads a chemical test.
 *
 * @param arrested about when its times are; null where that is not known
 * @param zone of times that say none themselves
 */
record TestReader(Instant arrested, ZoneId zone) {

  /** The test; null where it cannot be read, which is noted. */
  ChemicalTest test(Fields in, String source) {
    TestKind kind = in.choice("kind", TestKind.class);
    TestOutcome outcome = in.choice("outcome", TestOutcome.class);
    TestTimes times = times(in);
    AlcoholConcentration result = result(in);
    SampleBy sampleBy = in.choice("sampleBy", SampleBy.class);
    String instrument = in.text("instrument");
    String operator = in.text("operator");
    boolean complete =
        in.need("kind", "The kind of test") & in.need("outcome", "The outcome of the test");
    return complete && kind != null && outcome != null
        ? in.make(
            () ->
                new ChemicalTest(kind, outcome, times, result, instrument, operator, source)
                    .sampled(sampleBy))
        : null;
  }

  private TestTimes times(Fields in) {
    Instant asked = in.moment("askedAt", arrested, zone);
    Instant refused = in.moment("refusedAt", arrested, zone);
    Instant agreed = in.moment("agreedAt", arrested, zone);
    Instant submitted = in.moment("submittedAt", arrested, zone);
    return in.make(() -> new TestTimes(asked, refused, agreed, submitted));
  }

  /** The result; null where there is none, or none that can be read. */
  static AlcoholConcentration result(Fields in) {
    BigDecimal grams = in.decimal("result");
    var unit = in.choice("unit", AlcoholConcentration.Unit.class);
    return grams == null || !in.need("unit", "The unit of the result") || unit == null
        ? null
        : in.make(() -> new AlcoholConcentration(grams, unit));
  }
}
