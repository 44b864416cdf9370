package org.priors.web.imports;

import org.priors.imports.ImportRuns;
import org.priors.problems.Refused;

/** How large a request with a file may be: the file, and a little for what is around it. */
final class UploadSize {

  static final long MOST = ImportRuns.MOST_BYTES + 64 * 1024;

  private static final long MEBIBYTE = 1024L * 1024;

  private UploadSize() {}

  static Refused refused() {
    return new Refused(
        "too-large",
        "/file",
        "The file is larger than "
            + ImportRuns.MOST_BYTES / MEBIBYTE
            + " MiB, the most that an import takes. Send it in parts.");
  }
}
