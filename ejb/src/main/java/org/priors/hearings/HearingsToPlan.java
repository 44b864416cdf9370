package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.priors.agencies.Agencies;
import org.priors.calendar.DisturbedBookings.Disturbed;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.law.Phrases;
import org.priors.planning.PlanAsked;
import org.priors.planning.Requirement;

/** What a plan has to know of hearings. */
@ApplicationScoped
class HearingsToPlan {

  @Inject Actions actions;
  @Inject CaseFiles cases;
  @Inject Agencies agencies;
  @Inject Attendance attendance;

  /** One that waits to be set. */
  Requirement toSet(HearingsWaiting.Line line, PlanAsked plan, PlanHearings.Asked asked) {
    CaseFile file = cases.get(line.caseId());
    Instant earliest = plan.period().from();
    LocalDate lastDay = line.lastDay() == null ? plan.officeLastDay() : line.lastDay();
    return new Requirement(
        NewSettings.PREFIX + line.actionId(),
        new Requirement.Time(
            earliest,
            lastDay == null ? null : end(lastDay, zone(file)),
            earliest,
            whyNot(lastDay, plan)),
        new Requirement.Needs(
            asked.minutes(), asked.manner(), attendance.all(file, line.counsel())),
        null);
  }

  private static String whyNot(LocalDate lastDay, PlanAsked plan) {
    if (lastDay == null) {
      return "The law book has no day by which it has to be held, and the plan was given none.";
    }
    return lastDay.isBefore(plan.first())
        ? "Its last day, " + Phrases.day(lastDay) + ", comes before the first day of the plan."
        : null;
  }

  /** One that is booked and cannot be held; empty where it is none that the caller may move. */
  Optional<Requirement> toMove(Disturbed booked, PlanAsked plan) {
    return NewSettings.number(booked.subject())
        .flatMap(actions::find)
        .flatMap(
            action ->
                action
                    .setting()
                    .filter(setting -> setting.booking() == booked.bookingId())
                    .map(setting -> toMove(booked, action, setting, plan)));
  }

  private Requirement toMove(
      Disturbed booked, AdministrativeAction action, Setting setting, PlanAsked plan) {
    CaseFile file = cases.get(action.caseId());
    LocalDate lastDay = setting.lastDay().day();
    boolean isWaived = setting.waiver() != null;
    return new Requirement(
        booked.subject(),
        new Requirement.Time(
            plan.period().from(),
            isWaived ? plan.period().until() : end(lastDay, zone(file)),
            booked.begins(),
            isWaived ? null : whyNot(lastDay, plan)),
        new Requirement.Needs(
            (int) Duration.between(booked.begins(), booked.ends()).toMinutes(),
            booked.manner(),
            attendance.all(file, setting.counsel())),
        new Requirement.Had(booked.bookingId(), booked.slotId(), booked.because()));
  }

  private static Instant end(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  private ZoneId zone(CaseFile file) {
    return agencies.get(file.agencyId()).zone();
  }
}
