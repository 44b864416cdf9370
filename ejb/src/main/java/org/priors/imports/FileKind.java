package org.priors.imports;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.priors.problems.Refused;

/** What a file is by its first bytes, whatever its name says. */
final class FileKind {

  /** As many bytes as the longest mark below. */
  static final int BYTES_NEEDED = 8;

  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry("504b0304", "a zip archive (an Excel workbook is one, too)"),
          Map.entry("504b0506", "an empty zip archive"),
          Map.entry("1f8b", "a gzip archive"),
          Map.entry("425a68", "a bzip2 archive"),
          Map.entry("fd377a585a00", "an xz archive"),
          Map.entry("28b52ffd", "a zstd archive"),
          Map.entry("377abcaf271c", "a 7z archive"),
          Map.entry("526172211a07", "a rar archive"),
          Map.entry("d0cf11e0a1b11ae1", "an old Excel workbook"),
          Map.entry("25504446", "a PDF"),
          Map.entry("89504e47", "a PNG image"),
          Map.entry("ffd8ff", "a JPEG image"),
          Map.entry("47494638", "a GIF image"),
          Map.entry("7f454c46", "a program"),
          Map.entry("4d5a9000", "a program"));

  private FileKind() {}

  /** Refuses what cannot be CSV in UTF-8. */
  static void mustBeText(byte[] head) {
    if (head.length == 0) {
      throw new Refused("empty-file", "", "The file is empty (0 bytes).");
    }
    String hex = HexFormat.of().formatHex(head);
    Optional<String> kind =
        MARKS.entrySet().stream()
            .filter(mark -> hex.startsWith(mark.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    if (kind.isPresent()) {
      throw new Refused(
          "not-csv",
          "line 1, column 1",
          "This is " + kind.get() + ", not CSV. Send the CSV file itself, unpacked.");
    }
    if (hex.startsWith("fffe") || hex.startsWith("feff") || hex.startsWith("0000feff")) {
      throw new Refused(
          "not-utf-8",
          "line 1, column 1",
          "The file is in UTF-16 or UTF-32. Save it as CSV in "
              + StandardCharsets.UTF_8.name()
              + ".");
    }
  }
}
