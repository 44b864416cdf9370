package org.priors.casebook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.priors.audit.AuditLog;
import org.priors.cases.CaseNumber;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Cases whose agency names no driver: no search for drivers can find them, their number can. */
@Stateless
public class UnnamedCases {

  private static final int MOST = 20;

  @Inject Database database;
  @Inject AuditLog audit;

  /** A case without a driver. */
  public record Found(
      long id,
      String number,
      String agencyNumber,
      String agency,
      OffsetDateTime arrestedAt,
      String zone) {}

  /** Those with exactly this number, of ours or of the agency, in capitals or small letters. */
  @UseCase(Permission.READ_CASES)
  public List<Found> numbered(Caller caller, String typed) {
    List<Found> found = found(typed);
    audit.listed(
        caller,
        "Searched cases without a driver",
        "cases",
        typed.strip(),
        found.stream().map(Found::id).toList());
    return found;
  }

  private List<Found> found(String typed) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select c.id, c.number, c.agency_number, a.name as agency, c.arrested_at, a.zone
                    from case_file c join agency a on a.id = c.agency_id
                    where c.id in (select cases_numbered(:number)) and c.driver_id is null
                      and lower(:number) in (lower(c.number), lower(c.agency_number))
                    order by c.arrested_at desc, c.id limit :most
                    """)
                .bind("number", CaseNumber.inFull(typed))
                .bind("most", MOST)
                .mapTo(Found.class)
                .list());
  }
}
