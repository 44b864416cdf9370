package org.priors.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gathers every problem of a report, so that its sender can mend them all at once. */
public final class Collector {

  private final List<Problem> problems = new ArrayList<>();

  /** The value, or null with its problems noted under the given place. */
  public <T> T at(String place, Supplier<T> value) {
    try {
      return value.get();
    } catch (Refused refused) {
      refused.problems().forEach(problem -> problems.add(problem.under(place)));
      return null;
    }
  }

  public void add(String code, String place, String sentence) {
    problems.add(new Problem(code, place, sentence));
  }

  /** Whether something is wrong at that place already. */
  public boolean has(String place) {
    return problems.stream().anyMatch(problem -> problem.place().equals(place));
  }

  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Refuses with all that was found, if anything was. */
  public void refuseIfAny() {
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
  }
}
