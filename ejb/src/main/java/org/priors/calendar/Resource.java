package org.priors.calendar;

/**
 * A person or a room that can be in one place at a time.
 *
 * @param officeId of whose office; null for one of none, as counsel
 * @param code tells it from others of its kind and office: a user name, a badge, a room's number
 */
public record Resource(long id, ResourceKind kind, Long officeId, String code, String name) {}
