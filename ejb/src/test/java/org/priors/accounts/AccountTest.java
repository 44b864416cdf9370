package org.priors.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.fixtures.AgencyFixture.courtOffice;
import static org.priors.fixtures.AgencyFixture.officeIn;
import static org.priors.fixtures.Refusals.assertRefused;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.agencies.Office;
import org.priors.fixtures.Stored;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Grant;
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
  void an_account_that_nobody_has_used_has_no_last_use() {
    Account account = account("jroy");
    assertThat(account.lastUsed()).isNull();
    account.open(OPENED.plusSeconds(60));
    assertThat(account.lastUsed()).isNull();
    account.signedIn(OPENED.plusSeconds(3_600));
    assertThat(account.lastUsed()).isEqualTo(OPENED.plusSeconds(3_600));
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
  void closing_a_grant_taken_and_another_password_end_the_sessions_that_run_and_opening_does_not() {
    Account account = account("jroy");
    AccountGrant second = Stored.as(2, account.give(Role.MANAGER, null));
    assertThat(account.generation()).isZero();
    account.takeAway(second.id(), OPENED);
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
  void the_caller_of_an_account_has_its_grant_and_the_usual_purpose_of_the_role() {
    Office office = officeIn("LA", "America/Chicago");
    Caller caller = jroyAt(office).caller("192.0.2.1");
    assertThat(caller.grant()).isEqualTo(new Grant(Role.CLERK, office.workplace()));
    assertThat(caller.agencyId()).isEqualTo(7);
    assertThat(caller.officeId()).isEqualTo(21);
    assertThat(caller.officeName()).isEqualTo("Police of LA");
    assertThat(caller.purpose()).isEqualTo(Purpose.COURT_BUSINESS);
    assertThat(caller.displayName()).isEqualTo("J. Roy");
    assertThat(caller.accountId()).isEqualTo(5);
    assertThat(caller.source()).isEqualTo("192.0.2.1");
  }

  @Test
  void a_court_is_an_office_and_no_agency_and_an_administrator_has_neither() {
    Caller atCourt = jroyAt(courtOffice(3)).caller(null);
    assertThat(atCourt.agencyId()).isNull();
    assertThat(atCourt.officeId()).isEqualTo(3);
    assertThat(atCourt.grant().inWords()).isEqualTo("Clerk at Court 3");
    Caller nowhere = account("jroy").caller(null);
    assertThat(nowhere.officeId()).isNull();
    assertThat(nowhere.officeName()).isNull();
    assertThat(nowhere.grant().inWords()).isEqualTo("Clerk");
  }

  @Test
  void sign_in_begins_with_the_first_grant_until_another_one_is_used() {
    Account account = account("jroy");
    AccountGrant second = Stored.as(2, account.give(Role.MANAGER, null));
    assertThat(account.caller(null).role()).isEqualTo(Role.CLERK);
    account.use(second.id());
    assertThat(account.caller(null).role()).isEqualTo(Role.MANAGER);
    account.takeAway(second.id(), OPENED);
    assertThat(account.caller(null).role()).isEqualTo(Role.CLERK);
  }

  @Test
  void a_grant_is_given_once_and_again_after_it_was_taken_away() {
    Account account = account("jroy");
    assertRefused("same-grant", "/role", () -> account.give(Role.CLERK, null));
    assertRefused("missing", "/role", () -> account.give(null, null));
    AccountGrant atCourt = Stored.as(2, account.give(Role.CLERK, courtOffice(3)));
    assertRefused("same-grant", "/role", () -> account.give(Role.CLERK, courtOffice(3)));
    Stored.as(4, account.give(Role.CLERK, courtOffice(4)));
    assertThat(account.grants()).hasSize(3);
    account.takeAway(atCourt.id(), OPENED);
    assertThat(account.grants()).hasSize(2).doesNotContain(atCourt);
    assertThat(account.give(Role.CLERK, courtOffice(3))).isSameAs(atCourt);
    assertThat(account.grants()).hasSize(3).contains(atCourt);
  }

  @Test
  void the_only_grant_is_not_taken_away() {
    Account account = account("jroy");
    assertRefused("last-grant", "", () -> account.takeAway(1, OPENED));
    Stored.as(2, account.give(Role.MANAGER, null));
    account.takeAway(1, OPENED);
    assertThat(account.grants()).extracting(AccountGrant::inWords).containsExactly("Manager");
    assertRefused("last-grant", "", () -> account.takeAway(2, OPENED));
  }

  @Test
  void no_grant_is_used_or_taken_that_the_account_has_not_or_no_longer_has() {
    Account account = account("jroy");
    Stored.as(2, account.give(Role.MANAGER, null));
    assertThatThrownBy(() -> account.use(3)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> account.takeAway(3, OPENED)).isInstanceOf(NotFound.class);
    account.takeAway(2, OPENED);
    assertThatThrownBy(() -> account.use(2)).isInstanceOf(NotFound.class);
    assertThat(account.use(1).inWords()).isEqualTo("Clerk");
  }

  private static Account jroyAt(Office office) {
    return Stored.as(5, new Account("jroy", "J. Roy", Role.CLERK, office, "hash", OPENED));
  }

  private static Account account(String userName) {
    Account account =
        Stored.as(6, new Account(userName, "J. Roy", Role.CLERK, null, "hash", OPENED));
    Stored.as(1, account.lastGrant());
    return account;
  }
}
