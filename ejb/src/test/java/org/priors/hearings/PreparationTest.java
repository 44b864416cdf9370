package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.agencies.Agencies;
import org.priors.cases.CaseFiles;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;

/** An officer prepares with the issues of the State, the file, and what sources tell. */
@OnPostgres
class PreparationTest {

  @Inject ActionSteps steps;
  @Inject PrepareHearing prepare;
  @Inject Agencies agencies;
  @Inject CaseFiles cases;
  @Inject Town town;

  private PreparationSheet sheet(String state, Basis basis) {
    steps.arrestedIn(state, basis, Duration.ofDays(5));
    long agency = cases.get(steps.caseId()).agencyId();
    Caller officer =
        Caller.working(
            "officer",
            new Grant(Role.OFFICER, agencies.officeOf(agencies.get(agency)).workplace()));
    return prepare.sheet(officer, steps.action().id());
  }

  @Test
  void each_issue_of_the_state_has_what_the_file_may_have_for_it() {
    PreparationSheet sheet = sheet("CT", Basis.REFUSAL);
    assertThat(sheet.issues()).hasSize(4);
    assertThat(sheet.issues().get(0).facts()).contains(FileFact.STOP, FileFact.FIELD_TESTS);
    assertThat(sheet.setting()).isNull();
  }

  @Test
  void issues_of_the_shipped_law_that_are_about_facts_are_known() {
    for (String state : List.of("CT", "OK")) {
      assertThat(sheet(state, Basis.REFUSAL).issues())
          .allMatch(one -> Preparation.knows(one.issue()));
    }
  }

  @Test
  void an_issue_that_nobody_has_looked_at_has_all_of_the_file() {
    assertThat(Preparation.factsOf(new Issue("Whether the moon shone", "Set by K. Specimen")))
        .containsExactly(FileFact.values());
  }

  @Test
  void what_is_likely_to_be_brought_up_is_of_the_state_and_the_basis_and_has_its_source() {
    List<Challenge> refused = sheet("CT", Basis.REFUSAL).challenges();
    List<Challenge> failed = sheet("CT", Basis.FAILURE).challenges();
    assertThat(refused).hasSize(2).allMatch(each -> each.cite().startsWith("DOT HS 809 876, p. "));
    assertThat(failed).hasSize(1);
    assertThat(sheet("LA", Basis.REFUSAL).challenges()).isEmpty();
  }

  @Test
  void an_officer_of_another_agency_prepares_nothing_here() {
    steps.arrestedIn("CT", Basis.REFUSAL, Duration.ofDays(5));
    Caller other = town.account(Role.OFFICER);
    assertThatThrownBy(() -> prepare.sheet(other, steps.action().id())).isInstanceOf(Denied.class);
  }
}
