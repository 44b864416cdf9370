package org.priors.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;
import org.priors.sql.Database;

/**
 * Wrong passwords lock sign-in for 15 minutes (CJIS Security Policy 5.9.5, AC-7): 5 for a name from
 * one network lock the name there; 50 for a name from anywhere lock it for every network that it
 * has not signed in from; 100 from one network, for whatever names, lock that network for names
 * that have not signed in from it. So who knows a name does not keep its owner out, and neither
 * many names nor many networks give a guesser more tries. Each lock ends by itself; who opens a
 * name again ends its locks, lets it in from networks that are locked at that moment, and its tries
 * are counted from then on.
 */
@ApplicationScoped
public class SignInLocks {

  static final int TRIES = 5;
  private static final int TRIES_ANYWHERE = 50;
  private static final int TRIES_OF_A_NETWORK = 100;
  static final Duration WINDOW = Duration.ofMinutes(15);

  @Inject Database database;
  @Inject Clock clock;

  /**
   * A lock that holds.
   *
   * @param source null where it holds for every network that the name has not signed in from
   * @param forAnyName whether it holds for whatever name has not signed in from the network
   */
  public record Lock(String source, OffsetDateTime endsAt, boolean forAnyName) {}

  /** But for names that have signed in from the network. */
  private static final String NEW_THERE =
      """
       and not exists (select 1 from sign_in_attempt s
              where s.user_name = :name and s.source = l.source and s.succeeded)
      """;

  /** But for names that somebody has opened since the lock of a network began. */
  private static final String NOT_OPENED_SINCE =
      """
       and not exists (select 1 from sign_in_lock o
              where l.user_name is null and o.user_name = :name and o.lifted_at >= l.begun_at)
      """;

  /** Tries of one name come one after the other: nobody gets more by sending them at once. */
  void oneByOne(String name) {
    database.run(
        handle ->
            handle
                .createQuery("select pg_advisory_xact_lock(hashtext('sign in ' || :name))::text")
                .bind("name", name)
                .mapTo(String.class)
                .one());
  }

  /** Until when the name cannot be signed in with from this network; empty where it can. */
  Optional<Instant> lockedUntil(String name, String source) {
    return database.read(
        handle ->
            bound(
                    handle.createQuery(
                        """
                        select max(ends_at) from sign_in_lock l
                        where ends_at > :now and lifted_at is null
                          and (user_name = :name and source = :source
                               or (user_name = :name and source is null or user_name is null and source = :source)
                                  and not exists (select 1 from sign_in_attempt s
                                      where s.user_name = :name and s.source = :source and s.succeeded)"""
                            + NOT_OPENED_SINCE
                            + ")"),
                    name,
                    source)
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(OffsetDateTime::toInstant));
  }

  /** Until when the network is locked for names that have not signed in from it. */
  Optional<Instant> networkLockedUntil(String source) {
    return database.read(
        handle ->
            bound(
                    handle.createQuery(
                        "select max(ends_at) from sign_in_lock where ends_at > :now and lifted_at is null"
                            + " and user_name is null and source = :source"),
                    null,
                    source)
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(OffsetDateTime::toInstant));
  }

  /** Forgets what no rule asks for any more, of every name. */
  void forget(Duration successes) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    database.run(
        handle -> {
          handle.execute(
              "delete from sign_in_attempt where at < case when succeeded then ?::timestamptz else ?::timestamptz end",
              now.minus(successes),
              now.minusDays(1));
          handle.execute("delete from sign_in_lock where ends_at < ?", now.minusDays(1));
        });
  }

  /** Keeps a try; says how many are left, 0 where this one has locked the name. */
  int keep(String name, String source, boolean succeeded) {
    return database.read(
        handle -> {
          bound(
                  handle.createUpdate(
                      "insert into sign_in_attempt (user_name, source, at, succeeded)"
                          + " values (:name, :source, :now, :succeeded)"),
                  name,
                  source)
              .bind("succeeded", succeeded)
              .execute();
          return succeeded ? TRIES : lockWhereTooMany(handle, name, source);
        });
  }

  private int lockWhereTooMany(Handle handle, String name, String source) {
    if (failures(handle, name, null) >= TRIES_ANYWHERE) {
      lock(handle, name, null);
    }
    if (failures(handle, null, source) >= TRIES_OF_A_NETWORK) {
      lock(handle, null, source);
    }
    int left = Math.max(0, TRIES - failures(handle, name, source));
    if (left == 0) {
      lock(handle, name, source);
    }
    return left;
  }

  /**
   * Since the last success, lock or opening, 15 minutes back at most.
   *
   * @param name null for any
   * @param source null for any
   */
  private int failures(Handle handle, String name, String source) {
    return bound(
            handle.createQuery(
                """
                select count(*) from sign_in_attempt f
                where not f.succeeded and (:name::text is null or f.user_name = :name)
                  and (:source::text is null or f.source = :source)
                  and f.at > greatest(:start,
                    (select max(s.at) from sign_in_attempt s
                     where s.succeeded and s.user_name = :name and (:source::text is null or s.source = :source)),
                    (select max(l.begun_at) from sign_in_lock l
                     where l.user_name is not distinct from :name and l.source is not distinct from :source),
                    (select max(l.lifted_at) from sign_in_lock l where l.user_name = :name))
                """),
            name,
            source)
        .mapTo(Integer.class)
        .one();
  }

  private void lock(Handle handle, String name, String source) {
    bound(
            handle.createUpdate(
                "insert into sign_in_lock (user_name, source, begun_at, ends_at) values (:name, :source, :now, :end)"),
            name,
            source)
        .execute();
  }

  /**
   * The locks that hold for a name, those of networks that it has not signed in from among them.
   */
  List<Lock> of(String name) {
    return locks(
        "(l.user_name = :name or l.user_name is null" + NEW_THERE + ")" + NOT_OPENED_SINCE, name);
  }

  /** The networks that are locked for whatever name has not signed in from them. */
  List<Lock> networks() {
    return locks("l.user_name is null", null);
  }

  private List<Lock> locks(String which, String name) {
    return database.read(
        handle ->
            bound(
                    handle.createQuery(
                        "select source, ends_at, user_name is null as for_any_name from sign_in_lock l"
                            + " where ends_at > :now and lifted_at is null and "
                            + which
                            + " order by ends_at desc, source"),
                    name,
                    null)
                .mapTo(Lock.class)
                .list());
  }

  /** The names of accounts that a lock holds for. */
  List<String> names() {
    return database.read(
        handle ->
            bound(
                    handle.createQuery(
                        "select distinct l.user_name from sign_in_lock l join account a on a.user_name = l.user_name"
                            + " where l.ends_at > :now and l.lifted_at is null"),
                    null,
                    null)
                .mapTo(String.class)
                .list());
  }

  /** Opens a name from everywhere: what locks it ends, and its tries are counted anew. */
  void lift(String name) {
    database.run(
        handle -> {
          bound(
                  handle.createUpdate(
                      "update sign_in_lock set lifted_at = :now where user_name = :name and ends_at > :now"
                          + " and lifted_at is null"),
                  name,
                  null)
              .execute();
          bound(
                  handle.createUpdate(
                      "insert into sign_in_lock (user_name, begun_at, ends_at, lifted_at) values (:name, :now, :end, :now)"),
                  name,
                  null)
              .execute();
        });
  }

  private <S extends SqlStatement<S>> S bound(S statement, String name, String source) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    return statement
        .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
        .bind("name", name)
        .bind("source", source)
        .bind("now", now)
        .bind("start", now.minus(WINDOW))
        .bind("end", now.plus(WINDOW));
  }
}
