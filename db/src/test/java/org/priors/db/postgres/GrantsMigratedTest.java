package org.priors.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.db.postgres.OlderRecord.all;
import static org.priors.db.postgres.OlderRecord.execute;
import static org.priors.db.postgres.OlderRecord.migrate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accounts of the time when each had one role, at an agency or at none. */
@ExtendWith(EmptyDatabases.class)
class GrantsMigratedTest {

  private static final String ON_FILE =
      """
      insert into change_set (id, actor, reason) overriding system value values (11, 'test', 'on file');
      set priors.change_set = '11';
      insert into agency (id, ori, name, kind, state, zone) values
        (1, 'LA0000001', 'Police', 'POLICE', 'LA', 'America/Chicago'),
        (2, 'LADMV0000', 'Licenses', 'DMV', 'LA', 'America/Chicago');
      insert into court (id, name, state, level) values (1, 'City Court', 'LA', 'LOCAL');
      insert into account (id, user_name, display_name, role, agency_id, password_hash) values
        (1, 'officer', 'O', 'OFFICER', 1, 'x'), (2, 'hearings', 'H', 'HEARING_OFFICER', 2, 'x'),
        (3, 'clerk', 'C', 'CLERK', null, 'x'), (4, 'admin', 'A', 'ADMINISTRATOR', null, 'x');
      insert into api_token (account_id, label, hash, expires_at)
      values (1, 'Records', '\\x01', now()), (3, 'Court', '\\x03', now());
      """;

  private static final String GRANTS =
      """
      select a.user_name || ' ' || g.role || coalesce(' ' || y.name, '') from account_grant g
      join account a on a.id = g.account_id left join office o on o.id = g.office_id
      left join agency y on y.id = o.agency_id
      """;

  private static final String OFFICES =
      """
      select coalesce(a.name, c.name) from office o
      left join agency a on a.id = o.agency_id left join court c on c.id = o.court_id
      """;

  @Test
  void everybody_keeps_the_role_and_the_agency_and_tokens_keep_those_of_their_account(
      DatabaseUsers users) throws Exception {
    Database owner = users.owner();
    migrate(users, "60");
    execute(owner, ON_FILE);
    Migrations.run(users);
    assertThat(all(owner, OFFICES)).isEqualTo("City Court, Licenses, Police");
    assertThat(all(owner, GRANTS))
        .isEqualTo(
            "admin ADMINISTRATOR, clerk CLERK, hearings HEARING_OFFICER Licenses, officer OFFICER Police");
    assertThat(
            all(
                owner,
                "select t.label || ' ' || g.role from api_token t join account_grant g on g.id = t.grant_id"))
        .isEqualTo("Court CLERK, Records OFFICER");
    keepsGrantsAsTheyAre(users);
  }

  private static void keepsGrantsAsTheyAre(DatabaseUsers users) throws Exception {
    Database owner = users.owner();
    refuses(owner, "insert into office (agency_id, court_id) values (1, 1)", "office_check");
    refuses(owner, "insert into office (agency_id) values (1)", "office_agency_id_key");
    refuses(owner, "delete from office", "only ever added");
    refuses(
        owner,
        "insert into account_grant (account_id, role) values (3, 'CLERK')",
        "account_grant_account_id_role_office_id_key");
    refuses(
        owner,
        "update account set last_grant_id = (select id from account_grant where account_id = 1) where id = 3",
        "account_last_grant_id_id_fkey");
    refuses(
        owner,
        "update api_token set grant_id = (select id from account_grant where account_id = 1) where account_id = 3",
        "api_token_grant_id_account_id_fkey");
    refuses(users.application(), "delete from account_grant", "permission denied");
    refuses(users.application(), "update office set court_id = null", "permission denied");
    execute(
        users.application(),
        "set priors.change_set = '11'; update account_grant set taken_at = now() where account_id = 1");
    assertThat(
            all(
                owner,
                "select before ->> 'role' from row_change where table_name = 'account_grant'"))
        .isEqualTo("OFFICER");
  }

  private static void refuses(Database as, String statement, String why) {
    assertThatThrownBy(() -> execute(as, "set priors.change_set = '11'; " + statement))
        .hasMessageContaining(why);
  }
}
