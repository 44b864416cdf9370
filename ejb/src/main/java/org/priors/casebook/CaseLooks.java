package org.priors.casebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.priors.sql.Database;

/** Who looked at a case, at a decision on it, or changed it. */
@ApplicationScoped
public class CaseLooks {

  private static final String OF_CASE =
      """
      from audit_entry e left join account a on a.user_name = e.actor
      where e.outcome = 'allowed' and (e.subject = 'case' and e.subject_id = :id
        or e.subject = 'decision' and e.subject_id in (select d.id from law_decision d where d.case_id = :id))
      """;

  @Inject Database database;

  /** A look at a case. */
  public record Look(OffsetDateTime at, String actor, String role, String purpose, String action) {}

  /** The latest, newest first. */
  List<Look> latest(long caseId, int most, int skip) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select e.at, coalesce(a.display_name, e.actor) as actor, e.role, e.purpose, e.action "
                        + OF_CASE
                        + " order by e.at desc, e.id desc limit :most offset :skip")
                .bind("id", caseId)
                .bind("most", most)
                .bind("skip", skip)
                .mapTo(Look.class)
                .list());
  }

  long count(long caseId) {
    return database.read(
        handle ->
            handle
                .createQuery("select count(*) " + OF_CASE)
                .bind("id", caseId)
                .mapTo(Long.class)
                .one());
  }
}
