package org.priors.imports;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/** The cases that were taken back with their import, which stand at their address alone. */
@Stateless
public class CasesTakenBack {

  /** The most lines of one page. */
  public static final int PAGE = 25;

  private static final String CASE =
      """
      select c.id, c.number, c.agency_number, a.name as agency, a.zone, c.arrested_at, heading(p) as person,
             (select string_agg(ch.description, '; ' order by ch.id) from charge ch where ch.case_id = c.id) as charges,
             r.id as run_id, r.agency_id as run_agency_id, r.file_name, t.reason, coalesce(u.display_name, t.asked_by) as taken_back_by, t.asked_at as taken_back_at
      from import_case i join case_file c on c.id = i.case_id join agency a on a.id = c.agency_id
      join import_run r on r.id = i.run_id
      left join person_record p on p.id = c.person_record_id
      cross join lateral (select * from import_taking_back t where t.run_id = r.id and not t.restores order by t.id desc limit 1) t
      left join account u on u.user_name = t.asked_by
      where i.opened and c.sealed = 'WITHDRAWN'
      """;

  @Inject Clearance clearance;
  @Inject Database database;
  @Inject AuditLog audit;

  /**
   * A case that was taken back, as it was reported.
   *
   * @param person surname first; null where the agency names nobody
   * @param reason why its import was taken back
   */
  public record TakenBackCase(
      long id,
      String number,
      String agencyNumber,
      String agency,
      String zone,
      OffsetDateTime arrestedAt,
      String person,
      String charges,
      long runId,
      Long runAgencyId,
      String fileName,
      String reason,
      String takenBackBy,
      Instant takenBackAt) {

    /** Whether the caller may follow its import. */
    public boolean isOpenTo(Caller caller) {
      return caller.may(Permission.IMPORT) && Exporters.of(caller).has(runAgencyId);
    }
  }

  /** One page of those of an import, in the order of their numbers. */
  @UseCase(Permission.READ_CASES)
  public List<TakenBackCase> page(Caller caller, long runId, int page) {
    List<TakenBackCase> found =
        clearance.ofWithdrawn(
            () ->
                database.read(
                    handle ->
                        handle
                            .createQuery(
                                CASE
                                    + " and i.run_id = :run order by c.id limit :most offset :skip")
                            .bind("run", runId)
                            .bind("most", PAGE)
                            .bind("skip", (long) PAGE * Math.max(0, page))
                            .mapTo(TakenBackCase.class)
                            .list()));
    audit.listed(
        caller,
        "Listed cases that were taken back",
        "cases",
        "import " + runId,
        found.stream().map(TakenBackCase::id).toList());
    return found;
  }

  /** The case, where it was taken back. */
  @UseCase(Permission.READ_CASES)
  public Optional<TakenBackCase> one(Caller caller, long caseId) {
    Optional<TakenBackCase> found =
        clearance.ofWithdrawn(
            () ->
                database.read(
                    handle ->
                        handle
                            .createQuery(CASE + " and c.id = :case")
                            .bind("case", caseId)
                            .mapTo(TakenBackCase.class)
                            .findFirst()));
    found.ifPresent(
        one -> audit.allowed(caller, "Looked at a case taken back", "case", caseId, null));
    return found;
  }
}
