package org.priors.platform.changes;

/** A driver of whom something changed. */
public record Changed(long id, long driverId, Change kind) {}
