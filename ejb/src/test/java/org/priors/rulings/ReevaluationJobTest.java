package org.priors.rulings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priors.imports.ImportProfiles;
import org.priors.lawbook.CurrentLaw;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changed;
import org.priors.platform.changes.SetAside;
import org.priors.slice.MatchingSteps;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

/** Servers that read charges by unlike words, and laws that change. */
@OnPostgres
class ReevaluationJobTest {

  @Inject ReevaluationJob job;
  @Inject Findings findings;
  @Inject ImportProfiles profiles;
  @Inject MatchingSteps people;
  @Inject Database database;
  @Inject CurrentLaw law;
  @Inject SetAside aside;
  @Inject RulingsFollower follower;

  private long driver;

  @BeforeEach
  void find() {
    driver = people.reported(aPerson("Lou", "Otherwords").born("1970-05-06")).driver();
    findings.evaluate(List.of(driver));
  }

  private void set(String what) {
    database.run(handle -> handle.execute("update law_finding set " + what));
  }

  private void otherWordsStand() {
    database.run(
        handle ->
            handle.execute(
                "update rules_in_use set version = 'o', own = 'o' where kind = 'words of charges'"));
  }

  /** As after a try that failed under that law just now. */
  private void setAsideUnder(String version) {
    database.run(
        handle ->
            handle.execute(
                "insert into driver_set_aside (work, driver_id, reason, rules, next_at) values (?, ?, '', ?, now() + interval '1 hour')",
                ReevaluationJob.NAME,
                driver,
                version));
  }

  /** By which words the case is read after the job. */
  private String words() throws Exception {
    job.run(() -> false);
    return database.read(
        handle ->
            handle.createQuery("select words_version from law_finding").mapTo(String.class).one());
  }

  @Test
  void what_other_words_read_is_evaluated_anew_where_the_own_are_in_use() throws Exception {
    set("words_version = 'o'");
    assertThat(words()).isEqualTo(profiles.chargeWordsVersion());
  }

  @Test
  void what_the_words_in_use_read_stays_with_a_server_of_other_words() throws Exception {
    words();
    otherWordsStand();
    set("words_version = 'o'");
    assertThat(words()).isEqualTo("o");
  }

  @Test
  void who_failed_under_an_earlier_law_is_tried_at_once_under_this_one() throws Exception {
    words();
    setAsideUnder("earlier");
    set("law_version = 'earlier', words_version = 'o'");
    assertThat(words()).isEqualTo(profiles.chargeWordsVersion());
    assertThat(aside.drivers(ReevaluationJob.NAME)).isEmpty();
  }

  @Test
  void who_failed_under_this_law_is_left_alone_until_the_time_has_come() throws Exception {
    words();
    setAsideUnder(law.snapshot().version());
    set("law_version = 'earlier', words_version = 'o'");
    assertThat(words()).isEqualTo("o");
    assertThat(aside.drivers(ReevaluationJob.NAME)).containsExactly(driver);
  }

  @Test
  void who_was_evaluated_for_a_change_is_set_aside_no_longer() throws Exception {
    words();
    setAsideUnder(law.snapshot().version());
    follower.follow(List.of(new Changed(-1, driver, Change.RECORD)));
    assertThat(aside.drivers(ReevaluationJob.NAME)).isEmpty();
  }

  @Test
  void what_another_law_answered_for_is_evaluated_anew_by_whichever_words() throws Exception {
    words();
    otherWordsStand();
    set("law_version = 'o', words_version = 'o'");
    assertThat(words()).isEqualTo(profiles.chargeWordsVersion());
  }

  private String course(String expression) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select " + expression + " from law_reevaluation where law_version = :law")
                .bind("law", law.snapshot().version())
                .mapTo(String.class)
                .findOne()
                .orElse("none"));
  }

  @Test
  void it_is_kept_when_cases_were_evaluated_again_and_nothing_where_none_had_to_be()
      throws Exception {
    words();
    database.run(handle -> handle.execute("delete from law_reevaluation"));
    job.run(() -> false);
    assertThat(course("began_at::text")).isEqualTo("none");
    set("law_version = 'o'");
    job.run(() -> false);
    assertThat(course("(ended_at >= began_at)::text")).isEqualTo("true");
  }

  @Test
  void a_stop_leaves_it_open_and_whoever_goes_on_keeps_when_it_began() throws Exception {
    words();
    database.run(handle -> handle.execute("delete from law_reevaluation"));
    set("law_version = 'o'");
    AtomicInteger asked = new AtomicInteger();
    job.run(() -> asked.incrementAndGet() > 1);
    assertThat(course("(ended_at is null)::text")).isEqualTo("true");
    String began = course("began_at::text");
    set("law_version = 'o'");
    job.run(() -> false);
    assertThat(course("began_at::text")).isEqualTo(began);
    assertThat(course("(ended_at is null)::text")).isEqualTo("false");
  }
}
