package org.priors.db.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server wrote, and what of it says why the server failed. */
public record LogFile(Path file) {
  /** The most telling first: PostgreSQL's, then the root of a Java failure, then anything bad. */
  private static final List<Pattern> TELLING =
      List.of(
          Pattern.compile("(?m)(?:FATAL|PANIC): +(.+(?:\\R.*DETAIL: .+)?)"),
          Pattern.compile("(?m)^Caused by: (?:[\\w.$]+: )?(.+)"),
          Pattern.compile("(?m)(?:SEVERE|ERROR|FATAL) (.+)"),
          Pattern.compile("(?m)((?:Error|[\\w.]+Exception|[\\w.]+Error): .+)"));

  /** All of it. */
  public String text() {
    try {
      return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line that most likely says why the server failed. */
  public String reason() {
    String text = text();
    return TELLING.stream()
        .map(telling -> telling.matcher(text))
        .filter(Matcher::find)
        .findFirst()
        .map(LogFile::last)
        .map(reason -> reason.replaceAll("\\R.*DETAIL: +", " ").strip())
        .orElse("it gave no reason.");
  }

  private static String last(Matcher found) {
    String last;
    do {
      last = found.group(1);
    } while (found.find());
    return last;
  }

  /** Its path, as a message names it. */
  @Override
  public String toString() {
    return file.toString();
  }
}
