package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.priors.calendar.Bookings;
import org.priors.problems.Conflict;

/** Keeps on the calendar what the settings of an action take. */
@ApplicationScoped
class SlotsOfSettings {

  /** After these nobody comes. */
  private static final Set<Step> FREES =
      EnumSet.of(Step.POSTPONE, Step.TAKE_SETTING_BACK, Step.WITHDRAW_REQUEST);

  @Inject Bookings bookings;
  @Inject Attendance attendance;
  @Inject Clock clock;

  /**
   * Ends the setting that stands, and frees its slot and all who had to come.
   *
   * @param by who asked for it where it is postponed; else null
   */
  void end(AdministrativeAction action, ActionStep step, Side by) {
    action.setting().ifPresent(setting -> bookings.end(setting.booking(), step.kind().title()));
    action.endSetting(step, by);
  }

  /**
   * After a step was undone. What it set is free again; what it had freed is booked again.
   *
   * @throws Conflict where the slot went to somebody else meanwhile
   */
  void follow(OpenedAction opened, ActionStep undone) {
    for (Setting setting : opened.action().settings()) {
      if (setting.step() == undone) {
        bookings.end(setting.booking(), "The setting was undone");
      } else if (setting.ended() == undone && FREES.contains(undone.kind())) {
        bookAgain(opened, setting);
      }
    }
  }

  private void bookAgain(OpenedAction opened, Setting setting) {
    if (setting.begins().isAfter(clock.instant())) {
      setting.bookedAgain(
          bookings.bookAgain(setting.booking(), attendance.all(opened.file(), setting.counsel())));
    }
  }
}
