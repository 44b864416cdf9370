package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.problems.Conflict;
import org.priors.problems.Refused;
import org.priors.security.Denied;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.SliceClock;
import org.priors.slice.Town;

/** Who comes to a hearing is marked on its day, and put right by another mark. */
@OnPostgres
class CheckInTest {

  private static final ZoneId EASTERN = ZoneId.of("America/New_York");
  private static final String COUNSEL = "P. Nonesuch";

  @Inject ActionSteps steps;
  @Inject HearingDays days;
  @Inject SetHearing set;
  @Inject EndSetting end;
  @Inject RequestHearing requests;
  @Inject IssueSubpoena subpoenas;
  @Inject CheckPeopleIn checkIn;
  @Inject ActionReader actions;
  @Inject ReadHearing reader;
  @Inject Town town;
  @Inject SliceClock time;
  @Inject Clock clock;

  private void set() {
    steps
        .by("T-9")
        .arrestedIn("CT", Basis.REFUSAL, Duration.ofDays(5))
        .served(Duration.ofHours(1))
        .asked(Duration.ofDays(4), null);
    requests.accept(steps.clerk(), steps.seen(), "A day is free");
    days.of(steps.clerk());
    days.on(20);
    long id = steps.action().id();
    long slot =
        set.offer(steps.clerk(), id, new SetHearing.Wish(null, 30, COUNSEL, false))
            .slots()
            .get(0)
            .id();
    long held = set.hold(steps.clerk(), steps.seen(), slot, COUNSEL);
    set.book(steps.clerk(), steps.seen(), new SetHearing.Chosen(held, COUNSEL, null, null));
  }

  private Setting setting() {
    return steps.action().setting().orElseThrow();
  }

  private Instant midnight(int days) {
    return setting().day(EASTERN).plusDays(days).atStartOfDay(EASTERN).toInstant();
  }

  private void mark(String name, Appearance.How how, Instant at) {
    checkIn.mark(
        steps.clerk(),
        steps.action().id(),
        new CheckIn.Said(Appearance.Part.WITNESS, name, how, at));
  }

  private List<Comer> comers() {
    return reader.of(steps.clerk(), actions.open(steps.clerk(), steps.action().id())).comers();
  }

  @Test
  void who_has_to_come_is_told_before_anybody_came() {
    set();
    subpoenas.issue(
        steps.clerk(),
        steps.seen(),
        new Subpoena.Said(
            Appearance.Part.WITNESS, "B. Operator", true, null, Side.STATE, "K. Specimen"));
    assertThat(comers())
        .extracting(Comer::part)
        .containsExactly(
            Appearance.Part.DRIVER,
            Appearance.Part.COUNSEL,
            Appearance.Part.ARRESTING_OFFICER,
            Appearance.Part.WITNESS);
    assertThat(comers()).noneMatch(Comer::isMarked).noneMatch(Comer::underSubpoena);
  }

  @Test
  void people_are_marked_on_the_day_of_the_hearing_from_midnight_to_midnight() {
    set();
    assertThatThrownBy(() -> mark("Early", Appearance.How.IN_PERSON, clock.instant()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("on the day of the hearing");
    time.goOn(Duration.ofDays(25));
    mark("First", Appearance.How.IN_PERSON, midnight(0));
    mark("Last", Appearance.How.VIDEO, midnight(1).minusSeconds(1));
    for (Instant other : List.of(midnight(0).minusSeconds(1), midnight(1))) {
      assertThatThrownBy(() -> mark("Other", Appearance.How.IN_PERSON, other))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("on the day of the hearing");
    }
    assertThat(comers()).extracting(Comer::name).contains("First", "Last").doesNotContain("Other");
  }

  @Test
  void nobody_is_marked_ahead_of_time() {
    set();
    time.goOn(Duration.between(clock.instant(), setting().begins()));
    mark("Now", Appearance.How.IN_PERSON, clock.instant());
    assertThatThrownBy(
            () -> mark("Soon", Appearance.How.IN_PERSON, clock.instant().plusSeconds(60)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("has not come");
  }

  @Test
  void the_last_mark_of_a_person_counts() {
    set();
    time.goOn(Duration.between(clock.instant(), setting().begins()));
    mark("B. Operator", Appearance.How.ABSENT, clock.instant());
    mark("b. operator", Appearance.How.TELEPHONE, clock.instant());
    List<Comer> marked = comers().stream().filter(Comer::isMarked).toList();
    assertThat(marked).hasSize(1);
    assertThat(marked.get(0).mark().manner()).isEqualTo(Appearance.How.TELEPHONE);
  }

  @Test
  void nobody_comes_to_a_setting_that_has_ended_and_other_agencies_mark_nobody() {
    set();
    assertThatThrownBy(
            () ->
                checkIn.mark(
                    town.account(Role.CLERK),
                    steps.action().id(),
                    new CheckIn.Said(
                        Appearance.Part.DRIVER, "Ann", Appearance.How.IN_PERSON, clock.instant())))
        .isInstanceOf(Denied.class);
    end.postpone(steps.clerk(), steps.seen(), Side.DRIVER, "Counsel is in court");
    assertThatThrownBy(() -> mark("Late", Appearance.How.IN_PERSON, clock.instant()))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("No hearing is set");
  }
}
