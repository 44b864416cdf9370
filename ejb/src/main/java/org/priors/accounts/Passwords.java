package org.priors.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.priors.problems.Guard;

/**
 * Makes and verifies password hashes (PBKDF2 with HMAC-SHA-512, 210,000 rounds), a few at once, and
 * refuses passwords that are soon guessed (CJIS Security Policy 5.9.5, IA-5).
 */
@ApplicationScoped
public class Passwords {

  static final int FEWEST = 10;
  private static final int MOST = 200;

  /** Of a longer one the beginning must do: to look at all of it takes long. */
  private static final int LOOKED_AT = 64;

  /** Guesses that an attacker who knows how people choose passwords would need at least. */
  private static final double FEWEST_GUESSES = 1e9;

  private static final int SHORTEST_PART = 3;

  @Inject Pbkdf2PasswordHash hash;
  @Inject HashingTurns turns;

  private final Zxcvbn guesses = new Zxcvbn();
  private List<String> tried;

  /** Stands in for the hash of a user who does not exist, so that the answer takes as long. */
  private String nobody;

  @PostConstruct
  void prepare() {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
    tried = triedFirst();
    nobody = hash.generate("nobody has this".toCharArray());
  }

  private static List<String> triedFirst() {
    try (BufferedReader list =
        new BufferedReader(
            new InputStreamReader(
                Passwords.class.getResourceAsStream("/accounts/banned-passwords.txt"),
                StandardCharsets.UTF_8))) {
      return list.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The hash to keep; refuses a weak password. Asked for before a transaction begins, for it takes
   * its time.
   *
   * @throws org.priors.problems.Busy where too many wait for theirs
   */
  public String hashOf(String password, String userName, String displayName) {
    mustBeStrong(password, userName, displayName);
    return turns.take(() -> hash.generate(password.toCharArray())).orElseThrow(HashingTurns::busy);
  }

  /**
   * Refuses a weak password.
   *
   * @param userName which it must not hold; null where it is not known yet
   * @param displayName likewise, in its parts
   */
  public void mustBeStrong(String password, String userName, String displayName) {
    Guard.check(
        password != null && password.strip().length() >= FEWEST && password.length() <= MOST,
        "weak-password",
        "/password",
        "A password has " + FEWEST + " to " + MOST + " characters, blanks around it not counted.");
    String plain = password.toLowerCase(Locale.ROOT);
    List<String> known = new ArrayList<>(tried);
    for (String part : parts(userName, displayName)) {
      Guard.check(
          !plain.contains(part),
          "weak-password",
          "/password",
          "The password holds the name. Choose one that says nothing of the person.");
      known.add(part);
    }
    String begins = plain.substring(0, Math.min(LOOKED_AT, plain.length()));
    Guard.check(
        guesses.measure(begins, known).getGuesses() >= FEWEST_GUESSES,
        "weak-password",
        "/password",
        "This password is soon guessed: common words, names, seasons, years, rows of keys and what"
            + " repeats are tried first. Choose three or four words that do not belong together.");
  }

  private static List<String> parts(String userName, String displayName) {
    List<String> parts = new ArrayList<>();
    if (userName != null) {
      parts.add(userName.toLowerCase(Locale.ROOT));
    }
    if (displayName != null) {
      for (String part : displayName.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
        if (part.length() > SHORTEST_PART) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  /**
   * Whether the password is the account's; takes as long where there is no account. Empty: too many
   * wait for their turn, and nothing was looked at.
   *
   * @param account null where nobody has the user name
   */
  Optional<Boolean> areRight(Account account, String password) {
    char[] given =
        password == null || password.length() > MOST ? new char[0] : password.toCharArray();
    String kept = account == null ? nobody : account.passwordHash();
    return turns.take(() -> hash.verify(given, kept)).map(right -> right && account != null);
  }
}
