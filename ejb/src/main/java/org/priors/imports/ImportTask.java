package org.priors.imports;

import org.priors.agencies.Agency;
import org.priors.audit.ChangeSets;
import org.priors.security.Caller;

/** An import that is being carried out. */
public record ImportTask(
    long runId, ImportProfile profile, String fileName, String askedBy, Agency agency) {

  long agencyId() {
    return agency.id();
  }

  /** Where a row comes from, in words a person can follow. */
  String source(long line) {
    return fileName + ", line " + line;
  }

  void begin(ChangeSets changes) {
    changes.begin(author(askedBy), reason(runId, fileName));
  }

  static String reason(long runId, String fileName) {
    return "Import " + runId + ": " + fileName;
  }

  /** The person who sent the file, as the author of what it changes. */
  static Caller author(String askedBy) {
    return Caller.nobody(askedBy);
  }
}
