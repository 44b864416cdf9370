package org.priors.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.hearings.AgendaEntry;

/** What calendar programs are sent is read by another library than the one that wrote it. */
class CalendarFileTest {

  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");

  private static AgendaEntry hearing(Instant begins, int revision, boolean isCanceled) {
    return new AgendaEntry(
        "hearing-12",
        revision,
        isCanceled,
        begins,
        begins.plusSeconds(1800),
        "Hearing, case LA-1",
        "Room 2; the annex, DMV",
        Instant.parse("2002-05-01T10:00:00Z"));
  }

  private static Calendar read(AgendaEntry... entries) throws Exception {
    Calendar read =
        new CalendarBuilder()
            .build(new StringReader(CalendarFile.of(List.of(entries), "priors.example")));
    read.validate();
    return read;
  }

  private static String text(VEvent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElse(null);
  }

  @Test
  void a_hearing_is_read_back_with_all_that_was_written() throws Exception {
    VEvent event =
        (VEvent)
            read(hearing(Instant.parse("2002-06-03T14:00:00Z"), 0, false)).getComponents().get(0);
    assertThat(text(event, Property.UID)).isEqualTo("hearing-12@priors.example");
    assertThat(text(event, Property.SUMMARY)).isEqualTo("Hearing, case LA-1");
    assertThat(text(event, Property.LOCATION)).isEqualTo("Room 2; the annex, DMV");
    assertThat(text(event, Property.SEQUENCE)).isEqualTo("0");
    assertThat(text(event, Property.STATUS)).isEqualTo("CONFIRMED");
  }

  @Test
  void one_that_has_ended_is_canceled_under_the_same_name_with_a_higher_sequence()
      throws Exception {
    VEvent event =
        (VEvent)
            read(hearing(Instant.parse("2002-06-03T14:00:00Z"), 1, true)).getComponents().get(0);
    assertThat(text(event, Property.UID)).isEqualTo("hearing-12@priors.example");
    assertThat(text(event, Property.SEQUENCE)).isEqualTo("1");
    assertThat(text(event, Property.STATUS)).isEqualTo("CANCELLED");
  }

  /**
   * The hour before clocks go on, the one after, both of the hour that comes twice, and midnight.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-08T07:30:00Z",
        "2026-03-08T08:30:00Z",
        "2026-11-01T06:30:00Z",
        "2026-11-01T07:30:00Z",
        "2026-12-01T05:59:00Z",
        "2026-12-01T06:00:00Z"
      })
  void times_are_the_same_moments_wherever_they_are_read(String at) throws Exception {
    Instant begins = Instant.parse(at);
    VEvent event = (VEvent) read(hearing(begins, 0, false)).getComponents().get(0);
    DtStart<?> start = event.<DtStart<?>>getProperty(Property.DTSTART).orElseThrow();
    DtEnd<?> end = event.<DtEnd<?>>getProperty(Property.DTEND).orElseThrow();
    assertThat(Instant.from(start.getDate())).isEqualTo(begins);
    assertThat(Instant.from(end.getDate())).isEqualTo(begins.plusSeconds(1800));
    assertThat(ZonedDateTime.ofInstant(Instant.from(start.getDate()), CENTRAL))
        .isEqualTo(begins.atZone(CENTRAL));
  }

  @Test
  void nothing_is_a_calendar_too() throws Exception {
    assertThat(CalendarFile.of(List.of(), "priors.example"))
        .startsWith("BEGIN:VCALENDAR")
        .contains("REFRESH-INTERVAL");
    assertThat(
            new CalendarBuilder()
                .build(new StringReader(CalendarFile.of(List.of(), "priors.example")))
                .getComponents())
        .isEmpty();
  }
}
