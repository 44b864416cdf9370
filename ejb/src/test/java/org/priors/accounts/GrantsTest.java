package org.priors.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.fixtures.Refusals.assertRefused;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.priors.agencies.Agencies;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;
import org.priors.sql.Database;

/** What an account is given and works under, on the database. */
@OnPostgres
class GrantsTest {

  private static final Caller ADMINISTRATOR = Caller.system("test");

  @Inject ChangeGrants grants;
  @Inject ChooseGrant choosing;
  @Inject ChangeAccount change;
  @Inject SignInAttempts attempts;
  @Inject Accounts accounts;
  @Inject IssueToken issuing;
  @Inject ApiTokens tokens;
  @Inject Agencies agencies;
  @Inject Database database;
  @Inject Town town;

  @Test
  void an_account_works_at_the_police_and_at_the_court_one_at_a_time() {
    Caller officer = town.account(Role.OFFICER);
    long court = agencies.officeOf(town.court()).id();
    grants.give(ADMINISTRATOR, officer.accountId(), Role.CLERK, court);
    List<AccountGrant> offered = choosing.offered(officer);
    assertThat(offered)
        .extracting(AccountGrant::inWords)
        .containsExactly("Officer at Police LA0170100", "Clerk at Tupelo City Court");
    Caller clerk = choosing.use(officer.from("192.0.2.1"), offered.get(1).id());
    assertThat(clerk.officeId()).isEqualTo(court);
    assertThat(clerk.agencyId()).isNull();
    assertThat(clerk.source()).isEqualTo("192.0.2.1");
    assertThat(clerk.purpose()).isEqualTo(Role.CLERK.usualPurpose());
    assertThat(audited("Chose what to work as"))
        .isEqualTo("CLERK, Tupelo City Court, Clerk at Tupelo City Court");
    assertThat(named(officer).caller(null).grant()).isEqualTo(clerk.grant());
    assertThat(choosing.use(clerk, offered.get(0).id()).grant()).isEqualTo(officer.grant());
  }

  @Test
  void a_grant_that_another_account_has_is_not_used_and_neither_is_one_that_was_taken_away() {
    Caller officer = town.account(Role.OFFICER);
    Caller manager = town.account(Role.MANAGER);
    long others = choosing.offered(manager).get(0).id();
    assertThatThrownBy(() -> choosing.use(officer, others)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> choosing.use(officer, -1)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> choosing.use(ADMINISTRATOR, others)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> grants.takeAway(ADMINISTRATOR, officer.accountId(), others))
        .isInstanceOf(NotFound.class);
    grants.give(ADMINISTRATOR, officer.accountId(), Role.CLERK, null);
    long clerk = choosing.offered(officer).get(1).id();
    grants.takeAway(ADMINISTRATOR, officer.accountId(), clerk);
    assertThatThrownBy(() -> choosing.use(officer, clerk)).isInstanceOf(NotFound.class);
    assertThat(choosing.offered(officer)).hasSize(1);
    assertThat(choosing.offered(ADMINISTRATOR)).isEmpty();
  }

  @Test
  void taking_a_grant_away_ends_the_sessions_and_giving_one_does_not() {
    Caller officer = town.account(Role.OFFICER);
    long account = officer.accountId();
    long police = choosing.offered(officer).get(0).id();
    assertThat(isOpen(account, 0, police)).isTrue();
    grants.give(ADMINISTRATOR, account, Role.CLERK, null);
    assertThat(isOpen(account, 0, police)).isTrue();
    long clerk = choosing.offered(officer).get(1).id();
    grants.takeAway(ADMINISTRATOR, account, police);
    assertThat(isOpen(account, 0, police)).isFalse();
    assertThat(isOpen(account, 0, clerk)).isFalse();
    assertThat(isOpen(account, 1, clerk)).isTrue();
    assertThat(named(officer).caller(null).grant()).isEqualTo(Grant.of(Role.CLERK));
  }

  @Test
  void a_session_stands_on_a_grant_that_the_account_has() {
    Caller officer = town.account(Role.OFFICER);
    long account = officer.accountId();
    long police = choosing.offered(officer).get(0).id();
    long others = choosing.offered(town.account(Role.MANAGER)).get(0).id();
    assertThat(isOpen(account, 0, others)).isFalse();
    grants.give(ADMINISTRATOR, account, Role.CLERK, null);
    grants.takeAway(ADMINISTRATOR, account, police);
    assertThat(isOpen(account, 1, police)).isFalse();
  }

  @Test
  void a_session_that_was_ended_meanwhile_does_not_go_on_by_a_new_password() {
    Caller officer = town.account(Role.OFFICER);
    accounts.givePassword(ADMINISTRATOR, officer.accountId(), "given");
    assertRefused("session-ended", "", () -> accounts.ownPassword(officer, 0, "chosen"));
    assertThat(named(officer).passwordHash()).isEqualTo("given");
    assertThat(accounts.ownPassword(officer, 1, "chosen")).isEqualTo(2);
    assertThat(named(officer).passwordHash()).isEqualTo("chosen");
  }

  @Test
  void a_grant_given_again_is_the_same_one_and_what_it_was_stays_on_record() {
    Caller officer = town.account(Role.OFFICER);
    long account = officer.accountId();
    grants.give(ADMINISTRATOR, account, Role.CLERK, null);
    assertRefused(
        "same-grant", "/role", () -> grants.give(ADMINISTRATOR, account, Role.CLERK, null));
    long clerk = choosing.offered(officer).get(1).id();
    grants.takeAway(ADMINISTRATOR, account, clerk);
    grants.give(ADMINISTRATOR, account, Role.CLERK, null);
    assertThat(choosing.offered(officer).get(1).id()).isEqualTo(clerk);
    assertThat(
            database.<Integer>read(
                handle ->
                    handle
                        .createQuery(
                            "select count(*) from row_change where table_name = 'account_grant' and row_id = ?")
                        .bind(0, clerk)
                        .mapTo(Integer.class)
                        .one()))
        .isEqualTo(2);
  }

  @Test
  void the_only_grant_and_one_at_no_office_on_file_are_refused() {
    Caller officer = town.account(Role.OFFICER);
    long account = officer.accountId();
    long only = choosing.offered(officer).get(0).id();
    assertRefused("last-grant", "", () -> grants.takeAway(ADMINISTRATOR, account, only));
    assertRefused(
        "unknown-office", "/office", () -> grants.give(ADMINISTRATOR, account, Role.CLERK, -7L));
    assertRefused("missing", "/role", () -> grants.give(ADMINISTRATOR, account, null, null));
    assertThatThrownBy(() -> grants.give(ADMINISTRATOR, -1, Role.CLERK, null))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void one_administrator_stays_whether_a_grant_is_taken_away_or_an_account_is_closed() {
    Caller first = town.account(Role.ADMINISTRATOR);
    grants.give(ADMINISTRATOR, first.accountId(), Role.CLERK, null);
    long grant = choosing.offered(first).get(0).id();
    assertRefused(
        "last-administrator", "", () -> grants.takeAway(ADMINISTRATOR, first.accountId(), grant));
    Caller second = town.account(Role.MANAGER);
    grants.give(ADMINISTRATOR, second.accountId(), Role.ADMINISTRATOR, null);
    grants.takeAway(ADMINISTRATOR, first.accountId(), grant);
    assertRefused(
        "last-administrator",
        "",
        () -> change.close(ADMINISTRATOR, second.accountId(), "Left the office"));
    change.close(ADMINISTRATOR, first.accountId(), "Left the office");
  }

  @Test
  void the_only_administrator_gives_up_one_of_two_such_grants_and_not_the_other() {
    Caller only = town.account(Role.ADMINISTRATOR);
    long account = only.accountId();
    grants.give(ADMINISTRATOR, account, Role.ADMINISTRATOR, null);
    grants.give(ADMINISTRATOR, account, Role.CLERK, null);
    List<AccountGrant> offered = choosing.offered(only);
    grants.takeAway(ADMINISTRATOR, account, offered.get(0).id());
    assertRefused(
        "last-administrator",
        "",
        () -> grants.takeAway(ADMINISTRATOR, account, offered.get(1).id()));
  }

  @Test
  void a_token_is_of_one_grant_and_ends_with_it() {
    Caller officer = town.account(Role.OFFICER);
    long account = officer.accountId();
    String first = issuing.issue(ADMINISTRATOR, account, null, "Records");
    grants.give(ADMINISTRATOR, account, Role.CLERK, null);
    assertRefused(
        "missing", "/grant", () -> issuing.issue(ADMINISTRATOR, account, null, "Records"));
    long clerk = choosing.offered(officer).get(1).id();
    String second = issuing.issue(ADMINISTRATOR, account, clerk, "Court");
    assertThat(by(first)).contains(officer.grant());
    assertThat(by(second)).contains(Grant.of(Role.CLERK));
    assertThat(tokens.of(account))
        .extracting(ApiTokens.Issued::worksAs)
        .containsExactly("Clerk", "Officer at Police LA0170100");
    grants.takeAway(ADMINISTRATOR, account, clerk);
    grants.give(ADMINISTRATOR, account, Role.CLERK, null);
    assertThat(by(second)).isEmpty();
    assertThat(by(first)).contains(officer.grant());
    long others = choosing.offered(town.account(Role.MANAGER)).get(0).id();
    assertThatThrownBy(() -> issuing.issue(ADMINISTRATOR, account, others, "Records"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nobody_but_an_administrator_gives_and_takes() {
    Caller officer = town.account(Role.OFFICER);
    long account = officer.accountId();
    assertThatThrownBy(() -> grants.give(officer, account, Role.PROSECUTOR, null))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> grants.takeAway(officer, account, 1)).isInstanceOf(Denied.class);
  }

  private boolean isOpen(long account, int generation, long grant) {
    return attempts.standing(account, new SessionBasis(generation, grant)).isOpen();
  }

  private Account named(Caller caller) {
    return accounts.named(ADMINISTRATOR, caller.userName()).orElseThrow();
  }

  private Optional<Grant> by(String token) {
    return tokens.caller(token, "192.0.2.1").map(Caller::grant);
  }

  private String audited(String action) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select role || ', ' || agency || ', ' || detail from audit_entry where action = ?")
                .bind(0, action)
                .mapTo(String.class)
                .one());
  }
}
