package org.priors.calendar;

import java.time.Instant;

/**
 * A day on the calendar.
 *
 * @param officer the name of who sits
 * @param room its name; null where nobody comes to a room
 * @param slots how many it has
 * @param taken how many of these are booked or held
 */
public record CalendarDay(
    long id,
    long officeId,
    DayPurpose purpose,
    Manner manner,
    long officerId,
    String officer,
    Long roomId,
    String room,
    Instant begins,
    Instant ends,
    int slots,
    int taken) {}
