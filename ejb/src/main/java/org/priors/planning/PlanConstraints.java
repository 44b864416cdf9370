package org.priors.planning;

import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_MEDIUM;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_SOFT;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.function.Function;

/**
 * What a plan must not do, and what it had better do. That a slot lies in its time and finds people
 * free of what is booked already is no rule here: others are not among the slots that fit.
 */
public class PlanConstraints implements ConstraintProvider {

  private static final int MINUTES = 60;

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      slotOnce(factory),
      personOnce(factory),
      placed(factory),
      soon(factory),
      beforeTheLastDays(factory),
      fewDays(factory),
      noIdleHours(factory),
      noJourneys(factory),
      evenly(factory)
    };
  }

  private static Constraint slotOnce(ConstraintFactory factory) {
    return factory
        .forEachUniquePair(Placement.class, Joiners.equal(each -> each.seat().id()))
        .penalize(ONE_HARD)
        .asConstraint("slot once");
  }

  private static Constraint personOnce(ConstraintFactory factory) {
    return comings(factory)
        .join(
            comings(factory),
            Joiners.equal(Coming::of),
            Joiners.filtering(
                (one, other) -> one.placement() < other.placement() && one.overlaps(other)))
        .penalize(ONE_HARD)
        .asConstraint("person once");
  }

  private static UniConstraintStream<Coming> comings(ConstraintFactory factory) {
    return factory.forEach(Placement.class).flattenLast(each -> each.comings());
  }

  private static Constraint placed(ConstraintFactory factory) {
    return factory
        .forEachIncludingUnassigned(Placement.class)
        .filter(each -> !each.isPlaced())
        .penalize(ONE_MEDIUM)
        .asConstraint("placed");
  }

  private static Constraint soon(ConstraintFactory factory) {
    return factory
        .forEach(Placement.class)
        .penalizeLong(ONE_SOFT, each -> each.daysAway())
        .asConstraint(PlanWeight.SOON.key());
  }

  private static Constraint beforeTheLastDays(ConstraintFactory factory) {
    return factory
        .forEach(Placement.class)
        .penalizeLong(ONE_SOFT, each -> each.daysTooNear())
        .asConstraint(PlanWeight.BEFORE_THE_LAST_DAYS.key());
  }

  /** A person comes once for several. */
  private static Constraint fewDays(ConstraintFactory factory) {
    return comings(factory)
        .groupBy(Coming::of)
        .ifNotExists(PersonDay.class, Joiners.equal(Function.identity(), Function.identity()))
        .penalize(ONE_SOFT)
        .asConstraint(PlanWeight.FEW_DAYS.key());
  }

  /** While two of them overlap there is no idle time, and another rule says that they must not. */
  private static Constraint noIdleHours(ConstraintFactory factory) {
    return comings(factory)
        .groupBy(
            Coming::of,
            ConstraintCollectors.min(Coming::begins),
            ConstraintCollectors.max(Coming::ends),
            ConstraintCollectors.sumLong(Coming::minutes))
        .penalizeLong(
            ONE_SOFT, (of, begins, ends, minutes) -> Math.max(0, ends - begins - minutes) / MINUTES)
        .asConstraint(PlanWeight.NO_IDLE_HOURS.key());
  }

  private static Constraint noJourneys(ConstraintFactory factory) {
    return factory
        .forEach(Placement.class)
        .penalizeLong(ONE_SOFT, each -> each.journeys())
        .asConstraint(PlanWeight.NO_JOURNEYS.key());
  }

  private static Constraint evenly(ConstraintFactory factory) {
    return factory
        .forEach(Placement.class)
        .groupBy(each -> each.seat().slot().officerId(), ConstraintCollectors.count())
        .join(OfficerLoad.class, Joiners.equal((officer, more) -> officer, OfficerLoad::officerId))
        .penalizeLong(ONE_SOFT, (officer, more, load) -> load.of(more))
        .asConstraint(PlanWeight.EVENLY.key());
  }
}
