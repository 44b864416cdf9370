package org.priors.rulings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priors.imports.ImportProfiles;
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

  @BeforeEach
  void find() {
    findings.evaluate(
        List.of(people.reported(aPerson("Lou", "Otherwords").born("1970-05-06")).driver()));
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
  void what_another_law_answered_for_is_evaluated_anew_by_whichever_words() throws Exception {
    words();
    otherWordsStand();
    set("law_version = 'o', words_version = 'o'");
    assertThat(words()).isEqualTo(profiles.chargeWordsVersion());
  }
}
