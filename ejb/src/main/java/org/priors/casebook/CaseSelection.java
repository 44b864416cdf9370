package org.priors.casebook;

import org.priors.security.Caller;
import org.priors.security.Role;

/** Which cases a list is of. */
public sealed interface CaseSelection permits CaseList.Which, Lack {

  /** Whose cases are a person's own. */
  enum Own {
    /** An officer's agency's. */
    AGENCY,
    /** Anybody else's State's. */
    STATE,
    /** All, for who works at no office of a State. */
    ALL;

    static Own of(Caller caller) {
      return caller.role() == Role.OFFICER ? AGENCY : caller.state() == null ? ALL : STATE;
    }
  }

  /** The name that the audit keeps. */
  String name();

  /**
   * The condition, from {@code where} on: of a case {@code c} with its finding {@code f}, by {@code
   * :me}, {@code :user}, {@code :agency} and {@code :state} of the caller.
   */
  String where(Own own);
}
