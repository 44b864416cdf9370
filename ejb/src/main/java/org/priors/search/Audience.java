package org.priors.search;

import org.priors.security.Caller;
import org.priors.security.Permission;

/**
 * Who may find a document of the index. A driver with sealed records has two documents, one as
 * everybody sees the driver and one as those do who may see what is sealed; so no hit, count, facet
 * or word that was matched can tell of it. What is expunged is in neither.
 */
enum Audience {
  OPEN,
  SEALED;

  static Audience of(Caller caller) {
    return caller.may(Permission.SEE_SEALED) ? SEALED : OPEN;
  }
}
