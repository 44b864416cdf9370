package org.priors.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.priors.problems.Conflict;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.slice.MatchingSteps;
import org.priors.slice.OnPostgres;

/** What an administrator puts on file. */
@OnPostgres
class AgencyRegisterTest {

  private static final Caller ADMINISTRATOR = Caller.system("test");

  @Inject AgencyRegister register;
  @Inject Agencies agencies;

  private static Agency police(String ori) {
    return new Agency(ori, "Police", AgencyKind.POLICE, "LA", "America/Chicago");
  }

  @Test
  void an_agency_is_known_by_its_ori_however_that_is_typed_and_is_on_file_once() {
    long id = register.add(ADMINISTRATOR, police("LA0170100"));
    assertThat(agencies.withOri("la0170100")).map(Agency::id).contains(id);
    assertThatThrownBy(() -> register.add(ADMINISTRATOR, police("la0170100")))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("LA0170100 is on file already");
    assertThat(agencies.all()).hasSize(1);
  }

  @Test
  void a_court_of_another_state_may_have_the_same_name() {
    register.add(ADMINISTRATOR, new Court("City Court", "LA", null, Court.Level.LOCAL, null));
    register.add(ADMINISTRATOR, new Court("City Court", "VA", null, Court.Level.LOCAL, null));
    assertThatThrownBy(
            () ->
                register.add(
                    ADMINISTRATOR, new Court("CITY COURT", "LA", null, Court.Level.LOCAL, null)))
        .isInstanceOf(Conflict.class);
    assertThat(agencies.courts()).extracting(Court::state).containsExactly("LA", "VA");
  }

  @Test
  void nobody_but_an_administrator_adds_one() {
    assertThatThrownBy(() -> register.add(MatchingSteps.clerk(), police("LA0170100")))
        .isInstanceOf(Denied.class);
    assertThat(agencies.all()).isEmpty();
  }
}
