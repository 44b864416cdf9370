package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

  /**
   * The day by which a hearing has to be held is the law's, counted from the day that the law
   * counts from; where the law book has none, that of the setting before.
   */
  private static final String WAITING =
      """
      with waiting as (
        select x.id as action_id, c.id as case_id, c.number, driver_name(c.driver_id) as driver, x.basis, x.hearing as stage,
          a.name as agency, a.zone, c.arrested_at, r.received_on, r.counsel, r.last_day as asked_by, r.review_kind,
          s.begins, s.manner, s.officer, s.officer_code, s.room, s.waiver, s.last_day as hold_by, s.last_day_by as hold_by_as,
          case when x.hearing in ('SET', 'NOTIFIED') then s.last_day
            else coalesce(case h.since when 'REQUEST' then r.received_on when 'ARREST' then (c.arrested_at at time zone a.zone)::date end
              + h.days::int, s.last_day) end as last_day
        from administrative_action x
        join case_file c on c.id = x.case_id
        join agency a on a.id = c.agency_id
        left join lateral (select * from hearing_request r where r.action_id = x.id
          and not exists (select from administrative_step_undo u where u.step_id = r.step_id) order by r.id desc limit 1) r on true
        left join lateral (select * from hearing_setting s where s.action_id = x.id
          and not exists (select from administrative_step_undo u where u.step_id = s.step_id) order by s.id desc limit 1) s on true
        left join unnest(:kinds, :days, :since) h (kind, days, since) on h.kind is not distinct from r.review_kind
        where c.state = :state and x.hearing = any(:stages))
      """;

  private static final String NARROWED =
      """
       from waiting where (:officer::text is null or officer_code = :officer)
        and (:text = '' or strpos(lower(concat_ws(' ', number, driver, counsel, officer)), :text) > 0)
      """;

  @Inject Database database;
  @Inject Actions actions;
  @Inject ActionLaw law;
  @Inject LicensingAgency licensing;
  @Inject AuditLog audit;

  /**
   * A hearing that is asked for or set, as it stands on record.
   *
   * @param driver surname first; null where nobody is named
   * @param stage where the hearing stands
   * @param receivedOn when the request came, local to the agency
   * @param askedBy by when it had to come; null where nobody can say
   * @param begins when it is set for, or was last; null where it was never set
   * @param holdBy by when it has to be held as the last setting has it; null likewise
   * @param holdByAs who says so; null likewise
   */
  public record Row(
      long actionId,
      long caseId,
      String number,
      String driver,
      Basis basis,
      Stage stage,
      String agency,
      String zone,
      LocalDate receivedOn,
      LocalDate askedBy,
      String counsel,
      String reviewKind,
      OffsetDateTime begins,
      Manner manner,
      String officer,
      String room,
      String waiver,
      LocalDate holdBy,
      String holdByAs) {

    /** Whether it is set now. */
    public boolean isSet() {
      return stage == Stage.SET || stage == Stage.NOTIFIED;
    }
  }

  /**
   * A line of the list.
   *
   * @param lastDay by when the hearing has to be held
   */
  public record Line(Row row, LastDay lastDay) {}

  /** Whether the caller works where hearings are set. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public boolean isFor(Caller caller) {
    return licensing.isOf(caller);
  }

  /** Some of them, after so many others. Denied to who works at no licensing agency. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public List<Line> some(Caller caller, HearingsAsked asked, int skipped, int most) {
    List<Row> rows =
        asked(
            caller,
            asked,
            "select * " + NARROWED + asked.orderBy() + " limit :most offset :from",
            sql -> sql.bind("most", most).bind("from", skipped).mapTo(Row.class).list());
    if (!rows.isEmpty()) {
      audit.listed(
          caller,
          "Listed hearings",
          "cases",
          asked.which().name(),
          rows.stream().map(Row::caseId).distinct().toList());
    }
    return rows.stream().map(row -> new Line(row, lastDay(caller, row))).toList();
  }

  /** How many there are. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public long count(Caller caller, HearingsAsked asked) {
    return asked(caller, asked, "select count(*) " + NARROWED, sql -> sql.mapTo(Long.class).one());
  }

  /** How many wait for a decision on the request or for a setting; 0 at other offices. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public long waiting(Caller caller) {
    return licensing.isOf(caller)
        ? database.read(
            handle ->
                handle
                    .createQuery(
                        "select count(*) from administrative_action x join case_file c on c.id = x.case_id"
                            + " where c.state = :state and x.hearing in ('REQUESTED', 'TO_BE_SET')")
                    .bind("state", caller.state())
                    .mapTo(Long.class)
                    .one())
        : 0;
  }

  private <T> T asked(
      Caller caller, HearingsAsked asked, String select, Function<Query, T> answer) {
    if (!licensing.isOf(caller)) {
      throw new Denied("Only people of a licensing agency set hearings.");
    }
    HeldWithin within = law.heldWithin(caller.state());
    return database.read(
        handle ->
            answer.apply(
                handle
                    .createQuery(WAITING + select)
                    .bindArray("kinds", String.class, within.kinds().toArray())
                    .bindArray("days", Long.class, within.days().toArray())
                    .bindArray("since", String.class, within.since().toArray())
                    .bind("state", caller.state())
                    .bindArray("stages", String.class, asked.which().stages().toArray())
                    .bind("officer", asked.officer())
                    .bind("text", asked.text())));
  }

  private LastDay lastDay(Caller caller, Row row) {
    LastDay ofSetting = row.holdBy() == null ? null : new LastDay(row.holdBy(), row.holdByAs());
    if (row.isSet()) {
      return ofSetting;
    }
    LastDay ofLaw = law.of(caller, actions.get(row.actionId())).toHold(row.reviewKind());
    return ofLaw.isKnown() || ofSetting == null ? ofLaw : ofSetting;
  }
}
