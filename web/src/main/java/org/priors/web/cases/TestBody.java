package org.priors.web.cases;

import java.time.Instant;
import org.priors.cases.AlcoholConcentration;
import org.priors.cases.ChemicalTest;

/**
 * A chemical test, by the names of the report.
 *
 * @param result with three decimals; null where none is known
 * @param unit null where no result is known
 * @param resultSource the document of a result that came after the test; null for others
 * @param sampleBy how its sample came after a refusal; null where nothing says so
 * @param inWords the result as the trade writes it, such as {@code .141 g/210 L}
 */
public record TestBody(
    long id,
    String kind,
    String outcome,
    Instant askedAt,
    Instant refusedAt,
    Instant agreedAt,
    Instant submittedAt,
    String result,
    String unit,
    String inWords,
    String instrument,
    String operator,
    String source,
    String resultSource,
    String sampleBy) {

  static TestBody of(ChemicalTest test) {
    AlcoholConcentration result = test.result();
    return new TestBody(
        test.id(),
        test.kind().name(),
        test.outcome().name(),
        test.times().asked(),
        test.times().refused(),
        test.times().agreed(),
        test.times().submitted(),
        result == null ? null : result.grams().toPlainString(),
        result == null ? null : result.unit().name(),
        result == null ? null : result.toString(),
        test.instrument(),
        test.operator(),
        test.source(),
        test.resultSource(),
        test.sampleBy() == null ? null : test.sampleBy().name());
  }
}
