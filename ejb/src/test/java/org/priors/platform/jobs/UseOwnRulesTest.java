package org.priors.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priors.platform.jobs.RulesInUse.Rules;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;
import org.priors.sql.Database;

/** An administrator of a server whose weights are not those in use. */
@OnPostgres
class UseOwnRulesTest {

  private static final String WEIGHTS = "weights";

  @Inject UseOwnRules choice;
  @Inject RulesInUse inUse;
  @Inject Town town;
  @Inject Database database;

  private Caller administrator;

  @BeforeEach
  void others() {
    administrator = town.account(Role.ADMINISTRATOR);
    inUse.stand(new Rules(WEIGHTS, "o", "files of another server", "PRIORS_TEST", true));
  }

  private String told(String select) {
    return database.read(handle -> handle.createQuery(select).mapTo(String.class).one());
  }

  @Test
  void an_administrator_has_this_servers_used_and_it_is_kept_who_did() {
    Rules mine = choice.unlike(administrator).get(0).mine();
    assertThat(mine.kind()).isEqualTo(WEIGHTS);
    choice.use(administrator, WEIGHTS);
    assertThat(choice.unlike(administrator)).isEmpty();
    assertThat(inUse.stand(mine)).isTrue();
    assertThat(
            told(
                "select s.actor from rules_in_use r join change_set s on s.id = r.said_in"
                    + " where r.kind = 'weights'"))
        .isEqualTo(administrator.userName());
    assertThat(told("select action from audit_entry order by id desc limit 1"))
        .isEqualTo("Had the weights of a server used");
  }

  @Test
  void what_was_in_use_before_comes_back_by_no_start() {
    choice.use(administrator, WEIGHTS);
    RulesInUse other = new RulesInUse();
    other.database = database;
    assertThat(other.stand(new Rules(WEIGHTS, "o", "files of another server", "", true))).isFalse();
    assertThat(other.stand(new Rules(WEIGHTS, "o", OwnPart.NONE, "", true))).isFalse();
  }

  @Test
  void rules_that_no_server_has_cannot_be_used() {
    assertThatThrownBy(() -> choice.use(administrator, "rules")).isInstanceOf(NotFound.class);
  }

  @Test
  void nobody_else_has_them_used() {
    Caller manager = town.account(Role.MANAGER);
    assertThatThrownBy(() -> choice.use(manager, WEIGHTS)).isInstanceOf(Denied.class);
  }
}
