package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.priors.letters.LetterAsked;
import org.priors.letters.LetterDraft;
import org.priors.letters.LetterKind;
import org.priors.letters.LetterLanguage;
import org.priors.letters.MakeLetter;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.SliceClock;
import org.priors.slice.Town;

/** What is told of a hearing by letter, from the request to the decision. */
@OnPostgres
class LettersOfHearingsTest {

  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  @Inject ActionSteps steps;
  @Inject HearingDays days;
  @Inject EndSetting end;
  @Inject RequestHearing requests;
  @Inject ConductHearing conduct;
  @Inject KeepHearingRecord keep;
  @Inject DecideHearing decide;
  @Inject MakeLetter make;
  @Inject Town town;
  @Inject SliceClock time;
  @Inject Clock clock;

  private void asked() {
    steps
        .arrestedIn("CT", Basis.REFUSAL, Duration.ofDays(5))
        .served(Duration.ofHours(1))
        .asked(Duration.ofDays(4), null);
  }

  private void set() {
    asked();
    requests.accept(steps.clerk(), steps.seen(), "Taken while a day is free");
    days.of(steps.clerk());
    days.on(20);
    steps.set(null);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(EASTERN));
  }

  /** The letter of the last step. */
  private String letter(LetterKind kind, LetterLanguage language) {
    List<ActionStep> all = steps.action().steps();
    LetterAsked asked =
        new LetterAsked(steps.action().id(), all.get(all.size() - 1).id(), kind, language);
    LetterDraft draft = make.preview(steps.clerk(), asked);
    assertThat(make.make(steps.clerk(), asked, draft.digest())).isPositive();
    return draft.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private String letter(LetterKind kind) {
    return letter(kind, LetterLanguage.ENGLISH);
  }

  private static String day(LocalDate day, String language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(new Locale(language, "US"))
        .format(day);
  }

  @Test
  void a_request_is_acknowledged_with_the_remark_or_refused_with_the_reason() {
    asked();
    requests.accept(steps.clerk(), steps.seen(), "Ill on the last day");
    assertThat(letter(LetterKind.ACKNOWLEDGMENT_OF_REQUEST))
        .contains("accepted your request for a hearing", "Ill on the last day");
    asked();
    requests.refuse(steps.clerk(), steps.seen(), "It is not signed");
    assertThat(letter(LetterKind.REFUSAL_OF_REQUEST))
        .contains("Why It is not signed", "The last day to ask is: not on record");
  }

  @Test
  void a_hearing_is_told_with_its_day_room_and_officer() {
    set();
    Setting setting = steps.action().setting().orElseThrow();
    assertThat(letter(LetterKind.NOTICE_OF_HEARING))
        .contains(
            "Notice of hearing",
            day(setting.day(EASTERN), "en") + ", 9:00 AM E",
            "Room 2",
            "K. Specimen");
    assertThat(letter(LetterKind.NOTICE_OF_HEARING, LetterLanguage.SPANISH))
        .contains("Notificación de audiencia", day(setting.day(EASTERN), "es"), "Room 2");
  }

  @Test
  void a_postponement_is_told_with_its_reason() {
    set();
    end.postpone(steps.clerk(), steps.seen(), Side.DRIVER, "The driver is in hospital");
    assertThat(letter(LetterKind.POSTPONEMENT))
        .contains("the hearing in this case was postponed", "The driver is in hospital");
  }

  @Test
  void a_decision_is_told_with_each_finding_and_the_license_from_day_to_day() {
    set();
    end.notified(steps.clerk(), steps.seen(), clock.instant(), "Notice of hearing");
    time.goOn(Duration.ofDays(21));
    conduct.note(
        town.accountAtDmv(Role.HEARING_OFFICER, "CT"),
        steps.seen(),
        Step.HOLD_HEARING,
        clock.instant(),
        null);
    keep.keep(town.accountAtDmv(Role.HEARING_OFFICER, "CT"), steps.action().id(), found());
    decide.decide(
        town.accountAtDmv(Role.HEARING_OFFICER, "CT"),
        steps.seen(),
        Outcome.SUSTAIN,
        "Preponderance of the evidence",
        new LicenseOrder(today(), null, null, null, null));
    assertThat(letter(LetterKind.DECISION))
        .contains(
            "The action is sustained",
            ": proved. Saw it done",
            "Preponderance of the evidence",
            "from " + day(today(), "en"),
            day(today().plusMonths(6).minusDays(1), "en"),
            "K. Specimen");
    assertThat(letter(LetterKind.DECISION, LetterLanguage.SPANISH))
        .contains("Se confirma la acción", ": probado. Saw it done", "del " + day(today(), "es"));
  }

  private static HearingDraft found() {
    return new HearingDraft(
        0,
        "Tape 12",
        null,
        Stream.generate(
                () ->
                    new HearingDraft.Typed(
                        null, null, null, null, Finding.Found.PROVED, "Saw it done"))
            .limit(4)
            .toList(),
        List.of(),
        List.of(
            new HearingDraft.TypedAppearance(
                Appearance.Part.DRIVER, "Ann", Appearance.How.IN_PERSON, true)));
  }
}
