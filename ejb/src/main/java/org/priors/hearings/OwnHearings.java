package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.priors.audit.AuditLog;
import org.priors.calendar.Manner;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** The hearings that a hearing officer hears. */
@Stateless
public class OwnHearings {

  /** So many are told of. */
  public static final int MOST = 100;

  private static final String OWN =
      """
      select x.id as action_id, c.id as case_id, c.number, driver_name(c.driver_id) as driver, x.basis, s.begins, s.ends, s.manner,
        s.room, s.arresting_officer, s.counsel, x.hearing as stage
      from hearing_setting s
      join administrative_action x on x.id = s.action_id
      join case_file c on c.id = x.case_id
      where s.officer_code = :own and c.state = :state and s.begins >= :from and s.begins < :until
        and not exists (select from administrative_step_undo u where u.step_id = s.step_id)
        and (s.ended_step_id is null or exists (select from administrative_step_undo u where u.step_id = s.ended_step_id))
      order by s.begins, s.id limit :most
      """;

  @Inject Database database;
  @Inject AuditLog audit;

  /**
   * A hearing that is set.
   *
   * @param driver surname first; null where nobody is named
   * @param room null where nobody comes to a room
   * @param arrestingOfficer null where the report names nobody
   * @param counsel null where the driver has none
   */
  public record Line(
      long actionId,
      long caseId,
      String number,
      String driver,
      Basis basis,
      OffsetDateTime begins,
      OffsetDateTime ends,
      Manner manner,
      String room,
      String arrestingOfficer,
      String counsel,
      Stage stage) {

    /** Whether the parties have been told. */
    public boolean isNotified() {
      return stage == Stage.NOTIFIED;
    }
  }

  /** Those of the caller that begin within a time, the first of them first. */
  @UseCase(Permission.HEAR)
  public List<Line> within(Caller caller, Instant from, Instant until) {
    List<Line> lines =
        database.read(
            handle ->
                handle
                    .createQuery(OWN)
                    .bind("own", caller.userName())
                    .bind("state", caller.state())
                    .bind("from", from.atOffset(ZoneOffset.UTC))
                    .bind("until", until.atOffset(ZoneOffset.UTC))
                    .bind("most", MOST)
                    .mapTo(Line.class)
                    .list());
    if (!lines.isEmpty()) {
      audit.listed(
          caller,
          "Listed own hearings",
          "cases",
          null,
          lines.stream().map(Line::caseId).distinct().toList());
    }
    return lines;
  }
}
