package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.Role;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/**
 * The statements that wait for somebody of the licensing agency, or for the agency they went back
 * to.
 */
@Stateless
public class StatementsWaiting {

  /** So many stand on a page. */
  public static final int PAGE = 25;

  private static final String LINE =
      """
      select x.id as action_id, c.id as case_id, c.number, x.basis, a.name as agency, a.zone, s.happened_at as since,
             s.due_on, s.source_document as document, s.reason
      """;

  private static final String WAITING =
      """
      from administrative_action x
      join case_file c on c.id = x.case_id
      join agency a on a.id = c.agency_id
      join lateral (select s.happened_at, s.due_on, s.source_document, s.reason from administrative_step s
        where s.action_id = x.id and not exists (select from administrative_step_undo u where u.step_id = s.id)
          and s.kind = case x.statement when 'RETURNED' then 'RETURN_STATEMENT' else 'RECEIVE_STATEMENT' end
        order by s.number desc limit 1) s on true
      where x.statement = :stage
      """;

  @Inject Database database;
  @Inject LicensingAgency licensing;
  @Inject AuditLog audit;

  /**
   * A statement that waits.
   *
   * @param agency that made the arrest
   * @param since when it came, or went back
   * @param dueOn by when it has to come again; null where it waits here
   * @param reason why it went back; null where it waits here
   */
  public record Line(
      long actionId,
      long caseId,
      String number,
      Basis basis,
      String agency,
      String zone,
      OffsetDateTime since,
      LocalDate dueOn,
      String document,
      String reason) {}

  /**
   * Those to go through, the oldest first, or those that went back, by the day that is set. People
   * of a licensing agency are shown those of its State, others those of the own agency.
   *
   * @param stage RECEIVED or RETURNED
   */
  @UseCase(Permission.SEND_STATEMENTS)
  public List<Line> some(Caller caller, Stage stage, int skipped) {
    List<Line> lines =
        asked(
            caller,
            stage,
            LINE + WAITING,
            " order by coalesce(s.due_on, s.happened_at::date), x.id limit :most offset :from",
            sql -> sql.bind("most", PAGE).bind("from", skipped).mapTo(Line.class).list());
    if (!lines.isEmpty()) {
      audit.listed(
          caller,
          "Listed officers' statements",
          "cases",
          stage.name(),
          lines.stream().map(Line::caseId).distinct().toList());
    }
    return lines;
  }

  /** How many there are. */
  @UseCase(Permission.SEND_STATEMENTS)
  public long count(Caller caller, Stage stage) {
    return asked(
        caller,
        stage,
        "select count(*) from administrative_action x join case_file c on c.id = x.case_id where x.statement = :stage",
        "",
        sql -> sql.mapTo(Long.class).one());
  }

  /** Whether the caller is of an agency that statements are sent to. */
  @UseCase(Permission.SEND_STATEMENTS)
  public boolean isForLicensing(Caller caller) {
    return licensing.isOf(caller);
  }

  /** Whether the caller sends statements, or goes through those that come. */
  @UseCase(Permission.SEND_STATEMENTS)
  public boolean isFor(Caller caller) {
    return caller.role() == Role.OFFICER || licensing.isOf(caller);
  }

  private <T> T asked(
      Caller caller, Stage stage, String select, String order, Function<Query, T> answer) {
    boolean isOfTheState = licensing.isOf(caller);
    return database.read(
        handle ->
            answer.apply(
                handle
                    .createQuery(
                        select
                            + (isOfTheState ? " and c.state = :own" : " and c.agency_id = :own")
                            + order)
                    .bind("stage", stage)
                    .bind("own", isOfTheState ? caller.state() : caller.agencyId())));
  }
}
