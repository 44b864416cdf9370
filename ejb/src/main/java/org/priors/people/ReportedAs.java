package org.priors.people;

import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * As whom an agency reported somebody.
 *
 * @param nameKey the name as {@link PersonName#key()} writes it
 * @param born null where the agency does not say
 */
public record ReportedAs(String nameKey, LocalDate born) {

  /** How many parts of a key are the given name and the surname. */
  private static final int NAMES = 2;

  /**
   * Whether two reports of one arrest are plainly of two people: a slip or a correction leaves the
   * name or the birth date as it was, and of a name alone a part.
   */
  public boolean isPlainlyAnother(ReportedAs other) {
    if (nameKey.equals(other.nameKey)) {
      return false;
    }
    return born != null && other.born != null
        ? !born.equals(other.born)
        : IntStream.range(0, NAMES).allMatch(part -> differs(part, other));
  }

  private boolean differs(int part, ReportedAs other) {
    String one = nameKey.split("\\|", -1)[part];
    String two = other.nameKey.split("\\|", -1)[part];
    return !one.isEmpty() && !two.isEmpty() && !one.equals(two);
  }
}
