package org.priors.hearings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.priors.audit.ChangeSets;
import org.priors.calendar.AbsenceReason;
import org.priors.calendar.Absences;
import org.priors.calendar.Period;
import org.priors.planning.LinesAsked;
import org.priors.planning.PlanKind;
import org.priors.planning.PlannedBySteps;
import org.priors.security.Caller;

/** What tests of plans do again and again. */
@Dependent
class PlannedHearings {

  static final ZoneId ZONE = ZoneId.of("America/New_York");

  @Inject ActionSteps steps;
  @Inject HearingDays days;
  @Inject RequestHearing requests;
  @Inject PlanHearings plan;
  @Inject PlansOfHearings plans;
  @Inject AcceptPlan accept;
  @Inject PlannedBySteps planner;
  @Inject Absences absences;
  @Inject ChangeSets changes;
  @Inject Actions actions;

  final List<Long> waiting = new ArrayList<>();

  /**
   * A request that waits to be set; in Connecticut its hearing is held within 30 days of the
   * arrest.
   */
  long waits(int daysAgo) {
    steps
        .arrestedIn("CT", Basis.REFUSAL, Duration.ofDays(daysAgo))
        .served(Duration.ofHours(1))
        .asked(Duration.ofDays(1), null);
    requests.accept(steps.clerk(), steps.seen(), "A day is free");
    waiting.add(steps.action().id());
    return steps.action().id();
  }

  PlanHearings.Asked within(int first, int last) {
    LocalDate today = LocalDate.now(ZONE);
    return new PlanHearings.Asked(today.plusDays(first), today.plusDays(last), 30, null, null);
  }

  long planned(PlanKind kind, int first, int last) {
    long id = plan.ask(clerk(), kind, within(first, last));
    planner.make();
    return id;
  }

  Caller clerk() {
    return steps.clerk();
  }

  List<PlansOfHearings.Line> lines(long id, LinesAsked which) {
    return plans.lines(clerk(), id, which, 0);
  }

  long first(long id) {
    return lines(id, LinesAsked.PLACED).get(0).line().id();
  }

  /** Days of an officer with a room, so many days from now. */
  void sits(int... inDays) {
    days.of(clerk());
    for (int each : inDays) {
      days.on(each);
    }
  }

  Setting setting(long action) {
    return actions.get(action).setting().orElseThrow();
  }

  void acceptAll(long id) {
    accept.open(clerk(), id, 0, 100).forEach(line -> accept.accept(clerk(), id, line));
    accept.closeIfDone(clerk(), id);
  }

  void isSick(Setting setting) {
    changes.begin(clerk(), "An absence of a test");
    absences.note(
        planner.officer(setting.booking()),
        new Period(setting.begins(), setting.ends()),
        AbsenceReason.SICK,
        "test");
  }
}
