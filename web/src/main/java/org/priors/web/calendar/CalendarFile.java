package org.priors.web.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.util.Date;
import java.util.List;
import org.priors.hearings.AgendaEntry;

/** Hearings and absences as an iCalendar file (RFC 5545), with all times in UTC. */
public final class CalendarFile {

  /** As what it is sent. */
  public static final String TYPE = "text/calendar; charset=utf-8";

  private static final int HOURS_BETWEEN_LOOKS = 1;

  private CalendarFile() {}

  /**
   * The file.
   *
   * @param house tells what is of this installation from what is of others
   */
  public static String of(List<AgendaEntry> entries, String house) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Priors//Hearings//EN");
    calendar.setName("Hearings");
    calendar.setRefreshInterval(Duration.builder().hours(HOURS_BETWEEN_LOOKS).build());
    entries.forEach(each -> calendar.addEvent(event(each, house)));
    return Biweekly.write(calendar).go();
  }

  private static VEvent event(AgendaEntry entry, String house) {
    VEvent event = new VEvent();
    event.setUid(entry.key() + "@" + house);
    event.setSequence(entry.revision());
    event.setDateTimeStamp(Date.from(entry.changedAt()));
    event.setDateStart(Date.from(entry.begins()));
    event.setDateEnd(Date.from(entry.ends()));
    event.setSummary(entry.title());
    event.setLocation(entry.place());
    event.setStatus(entry.isCanceled() ? Status.cancelled() : Status.confirmed());
    return event;
  }
}
