package org.priors.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.agencies.Agency;
import org.priors.casebook.WordsOnFile.Field;
import org.priors.cases.CaseIntake;
import org.priors.cases.SealingOrder;
import org.priors.security.Denied;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.SealingSteps;
import org.priors.slice.Town;

/** What a field offers of the words that stand in it on file. */
@OnPostgres
class WordsOnFileTest {

  @Inject WordsOnFile words;
  @Inject CaseIntake intake;
  @Inject MatchingSteps people;
  @Inject SealingSteps courts;
  @Inject Town town;

  private Reported reported(Agency agency, String surname, String degree) {
    return people.reported(
        intake
            .take(
                MatchingSteps.clerk(),
                people.report(
                    agency,
                    aPerson("Lou", surname).born("1970-05-06"),
                    Instant.parse("2002-03-02T04:30:00Z"),
                    degree,
                    List.of()))
            .caseId());
  }

  private List<String> levels(Role role, String typed) {
    return words.like(town.account(role), Field.LEVEL, typed);
  }

  @Test
  void the_most_frequent_words_of_the_own_state_come_first_each_once() {
    reported(town.police(), "One", "2nd offense");
    reported(town.police(), "Two", "1st offense");
    reported(town.police(), "Three", "1st offense");
    reported(town.police(), "Four", null);
    reported(town.police("VA0290100", "VA", "America/New_York"), "Five", "9th offense");
    assertThat(levels(Role.OFFICER, "OFFENSE")).containsExactly("1st offense", "2nd offense");
    assertThat(levels(Role.OFFICER, "2nd")).containsExactly("2nd offense");
    assertThat(levels(Role.OFFICER, "%")).isEmpty();
    assertThat(words.like(town.account(Role.OFFICER), Field.DESCRIPTION, "intox"))
        .containsExactly("Driving while intoxicated");
  }

  @Test
  void a_sealed_case_lends_no_words() {
    Reported sealed = reported(town.police(), "Sealedwords", "7th offense");
    courts.convict(sealed, "2002-06-01");
    courts.order(sealed, SealingOrder.Kind.SEALED);
    assertThat(levels(Role.CLERK, "7th")).isEmpty();
  }

  @Test
  void who_records_no_cases_is_offered_nothing() {
    assertThatThrownBy(() -> levels(Role.HEARING_OFFICER, "o")).isInstanceOf(Denied.class);
  }
}
