package org.priors.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.priors.audit.AuditLog;
import org.priors.audit.RefusalFlow;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Role;
import org.priors.sql.Database;

/** The tokens with which systems call the API. Only their hashes are kept. */
@Stateless
public class ApiTokens {

  private static final Duration LIFE = Duration.ofDays(365);
  private static final Duration NOTED_EVERY = Duration.ofDays(1);
  private static final int BYTES = 32;

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject Database database;
  @Inject AuditLog audit;
  @Inject RefusalFlow flow;
  @Inject Clock clock;

  /**
   * A new token that works under this grant, within a change set that the caller has begun. Shown
   * once: it cannot be read again.
   *
   * @throws Refused for an account that is closed or a grant that is taken away, be it at this
   *     moment
   */
  public String issue(AccountGrant grant, String label) {
    return issue(grant, label, null);
  }

  /** The same for a calendar program, which reads the hearings of this code and nothing else. */
  public String issueForCalendar(AccountGrant grant, String label, String code) {
    return issue(grant, label, code);
  }

  private String issue(AccountGrant grant, String label, String calendarCode) {
    long account = grant.account().id();
    if (isClosedNow(account)) {
      throw new Refused("closed", "/label", "The account is closed; nobody calls in its name.");
    }
    if (isTakenNow(grant)) {
      throw new Refused("taken", "/grant", "The grant has been taken away.");
    }
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String token = "priors_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    database.run(
        handle ->
            handle.execute(
                "insert into api_token (account_id, grant_id, label, calendar_code, hash, expires_at)"
                    + " values (?, ?, ?, ?, ?, ?)",
                account,
                grant.id(),
                label,
                calendarCode,
                hash(token),
                now().plus(LIFE)));
    return token;
  }

  /** Who calls with this token; empty for one that is not valid, which the audit is told of. */
  public Optional<Caller> caller(String token, String source) {
    Optional<Kept> kept =
        database.read(handle -> kept(handle, token)).filter(one -> one.calendarCode() == null);
    return caller(kept, "Called with a token", source);
  }

  /** Whose calendar is read with this token; likewise. */
  public Optional<CalendarReader> calendarReader(String token, String source) {
    Optional<Kept> kept =
        database.read(handle -> kept(handle, token)).filter(one -> one.calendarCode() != null);
    return caller(kept, "Read a calendar with a token", source)
        .map(caller -> new CalendarReader(caller, kept.get().calendarCode()));
  }

  private Optional<Caller> caller(Optional<Kept> kept, String what, String source) {
    AccountGrant grant = kept.map(one -> grant(one.grantId())).orElse(null);
    String wrong = kept.isEmpty() ? "unknown" : kept.get().wrong(clock.instant(), grant);
    if (wrong == null) {
      used(grant.account());
      return Optional.of(grant.account().caller(grant, source));
    }
    Caller who =
        grant == null
            ? Caller.nobody("(none)").from(source)
            : grant.account().caller(grant, source);
    String which = kept.map(one -> ": " + one.label()).orElse("");
    flow.admit(source).ifPresent(more -> audit.refused(who, what, wrong + which + more));
    return Optional.empty();
  }

  private AccountGrant grant(long id) {
    return em.createQuery(
            """
            select g from AccountGrant g join fetch g.account
            left join fetch g.office o left join fetch o.agency left join fetch o.court
            where g.id = :id
            """,
            AccountGrant.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  /** A system that calls every night uses its account, though nobody signs in. Noted once a day. */
  private void used(Account account) {
    Instant now = clock.instant();
    if (!account.lastSignedIn().isBefore(now.minus(NOTED_EVERY))) {
      return;
    }
    em.createQuery(
            "update Account a set a.lastSignedIn = :now where a.id = :id and a.lastSignedIn < :before")
        .setParameter("now", now)
        .setParameter("id", account.id())
        .setParameter("before", now.minus(NOTED_EVERY))
        .executeUpdate();
  }

  private static Optional<Kept> kept(Handle handle, String token) {
    return handle
        .createQuery(
            """
            select grant_id, label, calendar_code, expires_at, revoked_at from api_token
            where hash = :hash
            """)
        .bind("hash", hash(token))
        .mapTo(Kept.class)
        .findOne();
  }

  private record Kept(
      long grantId,
      String label,
      String calendarCode,
      OffsetDateTime expiresAt,
      OffsetDateTime revokedAt) {

    /** Null where it is valid. */
    String wrong(Instant now, AccountGrant grant) {
      if (revokedAt != null) {
        return "revoked";
      }
      if (!grant.stands()) {
        return "grant taken away";
      }
      Account account = grant.account();
      if (account.isClosed()) {
        return "closed account";
      }
      if (account.isShut(now)) {
        return "unused and shut account";
      }
      return expiresAt.toInstant().isAfter(now) ? null : "expired";
    }
  }

  /**
   * A token as its owner and the administrator see it; the token itself nobody sees again.
   *
   * @param office what it works at, null for no office
   */
  public record Issued(
      long id,
      long accountId,
      String label,
      Role role,
      String office,
      OffsetDateTime issuedAt,
      OffsetDateTime expiresAt,
      OffsetDateTime revokedAt) {

    public boolean isRevoked() {
      return revokedAt != null;
    }

    /** What it works as, such as "Clerk at Tupelo City Court". */
    public String worksAs() {
      return role.title() + (office == null ? "" : " at " + office);
    }
  }

  /** The tokens of an account, the latest first. */
  public List<Issued> of(long accountId) {
    return issued("t.account_id = :id", accountId);
  }

  /** The token with this id. */
  public Optional<Issued> one(long tokenId) {
    return issued("t.id = :id", tokenId).stream().findFirst();
  }

  private List<Issued> issued(String which, long id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select t.id, t.account_id, t.label, g.role, coalesce(a.name, c.name) as office,
                           s.at as issued_at, t.expires_at, t.revoked_at
                    from api_token t join change_set s on s.id = t.created_in
                    join account_grant g on g.id = t.grant_id left join office o on o.id = g.office_id
                    left join agency a on a.id = o.agency_id left join court c on c.id = o.court_id
                    where """
                        + " "
                        + which
                        + " order by t.id desc")
                .bind("id", id)
                .mapTo(Issued.class)
                .list());
  }

  /** Ends one, within a change set that the caller has begun. */
  public void revoke(long tokenId) {
    end("id", tokenId);
  }

  /** Ends all of an account, likewise. */
  public void revokeAll(Account account) {
    isClosedNow(account.id());
    end("account_id", account.id());
  }

  /** Ends all of a grant, whose account the caller holds. */
  public void revokeAll(AccountGrant grant) {
    end("grant_id", grant.id());
  }

  /** Once the account is held: nobody takes it away meanwhile. */
  private boolean isTakenNow(AccountGrant grant) {
    return database.read(
        handle ->
            handle
                .createQuery("select taken_at is not null from account_grant where id = :id")
                .bind("id", grant.id())
                .mapTo(Boolean.class)
                .one());
  }

  /** Whether it is closed; holds the account, so that no token is issued while it is closed. */
  private boolean isClosedNow(long accountId) {
    return database.read(
        handle ->
            handle
                .createQuery("select closed_at is not null from account where id = :id for update")
                .bind("id", accountId)
                .mapTo(Boolean.class)
                .one());
  }

  private void end(String which, long id) {
    database.run(
        handle ->
            handle.execute(
                "update api_token set revoked_at = ? where "
                    + which
                    + " = ? and revoked_at is null",
                now(),
                id));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
