package org.priors.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.fixtures.Refusals.assertRefused;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.problems.Busy;
import org.priors.security.Role;

class PasswordsTest {

  private final MarkedHash hash = new MarkedHash();
  private final Passwords passwords = new Passwords();

  @BeforeEach
  void prepare() {
    passwords.hash = hash;
    passwords.turns = new HashingTurns();
    passwords.prepare();
  }

  @Test
  void where_too_many_hash_whoever_gives_a_password_is_told_when_to_come_back() {
    passwords.turns =
        new HashingTurns() {
          @Override
          <T> Optional<T> take(Supplier<T> hashing) {
            return Optional.empty();
          }
        };
    assertThatThrownBy(() -> hashOf("n7Gx!q2Lw0"))
        .isInstanceOfSatisfying(
            Busy.class, busy -> assertThat(busy.retryAfterSeconds()).isEqualTo(60));
  }

  @Test
  void a_password_has_10_to_200_characters_and_blanks_around_it_do_not_count() {
    assertThat(hashOf("n7Gx!q2Lw0")).isEqualTo("hash of n7Gx!q2Lw0");
    assertThat(hashOf("heron on the levee ".repeat(10) + "0123456789"))
        .hasSize("hash of ".length() + 200);
    assertWeak("n7Gx!q2Lw", "jroy");
    assertWeak("n7Gx!q2Lw ", "jroy");
    assertWeak("heron on the levee ".repeat(10) + "01234567890", "jroy");
    assertWeak("", "jroy");
    assertWeak(null, "jroy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "PASSWORD1234",
        "P@ssw0rd2026",
        "          ",
        "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0",
        "aaaaaaaaaaaa",
        "AAAAaaaaAAAA",
        "ababababababab",
        "abcabcabcabc",
        "1234567890",
        "0987654321",
        "qwertyuiop12",
        "zaq12wsxcde3",
        "Summer2026",
        "Summer2026!",
        "summer-2026",
        "Summer2026Summer2026",
        "Autumn2025$",
        "Winter 2027",
        "October2026!",
        "Monday2026!!",
        "Sheriff2026!",
        "Prosecutor1!",
        "Priors2026!!",
        "Michael1985!",
        "Washington99",
        "Jennifer-2026",
        "iloveyou2026",
        "letmein12345",
        "01/02/1985!"
      })
  void a_password_that_is_soon_guessed_is_refused(String password) {
    assertWeak(password, "jroy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "heron on the levee",
        "correct horse battery",
        "k3Wq9rTz1m",
        "Zaunkönig am Deich",
        "ambre-cuivre-tilleul",
        "東京の夜明けは静かだ",
        "summer levee otter crane"
      })
  void one_that_is_not_is_taken_in_any_language(String password) {
    assertThat(hashOf(password)).isEqualTo("hash of " + password);
  }

  @Test
  void a_password_with_the_user_name_or_a_part_of_the_name_in_it_is_refused() {
    assertWeak("xx-JRoy-2026-levee", "jroy");
    assertWeak("xx-jroy-2026-levee", "JRoy");
    assertThat(hashOf("xx-jro-y2026-levee")).startsWith("hash of");
    assertRefused(
        "weak-password",
        "/password",
        () -> passwords.hashOf("levee boudreaux otter", "jroy", "Jo Boudreaux"));
    assertThat(passwords.hashOf("levee of joy otter", "jroy", "Jo Boudreaux")).isNotEmpty();
  }

  @Test
  void the_right_password_of_an_account_is_right_and_no_other() {
    Account account = account(hashOf("heron on the levee"));
    assertThat(passwords.areRight(account, "heron on the levee")).contains(true);
    assertThat(passwords.areRight(account, "Heron on the levee")).contains(false);
    assertThat(passwords.areRight(account, "")).contains(false);
    assertThat(passwords.areRight(account, null)).contains(false);
    assertThat(passwords.areRight(account, "x".repeat(201))).contains(false);
  }

  @Test
  void nobody_signs_in_without_an_account_and_the_hash_is_computed_all_the_same() {
    int before = hash.verified;
    assertThat(passwords.areRight(null, "nobody has this")).contains(false);
    assertThat(hash.verified).isEqualTo(before + 1);
  }

  @Test
  void hashes_are_made_slow() {
    assertThat(hash.settings)
        .containsEntry("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512")
        .containsEntry("Pbkdf2PasswordHash.Iterations", "210000");
  }

  private void assertWeak(String password, String userName) {
    assertRefused(
        "weak-password", "/password", () -> passwords.hashOf(password, userName, "J. Roy"));
  }

  private String hashOf(String password) {
    return passwords.hashOf(password, "jroy", "J. Roy");
  }

  private static Account account(String passwordHash) {
    return new Account("jroy", "J. Roy", Role.CLERK, null, passwordHash, Instant.EPOCH);
  }

  /** Stands in for the container's hash, which needs a container; shows what it was given. */
  private static final class MarkedHash implements Pbkdf2PasswordHash {

    private final Map<String, String> settings = new HashMap<>();
    private int verified;

    @Override
    public void initialize(Map<String, String> parameters) {
      settings.putAll(parameters);
    }

    @Override
    public String generate(char[] password) {
      return "hash of " + new String(password);
    }

    @Override
    public boolean verify(char[] password, String hashed) {
      verified++;
      return generate(password).equals(hashed);
    }
  }
}
