package org.priors.web.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;
import org.priors.calendar.WeekSlot;

/** The slots of the part that is shown, fetched as the calendar asks for it. */
final class LazyWeek extends LazyScheduleModel {

  private static final long serialVersionUID = 1L;

  private final transient BiFunction<LocalDateTime, LocalDateTime, List<WeekSlot>> source;
  private final ZoneId zone;

  /**
   * @param zone of the office: its clock on the wall is what the calendar shows, wherever the
   *     browser is
   * @param source the slots from one time there until another
   */
  LazyWeek(ZoneId zone, BiFunction<LocalDateTime, LocalDateTime, List<WeekSlot>> source) {
    this.zone = zone;
    this.source = source;
  }

  @Override
  public void loadEvents(LocalDateTime from, LocalDateTime until) {
    clear();
    for (WeekSlot slot : source.apply(from, until)) {
      addEvent(event(slot));
    }
  }

  /** What is free can be dropped on, and what is booked and can be moved is dragged there. */
  private DefaultScheduleEvent<?> event(WeekSlot slot) {
    String moves = slot.told() == null ? null : slot.told().moves();
    return DefaultScheduleEvent.builder()
        .id(Long.toString(slot.id()))
        .title(slot.inWords() + "\n" + slot.officer() + ", " + slot.place())
        .startDate(LocalDateTime.ofInstant(slot.begins(), zone))
        .endDate(LocalDateTime.ofInstant(slot.ends(), zone))
        .styleClass("slot slot--" + style(slot))
        .editable(moves != null)
        .draggable(moves != null)
        .resizable(false)
        .overlapAllowed(true)
        .dynamicProperty(
            slot.state() == WeekSlot.State.FREE ? "slot" : "moves",
            slot.state() == WeekSlot.State.FREE ? Long.toString(slot.id()) : moves)
        .build();
  }

  /** As the design calls it. */
  static String style(WeekSlot slot) {
    return switch (slot.state()) {
      case FREE -> "free";
      case HELD -> "held";
      case TAKEN -> "booked";
      case AWAY -> "blocked";
    };
  }
}
