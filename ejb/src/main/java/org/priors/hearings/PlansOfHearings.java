package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.priors.audit.AuditLog;
import org.priors.planning.CalendarPlan;
import org.priors.planning.LinesAsked;
import org.priors.planning.OfficerShare;
import org.priors.planning.PlanLine;
import org.priors.planning.PlanLines;
import org.priors.planning.Plans;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Reads the plans of hearings of the caller's office. */
@Stateless
public class PlansOfHearings {

  /** So many stand on a page. */
  public static final int PAGE = 25;

  @Inject Plans plans;
  @Inject PlanLines lines;
  @Inject LicensingAgency licensing;
  @Inject Database database;
  @Inject AuditLog audit;

  /**
   * A hearing that a plan has.
   *
   * @param driver surname first; null where nobody is named
   * @param zone of the agency that made the arrest
   */
  public record Hearing(
      long actionId,
      long caseId,
      String number,
      String driver,
      Basis basis,
      String agency,
      String zone) {}

  /**
   * A line with its hearing.
   *
   * @param hearing null where the caller does not see it
   */
  public record Line(PlanLine line, Hearing hearing) {}

  /** Some, after so many others, the newest first. */
  @UseCase(Permission.PLAN_CALENDAR)
  public List<CalendarPlan> some(Caller caller, int skipped) {
    return plans.of(licensing.officeOf(caller), skipped, PAGE);
  }

  @UseCase(Permission.PLAN_CALENDAR)
  public long count(Caller caller) {
    return plans.count(licensing.officeOf(caller));
  }

  /** One; for people of other offices there is none. */
  @UseCase(Permission.PLAN_CALENDAR)
  public CalendarPlan one(Caller caller, long id) {
    if (!licensing.isOf(caller)) {
      throw new NotFound("plan", id);
    }
    return plans.get(caller.officeId(), id);
  }

  /** Its lines, after so many others. */
  @UseCase(Permission.PLAN_CALENDAR)
  public List<Line> lines(Caller caller, long id, LinesAsked which, int skipped) {
    List<PlanLine> some = lines.some(one(caller, id).id(), which, skipped, PAGE);
    Map<Long, Hearing> hearings = hearings(caller, some.stream().map(PlanLine::number).toList());
    return some.stream().map(line -> new Line(line, hearings.get(line.number()))).toList();
  }

  @UseCase(Permission.PLAN_CALENDAR)
  public long count(Caller caller, long id, LinesAsked which) {
    return lines.count(one(caller, id).id(), which);
  }

  /** What each officer would have by it. */
  @UseCase(Permission.PLAN_CALENDAR)
  public List<OfficerShare> shares(Caller caller, long id) {
    return lines.shares(one(caller, id).id());
  }

  private Map<Long, Hearing> hearings(Caller caller, List<Long> actions) {
    List<Hearing> found =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        select x.id as action_id, c.id as case_id, c.number, driver_name(c.driver_id) as driver, x.basis,
                          a.name as agency, a.zone
                        from administrative_action x join case_file c on c.id = x.case_id join agency a on a.id = c.agency_id
                        where x.id = any(:ids) and c.state = :state
                        """)
                    .bindArray("ids", Long.class, actions.toArray())
                    .bind("state", caller.state())
                    .mapTo(Hearing.class)
                    .list());
    if (!found.isEmpty()) {
      audit.listed(
          caller,
          "Listed hearings of a plan",
          "cases",
          null,
          found.stream().map(Hearing::caseId).distinct().toList());
    }
    return found.stream().collect(Collectors.toMap(Hearing::actionId, Function.identity()));
  }
}
