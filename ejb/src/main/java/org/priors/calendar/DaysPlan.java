package org.priors.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.priors.problems.Guard;

/**
 * Which days a pattern puts on the calendar of an office, and which it leaves out and why.
 *
 * @param days those that nothing stands against
 * @param leftOut the others of the pattern
 */
public record DaysPlan(List<NewDay> days, List<LeftOut> leftOut) {

  private static final int MOST_SLOTS = 5_000;

  /** A day of the pattern on which nobody sits. */
  public record LeftOut(LocalDate day, String because) {}

  public DaysPlan {
    days = List.copyOf(days);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * What is known of an office while its days are planned.
   *
   * @param holiday the name of the holiday that a day is there
   * @param people the officers and rooms by their numbers
   * @param busy when they cannot be had
   * @param sitting how many days each officer has in the period already
   */
  record Known(
      long officeId,
      ZoneId zone,
      Instant now,
      Function<LocalDate, Optional<String>> holiday,
      Map<Long, Resource> people,
      Map<Long, List<Engagement>> busy,
      Map<Long, Integer> sitting) {}

  /** Tells these days from any others, for who puts on the calendar what was shown. */
  public String digest() {
    CRC32 sum = new CRC32();
    for (NewDay day : days) {
      String text = day.manner() + " " + day.officerId() + " " + day.roomId() + day.slots();
      sum.update(text.getBytes(StandardCharsets.UTF_8));
    }
    return Long.toHexString(sum.getValue());
  }

  static DaysPlan of(DaysWanted wanted, Known known) {
    Guard.check(
        !wanted.first().isBefore(known.now().atZone(known.zone()).toLocalDate()),
        "in-the-past",
        "/first",
        "The first day is in the past.");
    Map<LocalDate, List<Period>> days =
        wanted.pattern().days(wanted.first(), wanted.last(), day -> true, known.zone());
    Guard.check(
        !days.isEmpty(),
        "no-day",
        "/weekdays",
        "No slot of that length fits those times on such a day of the period.");
    Guard.check(
        days.values().stream().mapToInt(List::size).sum() <= MOST_SLOTS,
        "too-many",
        "/last",
        "At most "
            + MOST_SLOTS
            + " slots are put on the calendar at once. Choose a shorter period.");
    return new Planning(wanted, known).of(days);
  }

  /** The days one after the other: each that is planned counts for those that follow. */
  private static final class Planning {

    private final DaysWanted wanted;
    private final Known known;
    private final Map<Long, Integer> sitting;
    private final List<NewDay> days = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    Planning(DaysWanted wanted, Known known) {
      this.wanted = wanted;
      this.known = known;
      this.sitting = new HashMap<>(known.sitting());
    }

    DaysPlan of(Map<LocalDate, List<Period>> slots) {
      slots.forEach(
          (day, ofDay) ->
              whyNot(day, ofDay)
                  .ifPresentOrElse(
                      because -> leftOut.add(new LeftOut(day, because)), () -> put(ofDay)));
      return new DaysPlan(days, leftOut);
    }

    private Optional<String> whyNot(LocalDate day, List<Period> slots) {
      return known
          .holiday()
          .apply(day)
          .or(() -> begun(slots))
          .or(() -> nobody(wanted.officers(), slots))
          .or(() -> wanted.manner().takesRoom() ? nobody(wanted.rooms(), slots) : Optional.empty());
    }

    private Optional<String> begun(List<Period> slots) {
      return slots.get(0).from().isAfter(known.now())
          ? Optional.empty()
          : Optional.of("It has begun already");
    }

    /** Why none of them can be had; empty where one can. */
    private Optional<String> nobody(List<Long> of, List<Period> slots) {
      List<String> reasons =
          of.stream().map(id -> inTheWay(id, slots)).flatMap(Optional::stream).toList();
      return reasons.size() < of.size() ? Optional.empty() : Optional.of(inWords(reasons));
    }

    private static String inWords(List<String> reasons) {
      return reasons.stream().limit(3).collect(Collectors.joining("; "))
          + (reasons.size() > 3 ? "; and " + (reasons.size() - 3) + " more likewise" : "");
    }

    /** Another day at that time; or absences that leave none of the slots. */
    private Optional<String> inTheWay(long id, List<Period> slots) {
      Period all = new Period(slots.get(0).from(), slots.get(slots.size() - 1).until());
      List<Engagement> then =
          known.busy().getOrDefault(id, List.of()).stream()
              .filter(busy -> busy.during().overlaps(all))
              .toList();
      String name = known.people().get(id).name();
      if (then.stream().anyMatch(busy -> !busy.isAway())) {
        return Optional.of(name + " has another day on the calendar at that time");
      }
      boolean isAway =
          slots.stream()
              .allMatch(slot -> then.stream().anyMatch(busy -> busy.during().overlaps(slot)));
      return isAway
          ? Optional.of(name + " is " + then.get(0).reason().inWords())
          : Optional.empty();
    }

    private void put(List<Period> slots) {
      long officer =
          wanted.officers().stream()
              .filter(id -> inTheWay(id, slots).isEmpty())
              .min(Comparator.comparing(id -> sitting.getOrDefault(id, 0)))
              .orElseThrow();
      Long room =
          wanted.rooms().stream()
              .filter(id -> inTheWay(id, slots).isEmpty())
              .findFirst()
              .orElse(null);
      sitting.merge(officer, 1, Integer::sum);
      days.add(
          new NewDay(known.officeId(), DayPurpose.HEARINGS, wanted.manner(), officer, room, slots));
    }
  }
}
