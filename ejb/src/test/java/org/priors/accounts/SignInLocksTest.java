package org.priors.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

/** When a name is locked, and where. */
@OnPostgres
class SignInLocksTest {

  private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
  private static final String HERE = "192.0.2.1";
  private static final String THERE = "198.51.100.1";

  @Inject Database database;

  private final String name = "u-" + UUID.randomUUID();
  private final SignInLocks locks = new SignInLocks();

  @BeforeEach
  void begin() {
    locks.database = database;
    at(Duration.ZERO);
  }

  @Test
  void the_fifth_wrong_password_locks_the_name_where_it_was_typed_and_nowhere_else() {
    for (int left = 4; left > 0; left--) {
      assertThat(wrong(name, HERE)).isEqualTo(left);
      assertThat(locks.lockedUntil(name, HERE)).isEmpty();
    }
    assertThat(wrong(name, HERE)).isZero();
    assertThat(locks.lockedUntil(name, HERE)).contains(NOON.plus(SignInLocks.WINDOW));
    assertThat(locks.lockedUntil(name, THERE)).isEmpty();
    assertThat(locks.lockedUntil("another", HERE)).isEmpty();
    assertThat(locks.of(name)).extracting(SignInLocks.Lock::source).containsExactly(HERE);
  }

  @Test
  void the_lock_ends_by_itself_after_15_minutes_and_tries_are_counted_anew() {
    wrong(name, HERE, 5);
    at(Duration.ofMinutes(15).minusMillis(1));
    assertThat(locks.lockedUntil(name, HERE)).isPresent();
    at(Duration.ofMinutes(15));
    assertThat(locks.lockedUntil(name, HERE)).isEmpty();
    assertThat(wrong(name, HERE)).isEqualTo(4);
  }

  @Test
  void a_wrong_password_counts_for_15_minutes() {
    wrong(name, HERE, 4);
    at(Duration.ofMinutes(15).minusMillis(1));
    assertThat(wrong(name, HERE)).isZero();
    String other = "other-" + name;
    at(Duration.ZERO);
    wrong(other, HERE, 4);
    at(Duration.ofMinutes(15));
    assertThat(wrong(other, HERE)).isEqualTo(4);
  }

  @Test
  void signing_in_counts_anew() {
    wrong(name, HERE, 4);
    at(Duration.ofSeconds(1));
    locks.keep(name, HERE, true);
    at(Duration.ofSeconds(2));
    assertThat(wrong(name, HERE)).isEqualTo(4);
  }

  @Test
  void fifty_from_anywhere_lock_the_name_but_for_where_it_has_signed_in_from() {
    locks.keep(name, HERE, true);
    at(Duration.ofSeconds(1));
    for (int i = 0; i < 49; i++) {
      wrong(name, "203.0.113." + i);
    }
    assertThat(locks.lockedUntil(name, THERE)).isEmpty();
    wrong(name, "203.0.113.200");
    assertThat(locks.lockedUntil(name, THERE)).isPresent();
    assertThat(locks.lockedUntil(name, HERE)).isEmpty();
    at(Duration.ofMinutes(15).plusSeconds(1));
    assertThat(locks.lockedUntil(name, THERE)).isEmpty();
  }

  @Test
  void a_hundred_from_one_network_lock_it_but_for_names_that_have_signed_in_from_it() {
    locks.keep(name, HERE, true);
    for (int i = 0; i < 99; i++) {
      wrong("sprayed-" + i, HERE);
    }
    assertThat(locks.lockedUntil("sprayed-next", HERE)).isEmpty();
    wrong("sprayed-99", HERE);
    assertThat(locks.lockedUntil("sprayed-next", HERE)).isPresent();
    assertThat(locks.lockedUntil("sprayed-next", THERE)).isEmpty();
    assertThat(locks.lockedUntil(name, HERE)).isEmpty();
    assertThat(locks.of("sprayed-next")).extracting(SignInLocks.Lock::source).containsExactly(HERE);
    assertThat(locks.of(name)).as("it does sign in from there").isEmpty();
  }

  @Test
  void an_administrator_ends_the_locks_of_a_name_and_its_tries_are_counted_anew() {
    wrong(name, HERE, 5);
    at(Duration.ofSeconds(1));
    locks.lift(name);
    assertThat(locks.lockedUntil(name, HERE)).isEmpty();
    assertThat(locks.of(name)).isEmpty();
    at(Duration.ofSeconds(2));
    assertThat(wrong(name, HERE)).isEqualTo(4);
  }

  @Test
  void a_name_that_is_opened_is_let_in_from_a_network_that_is_locked_and_no_other_is() {
    for (int i = 0; i < 100; i++) {
      wrong("sprayed-" + i, HERE);
    }
    assertThat(locks.of(name)).extracting(SignInLocks.Lock::forAnyName).containsExactly(true);
    assertThat(locks.networks()).extracting(SignInLocks.Lock::source).containsExactly(HERE);
    at(Duration.ofSeconds(1));
    locks.lift(name);
    assertThat(locks.lockedUntil(name, HERE)).isEmpty();
    assertThat(locks.of(name)).isEmpty();
    assertThat(locks.lockedUntil("another", HERE)).isPresent();
    assertThat(locks.networkLockedUntil(HERE)).contains(NOON.plus(SignInLocks.WINDOW));
  }

  @Test
  void what_was_tried_before_a_name_was_opened_counts_nowhere() {
    for (int i = 0; i < 49; i++) {
      wrong(name, "203.0.113." + i);
    }
    wrong(name, HERE, 4);
    at(Duration.ofSeconds(1));
    locks.lift(name);
    at(Duration.ofSeconds(2));
    assertThat(wrong(name, HERE)).isEqualTo(4);
    assertThat(locks.lockedUntil(name, THERE)).isEmpty();
  }

  @Test
  void what_no_rule_asks_for_any_more_is_forgotten() {
    locks.keep(name, HERE, true);
    wrong(name, THERE, 5);
    at(Duration.ofDays(90));
    locks.forget(Duration.ofDays(90));
    assertThat(kept("sign_in_attempt where succeeded")).isEqualTo(1);
    assertThat(kept("sign_in_attempt where not succeeded")).isZero();
    assertThat(kept("sign_in_lock")).isZero();
    at(Duration.ofDays(90).plusMillis(1));
    locks.forget(Duration.ofDays(90));
    assertThat(kept("sign_in_attempt")).isZero();
  }

  private int wrong(String userName, String source) {
    return locks.keep(userName, source, false);
  }

  private void wrong(String userName, String source, int times) {
    for (int i = 0; i < times; i++) {
      wrong(userName, source);
    }
  }

  private void at(Duration afterNoon) {
    locks.clock = Clock.fixed(NOON.plus(afterNoon), ZoneOffset.UTC);
  }

  private int kept(String what) {
    return database.read(
        handle -> handle.createQuery("select count(*) from " + what).mapTo(Integer.class).one());
  }
}
