package org.priors.history;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the license of a driver was withdrawn on a day, by what is on file.
 *
 * @param entries what the answer rests on, the latest first; none where nothing on file speaks of
 *     that day
 */
public record LicenseStanding(LocalDate day, Answer answer, List<Resting> entries) {

  /** What can be said. */
  public enum Answer {
    YES,
    NO,
    CANNOT_TELL
  }

  /**
   * One license action on file.
   *
   * @param why in a clause, what it says of the day
   */
  public record Resting(Event event, Answer answer, String why) {}

  /** On this day, by the license actions among these events. */
  public static LicenseStanding on(LocalDate day, List<Event> events) {
    List<Resting> all =
        events.stream()
            .filter(event -> event.kind() == EventKind.ADMINISTRATIVE_ACTION)
            .filter(event -> event.stands() || isSetAsideLater(event, day) || isPending(event))
            .map(event -> OneAction.on(day, event))
            .toList();
    Answer answer =
        Stream.of(Answer.YES, Answer.CANNOT_TELL)
            .filter(one -> all.stream().anyMatch(resting -> resting.answer() == one))
            .findFirst()
            .orElse(Answer.NO);
    return new LicenseStanding(
        day,
        answer,
        answer == Answer.NO
            ? List.of()
            : all.stream().filter(resting -> resting.answer() == answer).toList());
  }

  /** It was in force until then, whatever it counts for now. */
  private static boolean isSetAsideLater(Event event, LocalDate day) {
    return "SET_ASIDE".equals(event.status())
        && event.told().endedOn() != null
        && event.told().endedOn().isAfter(day);
  }

  private static boolean isPending(Event event) {
    return "PENDING".equals(event.status());
  }

  /** {@code suspended since 3 May 2001 (A12, LA)}. */
  public String inWords() {
    return switch (answer) {
      case NO -> "not suspended by what is on file";
      case YES ->
          entries.stream().map(Resting::why).collect(Collectors.joining("; ", "suspended ", ""));
      case CANNOT_TELL ->
          entries.stream().map(Resting::why).collect(Collectors.joining("; ", "cannot tell: ", ""));
    };
  }
}
