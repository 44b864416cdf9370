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
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.priors.security.Caller;
import org.priors.sql.Database;

/** The tokens with which systems call the API. Only their hashes are kept. */
@Stateless
public class ApiTokens {

  private static final Duration LIFE = Duration.ofDays(365);
  private static final int BYTES = 32;

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject Database database;
  @Inject Clock clock;

  /**
   * A new token of the account, within a change set that the caller has begun. Shown once: it
   * cannot be read again.
   */
  public String issue(Account account, String label) {
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
                clock.instant().plus(LIFE).atOffset(ZoneOffset.UTC)));
    return token;
  }

  /**
   * Who calls with this token; empty for an unknown, revoked or expired one, or one of a locked
   * account.
   */
  public Optional<Caller> caller(String token, String source) {
    return database
        .read(
            handle ->
                handle
                    .createQuery(
                        "select account_id from api_token where hash = :hash and revoked_at is null and expires_at > :now")
                    .bind("hash", hash(token))
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .mapTo(Long.class)
                    .findOne())
        .map(id -> em.find(Account.class, id))
        .filter(account -> !account.isLocked())
        .map(account -> account.caller(source));
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
