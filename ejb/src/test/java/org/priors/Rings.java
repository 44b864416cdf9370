package org.priors;

import java.util.Comparator;
import java.util.List;

/**
 * The rings of the house, the innermost first, each with its packages in the order in which they
 * stand on each other. A package knows those before it alone, by imports and by tables alike; of
 * the last ring none knows another.
 */
final class Rings {

  private static final List<String> DESKS =
      List.of("matching", "search", "notices", "statistics", "letters");

  private static final List<List<String>> ALL =
      List.of(
          List.of("problems", "time", "yaml", "csv", "logging"),
          List.of("security", "sql", "audit", "platform.changes", "platform.jobs"),
          List.of("law", "identity", "identity.linking"),
          List.of("agencies", "accounts", "calendar", "planning", "people", "cases", "imports"),
          List.of("lawbook", "history", "rulings", "hearings", "casebook"),
          DESKS);

  private static final List<String> ORDER = ALL.stream().flatMap(List::stream).toList();

  private Rings() {}

  /** The packages, the innermost first. */
  static List<String> packages() {
    return ORDER;
  }

  /** The innermost package of these that a class of this package name is in; null for none. */
  static String of(String packageName) {
    String own = packageName.replaceFirst("^org\\.priors\\.", "");
    return ORDER.stream()
        .filter(name -> own.equals(name) || own.startsWith(name + "."))
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  /** Whether one package may know another. */
  static boolean allow(String from, String to) {
    boolean bothDesks = DESKS.contains(from) && DESKS.contains(to);
    return from.equals(to) || !bothDesks && ORDER.indexOf(to) < ORDER.indexOf(from);
  }
}
