package org.priors.rulings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.priors.sql.Database;

/** Keeps when cases began to be evaluated again after a change of the law, and when that ended. */
@ApplicationScoped
class ReevaluationCourse {

  @Inject Database database;

  /** Notes that cases are evaluated by this law from now on; once, however often nodes go on. */
  void begun(String lawVersion) {
    database.run(
        handle ->
            handle.execute(
                """
                insert into law_reevaluation (law_version) values (?)
                on conflict (law_version) do update set began_at = now(), ended_at = null
                where law_reevaluation.ended_at is not null
                """,
                lawVersion));
  }

  /** Notes that no case is left that another law answered for. */
  void ended(String lawVersion) {
    database.run(
        handle ->
            handle.execute(
                "update law_reevaluation set ended_at = now() where law_version = ? and ended_at is null",
                lawVersion));
  }
}
