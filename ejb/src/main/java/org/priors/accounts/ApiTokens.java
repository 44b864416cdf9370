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
import org.priors.security.Purpose;
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
   * A new token of the account, within a change set that the caller has begun. Shown once: it
   * cannot be read again.
   *
   * @throws Refused for an account that is closed, or that somebody closes at this moment
   */
  public String issue(Account account, String label) {
    if (isClosedNow(account.id())) {
      throw new Refused("closed", "/label", "The account is closed; nobody calls in its name.");
    }
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String token = "priors_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    database.run(
        handle ->
            handle.execute(
                "insert into api_token (account_id, label, hash, expires_at) values (?, ?, ?, ?)",
                account.id(),
                label,
                hash(token),
                now().plus(LIFE)));
    return token;
  }

  /** Who calls with this token; empty for one that is not valid, which the audit is told of. */
  public Optional<Caller> caller(String token, String source) {
    Optional<Kept> kept = database.read(handle -> kept(handle, token));
    Account account = kept.map(one -> em.find(Account.class, one.accountId())).orElse(null);
    String wrong = kept.isEmpty() ? "unknown" : kept.get().wrong(clock.instant(), account);
    if (wrong == null) {
      used(account);
      return Optional.of(account.caller(source));
    }
    Caller who =
        account == null
            ? new Caller(null, "(none)", null, null, null, null, Purpose.ADMINISTRATION, source)
            : account.caller(source);
    String which = kept.map(one -> ": " + one.label()).orElse("");
    flow.admit(source)
        .ifPresent(more -> audit.refused(who, "Called with a token", wrong + which + more));
    return Optional.empty();
  }

  /** A system that calls every night uses its account, though nobody signs in. Noted once a day. */
  private void used(Account account) {
    Instant now = clock.instant();
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
            "select account_id, label, expires_at, revoked_at from api_token where hash = :hash")
        .bind("hash", hash(token))
        .mapTo(Kept.class)
        .findOne();
  }

  private record Kept(
      long accountId, String label, OffsetDateTime expiresAt, OffsetDateTime revokedAt) {

    /** Null where it is valid. */
    String wrong(Instant now, Account account) {
      if (revokedAt != null) {
        return "revoked";
      }
      if (account.isClosed()) {
        return "closed account";
      }
      if (account.isShut(now)) {
        return "unused and shut account";
      }
      return expiresAt.toInstant().isAfter(now) ? null : "expired";
    }
  }

  /** A token as its owner and the administrator see it; the token itself nobody sees again. */
  public record Issued(
      long id,
      long accountId,
      String label,
      OffsetDateTime issuedAt,
      OffsetDateTime expiresAt,
      OffsetDateTime revokedAt) {

    public boolean isRevoked() {
      return revokedAt != null;
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
                    "select t.id, t.account_id, t.label, s.at as issued_at, t.expires_at, t.revoked_at"
                        + " from api_token t join change_set s on s.id = t.created_in where "
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
