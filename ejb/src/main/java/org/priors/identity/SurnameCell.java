package org.priors.identity;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A surname that some sources write with its suffix. */
final class SurnameCell {

  private static final Pattern LAST_WORD = Pattern.compile("(.*[^\\s,])[\\s,]+(\\w{2,6})\\.?\\s*");

  private SurnameCell() {}

  /** The cells with the suffix in its own field, if the surname ends with one. */
  static Map<Field, String> apart(Map<Field, String> cells) {
    String surname = cells.get(Field.SURNAME);
    if (surname == null || surname.indexOf(' ') < 0 && surname.indexOf(',') < 0) {
      return cells;
    }
    Matcher written = LAST_WORD.matcher(surname);
    if (!written.matches() || !Suffixes.isOne(written.group(2).toLowerCase(Locale.ROOT))) {
      return cells;
    }
    Map<Field, String> apart = new EnumMap<>(cells);
    apart.put(Field.SURNAME, written.group(1));
    String suffix = cells.get(Field.SUFFIX);
    if (suffix == null || suffix.isBlank()) {
      apart.put(Field.SUFFIX, written.group(2));
    }
    return apart;
  }
}
