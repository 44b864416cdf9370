package org.priors.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.priors.problems.Guard;

/**
 * Makes and verifies password hashes (PBKDF2 with HMAC-SHA-512, 210,000 rounds) and refuses weak
 * passwords: 8 or more characters, none of the banned list (CJIS Security Policy 5.9.5, IA-5).
 */
@ApplicationScoped
public class Passwords {

  private static final int FEWEST = 8;
  private static final int MOST = 200;

  @Inject Pbkdf2PasswordHash hash;

  private Set<String> banned;

  /** Stands in for the hash of a user who does not exist, so that the answer takes as long. */
  private String nobody;

  @PostConstruct
  void prepare() {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
    banned = bannedWords();
    nobody = hash.generate("nobody has this".toCharArray());
  }

  private static Set<String> bannedWords() {
    try (BufferedReader list =
        new BufferedReader(
            new InputStreamReader(
                Passwords.class.getResourceAsStream("/accounts/banned-passwords.txt"),
                StandardCharsets.UTF_8))) {
      return list.lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The hash to keep; refuses a weak password. */
  public String hashOf(String password, String userName) {
    mustBeStrong(password, userName);
    return hash.generate(password.toCharArray());
  }

  /**
   * Refuses a weak password.
   *
   * @param userName which it must not hold; null where it is not known yet
   */
  public void mustBeStrong(String password, String userName) {
    Guard.check(
        password != null && password.length() >= FEWEST && password.length() <= MOST,
        "weak-password",
        "/password",
        "A password has " + FEWEST + " to " + MOST + " characters.");
    String plain = password.toLowerCase(Locale.ROOT);
    Guard.check(
        !banned.contains(plain)
            && (userName == null || !plain.contains(userName.toLowerCase(Locale.ROOT))),
        "weak-password",
        "/password",
        "This password is one that others try first. Choose another.");
  }

  /**
   * Whether the password is the account's; takes as long where there is no account.
   *
   * @param account null where nobody has the user name
   */
  boolean areRight(Account account, String password) {
    char[] given =
        password == null || password.length() > MOST ? new char[0] : password.toCharArray();
    boolean right = hash.verify(given, account == null ? nobody : account.passwordHash());
    return right && account != null;
  }
}
