package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;
import org.priors.audit.AuditLog;
import org.priors.calendar.Manner;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** When the officers of an agency have to appear at hearings. */
@Stateless
public class Appearances {

  /** So many stand on a page. */
  public static final int PAGE = 25;

  private static final String LINE =
      """
      select x.id as action_id, c.id as case_id, c.number, driver_name(c.driver_id) as driver, x.basis, x.hearing as stage, a.zone,
        s.begins, s.ends, s.manner, s.room, s.officer, s.arresting_officer, w.asked_at, w.asked_by, w.refused_at, w.refusal
      """;

  /** The days of all zones lie within two. */
  private static final String TO_COME =
      """
       from hearing_setting s
      join administrative_action x on x.id = s.action_id
      join case_file c on c.id = x.case_id
      join agency a on a.id = c.agency_id
      left join lateral (select * from hearing_swap w where w.setting_id = s.id order by w.id desc limit 1) w on true
      where c.agency_id = :agency and s.begins > :earliest
        and (s.begins at time zone a.zone)::date >= (:now at time zone a.zone)::date
        and x.hearing in ('SET', 'NOTIFIED')
        and (:named::text is null or lower(s.arresting_officer) = lower(:named))
        and not exists (select from administrative_step_undo u where u.step_id = s.step_id)
        and (s.ended_step_id is null or exists (select from administrative_step_undo u where u.step_id = s.ended_step_id))
      """;

  @Inject Database database;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * A hearing that an officer of the agency has to appear at.
   *
   * @param driver surname first; null where nobody is named
   * @param room null where nobody comes to a room
   * @param officer who hears it
   * @param arrestingOfficer null where the report names nobody
   * @param askedAt when another day was asked for last; null for never
   * @param askedBy who did; null likewise
   * @param refusedAt when that was refused; null where it was not
   * @param refusal why; null likewise
   */
  public record Line(
      long actionId,
      long caseId,
      String number,
      String driver,
      Basis basis,
      Stage stage,
      String zone,
      OffsetDateTime begins,
      OffsetDateTime ends,
      Manner manner,
      String room,
      String officer,
      String arrestingOfficer,
      OffsetDateTime askedAt,
      String askedBy,
      OffsetDateTime refusedAt,
      String refusal) {

    /** Whether another day is asked for and nobody has answered. */
    public boolean isAsked() {
      return askedAt != null && refusedAt == null;
    }

    /** Whether the parties have been told. */
    public boolean isNotified() {
      return stage == Stage.NOTIFIED;
    }
  }

  /**
   * Some of those of today and after, the first of them first.
   *
   * @param isOwn whether those alone whose report names the caller
   */
  @UseCase(Permission.APPEAR_AT_HEARINGS)
  public List<Line> some(Caller caller, boolean isOwn, int skipped) {
    List<Line> lines =
        asked(
            caller,
            isOwn,
            LINE + TO_COME + " order by s.begins, s.id limit :most offset :from",
            sql -> sql.bind("most", PAGE).bind("from", skipped).mapTo(Line.class).list());
    if (!lines.isEmpty()) {
      audit.listed(
          caller,
          "Listed hearings of the agency's arrests",
          "cases",
          null,
          lines.stream().map(Line::caseId).distinct().toList());
    }
    return lines;
  }

  /** How many there are. */
  @UseCase(Permission.APPEAR_AT_HEARINGS)
  public long count(Caller caller, boolean isOwn) {
    return asked(caller, isOwn, "select count(*)" + TO_COME, sql -> sql.mapTo(Long.class).one());
  }

  private <T> T asked(Caller caller, boolean isOwn, String select, Function<Query, T> answer) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    return database.read(
        handle ->
            answer.apply(
                handle
                    .createQuery(select)
                    .bind("agency", caller.agencyId())
                    .bind("named", isOwn ? caller.displayName() : null)
                    .bind("now", now)
                    .bind("earliest", now.minusDays(2))));
  }
}
