package org.priors.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.priors.hearings.ActionStep;
import org.priors.hearings.ActionView;
import org.priors.hearings.AdministrativeAction;
import org.priors.hearings.Finding;
import org.priors.hearings.IntervalKind;
import org.priors.hearings.LicenseInterval;
import org.priors.hearings.Setting;
import org.priors.hearings.Step;
import org.priors.hearings.Subpoena;
import org.priors.sql.Database;

/** What is on record of a hearing, and of the license by the action. */
@ApplicationScoped
class HearingFacts {

  @Inject Database database;

  /** What a step found of an issue. */
  record Found(String issue, Finding.Found finding, String reason) {}

  void tell(Told facts, ActionView view, ActionStep step, LetterWords words) {
    setting(view.action(), step).ifPresent(setting -> tell(facts, view, setting, words));
    List<LicenseInterval> periods = view.action().license().all();
    facts
        .tell(Fact.LICENSE_FROM_DAY_TO_DAY, periods.stream().map(words::period).toList())
        .tell(Fact.PERMIT_UNTIL, permitUntil(periods).map(words::day).orElse(null))
        .tell(
            Fact.FINDINGS,
            findings(step).stream()
                .map(each -> words.finding(each.issue(), each.finding(), each.reason()))
                .toList());
  }

  private static void tell(Told facts, ActionView view, Setting setting, LetterWords words) {
    facts
        .tell(Fact.HEARING_AT, words.moment(setting.begins(), view.zone()))
        .tell(
            Fact.HEARING_PLACE,
            setting.room() == null ? words.manner(setting.manner()) : setting.room())
        .tell(Fact.HEARING_OFFICER, setting.officer())
        .tell(Fact.OFFICER, setting.arrestingOfficer());
  }

  static void tell(Told facts, Subpoena subpoena) {
    facts
        .tell(Fact.SUBPOENAED, subpoena.name())
        .tell(Fact.COMES, subpoena.isToCome() ? "yes" : null)
        .tell(Fact.PAPERS, subpoena.papers())
        .tell(Fact.ISSUED_BY, subpoena.issuedBy());
  }

  /** The one that the step made or ended, or after which it decided. */
  private static Optional<Setting> setting(AdministrativeAction action, ActionStep step) {
    boolean isOfOne = step.kind() == Step.SET_HEARING || step.kind() == Step.POSTPONE;
    return isOfOne
        ? action.settings().stream()
            .filter(
                setting ->
                    setting.step().id().equals(step.id())
                        || setting.ended() != null && setting.ended().id().equals(step.id()))
            .findFirst()
        : action.heard();
  }

  private static Optional<LocalDate> permitUntil(List<LicenseInterval> periods) {
    return periods.stream()
        .filter(period -> period.kind() == IntervalKind.PERMIT)
        .map(LicenseInterval::lastDay)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo);
  }

  /** Those that a decision was signed with. */
  private List<Found> findings(ActionStep step) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select f.issue, f.finding, f.reason from hearing_finding f
                    join hearing_record r on r.id = f.record_id
                    where r.signed_step_id = :step and f.finding is not null order by f.number
                    """)
                .bind("step", step.id())
                .mapTo(Found.class)
                .list());
  }
}
