package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Permission;
import org.priors.security.Role;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** The steps of administrative actions that were undone, with who ordered it and by which paper. */
@Stateless
public class UndoneSteps {

  /** So many stand on a page. */
  public static final int PAGE = 25;

  private static final String LINE =
      """
      select x.id as action_id, c.id as case_id, c.number, x.basis, a.name as agency, a.zone, s.kind as step, s.happened_at, s.made_by,
             u.undone_at, u.undone_by, u.authority, u.reason, u.source_document as document
      """;

  private static final String UNDONE =
      """
       from administrative_step_undo u
      join administrative_step s on s.id = u.step_id
      join administrative_action x on x.id = s.action_id
      join case_file c on c.id = x.case_id
      join agency a on a.id = c.agency_id
      where (:state::text is null or c.state = :state)
        and (:text = '' or strpos(lower(concat_ws(' ', a.name, c.number, u.authority, u.undone_by)), :text) > 0)
        and (:from::date is null or (u.undone_at at time zone a.zone)::date >= :from)
        and (:until::date is null or (u.undone_at at time zone a.zone)::date <= :until)
      """;

  @Inject Database database;
  @Inject LicensingAgency licensing;
  @Inject AuditLog audit;

  /**
   * A step that was undone.
   *
   * @param agency that made the arrest
   * @param happenedAt when the step was made
   * @param authority who ordered that it counts no more: a person or a court
   * @param document the paper that says so
   */
  public record Line(
      long actionId,
      long caseId,
      String number,
      Basis basis,
      String agency,
      String zone,
      Step step,
      OffsetDateTime happenedAt,
      String madeBy,
      OffsetDateTime undoneAt,
      String undoneBy,
      String authority,
      String reason,
      String document) {}

  /** Whether the caller works at a licensing agency, or answers for figures of all. */
  @UseCase(Permission.READ_UNDONE_STEPS)
  public boolean isFor(Caller caller) {
    return licensing.isOf(caller) || isOfNoOffice(caller);
  }

  private static boolean isOfNoOffice(Caller caller) {
    return caller.role() == Role.MANAGER && caller.officeId() == null;
  }

  /** Some of them, after so many others. Denied to people of other agencies. */
  @UseCase(Permission.READ_UNDONE_STEPS)
  public List<Line> some(Caller caller, UndoneAsked asked, int skipped, int most) {
    List<Line> lines =
        asked(
            caller,
            asked,
            LINE + UNDONE + asked.orderBy() + " limit :most offset :skipped",
            sql -> sql.bind("most", most).bind("skipped", skipped).mapTo(Line.class).list());
    if (!lines.isEmpty()) {
      audit.listed(
          caller,
          "Listed undone steps of administrative actions",
          "cases",
          null,
          lines.stream().map(Line::caseId).distinct().toList());
    }
    return lines;
  }

  /** How many there are. */
  @UseCase(Permission.READ_UNDONE_STEPS)
  public long count(Caller caller, UndoneAsked asked) {
    return asked(caller, asked, "select count(*)" + UNDONE, sql -> sql.mapTo(Long.class).one());
  }

  private <T> T asked(Caller caller, UndoneAsked asked, String select, Function<Query, T> answer) {
    if (!isFor(caller)) {
      throw new Denied("Only people of a licensing agency see which steps were undone.");
    }
    return database.read(
        handle ->
            answer.apply(
                handle
                    .createQuery(select)
                    .bind("state", caller.state())
                    .bind("text", asked.text())
                    .bind("from", asked.from())
                    .bind("until", asked.until())));
  }
}
