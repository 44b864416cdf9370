package org.priors.imports;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** The imports that opened a case, or added to it. */
@Stateless
public class ImportsOfCase {

  @Inject Database database;

  /**
   * An import that brought something of a case.
   *
   * @param opened false where it added to a case that was there
   * @param agencyId of which agency it is
   */
  public record Brought(long id, String fileName, boolean opened, Long agencyId) {

    /** Whether the caller may follow it. */
    public boolean isOpenTo(Caller caller) {
      return caller.may(Permission.IMPORT) && Exporters.of(caller).has(agencyId);
    }
  }

  /** Those of a case that the caller may see, the first one first. */
  @UseCase(Permission.READ_CASES)
  public List<Brought> of(Caller caller, long caseId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select r.id, r.file_name, i.opened, r.agency_id
                    from case_file c join import_case i on i.case_id = c.id join import_run r on r.id = i.run_id
                    where c.id = :case order by r.id
                    """)
                .bind("case", caseId)
                .mapTo(Brought.class)
                .list());
  }
}
