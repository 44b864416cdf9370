package org.priors.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.cases.SealingOrder;
import org.priors.security.Caller;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.SealingSteps;

/** Two records that may be one person, of which one is sealed. */
@OnPostgres
class WaitingUnderSealTest {

  private static final Caller CLERK = MatchingSteps.clerk();
  private static final Caller PROSECUTOR =
      Caller.working("test-pros", Grant.of(Role.PROSECUTOR)).named("Test prosecutor");

  @Inject DriverMatches matches;
  @Inject MatchingSteps people;
  @Inject SealingSteps court;

  private List<DriverMatches.Waiting> told(Caller caller, Reported of) {
    return matches.waiting(caller, people.driver(of.record()));
  }

  @ParameterizedTest
  @CsvSource({"SEALED, 1", "EXPUNGED, 0"})
  void who_may_see_both_is_told_and_nobody_else_is(SealingOrder.Kind kind, int told) {
    Reported sealed = people.reported(aPerson("James", "Quieterson").born("1963-07-05"));
    Reported open = people.reported(aPerson("James", "Kuieterson").born("1963-05-07"));
    int before = told(CLERK, open).size();
    court.convict(sealed, "2002-06-01");
    court.order(sealed, kind);
    assertThat(told(CLERK, open)).hasSize(before - 1);
    assertThat(told(PROSECUTOR, open)).hasSize(before - 1 + told);
    assertThat(told(PROSECUTOR, open).stream().filter(DriverMatches.Waiting::underSeal))
        .hasSize(told);
    court.order(sealed, SealingOrder.Kind.LIFTED);
    assertThat(told(CLERK, open)).hasSize(before);
    assertThat(told(CLERK, open)).noneMatch(DriverMatches.Waiting::underSeal);
  }

  @Test
  void one_that_arrives_beside_a_sealed_record_is_told_too() {
    Reported sealed = people.reported(aPerson("James", "Quaterson").born("1963-07-05"));
    court.convict(sealed, "2002-06-01");
    court.order(sealed, SealingOrder.Kind.SEALED);
    Reported arriving = people.reported(aPerson("James", "Kuaterson").born("1963-05-07"));
    assertThat(told(CLERK, arriving)).isEmpty();
    assertThat(told(PROSECUTOR, arriving)).hasSize(1);
  }
}
