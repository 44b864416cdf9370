package org.priors.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** No plan breaks a rule that nothing may break, whatever waits and whoever is away. */
class PlanPropertiesTest {

  private static final PlanningRules RULES = PlanningRules.read();

  @Property(tries = 60)
  void the_first_plan_takes_no_slot_and_nobody_twice_and_places_nothing_out_of_its_time(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int officers,
      @ForAll @IntRange(min = 5, max = 20) int days,
      @ForAll @IntRange(min = 1, max = 120) int requests) {
    PlanWork work = Offices.inTwoTowns(seed, officers, days, requests);
    assertThat(Offices.broken(work, work.begin(RULES))).isEmpty();
  }

  @Property(tries = 6)
  void nor_does_what_the_solver_makes_of_it_which_is_never_worse(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int officers,
      @ForAll @IntRange(min = 20, max = 80) int requests) {
    PlanWork work = Offices.inTwoTowns(seed, officers, 12, requests);
    PlanProposal first = work.begin(RULES);
    PlanProposal found = new PlanSolver(millis(400), millis(400)).solve(work.begin(RULES));
    assertThat(Offices.broken(work, found)).isEmpty();
    assertThat(found.score().hardScore()).isZero();
    assertThat(found.placed()).isGreaterThanOrEqualTo(first.placed());
  }

  private static Duration millis(int millis) {
    return Duration.ofMillis(millis);
  }
}
