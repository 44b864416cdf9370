package org.priors.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.fixtures.AgencyFixture.agencyIn;
import static org.priors.fixtures.Refusals.assertRefused;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.agencies.Agency;
import org.priors.fixtures.Stored;
import org.priors.security.Caller;
import org.priors.security.Purpose;
import org.priors.security.Role;

class AccountTest {

  private static final Instant OPENED = Instant.parse("2026-01-01T08:00:00Z");

  @Test
  void an_account_unused_for_90_days_is_shut() {
    Account account = account("jroy");
    Instant day90 = Instant.parse("2026-04-01T08:00:00Z");
    assertThat(account.isShut(day90)).isFalse();
    assertThat(account.isShut(day90.plusMillis(1))).isTrue();
  }

  @Test
  void each_use_keeps_an_account_open_for_90_days_more() {
    Account account = account("jroy");
    account.signedIn(OPENED.plusSeconds(3_600));
    assertThat(account.isShut(Instant.parse("2026-04-01T09:00:00Z"))).isFalse();
    assertThat(account.isShut(Instant.parse("2026-04-01T09:00:01Z"))).isTrue();
  }

  @Test
  void a_closed_account_keeps_when_and_why_until_it_is_opened_again() {
    Account account = account("jroy");
    account.close(" Left the office ", OPENED);
    assertThat(account.isClosed()).isTrue();
    assertThat(account.closedAt()).isEqualTo(OPENED);
    assertThat(account.closedBecause()).isEqualTo("Left the office");
    assertRefused("closed", "", () -> account.close("Another reason", OPENED.plusSeconds(1)));
    account.open(OPENED.plusSeconds(120));
    assertThat(account.isClosed()).isFalse();
    assertThat(account.closedBecause()).isNull();
    assertThat(account.lastSignedIn()).isEqualTo(OPENED.plusSeconds(120));
  }

  @Test
  void an_account_is_closed_with_a_reason() {
    assertRefused("missing", "/reason", () -> account("jroy").close(" ", OPENED));
    assertRefused("too-long", "/reason", () -> account("jroy").close("x".repeat(301), OPENED));
    Account account = account("jroy");
    account.close("x".repeat(300), OPENED);
    assertThat(account.isClosed()).isTrue();
  }

  @Test
  void closing_another_role_and_another_password_end_the_sessions_that_run_and_opening_does_not() {
    Account account = account("jroy");
    account.change(Role.MANAGER);
    assertThat(account.generation()).isEqualTo(1);
    account.password("hash", false);
    assertThat(account.generation()).isEqualTo(2);
    account.close("Left", OPENED);
    assertThat(account.generation()).isEqualTo(3);
    account.open(OPENED);
    account.signedIn(OPENED);
    assertThat(account.generation()).isEqualTo(3);
  }

  @Test
  void a_password_that_somebody_else_knows_is_to_be_changed_and_one_that_was_chosen_is_not() {
    Account account = account("jroy");
    assertThat(account.isNewPasswordDue()).isFalse();
    account.password("hash", true);
    assertThat(account.isNewPasswordDue()).isTrue();
    account.password("hash", false);
    assertThat(account.isNewPasswordDue()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "J.Roy", "j_roy-2", "7e"})
  void a_user_name_is_kept_in_small_letters(String name) {
    assertThat(account(name).userName()).isEqualTo(name.toLowerCase());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ".roy", "-roy", "j roy", "j@roy", "priors:roy", "jöroy"})
  void another_user_name_is_refused(String name) {
    assertRefused("bad-user-name", "/userName", () -> account(name));
  }

  @Test
  void a_user_name_has_at_most_64_characters() {
    assertThat(account("a".repeat(64)).userName()).hasSize(64);
    assertRefused("too-long", "/userName", () -> account("a".repeat(65)));
  }

  @Test
  void an_account_has_a_name_and_a_role() {
    assertRefused(
        "missing",
        "/displayName",
        () -> new Account("jroy", " ", Role.CLERK, null, "hash", OPENED));
    assertRefused(
        "missing", "/role", () -> new Account("jroy", "J. Roy", null, null, "hash", OPENED));
  }

  @Test
  void the_caller_of_an_account_has_its_role_its_agency_and_its_usual_purpose() {
    Agency agency = agencyIn("LA", "America/Chicago");
    Account account =
        Stored.as(5, new Account("jroy", "J. Roy", Role.CLERK, agency, "hash", OPENED));
    assertThat(account.caller("192.0.2.1"))
        .isEqualTo(
            new Caller(
                5L,
                "jroy",
                "J. Roy",
                Role.CLERK,
                agency.id(),
                agency.name(),
                Purpose.COURT_BUSINESS,
                "192.0.2.1"));
    assertThat(Stored.as(6, account("jroy")).caller(null).agencyId()).isNull();
  }

  private static Account account(String userName) {
    return new Account(userName, "J. Roy", Role.CLERK, null, "hash", OPENED);
  }
}
