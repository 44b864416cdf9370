package org.priors.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.priors.security.Caller;

/** What bookings are for, asked of whoever booked them. */
@ApplicationScoped
class Subjects {

  @Inject @Any Instance<BookedFor> explained;

  /** Those that the caller may see, by their names. */
  Map<String, BookedFor.Told> tell(Caller caller, Collection<String> subjects) {
    Map<String, List<Long>> numbers =
        subjects.stream()
            .filter(Objects::nonNull)
            .distinct()
            .collect(
                Collectors.groupingBy(
                    Subjects::prefix, Collectors.mapping(Subjects::number, Collectors.toList())));
    Map<String, BookedFor.Told> told = new HashMap<>();
    for (BookedFor each : explained) {
      List<Long> asked = numbers.getOrDefault(each.prefix(), List.of());
      if (!asked.isEmpty()) {
        each.tell(caller, asked)
            .forEach((number, title) -> told.put(each.prefix() + ":" + number, title));
      }
    }
    return told;
  }

  private static String prefix(String subject) {
    return subject.substring(0, subject.indexOf(':'));
  }

  private static Long number(String subject) {
    return Long.valueOf(subject.substring(subject.indexOf(':') + 1));
  }
}
