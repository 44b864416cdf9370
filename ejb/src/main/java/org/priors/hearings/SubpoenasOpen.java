package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** The subpoenas of hearings to come of which nobody has said that they were served. */
@Stateless
public class SubpoenasOpen {

  /** So many stand on a page. */
  public static final int PAGE = 25;

  private static final String OPEN =
      """
       from hearing_subpoena p join hearing_setting s on s.id = p.setting_id
       join administrative_action x on x.id = s.action_id join case_file c on c.id = x.case_id
       join agency a on a.id = c.agency_id
       left join lateral (select r.outcome, r.reason from hearing_subpoena_return r where r.subpoena_id = p.id
         order by r.id desc limit 1) r on true
       where c.state = :state and s.begins > :now and coalesce(r.outcome, 'NOT_SERVED') = 'NOT_SERVED'
         and not exists (select from administrative_step_undo u where u.step_id = s.step_id)
         and (s.ended_step_id is null or exists (select from administrative_step_undo u where u.step_id = s.ended_step_id))
      """;

  @Inject LicensingAgency licensing;
  @Inject Database database;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * One of them.
   *
   * @param zone of the agency that made the arrest
   * @param reason why it was not served, as the last return says; null where none came
   */
  public record Line(
      long actionId,
      long caseId,
      String number,
      Appearance.Part part,
      String name,
      OffsetDateTime begins,
      String zone,
      String officer,
      String reason) {}

  /** Those whose hearing comes first stand first. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public List<Line> some(Caller caller, int skipped) {
    require(caller);
    List<Line> lines =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        select x.id as action_id, c.id as case_id, c.number, p.part, p.name, s.begins, a.zone, s.officer, r.reason
                        """
                            + OPEN
                            + " order by s.begins, p.id limit :most offset :skipped")
                    .bind("state", caller.state())
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .bind("most", PAGE)
                    .bind("skipped", skipped)
                    .mapTo(Line.class)
                    .list());
    if (!lines.isEmpty()) {
      audit.listed(
          caller,
          "Listed subpoenas",
          "cases",
          null,
          lines.stream().map(Line::caseId).distinct().toList());
    }
    return lines;
  }

  /** How many there are; 0 at other offices. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public long count(Caller caller) {
    return licensing.isOf(caller)
        ? database.read(
            handle ->
                handle
                    .createQuery("select count(*)" + OPEN)
                    .bind("state", caller.state())
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .mapTo(Long.class)
                    .one())
        : 0;
  }

  private void require(Caller caller) {
    if (!licensing.isOf(caller)) {
      throw new Denied("Only people of a licensing agency have subpoenas served.");
    }
  }
}
