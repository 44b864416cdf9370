package org.priors.calendar;

import java.time.Instant;

/**
 * A time that is free by itself and is not offered.
 *
 * @param room null where nobody comes to a room
 * @param because every reason, in words
 */
public record LeftOutSlot(
    Instant begins, Instant ends, String officer, String room, String because) {}
