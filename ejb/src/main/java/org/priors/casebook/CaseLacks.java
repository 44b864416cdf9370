package org.priors.casebook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatements;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** What case files lack. */
@Stateless
public class CaseLacks {

  @Inject Database database;

  /** What one case lacks, in the order of its page. */
  @UseCase(Permission.READ_CASES)
  public Set<Lack> of(Caller caller, long caseId) {
    Set<Lack> lacks = EnumSet.noneOf(Lack.class);
    lacks.addAll(
        database.read(
            handle ->
                handle
                    .createQuery(
                        "select l from case_file c"
                            + Lack.FACTS
                            + ", unnest(array["
                            + lacks()
                            + "]) l where c.id = :id and l is not null")
                    .bind("id", caseId)
                    .mapTo(Lack.class)
                    .list()));
    return lacks;
  }

  /**
   * How many of the caller's own open cases lack something.
   *
   * @param oldest the first arrest of them
   * @param zone of the agency that made it
   */
  public record Counted(Lack lack, long cases, OffsetDateTime oldest, String zone) {}

  /** For what any lacks, the most first; an officer's own are the agency's, others' the State's. */
  @UseCase(Permission.READ_CASES)
  public List<Counted> counted(Caller caller) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select lack, count(*) as cases, min(arrested_at) as oldest, (array_agg(zone order by arrested_at))[1] as zone
                    from (select c.arrested_at, a.zone, unnest(array[%s]) as lack
                          from case_file c join agency a on a.id = c.agency_id %s %s) own
                    where lack is not null group by lack order by cases desc, lack
                    """
                        .formatted(lacks(), Lack.FACTS, Lack.of(CaseSelection.Own.of(caller))))
                .configure(SqlStatements.class, some -> some.setUnusedBindingAllowed(true))
                .bind("agency", caller.agencyId())
                .bind("state", caller.state())
                .mapTo(Counted.class)
                .list());
  }

  private static String lacks() {
    return Arrays.stream(Lack.values())
        .map(lack -> "case when %s then '%s' end".formatted(lack.sql(), lack.name()))
        .collect(Collectors.joining(", "));
  }
}
