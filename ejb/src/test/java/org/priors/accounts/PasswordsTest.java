package org.priors.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.fixtures.Refusals.assertRefused;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.security.Role;

class PasswordsTest {

  private final MarkedHash hash = new MarkedHash();
  private final Passwords passwords = new Passwords();

  @BeforeEach
  void prepare() {
    passwords.hash = hash;
    passwords.prepare();
  }

  @Test
  void a_password_has_8_to_200_characters() {
    assertThat(passwords.hashOf("12345678x".substring(1), "jroy")).isEqualTo("hash of 2345678x");
    assertThat(passwords.hashOf("xyzzy".repeat(40), "jroy")).hasSize("hash of ".length() + 200);
    assertWeak("2345678", "jroy");
    assertWeak("xyzzy".repeat(40) + "x", "jroy");
    assertWeak("", "jroy");
    assertWeak(null, "jroy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"password1", "PASSWORD1", "Password123"})
  void a_password_that_others_try_first_is_refused_in_any_capitals(String password) {
    assertWeak(password, "jroy");
  }

  @Test
  void a_password_with_the_user_name_in_it_is_refused() {
    assertWeak("xx-JRoy-2026", "jroy");
    assertWeak("xx-jroy-2026", "JRoy");
    assertThat(passwords.hashOf("xx-jro-y2026", "jroy")).startsWith("hash of");
  }

  @Test
  void the_right_password_of_an_account_is_right_and_no_other() {
    Account account = account(passwords.hashOf("heron on the levee", "jroy"));
    assertThat(passwords.areRight(account, "heron on the levee")).isTrue();
    assertThat(passwords.areRight(account, "Heron on the levee")).isFalse();
    assertThat(passwords.areRight(account, "")).isFalse();
    assertThat(passwords.areRight(account, null)).isFalse();
    assertThat(passwords.areRight(account, "x".repeat(201))).isFalse();
  }

  @Test
  void nobody_signs_in_without_an_account_and_the_hash_is_computed_all_the_same() {
    int before = hash.verified;
    assertThat(passwords.areRight(null, "nobody has this")).isFalse();
    assertThat(hash.verified).isEqualTo(before + 1);
  }

  @Test
  void hashes_are_made_slow() {
    assertThat(hash.settings)
        .containsEntry("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512")
        .containsEntry("Pbkdf2PasswordHash.Iterations", "210000");
  }

  private void assertWeak(String password, String userName) {
    assertRefused("weak-password", "/password", () -> passwords.hashOf(password, userName));
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
