package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.priors.letters.LetterAsked;
import org.priors.letters.LetterKind;
import org.priors.letters.LetterLanguage;
import org.priors.letters.LetterReader;
import org.priors.letters.MakeLetter;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.problems.Refused;
import org.priors.security.Denied;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.SliceClock;
import org.priors.slice.Town;

/** People and papers are subpoenaed for a hearing as it is set, with return of service. */
@OnPostgres
class SubpoenasTest {

  private static final String WITNESS = "B. Operator";

  @Inject ActionSteps steps;
  @Inject HearingDays days;
  @Inject EndSetting end;
  @Inject RequestHearing requests;
  @Inject IssueSubpoena subpoenas;
  @Inject SubpoenasOpen open;
  @Inject MakeLetter letters;
  @Inject LetterReader reader;
  @Inject Town town;
  @Inject SliceClock time;
  @Inject Clock clock;

  private void accepted() {
    steps
        .arrestedIn("CT", Basis.REFUSAL, Duration.ofDays(5))
        .served(Duration.ofHours(1))
        .asked(Duration.ofDays(4), null);
    requests.accept(steps.clerk(), steps.seen(), "A day is free");
    days.of(steps.clerk());
    days.on(20);
  }

  private void set() {
    steps.set(null);
  }

  private Setting setting() {
    return steps.action().setting().orElseThrow();
  }

  private static Subpoena.Said to(String name, boolean comes, String papers) {
    return new Subpoena.Said(
        Appearance.Part.WITNESS, name, comes, papers, Side.STATE, "K. Specimen");
  }

  private Subpoena issued(String name) {
    subpoenas.issue(steps.clerk(), steps.seen(), to(name, true, null));
    return setting().subpoenaOf(Appearance.Part.WITNESS, name).orElseThrow();
  }

  private Subpoena again(Subpoena read) {
    return setting().subpoenas().stream()
        .filter(each -> each.id().equals(read.id()))
        .findFirst()
        .orElseThrow();
  }

  private void served(Subpoena of, Instant at) {
    note(of, new SubpoenaReturn.Said(SubpoenaReturn.Outcome.SERVED, at, "Dep. M", "Hand", null));
  }

  private void note(Subpoena of, SubpoenaReturn.Said said) {
    subpoenas.note(steps.clerk(), steps.seen(), of.id(), said);
  }

  private static SubpoenaReturn.Said not(SubpoenaReturn.Outcome outcome, String why) {
    return new SubpoenaReturn.Said(outcome, null, null, null, why);
  }

  @Test
  void a_person_is_subpoenaed_with_or_without_papers_and_papers_without_a_person() {
    accepted();
    set();
    issued(WITNESS);
    subpoenas.issue(steps.clerk(), steps.seen(), to("Keeper", false, "Log of the instrument"));
    assertThat(setting().subpoenas()).extracting(Subpoena::isToCome).containsExactly(true, false);
    assertThatThrownBy(() -> subpoenas.issue(steps.clerk(), steps.seen(), to("Nobody", false, " ")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Nothing is asked for");
  }

  @Test
  void nobody_is_subpoenaed_twice_for_one_hearing_unless_the_first_was_withdrawn() {
    accepted();
    set();
    Subpoena first = issued(WITNESS);
    assertThatThrownBy(() -> issued(" b. operator ")).isInstanceOf(Conflict.class);
    note(first, not(SubpoenaReturn.Outcome.WITHDRAWN, "Not needed"));
    assertThat(issued(WITNESS).id()).isNotEqualTo(first.id());
    assertThatThrownBy(() -> served(first, clock.instant()))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("withdrawn");
  }

  @Test
  void nobody_is_subpoenaed_where_no_hearing_is_set_or_it_has_begun() {
    accepted();
    assertThatThrownBy(() -> subpoenas.issue(steps.clerk(), steps.seen(), to(WITNESS, true, null)))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("No hearing is set");
    set();
    Duration left = Duration.between(clock.instant(), setting().begins());
    time.goOn(left.minusMinutes(1));
    issued(WITNESS);
    time.goOn(Duration.ofMinutes(1));
    assertThatThrownBy(() -> issued("Another"))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("has begun");
  }

  @Test
  void a_service_lies_after_the_subpoena_and_before_the_hearing_and_says_who_and_how() {
    accepted();
    set();
    Subpoena to = issued(WITNESS);
    assertThatThrownBy(() -> served(to, clock.instant().plusSeconds(60)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("has not come");
    assertThatThrownBy(() -> served(to, to.recordedAt().minus(Duration.ofMinutes(2))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("issued after that");
    assertThatThrownBy(
            () ->
                note(
                    to,
                    new SubpoenaReturn.Said(
                        SubpoenaReturn.Outcome.SERVED, clock.instant(), "Dep. M", " ", null)))
        .isInstanceOf(Refused.class);
    time.goOn(Duration.ofDays(21));
    assertThatThrownBy(() -> served(to, setting().begins()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("has begun before that");
    served(to, setting().begins().minusSeconds(1));
    assertThat(again(to).isServed()).isTrue();
  }

  @Test
  void a_return_is_corrected_by_another_and_both_stay() {
    accepted();
    set();
    Subpoena to = issued(WITNESS);
    assertThatThrownBy(() -> note(to, not(SubpoenaReturn.Outcome.NOT_SERVED, null)))
        .isInstanceOf(Refused.class);
    note(to, not(SubpoenaReturn.Outcome.NOT_SERVED, "Nobody at home"));
    assertThat(again(to).isToBeServed()).isTrue();
    served(to, clock.instant());
    assertThat(again(to).isToBeServed()).isFalse();
    assertThat(again(to).returns()).hasSize(2);
  }

  @Test
  void those_without_a_service_are_listed_until_the_hearing_begins() {
    accepted();
    set();
    Subpoena one = issued(WITNESS);
    Subpoena other = issued("C. Other");
    note(other, not(SubpoenaReturn.Outcome.NOT_SERVED, "Moved"));
    assertThat(open.some(steps.clerk(), 0))
        .extracting(SubpoenasOpen.Line::reason)
        .containsExactly(null, "Moved");
    served(one, clock.instant());
    note(other, not(SubpoenaReturn.Outcome.WITHDRAWN, "Not needed"));
    assertThat(open.some(steps.clerk(), 0)).isEmpty();
    issued("D. Late");
    assertThat(open.count(steps.clerk())).isEqualTo(1);
    time.goOn(Duration.between(clock.instant(), setting().begins()));
    assertThat(open.count(steps.clerk())).isZero();
    assertThat(open.count(town.account(Role.CLERK))).isZero();
    assertThatThrownBy(() -> open.some(town.account(Role.CLERK), 0)).isInstanceOf(Denied.class);
  }

  @Test
  void a_subpoena_ends_with_its_setting_and_the_next_has_the_same_in_one_step() {
    accepted();
    set();
    Subpoena to = issued(WITNESS);
    Subpoena withdrawn = issued("C. Other");
    note(withdrawn, not(SubpoenaReturn.Outcome.WITHDRAWN, "Not needed"));
    end.postpone(steps.clerk(), steps.seen(), Side.DRIVER, "Counsel is in court");
    assertThat(open.count(steps.clerk())).isZero();
    assertThatThrownBy(() -> served(to, clock.instant()))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("has ended");
    set();
    assertThat(setting().subpoenas()).isEmpty();
    subpoenas.issueAgain(steps.clerk(), steps.seen());
    assertThat(setting().subpoenas()).extracting(Subpoena::name).containsExactly(WITNESS);
    assertThatThrownBy(() -> subpoenas.issueAgain(steps.clerk(), steps.seen()))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("issued again already");
  }

  @Test
  void each_subpoena_is_a_letter_of_its_own_and_none_once_it_is_withdrawn() {
    accepted();
    set();
    Subpoena one = issued(WITNESS);
    subpoenas.issue(steps.clerk(), steps.seen(), to("Keeper", false, "Log of the instrument"));
    Subpoena keeper = setting().subpoenaOf(Appearance.Part.WITNESS, "Keeper").orElseThrow();
    assertThat(made(one)).contains(WITNESS, "ordered to appear").doesNotContain("bring or send");
    assertThat(made(keeper))
        .contains("Keeper", "bring or send: Log of the instrument", "K. Specimen")
        .doesNotContain("ordered to appear");
    assertThat(reader.of(steps.clerk(), steps.action().id()))
        .allMatch(line -> line.version() == 1 && line.isWaiting())
        .hasSize(2);
    note(one, not(SubpoenaReturn.Outcome.WITHDRAWN, "Not needed"));
    assertThatThrownBy(() -> made(one)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> letters.preview(steps.clerk(), asked(null)))
        .isInstanceOf(NotFound.class);
  }

  private LetterAsked asked(Long subpoena) {
    return new LetterAsked(
        steps.action().id(),
        setting().step().id(),
        LetterKind.SUBPOENA,
        LetterLanguage.ENGLISH,
        subpoena);
  }

  private String made(Subpoena of) {
    var draft = letters.preview(steps.clerk(), asked(of.id()));
    letters.make(steps.clerk(), asked(of.id()), draft.digest());
    return draft.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void other_agencies_subpoena_nobody() {
    accepted();
    set();
    assertThatThrownBy(
            () -> subpoenas.issue(town.account(Role.CLERK), steps.seen(), to(WITNESS, true, null)))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(
            () -> note(issued(WITNESS), not(SubpoenaReturn.Outcome.NOT_SERVED, "Moved"), -1))
        .isInstanceOf(NotFound.class);
  }

  private void note(Subpoena real, SubpoenaReturn.Said said, long other) {
    assertThat(real.id()).isNotEqualTo(other);
    subpoenas.note(steps.clerk(), steps.seen(), other, said);
  }
}
