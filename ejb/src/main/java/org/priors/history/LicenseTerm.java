package org.priors.history;

import java.time.LocalDate;
import org.priors.people.EventDay;
import org.priors.problems.Guard;

/**
 * How long a license is withdrawn, as a document tells it; what it does not tell is null.
 *
 * @param withdrawnFrom the first day
 * @param hardUntil the last day on which nothing is allowed, not even driving to work
 * @param withdrawnUntil the last day
 * @param reinstatedOn the day on which the driver got it back
 * @param stayedFrom the first day on which a court or a hearing held the action up
 * @param stayedUntil the last such day
 */
public record LicenseTerm(
    LocalDate withdrawnFrom,
    LocalDate hardUntil,
    LocalDate withdrawnUntil,
    LocalDate reinstatedOn,
    LocalDate stayedFrom,
    LocalDate stayedUntil) {

  /** In years. No document gives it; a mistyped or filled-in year lies beyond. */
  private static final int LONGEST_WAIT = 30;

  /** Of which nothing is told. */
  public static final LicenseTerm UNTOLD = new LicenseTerm(null, null, null, null, null, null);

  /** Whether anything is told. */
  boolean isTold() {
    return !UNTOLD.equals(this);
  }

  /** The same with what a later document tells besides, or otherwise. */
  LicenseTerm following(LicenseTerm later) {
    return new LicenseTerm(
        told(withdrawnFrom, later.withdrawnFrom),
        told(hardUntil, later.hardUntil),
        told(withdrawnUntil, later.withdrawnUntil),
        told(reinstatedOn, later.reinstatedOn),
        told(stayedFrom, later.stayedFrom),
        told(stayedUntil, later.stayedUntil));
  }

  private static LocalDate told(LocalDate before, LocalDate later) {
    return later == null ? before : later;
  }

  /**
   * Refuses days that cannot follow one another.
   *
   * @param happenedOn the day of the entry, from which on it is where nothing else is said
   */
  void refuseUnlessInOrder(LocalDate happenedOn) {
    refuseUnlessNear(withdrawnFrom, happenedOn, "from");
    refuseUnlessNear(stayedFrom, happenedOn, "stayedFrom");
    LocalDate from = withdrawnFrom == null ? happenedOn : withdrawnFrom;
    notBefore(withdrawnUntil, from, "until", "The withdrawal ends before it begins");
    notBefore(hardUntil, from, "hardUntil", "The hard time ends before the withdrawal begins");
    notBefore(
        withdrawnUntil, hardUntil, "hardUntil", "The hard time ends after the whole withdrawal");
    notBefore(
        reinstatedOn, from, "reinstatedOn", "The license was reinstated before it was withdrawn");
    Guard.check(
        stayedUntil == null || stayedFrom != null,
        "missing",
        "/withdrawal/stayedFrom",
        "From which day on the action was stayed is missing.");
    notBefore(stayedUntil, stayedFrom, "stayedUntil", "The stay ends before it begins");
    notBefore(
        withdrawnUntil, stayedFrom, "stayedFrom", "The stay begins after the withdrawal has ended");
  }

  /** Suspensions wait for others to end, and none for a driver's whole life. */
  private static void refuseUnlessNear(LocalDate day, LocalDate happenedOn, String field) {
    if (day != null) {
      String place = "/withdrawal/" + field;
      EventDay.refuseUnlessPossible(day, place, "that");
      Guard.check(
          !day.isAfter(happenedOn.plusYears(LONGEST_WAIT)),
          "too-late",
          place,
          "The day "
              + day
              + " lies more than "
              + LONGEST_WAIT
              + " years after the action itself. Look it up; of a withdrawal for life leave the end"
              + " empty.");
    }
  }

  private static void notBefore(LocalDate later, LocalDate earlier, String field, String sentence) {
    Guard.check(
        later == null || earlier == null || !later.isBefore(earlier),
        "contradictory",
        "/withdrawal/" + field,
        sentence + ". Look up the days.");
  }
}
