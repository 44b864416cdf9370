package org.priors.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells in words why a driver was found: for each word that was typed, the nearest way in which it
 * fits.
 */
final class Reasons {

  private static final List<String> NEAREST_FIRST =
      List.of("exact", "end", "form", "start", "swapped", "near", "sound", "year");

  private Reasons() {}

  /**
   * @param matched names of the queries that the driver fits, as {@link DriverQuery} gives them
   */
  static List<String> of(List<String> matched) {
    Map<String, String[]> nearest = new LinkedHashMap<>();
    matched.stream()
        .map(name -> name.split("\\" + DriverQuery.SEPARATOR, 3))
        .sorted(
            Comparator.comparing((String[] way) -> NEAREST_FIRST.indexOf(way[0]))
                .thenComparing(way -> way[1].equals("given") || way[1].equals(NumberWays.CASE)))
        .forEach(way -> nearest.putIfAbsent(key(way), way));
    return nearest.values().stream()
        .map(way -> sentence(way[0], way[1], way[2]))
        .distinct()
        .toList();
  }

  /** A date that is read in two ways is one word. */
  private static String key(String[] way) {
    return "born".equals(way[1]) ? "born" : way[2];
  }

  private static String sentence(String way, String field, String word) {
    return switch (field) {
      case "born" ->
          switch (way) {
            case "exact" -> "birth date as typed";
            case "year" -> "birth year as typed";
            case "swapped" -> "birth day and month swapped";
            default -> "birth date a digit or a year off";
          };
      case NumberWays.LICENSE, NumberWays.CASE -> field + " number" + numberWay(way, word);
      default -> (field.equals("surname") ? "surname" : "given name") + nameWay(way, word);
    };
  }

  private static String numberWay(String way, String word) {
    return switch (way) {
      case "exact" -> " as typed";
      case "end" -> " ends in " + word;
      case "start" -> " begins with " + word;
      default -> " one sign off " + word;
    };
  }

  private static String nameWay(String way, String word) {
    return switch (way) {
      case "exact" -> " as typed";
      case "form" -> " is another form of " + word;
      case "start" -> " begins with " + word;
      case "near" -> " one or two letters off " + word;
      default -> " sounds like " + word;
    };
  }
}
