package org.priors.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.priors.csv.CsvRows;
import org.priors.problems.Refused;

/**
 * Reads an upload once from end to end before any of it counts: it must be CSV in UTF-8, of a size
 * that can be, and have the columns that its profile reads.
 */
final class CsvGuard {

  private final long most;

  CsvGuard(long most) {
    this.most = most;
  }

  /** What was found out on the way. */
  record Checked(long size, byte[] sha256, long rows, FileHead head) {}

  /** Hands the content on in pieces as it is read; refuses with the place of what is wrong. */
  Checked check(ImportProfile profile, InputStream content, Consumer<byte[]> pieces) {
    try {
      BufferedInputStream source = new BufferedInputStream(content);
      source.mark(FileKind.BYTES_NEEDED);
      FileKind.mustBeText(source.readNBytes(FileKind.BYTES_NEEDED));
      source.reset();
      return read(profile, new MeasuredInput(source, most, pieces));
    } catch (IOException broken) {
      throw new Refused("upload-broken", "", "The file broke off before its end. Send it again.");
    }
  }

  private static Checked read(ImportProfile profile, MeasuredInput input) throws IOException {
    try (CsvRows rows = new CsvRows(input)) {
      rows.header().mustFit(profile.name(), profile.columns());
      long count = 0;
      while (rows.next() != null) {
        count++;
      }
      input.finish();
      FileHead head = new FileHead(rows.header().names(), rows.header().sign());
      return new Checked(input.size(), input.sha256(), count, head);
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }
}
