package org.priors.evaluations;

import java.time.LocalDate;
import org.priors.law.Evaluation;
import org.priors.law.InForce;
import org.priors.law.LawBook;
import org.priors.law.Parameter;

/** As of when the law is that an evaluation rests on. */
public final class LawDate {

  private LawDate() {}

  /** The newest effective date among the values used; null where none was. */
  public static LocalDate of(Evaluation evaluation, LawBook book) {
    LocalDate newest = null;
    for (String path : evaluation.parameters()) {
      Parameter parameter = book.parameter(path);
      InForce value = parameter.at(evaluation.facts().on(parameter.selectedBy()));
      if (value != null && (newest == null || value.from().isAfter(newest))) {
        newest = value.from();
      }
    }
    return newest;
  }
}
