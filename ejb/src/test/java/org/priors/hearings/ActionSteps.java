package org.priors.hearings;

import static org.priors.slice.Persons.aPerson;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priors.agencies.Agency;
import org.priors.cases.Arrest;
import org.priors.cases.ArrestReport;
import org.priors.cases.CaseIntake;
import org.priors.cases.Crash;
import org.priors.security.Caller;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.Persons;
import org.priors.slice.Town;

/** Brings an administrative action to where a test begins. */
@Dependent
public class ActionSteps {

  @Inject TakeStatement take;
  @Inject CheckStatement check;
  @Inject NoteNotice notices;
  @Inject RequestHearing requests;
  @Inject SetHearing setting;
  @Inject Actions actions;
  @Inject CaseIntake intake;
  @Inject MatchingSteps people;
  @Inject Town town;
  @Inject Clock clock;

  private String state;
  private String badge;
  private String surname;
  private long caseId;
  private long action;

  /** The arrests that follow are made by the officer with this badge. */
  ActionSteps by(String badge) {
    this.badge = badge;
    return this;
  }

  /** An arrest of so long ago, of which a sworn statement has come and been validated. */
  ActionSteps arrestedIn(String where, Basis basis, Duration ago) {
    return arrestedIn(
        where, "LA".equals(where) ? "America/Chicago" : "America/New_York", basis, ago);
  }

  /** The same, by an agency of that part of the State that has this time. */
  ActionSteps arrestedIn(String where, String zone, Basis basis, Duration ago) {
    state = where;
    surname = "Hearing" + System.nanoTime();
    Agency police =
        town.police(where + ("America/Chicago".equals(zone) ? "0170901" : "0170900"), where, zone);
    Instant at = clock.instant().minus(ago).truncatedTo(ChronoUnit.MINUTES);
    caseId =
        intake
            .take(
                town.accountAtDmv(Role.CLERK, state),
                madeBy(badge, people.report(police, driver(), at, null, List.of())))
            .caseId();
    action =
        take.take(
                clerk(),
                caseId,
                new StatementReceived(
                    "S-" + caseId, basis, at.plus(Duration.ofHours(8)), "Sworn report"))
            .actionId();
    Map<String, ItemAnswer> items = new HashMap<>();
    StatementItem.of(basis).forEach(item -> items.put(item.key(), ItemAnswer.YES));
    check.validate(clerk(), seen(), new CheckStatement.Found(items, null, null));
    return this;
  }

  /** Who was arrested. */
  Persons driver() {
    return aPerson("Ann", surname).born("1970-05-06");
  }

  private static ArrestReport madeBy(String badge, ArrestReport report) {
    return badge == null
        ? report
        : ArrestReport.by(report.agency(), report.agencyNumber())
            .person(report.person())
            .arrest(
                Arrest.madeAt(report.arrest().at())
                    .crash(Crash.NONE)
                    .officer("R. Specimen", badge)
                    .build())
            .charges(report.charges())
            .tests(report.tests())
            .testsReported(report.testsReported())
            .source(report.source())
            .build();
  }

  /** The notice was served so long after the arrest. */
  ActionSteps served(Duration after) {
    Instant at = arrestedAt().plus(after);
    notices.note(
        clerk(),
        seen(),
        new NoteNotice.Noted(
            Step.ISSUE_NOTICE_AT_ARREST, at, "Order of Suspension", null, null, null));
    notices.note(
        clerk(),
        seen(),
        new NoteNotice.Noted(Step.SERVE_NOTICE, at, "Order of Suspension", null, null, null));
    return this;
  }

  /** A hearing was asked for so long after the arrest. */
  ActionSteps asked(Duration after, Integer feePaid) {
    requests.take(clerk(), seen(), request(after, feePaid));
    return this;
  }

  /** The same, for this kind of review. */
  ActionSteps askedFor(Duration after, String kind) {
    requests.take(
        clerk(),
        seen(),
        new RequestHearing.Asked(
            arrestedAt().plus(after), AskedBy.DRIVER, null, kind, null, null, "Letter"));
    return this;
  }

  RequestHearing.Asked request(Duration after, Integer feePaid) {
    return new RequestHearing.Asked(
        arrestedAt().plus(after), AskedBy.DRIVER, null, null, null, feePaid, "Letter");
  }

  /**
   * The hearing is set in the first slot that is offered.
   *
   * @param lastDay by when the office has it held; null where the law book says so
   */
  Setting set(LocalDate lastDay) {
    long slot =
        setting
            .offer(clerk(), action, new SetHearing.Wish(null, 30, null, false))
            .slots()
            .get(0)
            .id();
    long held = setting.hold(clerk(), seen(), slot, null);
    setting.book(clerk(), seen(), new SetHearing.Chosen(held, null, lastDay, null));
    return action().setting().orElseThrow();
  }

  Instant arrestedAt() {
    return action().steps().get(0).happenedAt().minus(Duration.ofHours(8));
  }

  /** Somebody of the licensing agency. */
  Caller clerk() {
    return town.accountAtDmv(Role.CLERK, state);
  }

  AdministrativeAction action() {
    return actions.get(action);
  }

  SeenAction seen() {
    return new SeenAction(action, action().version());
  }

  Stage hearing() {
    return action().stages().on(Track.HEARING);
  }

  long caseId() {
    return caseId;
  }
}
