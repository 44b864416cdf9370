package org.priors.history;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.priors.people.EventDay;
import org.priors.problems.Guard;

/** What cannot be on a driver record, in sentences: its kinds, its codes and its days. */
final class EntryDays {

  private EntryDays() {}

  static EventKind kind(EventKind kind) {
    Guard.present(kind, "/kind", "The kind of event");
    Guard.check(
        kind != EventKind.TEST && kind != EventKind.DISMISSAL,
        "bad-kind",
        "/kind",
        "A driver record does not hold a " + named(kind) + ".");
    return kind;
  }

  private static String named(EventKind kind) {
    return kind.title().toLowerCase(Locale.ROOT);
  }

  static LocalDate happened(LocalDate day, Clock clock) {
    Guard.present(day, "/happenedOn", "The day");
    refuseUnlessPossible(day, "/happenedOn", "The day", "this");
    notInTheFuture(day, "/happenedOn", clock);
    return day;
  }

  private static void refuseUnlessPossible(LocalDate day, String place, String name, String what) {
    Guard.time(day.atStartOfDay().toInstant(ZoneOffset.UTC), place, name);
    EventDay.refuseUnlessPossible(day, place, what);
  }

  /** A day may have begun elsewhere. */
  static void notInTheFuture(LocalDate day, String place, Clock clock) {
    Guard.check(
        day == null
            || !day.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1)),
        "in-the-future",
        place,
        "The day lies in the future.");
  }

  static LocalDate offense(LocalDate day, LocalDate happenedOn) {
    if (day != null) {
      refuseUnlessPossible(day, "/offenseOn", "The day of the offense", "the offense");
      Guard.check(
          !day.isAfter(happenedOn),
          "contradictory",
          "/offenseOn",
          "The offense lies after what the record says came of it. Look up the days.");
    }
    return day;
  }

  /** What a license action alone has. */
  static void refuseUnlessLicenseAction(RecordEntryBuilder said) {
    boolean takesLicense =
        said.term.isTold() || said.setAsideOn != null || said.setAsideBecause != null;
    Guard.check(
        !takesLicense || said.kind == EventKind.ADMINISTRATIVE_ACTION,
        "contradictory",
        "/withdrawal",
        "Only an administrative action says how long a license is withdrawn. Enter the withdrawal"
            + " as one, beside this.");
  }

  static LocalDate setAside(RecordEntryBuilder said, Clock clock) {
    LocalDate day = said.setAsideOn;
    Guard.check(
        day != null || said.setAsideBecause == null || said.setAsideBecause.isBlank(),
        "missing",
        "/withdrawal/setAsideOn",
        "The day on which the action was set aside is missing.");
    Guard.check(
        day == null || !day.isBefore(said.happenedOn),
        "contradictory",
        "/withdrawal/setAsideOn",
        "The action was set aside before it was taken. Look up the days.");
    notInTheFuture(day, "/withdrawal/setAsideOn", clock);
    Guard.check(
        day == null || said.status == null || said.status == RecordEntry.Status.ON_RECORD,
        "contradictory",
        "/withdrawal/setAsideOn",
        "What was set aside is neither pending nor vacated; leave the status empty.");
    return day;
  }

  /**
   * Why a code and a kind do not go together.
   *
   * @param says what the code is of, as a sentence goes on after it
   */
  static String codeSays(String code, String says, EventKind kind) {
    return "The code "
        + code
        + " "
        + says
        + ", not of "
        + (kind == EventKind.ADMINISTRATIVE_ACTION || kind == EventKind.ARREST ? "an " : "a ")
        + named(kind)
        + (kind == EventKind.CONVICTION ? " of something else" : "")
        + ". Enter an administrative action, or look up the code.";
  }
}
