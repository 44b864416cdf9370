package org.priors.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names that some sources write with their suffix, at any place of any of them. */
final class NameCells {

  private static final Field[] NAMES = {Field.SURNAME, Field.MIDDLE, Field.GIVEN};

  private NameCells() {}

  /** The cells with the suffix in its own field, wherever it stands. */
  static Map<Field, String> apart(Map<Field, String> cells) {
    Map<Field, String> apart = cells;
    for (Field field : NAMES) {
      apart = apart(apart, field);
    }
    return apart;
  }

  private static Map<Field, String> apart(Map<Field, String> cells, Field field) {
    String cell = cells.get(field);
    if (cell == null || cell.isBlank()) {
      return cells;
    }
    List<String> name = new ArrayList<>();
    String suffix = null;
    for (String word : cell.strip().split("[\\s,]+")) {
      if (isSuffix(word)) {
        suffix = suffix == null ? word : suffix;
      } else {
        name.add(word);
      }
    }
    // Junior may be all of a given name or surname, and is hardly a middle name.
    return suffix == null || name.isEmpty() && field != Field.MIDDLE
        ? cells
        : with(cells, field, String.join(" ", name), suffix);
  }

  private static boolean isSuffix(String word) {
    return Suffixes.isOne(word.replace(".", "").toLowerCase(Locale.ROOT));
  }

  private static Map<Field, String> with(
      Map<Field, String> cells, Field field, String name, String suffix) {
    Map<Field, String> apart = new EnumMap<>(cells);
    apart.put(field, name);
    if (Value.written(Field.SUFFIX, cells.get(Field.SUFFIX)).isEmpty()) {
      apart.put(Field.SUFFIX, suffix);
    }
    return apart;
  }
}
