package org.priors.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.priors.cases.ArrestReport;
import org.priors.cases.CaseIntake;
import org.priors.cases.SealingOrder;
import org.priors.problems.Refused;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/** What a test on the database can rely on. */
@OnPostgres
class SliceTest {

  @Inject MatchingSteps people;
  @Inject SealingSteps courts;
  @Inject CaseIntake intake;
  @Inject Clearance clearance;
  @Inject Database database;

  private long cases() {
    return database.read(
        handle -> handle.createQuery("select count(*) from case_file").mapTo(Long.class).one());
  }

  @RepeatedTest(2)
  void nothing_of_a_test_is_there_in_the_next() {
    assertThat(cases()).isZero();
    people.reported(aPerson("Sue", "Slice"));
    assertThat(cases()).isEqualTo(1);
  }

  @Test
  void of_a_use_case_that_refuses_on_the_way_nothing_stays() {
    ArrestReport bornAfterArrest = people.report(aPerson("Rolf", "Rolledback").born("2002-03-02"));
    assertThatThrownBy(() -> intake.take(MatchingSteps.clerk(), bornAfterArrest))
        .isInstanceOf(Refused.class);
    assertThat(cases()).isZero();
    assertThat(people.reported(aPerson("Rolf", "Rolledback")).caseId()).isPositive();
  }

  @Test
  void what_is_sealed_is_shown_for_as_long_as_the_clearance_lasts() {
    Reported sealed = people.reported(aPerson("Cleo", "Cleared"));
    courts.convict(sealed, "2002-06-01");
    courts.order(sealed, SealingOrder.Kind.SEALED);
    assertThat(cases()).isZero();
    assertThat(clearance.asSeenBySealed(this::cases)).isEqualTo(1);
    assertThat(cases()).isZero();
  }

  @Test
  void a_change_without_a_change_set_is_refused() {
    people.reported(aPerson("Chad", "Changed"));
    assertThatThrownBy(
            () -> database.run(handle -> handle.execute("update charge set statute = 'DEMO 2'")))
        .hasMessageContaining("needs a change set");
  }
}
