package org.priors.security;

import jakarta.ejb.ApplicationException;

/** The caller's role does not allow what was asked. */
@ApplicationException(rollback = true)
public class Denied extends RuntimeException {

  public Denied(Caller caller, Permission permission) {
    super(
        "The role of "
            + caller.role().title().toLowerCase()
            + " may not "
            + permission.name().toLowerCase().replace('_', ' ')
            + ".");
  }
}
