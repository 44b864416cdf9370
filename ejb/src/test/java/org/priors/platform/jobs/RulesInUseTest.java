package org.priors.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.priors.platform.jobs.RulesInUse.Rules;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

/** Servers with unlike rules, each started by itself. */
@OnPostgres
class RulesInUseTest {

  private static final Rules OLD = rules("old");
  private static final Rules NEW = rules("new");

  @Inject Database database;

  private static Rules rules(String version) {
    return new Rules("rules of a test", version, "PRIORS_TEST");
  }

  private RulesInUse start(String server) {
    RulesInUse rules = new RulesInUse();
    rules.database = database;
    rules.server = server;
    return rules;
  }

  @Test
  void rules_stand_where_there_were_none_and_rules_that_never_stood_take_their_place() {
    RulesInUse one = start("one");
    RulesInUse other = start("other");
    assertThat(one.stand(OLD)).isTrue();
    assertThat(other.stand(NEW)).isTrue();
    assertThat(one.stand(OLD)).isFalse();
    assertThat(other.stand(NEW)).isTrue();
  }

  @Test
  void a_server_that_starts_on_rules_that_stood_before_does_not_bring_them_back() {
    start("one").stand(OLD);
    RulesInUse other = start("other");
    other.stand(NEW);
    assertThat(start("one").stand(OLD)).isFalse();
    assertThat(other.stand(NEW)).isTrue();
    assertThat(start("third").stand(NEW)).isTrue();
  }

  @Test
  void a_server_goes_back_to_earlier_rules_from_those_that_it_brought_itself() {
    start("one").stand(OLD);
    RulesInUse before = start("one");
    assertThat(before.stand(NEW)).isTrue();
    RulesInUse after = start("one");
    assertThat(after.stand(OLD)).isTrue();
    assertThat(before.stand(NEW)).as("a server that runs takes nothing back").isFalse();
    assertThat(after.stand(OLD)).isTrue();
  }

  @Test
  void rules_of_one_kind_say_nothing_of_another() {
    RulesInUse one = start("one");
    one.stand(OLD);
    start("other").stand(NEW);
    assertThat(one.stand(new Rules("other rules", "old", "PRIORS_TEST"))).isTrue();
  }
}
