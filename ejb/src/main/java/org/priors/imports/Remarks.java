package org.priors.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.priors.problems.Refused;

/** What a person should know of a row that is taken though not all of it can be. */
final class Remarks {

  private final List<RowNote> made = new ArrayList<>();
  private final long line;

  /**
   * @param line of the row
   */
  Remarks(long line) {
    this.line = line;
  }

  /**
   * The value; null, with a remark, where it cannot be.
   *
   * @param field the part of the row, as a sentence begins with it: {@code The birth date}
   */
  <T> T unlessRefused(String field, Supplier<T> value) {
    try {
      return value.get();
    } catch (Refused refused) {
      add(
          code(field) + "-left-out",
          refused.getMessage() + " The arrest is taken, " + lower(field) + " is not.");
      return null;
    }
  }

  void add(String code, String sentence) {
    made.add(new RowNote(line, "remark", code, sentence));
  }

  /** In the order in which they were made. */
  List<RowNote> made() {
    return List.copyOf(made);
  }

  private static String code(String field) {
    return field.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replace(' ', '-');
  }

  private static String lower(String field) {
    return Character.toLowerCase(field.charAt(0)) + field.substring(1);
  }
}
