package org.priors.db.search;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

/**
 * Where the search server answers, and as whom to go there.
 *
 * @param user empty where the server asks nobody who they are
 */
public record SearchAccess(URI address, String user, String password) {
  private static final String OWN_USER = "priors";
  private static final int SECRET_BYTES = 32;

  public SearchAccess {
    Objects.requireNonNull(address);
    Objects.requireNonNull(user);
    Objects.requireNonNull(password);
  }

  /** To a server that takes nobody who does not know a secret, which is made here. */
  static SearchAccess withNewSecret(URI address) {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return new SearchAccess(
        address, OWN_USER, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /** What a request says of itself in its header {@code Authorization}; empty without a user. */
  public String authorization() {
    return user.isEmpty()
        ? ""
        : "Basic "
            + Base64.getEncoder()
                .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  /** Leaves the password out: this may reach a log. */
  @Override
  public String toString() {
    return user + " at " + address;
  }
}
