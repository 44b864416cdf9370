package org.priors.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.priors.audit.AuditLog;
import org.priors.problems.Collector;
import org.priors.problems.Guard;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Searches that a person comes back to. Each account has its own. */
@Stateless
public class SavedSearches {

  /** As many as one account keeps. */
  static final int MOST = 50;

  private static final int LONGEST = 2_000;

  @Inject Database database;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * One of them.
   *
   * @param parameters as the address of the search page has them
   */
  public record Saved(long id, String name, String parameters, OffsetDateTime savedAt) {}

  /** The caller's own, in the order of their names. */
  @UseCase(Permission.READ_DRIVERS)
  public List<Saved> own(Caller caller) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select id, name, parameters, saved_at from saved_search where account_id = :account order by lower(name), id")
                .bind("account", caller.accountId())
                .mapTo(Saved.class)
                .list());
  }

  /** Keeps a search under a name that none of the caller's others has. */
  @UseCase(Permission.READ_DRIVERS)
  public void save(Caller caller, String name, String parameters) {
    Collector problems = new Collector();
    String kept = problems.at("", () -> Guard.required(name, "/name", "The name", 100));
    String search =
        problems.at("", () -> Guard.required(parameters, "/search", "The search", LONGEST));
    problems.refuseIfAny();
    if (own(caller).size() >= MOST) {
      throw new Refused(
          "too-many", "/name", MOST + " searches are kept; delete one that you do not need.");
    }
    insert(caller, kept, search);
    audit.allowed(caller, "Saved a search", "search", null, kept + ": " + search);
  }

  private void insert(Caller caller, String name, String parameters) {
    int added =
        database.read(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into saved_search (account_id, name, parameters, saved_at)
                        values (:account, :name, :parameters, :now) on conflict (account_id, name) do nothing
                        """)
                    .bind("account", caller.accountId())
                    .bind("name", name)
                    .bind("parameters", parameters)
                    .bind("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                    .execute());
    Guard.check(
        added == 1,
        "name-taken",
        "/name",
        "You have a search of that name already; name it otherwise.");
  }

  /** Deletes one of the caller's own; of another's it knows nothing. */
  @UseCase(Permission.READ_DRIVERS)
  public void delete(Caller caller, long id) {
    int deleted =
        database.read(
            handle ->
                handle.execute(
                    "delete from saved_search where id = ? and account_id = ?",
                    id,
                    caller.accountId()));
    if (deleted == 1) {
      audit.allowed(caller, "Deleted a saved search", "search", null, Long.toString(id));
    }
  }
}
