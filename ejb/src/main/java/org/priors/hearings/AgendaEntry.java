package org.priors.hearings;

import java.time.Instant;

/**
 * A hearing or an absence as a calendar program is told of it. It names no driver.
 *
 * @param key the same for as long as there is one, and of no other
 * @param revision higher each time that something of it has changed
 * @param isCanceled whether nobody comes any more
 * @param place null where there is none
 * @param changedAt when it last changed
 */
public record AgendaEntry(
    String key,
    int revision,
    boolean isCanceled,
    Instant begins,
    Instant ends,
    String title,
    String place,
    Instant changedAt) {}
