package org.priors.calendar;

import java.time.Instant;

/**
 * A booking or a hold that stands.
 *
 * @param officerCode who hears, as the calendar tells them from others
 * @param room null where nobody comes to a room
 * @param heldUntil null for a booking
 */
public record StandingBooking(
    long id,
    long slotId,
    String subject,
    Manner manner,
    String officerCode,
    String officer,
    String room,
    Instant begins,
    Instant ends,
    Instant heldUntil) {}
