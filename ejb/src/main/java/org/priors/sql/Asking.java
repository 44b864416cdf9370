package org.priors.sql;

import org.priors.security.Caller;
import org.priors.security.Permission;

/**
 * What a transaction says to the database of who asks.
 *
 * @param clearance which sealed records it shows
 * @param office whose office asks, by its id; none where nobody asks, or who asks works at none
 */
record Asking(String clearance, String office) {

  static final String NONE = "";
  static final String SEALED = "SEALED";
  static final String ALL = "ALL";
  static final String WITHDRAWN = "WITHDRAWN";

  /** A transaction that has said nothing: it sees nothing sealed, and is of no office. */
  static final Asking NOBODY = new Asking(NONE, NONE);

  /** Says it to the database, until the transaction ends. */
  static final String SAY =
      "select set_config('priors.clearance', ?, true), set_config('priors.office', ?, true)";

  static Asking of(Caller caller) {
    return new Asking(
        caller.may(Permission.SEE_SEALED) ? SEALED : NONE,
        caller.officeId() == null ? NONE : caller.officeId().toString());
  }

  /** The same office, seeing more or less. */
  Asking seeing(String other) {
    return new Asking(other, office);
  }
}
