package org.priors.imports;

import jakarta.ejb.ApplicationException;

/** The import stands elsewhere than this worker left it: another one has carried it on. */
@ApplicationException(rollback = true)
public class Superseded extends RuntimeException {

  Superseded(long runId, long from) {
    super("Import " + runId + " no longer stands at row " + from + ".");
  }
}
