package org.priors.security;

import jakarta.ejb.ApplicationException;
import java.util.Locale;

/** The caller's role does not allow what was asked. */
@ApplicationException(rollback = true)
public class Denied extends RuntimeException {

  /** For a reason that is not the role's alone. */
  public Denied(String sentence) {
    super(sentence);
  }

  public Denied(Caller caller, Permission permission) {
    super(
        (caller.role() == null
                ? "A caller without a role"
                : "The role of " + caller.role().title().toLowerCase(Locale.ROOT))
            + " may not "
            + permission.name().toLowerCase(Locale.ROOT).replace('_', ' ')
            + ".");
  }
}
