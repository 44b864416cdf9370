package org.priors.security;

import java.io.Serializable;
import java.util.Objects;

/**
 * What a caller works under: one role, at one office. Who has been given several works under one of
 * them at a time, so that no role is lent what another one may.
 *
 * @param at null where the role belongs to no office
 */
public record Grant(Role role, Workplace at) implements Serializable {

  public Grant {
    Objects.requireNonNull(role);
  }

  /** Of a role that belongs to no office. */
  public static Grant of(Role role) {
    return new Grant(role, null);
  }

  /** Such as "Clerk at Tupelo City Court". */
  public String inWords() {
    return at == null ? role.title() : role.title() + " at " + at.name();
  }
}
