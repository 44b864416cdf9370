package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.priors.casebook.CaseReader;
import org.priors.casebook.CaseView;
import org.priors.problems.Conflict;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;

/** What a clerk records of a court's decision. */
@OnPostgres
class RecordDispositionTest {

  private static final Caller CLERK = MatchingSteps.clerk();
  private static final Caller MANAGER = Caller.working("test-manager", Grant.of(Role.MANAGER));

  @Inject CaseIntake intake;
  @Inject CaseReader reader;
  @Inject RecordDisposition dispositions;
  @Inject MatchingSteps people;
  @Inject Town town;

  @Test
  void a_decision_made_on_an_older_look_at_the_case_is_refused() {
    long id = people.reported(aPerson("Vita", "Versions").born("1970-05-06")).caseId();
    town.court();
    CaseView seen = reader.open(CLERK, id);
    dispositions.record(CLERK, id, seen.file().version(), file -> conviction("2002-12-01"));
    assertThatThrownBy(
            () ->
                dispositions.record(
                    CLERK, id, seen.file().version(), file -> conviction("2002-12-02")))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("changed by someone else");
    assertThat(reader.open(CLERK, id).file().dispositions()).hasSize(1);
    CaseView disposed = reader.open(CLERK, id);
    dispositions.record(CLERK, id, disposed.file().version(), file -> conviction("2002-12-03"));
    assertThatThrownBy(
            () ->
                dispositions.record(
                    CLERK, id, disposed.file().version(), file -> conviction("2002-12-04")))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void a_use_case_refuses_a_role_that_its_permission_does_not_name() {
    ArrestReport report = people.report(aPerson("Dora", "Denied"));
    assertThatThrownBy(() -> intake.take(MANAGER, report)).isInstanceOf(Denied.class);
    assertThatThrownBy(
            () -> dispositions.record(MANAGER, 1, null, file -> conviction("2002-12-01")))
        .isInstanceOf(Denied.class);
  }

  private Disposition conviction(String day) {
    return Disposition.of(Disposition.Kind.CONVICTION)
        .by(town.court())
        .on(LocalDate.parse(day))
        .readFrom("Minute entry")
        .build();
  }
}
