package org.priors.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.priors.platform.jobs.RulesInUse.Rules;
import org.priors.problems.Conflict;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

/** Servers with unlike rules, each started by itself. */
@OnPostgres
class RulesInUseTest {

  private static final String FILES = "files of the office";

  private static final Rules OFFICE = rules("office", FILES);
  private static final Rules SHIPPED = rules("shipped", OwnPart.NONE);
  private static final Rules NEXT_RELEASE = rules("office, next release", FILES);

  @Inject Database database;

  private static Rules rules(String version, String own) {
    return new Rules("rules of a test", version, own, "PRIORS_TEST", true);
  }

  private static Rules notWhole(Rules rules) {
    return new Rules(rules.kind(), rules.version(), rules.own(), rules.setting(), false);
  }

  private RulesInUse start() {
    RulesInUse rules = new RulesInUse();
    rules.database = database;
    return rules;
  }

  @Test
  void what_the_first_server_finds_is_in_use_with_it_and_with_those_that_have_the_same() {
    assertThat(start().stand(OFFICE)).isTrue();
    assertThat(start().stand(OFFICE)).isTrue();
  }

  @Test
  void a_server_without_the_folder_of_the_office_does_not_take_over() {
    RulesInUse office = start();
    office.stand(OFFICE);
    assertThat(start().stand(SHIPPED)).isFalse();
    assertThat(start().stand(rules("shipped, next release", OwnPart.NONE))).isFalse();
    assertThat(office.stand(OFFICE)).isTrue();
  }

  @Test
  void a_server_with_other_files_of_the_office_does_not_take_over() {
    start().stand(SHIPPED);
    assertThat(start().stand(OFFICE)).isFalse();
    assertThat(start().stand(SHIPPED)).isTrue();
  }

  @Test
  void a_new_release_under_the_same_files_takes_over_and_the_one_before_does_not_come_back() {
    RulesInUse before = start();
    before.stand(OFFICE);
    RulesInUse after = start();
    assertThat(after.stand(NEXT_RELEASE)).isTrue();
    assertThat(before.stand(OFFICE)).as("one that runs takes nothing back").isFalse();
    assertThat(start().stand(OFFICE)).as("nor does one that starts").isFalse();
    assertThat(after.stand(NEXT_RELEASE)).isTrue();
  }

  @Test
  void a_new_release_takes_over_where_no_server_has_files_of_the_office() {
    start().stand(SHIPPED);
    assertThat(start().stand(rules("shipped, next release", OwnPart.NONE))).isTrue();
  }

  @Test
  void files_of_the_office_that_make_the_rules_in_use_are_those_that_count() {
    start().stand(OFFICE);
    assertThat(start().stand(rules(OFFICE.version(), "the same in other words"))).isTrue();
    assertThat(start().stand(NEXT_RELEASE)).isFalse();
    assertThat(start().stand(rules("next release", "the same in other words"))).isTrue();
  }

  @Test
  void a_server_that_cannot_read_a_file_of_its_folder_never_takes_over() {
    assertThat(start().stand(notWhole(OFFICE))).isFalse();
    start().stand(OFFICE);
    assertThat(start().stand(notWhole(NEXT_RELEASE))).isFalse();
    assertThat(start().stand(OFFICE)).isTrue();
    assertThat(start().stand(notWhole(OFFICE))).as("what is in use all the same").isTrue();
  }

  @Test
  void nor_by_anybodys_word() {
    RulesInUse broken = start();
    assertThatThrownBy(() -> broken.use(notWhole(OFFICE))).isInstanceOf(Conflict.class);
    assertThat(start().stand(SHIPPED)).isTrue();
  }

  @Test
  void rules_of_one_kind_say_nothing_of_another() {
    start().stand(OFFICE);
    assertThat(start().stand(new Rules("other rules", "o", "", "PRIORS_TEST", true))).isTrue();
  }
}
