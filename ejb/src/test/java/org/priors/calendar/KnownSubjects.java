package org.priors.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.priors.security.Caller;

/** Explains the even numbers of its subjects. */
@ApplicationScoped
class KnownSubjects implements BookedFor {

  static final String PREFIX = "known";

  @Override
  public String prefix() {
    return PREFIX;
  }

  @Override
  public Map<Long, Told> tell(Caller caller, Collection<Long> numbers) {
    return numbers.stream()
        .filter(number -> number % 2 == 0)
        .collect(
            Collectors.toMap(
                Function.identity(), number -> new Told("Matter " + number, "/matter", null)));
  }
}
