package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.calendar.FreeSlot;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.problems.Refused;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;

/** A hearing that is moved ends one setting and makes another, or nothing changes. */
@OnPostgres
class MovesTest {

  private static final SetHearing.Wish ANY = new SetHearing.Wish(null, 30, null, true);

  @Inject ActionSteps steps;
  @Inject ActionSteps other;
  @Inject HearingDays days;
  @Inject HearingDays elsewhere;
  @Inject SetHearing set;
  @Inject EndSetting end;
  @Inject MoveHearing move;
  @Inject RequestHearing requests;
  @Inject Town town;

  /** In Connecticut, set in the first of the slots of a day within the thirty from the arrest. */
  private List<FreeSlot> setHearing() {
    steps
        .arrestedIn("CT", Basis.REFUSAL, Duration.ofDays(5))
        .served(Duration.ofHours(1))
        .asked(Duration.ofDays(4), null);
    requests.accept(steps.clerk(), steps.seen(), "The unit takes requests while a day is free");
    days.of(steps.clerk());
    days.on(20);
    days.on(40);
    List<FreeSlot> slots = slots();
    book(slots.get(0).id());
    return slots;
  }

  private List<FreeSlot> slots() {
    return set.offer(steps.clerk(), steps.action().id(), ANY).slots();
  }

  private void book(long slot) {
    long held = set.hold(steps.clerk(), steps.seen(), slot, null);
    set.book(steps.clerk(), steps.seen(), new SetHearing.Chosen(held, null, null, null));
  }

  private void move(long slot, Side by, String reason, String waiver) {
    move.move(steps.clerk(), steps.seen(), new MoveHearing.Moved(slot, by, reason, null, waiver));
  }

  private Setting setting() {
    return steps.action().setting().orElseThrow();
  }

  @Test
  void the_old_setting_ends_as_postponed_and_its_slot_is_free() {
    List<FreeSlot> slots = setHearing();
    move(slots.get(1).id(), Side.DRIVER, "Counsel is in trial", null);
    assertThat(steps.hearing()).isEqualTo(Stage.SET);
    assertThat(setting().begins()).isEqualTo(slots.get(1).begins());
    assertThat(steps.action().settings()).hasSize(2);
    assertThat(steps.action().settings().get(0).postponedBy()).isEqualTo(Side.DRIVER);
    assertThat(slots()).extracting(FreeSlot::id).contains(slots.get(0).id());
    assertThat(slots()).extracting(FreeSlot::id).doesNotContain(slots.get(1).id());
  }

  @Test
  void a_slot_that_is_not_free_leaves_everything_as_it_was() {
    List<FreeSlot> slots = setHearing();
    long before = setting().id();
    other
        .arrestedIn("CT", Basis.REFUSAL, Duration.ofDays(5))
        .served(Duration.ofHours(1))
        .asked(Duration.ofDays(4), null);
    requests.accept(other.clerk(), other.seen(), "The unit takes requests while a day is free");
    set.hold(other.clerk(), other.seen(), slots.get(1).id(), null);
    assertThatThrownBy(() -> move(slots.get(1).id(), Side.DRIVER, "Counsel is in trial", null))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("is gone");
    assertThat(setting().id()).isEqualTo(before);
    assertThat(slots()).extracting(FreeSlot::id).doesNotContain(slots.get(0).id());
  }

  @Test
  void a_hearing_is_not_moved_to_where_it_is() {
    List<FreeSlot> slots = setHearing();
    assertThatThrownBy(() -> move(slots.get(0).id(), Side.DRIVER, "Counsel is in trial", null))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("set in that slot already");
  }

  @Test
  void who_asked_and_why_are_needed() {
    List<FreeSlot> slots = setHearing();
    long before = setting().id();
    assertThatThrownBy(() -> move(slots.get(1).id(), null, "Counsel is in trial", null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Who asked");
    assertThatThrownBy(() -> move(slots.get(1).id(), Side.DRIVER, " ", null))
        .isInstanceOf(Refused.class);
    assertThat(setting().id()).isEqualTo(before);
  }

  @Test
  void later_than_the_last_day_needs_a_waiver() {
    List<FreeSlot> slots = setHearing();
    FreeSlot late = slots.get(slots.size() - 1);
    assertThatThrownBy(() -> move(late.id(), Side.DRIVER, "Counsel is in trial", null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("waived");
    move(late.id(), Side.DRIVER, "Counsel is in trial", "Driver, letter of today");
    assertThat(setting().begins()).isEqualTo(late.begins());
  }

  @Test
  void a_slot_is_looked_at_as_if_the_hearing_had_left_its_own() {
    List<FreeSlot> slots = setHearing();
    assertThat(move.look(steps.clerk(), steps.action().id(), slots.get(0).id()).slot()).isPresent();
    assertThat(move.look(steps.clerk(), steps.action().id(), slots.get(1).id()).slot()).isPresent();
  }

  @Test
  void a_hearing_that_is_not_set_is_not_moved() {
    List<FreeSlot> slots = setHearing();
    end.postpone(steps.clerk(), steps.seen(), Side.DRIVER, "Counsel is in trial");
    assertThatThrownBy(() -> move(slots.get(1).id(), Side.DRIVER, "Again", null))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("No hearing of this action is set");
  }

  @Test
  void a_slot_of_another_office_is_none() {
    setHearing();
    elsewhere.of(town.accountAtDmv(Role.CLERK, "FL"));
    elsewhere.on(20);
    long theirs = elsewhere.firstSlot();
    assertThatThrownBy(() -> move(theirs, Side.DRIVER, "Elsewhere", null))
        .isInstanceOf(NotFound.class);
    end.postpone(steps.clerk(), steps.seen(), Side.DRIVER, "Counsel is in trial");
    assertThatThrownBy(() -> set.hold(steps.clerk(), steps.seen(), theirs, null))
        .isInstanceOf(NotFound.class);
  }
}
