package org.priors.rulings;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** How far the cases are evaluated again after a change of the law. */
@Stateless
public class Reevaluations {

  @Inject Database database;

  /**
   * How it goes.
   *
   * @param total the cases that whoever asks may see
   * @param left of these, those that another law answered for
   * @param endedAt null while it goes on
   */
  public record Progress(
      String lawVersion, OffsetDateTime beganAt, OffsetDateTime endedAt, long total, long left) {

    /** {@code running} or {@code done}. */
    @JsonProperty
    public String state() {
      return endedAt == null ? "running" : "done";
    }

    /** How many were evaluated by that law so far. */
    @JsonProperty
    public long done() {
      return total - left;
    }
  }

  /** The last one; empty where there was none. */
  @UseCase(Permission.ADMINISTER)
  public Optional<Progress> latest(Caller caller) {
    database.takesLong();
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select r.*, (select count(*) from law_finding) as total,
                      (select count(*) from law_finding f where f.law_version < r.law_version or f.law_version > r.law_version) as left
                    from law_reevaluation r order by r.began_at desc limit 1
                    """)
                .mapTo(Progress.class)
                .findOne());
  }
}
