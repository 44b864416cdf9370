package org.priors.sql;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.priors.agencies.Agencies;
import org.priors.security.Caller;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.OfficeSteps;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;

/** Whose office asks, as the database is told. */
@OnPostgres
class AskingTest {

  @Inject OfficeSteps offices;
  @Inject Agencies agencies;
  @Inject Town town;

  @Test
  void a_use_case_is_of_the_office_of_the_grant_that_its_caller_works_under() {
    Caller police = town.account(Role.OFFICER);
    assertThat(offices.asking(police)).isEqualTo(police.officeId()).isNotNull();
    Caller clerk = clerkAtTheCourt();
    assertThat(offices.asking(clerk))
        .isEqualTo(clerk.officeId())
        .isNotEqualTo(police.officeId())
        .isNotNull();
  }

  @Test
  void who_works_at_no_office_and_background_work_are_of_none() {
    assertThat(offices.asking(Caller.working("test", Grant.of(Role.CLERK)))).isNull();
    assertThat(offices.asking(Caller.system("test"))).isNull();
    assertThat(offices.asking(Caller.nobody("test"))).isNull();
  }

  @Test
  void nobodys_office_asks_before_a_use_case_and_after_it() {
    Caller police = town.account(Role.OFFICER);
    assertThat(offices.standing()).isNull();
    offices.asking(police);
    assertThat(offices.standing()).isNull();
  }

  @Test
  void the_office_of_who_asked_stands_again_after_what_somebody_else_asks() {
    Caller police = town.account(Role.OFFICER);
    Caller clerk = clerkAtTheCourt();
    assertThat(offices.askingWithin(police, offices, clerk)).isEqualTo(clerk.officeId());
  }

  private Caller clerkAtTheCourt() {
    return Caller.working(
        "clerk", new Grant(Role.CLERK, agencies.officeOf(town.court()).workplace()));
  }
}
