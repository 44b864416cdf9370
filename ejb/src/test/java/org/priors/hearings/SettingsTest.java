package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.priors.calendar.FreeSlot;
import org.priors.problems.Conflict;
import org.priors.problems.Refused;
import org.priors.slice.OnPostgres;

/** A hearing is set in a free slot within its days, and never moved: it ends, and is set anew. */
@OnPostgres
class SettingsTest {

  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  private static final String COUNSEL = "P. Nonesuch";

  @Inject ActionSteps steps;
  @Inject HearingDays days;
  @Inject SetHearing set;
  @Inject EndSetting end;
  @Inject UndoStep undo;
  @Inject RequestHearing requests;

  /** In Connecticut, where a hearing is held within thirty days of the arrest. */
  private void accepted() {
    steps
        .arrestedIn("CT", Basis.REFUSAL, Duration.ofDays(5))
        .served(Duration.ofHours(1))
        .asked(Duration.ofDays(4), null);
    requests.accept(steps.clerk(), steps.seen(), "The unit takes requests while a day is free");
    days.of(steps.clerk());
  }

  private SetHearing.Wish wish(boolean isLater) {
    return new SetHearing.Wish(null, 30, null, isLater);
  }

  private FreeSlot first(boolean isLater) {
    return set.offer(steps.clerk(), steps.action().id(), wish(isLater)).slots().get(0);
  }

  private long hold(FreeSlot slot) {
    return set.hold(steps.clerk(), steps.seen(), slot.id(), COUNSEL);
  }

  private void set(long held, LocalDate lastDay, String waiver) {
    set.book(steps.clerk(), steps.seen(), new SetHearing.Chosen(held, COUNSEL, lastDay, waiver));
  }

  private Setting setting() {
    return steps.action().setting().orElseThrow();
  }

  @Test
  void slots_are_offered_up_to_the_last_day_alone() {
    accepted();
    days.on(20);
    days.on(26);
    SetHearing.Offer offer = set.offer(steps.clerk(), steps.action().id(), wish(false));
    assertThat(offer.lastDay().by()).contains("30 days from the arrest").contains("p. 18");
    assertThat(offer.slots())
        .isNotEmpty()
        .allMatch(
            slot -> !LocalDate.ofInstant(slot.begins(), EASTERN).isAfter(offer.lastDay().day()));
    assertThat(set.offer(steps.clerk(), steps.action().id(), wish(true)).slots())
        .hasSizeGreaterThan(offer.slots().size());
  }

  @Test
  void whoever_is_told_yes_has_the_slot_and_nobody_else_is_offered_it() {
    accepted();
    days.on(20);
    FreeSlot slot = first(false);
    long held = hold(slot);
    assertThat(set.offer(steps.clerk(), steps.action().id(), wish(false)).slots())
        .extracting(FreeSlot::id)
        .doesNotContain(slot.id());
    set(held, null, null);
    assertThat(steps.hearing()).isEqualTo(Stage.SET);
    assertThat(setting().begins()).isEqualTo(slot.begins());
    assertThat(setting().counsel()).isEqualTo("P. Nonesuch");
  }

  @Test
  void a_slot_is_not_set_with_counsel_whose_time_was_not_held() {
    accepted();
    days.on(20);
    long held = set.hold(steps.clerk(), steps.seen(), first(false).id(), null);
    assertThatThrownBy(() -> set(held, null, null))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("is not held for everybody");
    assertThat(steps.hearing()).isEqualTo(Stage.TO_BE_SET);
  }

  @Test
  void a_day_after_the_last_one_needs_a_waiver() {
    accepted();
    days.on(27);
    long held = hold(first(true));
    assertThatThrownBy(() -> set(held, null, " "))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("later than the last day");
    set(held, null, "Counsel waived it in writing, letter of today");
    assertThat(setting().waiver()).contains("waived");
  }

  @Test
  void the_office_sets_the_last_day_of_a_hearing_where_no_source_prints_one() {
    steps
        .arrestedIn("MD", Basis.FAILURE, Duration.ofDays(5))
        .served(Duration.ofHours(1))
        .asked(Duration.ofDays(4), 15_00);
    requests.accept(steps.clerk(), steps.seen(), null);
    days.of(steps.clerk());
    days.on(20);
    long held = hold(first(false));
    assertThatThrownBy(() -> set(held, null, null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("your office sets it");
    set(held, LocalDate.now(EASTERN).plusDays(40), null);
    assertThat(setting().lastDay().by()).startsWith("Set by");
  }

  @Test
  void a_postponed_hearing_leaves_its_slot_free_and_is_to_be_set_again() {
    accepted();
    days.on(20);
    FreeSlot slot = first(false);
    set(hold(slot), null, null);
    end.postpone(steps.clerk(), steps.seen(), Side.DRIVER, "Counsel is in court");
    assertThat(steps.hearing()).isEqualTo(Stage.TO_BE_SET);
    assertThat(steps.action().setting()).isEmpty();
    assertThat(steps.action().settings().get(0).postponedBy()).isEqualTo(Side.DRIVER);
    assertThat(first(false).id()).isEqualTo(slot.id());
  }

  @Test
  void a_postponement_that_is_undone_takes_the_slot_again_unless_it_went() {
    accepted();
    days.on(20);
    FreeSlot slot = first(false);
    set(hold(slot), null, null);
    end.postpone(steps.clerk(), steps.seen(), Side.AGENCY, "A mistake");
    undo.undo(steps.clerk(), steps.seen(), new UndoStep.Order("The director", "In error", "Memo"));
    assertThat(setting().begins()).isEqualTo(slot.begins());
    assertThat(set.offer(steps.clerk(), steps.action().id(), wish(false)).slots())
        .extracting(FreeSlot::id)
        .doesNotContain(slot.id());
    end.postpone(steps.clerk(), steps.seen(), Side.AGENCY, "Meant now");
    hold(slot);
    assertThatThrownBy(
            () ->
                undo.undo(
                    steps.clerk(),
                    steps.seen(),
                    new UndoStep.Order("The director", "In error", "Memo")))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("is taken at that time");
  }

  @Test
  void a_setting_that_is_undone_frees_its_slot() {
    accepted();
    days.on(20);
    FreeSlot slot = first(false);
    set(hold(slot), null, null);
    undo.undo(steps.clerk(), steps.seen(), new UndoStep.Order("The director", "In error", "Memo"));
    assertThat(steps.hearing()).isEqualTo(Stage.TO_BE_SET);
    assertThat(first(false).id()).isEqualTo(slot.id());
  }

  @Test
  void a_request_that_is_withdrawn_frees_the_slot() {
    accepted();
    days.on(20);
    FreeSlot slot = first(false);
    set(hold(slot), null, null);
    end.withdraw(steps.clerk(), steps.seen(), Instant.now(), "The driver pleaded guilty", "Letter");
    assertThat(steps.hearing()).isEqualTo(Stage.WITHDRAWN);
    assertThat(steps.action().setting()).isEmpty();
  }

  @Test
  void no_slot_is_held_for_a_hearing_that_nobody_has_asked_for() {
    steps.arrestedIn("CT", Basis.REFUSAL, Duration.ofDays(5)).served(Duration.ofHours(1));
    days.of(steps.clerk());
    days.on(20);
    assertThatThrownBy(() -> hold(first(false)))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("cannot follow");
  }

  @Test
  void parties_are_told_before_the_hearing_begins() {
    accepted();
    days.on(20);
    set(hold(first(false)), null, null);
    end.notified(steps.clerk(), steps.seen(), Instant.now(), "Notice of hearing");
    assertThat(steps.hearing()).isEqualTo(Stage.NOTIFIED);
  }
}
