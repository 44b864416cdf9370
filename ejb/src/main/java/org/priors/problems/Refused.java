package org.priors.problems;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** What was asked cannot be done, and why; nothing of it was stored. */
@ApplicationException(rollback = true)
public class Refused extends RuntimeException {

  private final transient List<Problem> problems;

  public Refused(String code, String place, String sentence) {
    this(List.of(new Problem(code, place, sentence)));
  }

  public Refused(List<Problem> problems) {
    super(
        problems.stream().map(Problem::sentence).reduce((a, b) -> a + " " + b).orElse("Refused."));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
