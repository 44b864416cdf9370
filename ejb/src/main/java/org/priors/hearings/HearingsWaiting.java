package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;
import org.priors.audit.AuditLog;
import org.priors.calendar.Manner;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** The requests that wait at a licensing agency, and the hearings that it has to set or has set. */
@Stateless
public class HearingsWaiting {

  /** So many stand on a page. */
  public static final int PAGE = 25;

  private static final String WAITING =
      """
      with waiting as (
        select x.id as action_id, c.id as case_id, c.number, driver_name(c.driver_id) as driver, x.basis, x.hearing as stage,
          a.name as agency, a.zone, c.arrested_at, c.officer_name as arresting_officer, r.received_on, r.counsel, r.review_kind,
          s.begins, s.manner, s.officer, s.officer_code, s.room, s.waiver, d.last_day, d.last_day_by,
          exists (select from hearing_swap w where w.setting_id = s.id and w.refused_at is null) as swap_asked,
          (:now at time zone a.zone)::date as today,
          case d.waits_as when 'SET' then (s.begins at time zone a.zone)::date else d.last_day end as due_on
        from hearing_last_day d
        join administrative_action x on x.id = d.action_id
        join case_file c on c.id = x.case_id
        join agency a on a.id = c.agency_id
        left join lateral (select * from hearing_request r where r.action_id = x.id
          and not exists (select from administrative_step_undo u where u.step_id = r.step_id) order by r.id desc limit 1) r on true
        left join lateral (select * from hearing_setting s where s.action_id = x.id
          and not exists (select from administrative_step_undo u where u.step_id = s.step_id) order by s.id desc limit 1) s on true
        where d.state = :state and d.waits_as = :waits)
      """;

  private static final String NARROWED =
      """
       from waiting where (:officer::text is null or officer_code = :officer)
        and (:text = ''
             or strpos(lower(concat_ws(' ', number, driver, agency, arresting_officer, counsel, officer)), :text) > 0)
      """;

  @Inject Database database;
  @Inject LicensingAgency licensing;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * A hearing that is asked for or set, as it stands on record.
   *
   * @param driver surname first; null where nobody is named
   * @param stage where the hearing stands
   * @param arrestingOfficer null where the report names nobody
   * @param receivedOn when the request came, local to the agency
   * @param begins when it is set for, or was last; null where it was never set
   * @param lastDay by when it has to be held; null where nobody can say
   * @param lastDayBy where that day is from, or why there is none
   * @param swapAsked whether the arresting officer's agency asks for another day
   */
  public record Line(
      long actionId,
      long caseId,
      String number,
      String driver,
      Basis basis,
      Stage stage,
      String agency,
      String zone,
      String arrestingOfficer,
      LocalDate receivedOn,
      String counsel,
      String reviewKind,
      OffsetDateTime begins,
      Manner manner,
      String officer,
      String room,
      String waiver,
      LocalDate lastDay,
      String lastDayBy,
      boolean swapAsked) {

    /** Whether it is set now. */
    public boolean isSet() {
      return stage == Stage.SET || stage == Stage.NOTIFIED;
    }
  }

  /** Whether the caller works where hearings are set. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public boolean isFor(Caller caller) {
    return licensing.isOf(caller);
  }

  /** Some of them, after so many others. Denied to who works at no licensing agency. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public List<Line> some(Caller caller, HearingsAsked asked, int skipped, int most) {
    List<Line> lines =
        asked(
            caller,
            asked,
            "select * ",
            asked.orderBy() + " limit :most offset :from",
            sql -> sql.bind("most", most).bind("from", skipped).mapTo(Line.class).list());
    if (!lines.isEmpty()) {
      audit.listed(
          caller,
          "Listed hearings",
          "cases",
          asked.which().name(),
          lines.stream().map(Line::caseId).distinct().toList());
    }
    return lines;
  }

  /** How many there are. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public long count(Caller caller, HearingsAsked asked) {
    return asked(caller, asked, "select count(*) ", "", sql -> sql.mapTo(Long.class).one());
  }

  /** How many wait for a decision on the request or for a setting; 0 at other offices. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public long waiting(Caller caller) {
    return licensing.isOf(caller)
        ? database.read(
            handle ->
                handle
                    .createQuery(
                        "select count(*) from hearing_last_day"
                            + " where state = :state and waits_as in ('TO_ACCEPT', 'TO_SET')")
                    .bind("state", caller.state())
                    .mapTo(Long.class)
                    .one())
        : 0;
  }

  private <T> T asked(
      Caller caller, HearingsAsked asked, String select, String order, Function<Query, T> answer) {
    if (!licensing.isOf(caller)) {
      throw new Denied("Only people of a licensing agency set hearings.");
    }
    return database.read(
        handle ->
            answer.apply(
                handle
                    .createQuery(WAITING + select + NARROWED + asked.due().condition() + order)
                    .bind("state", caller.state())
                    .bind("waits", asked.which())
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .bind("officer", asked.officer())
                    .bind("text", asked.text())));
  }
}
