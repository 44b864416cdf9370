package org.priors.rulings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.priors.audit.AuditLog;
import org.priors.law.DueDay;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** The days that the law in use counts in open cases and that have not passed yet. */
@Stateless
public class RunningDays {

  /** So many cases are looked at, the latest arrests, */
  public static final int MOST = 40;

  /** of the last so many months: days that run longer are in the case files alone. */
  public static final int MONTHS = 12;

  @Inject Database database;
  @Inject CasesOnRecord cases;
  @Inject EvaluateCase evaluate;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * A day that runs.
   *
   * @param driver surname first; null where the agency names nobody
   * @param clock what is due, with its rule
   * @param today in the zone of the agency
   */
  public record Day(long caseId, String number, String driver, DueDay clock, LocalDate today) {}

  /**
   * What runs.
   *
   * @param days the soonest first
   * @param looked at how many cases was looked
   */
  public record Running(List<Day> days, int looked) {}

  /** In the cases that the caller has taken. */
  @UseCase(Permission.PROSECUTE)
  public Running taken(Caller caller) {
    return of(caller, latest("c.prosecutor_id = :own", caller.accountId()));
  }

  /** In the cases of the caller's State, or in all for who works at no office of one. */
  @UseCase(Permission.READ_CASES)
  public Running inState(Caller caller) {
    return of(caller, latest("c.state = coalesce(:own, c.state)", caller.state()));
  }

  private List<Long> latest(String isOwn, Object own) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select c.id from case_file c where c.status = 'OPEN' and c.arrested_at > :since and "
                        + isOwn
                        + " order by c.arrested_at desc, c.id desc limit :most")
                .bind("own", own)
                .bind(
                    "since", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).minusMonths(MONTHS))
                .bind("most", MOST)
                .mapTo(Long.class)
                .list());
  }

  private Running of(Caller caller, List<Long> ids) {
    List<Day> days =
        ids.stream()
            .map(cases::read)
            .flatMap(one -> days(caller, one))
            .sorted(Comparator.comparing((Day day) -> day.clock().due()).thenComparing(Day::caseId))
            .toList();
    if (!days.isEmpty()) {
      audit.listed(
          caller,
          "Listed days that run in cases",
          "cases",
          null,
          days.stream().map(Day::caseId).distinct().toList());
    }
    return new Running(days, ids.size());
  }

  private Stream<Day> days(Caller caller, CaseOnRecord one) {
    CaseLaw law = evaluate.evaluate(caller, one);
    LocalDate today = LocalDate.now(clock.withZone(one.agency().zone()));
    return law.evaluation() == null
        ? Stream.empty()
        : law.evaluation().clocks().stream()
            .filter(each -> each.isKnown() && !each.due().isBefore(today))
            .map(
                each ->
                    new Day(
                        one.file().id(),
                        one.file().number(),
                        one.driver() == null ? null : one.driver().heading(),
                        each,
                        today));
  }
}
