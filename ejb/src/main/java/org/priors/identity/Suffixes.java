package org.priors.identity;

import java.util.Map;
import java.util.Set;

/** What tells the generations of one name apart; a title says nothing of who it is. */
public final class Suffixes {

  private static final Set<String> GENERATIONS = Set.of("sr", "jr", "i", "ii", "iii", "iv", "v");

  private static final Map<String, String> WRITTEN_OTHERWISE =
      Map.ofEntries(
          Map.entry("senior", "sr"),
          Map.entry("snr", "sr"),
          Map.entry("junior", "jr"),
          Map.entry("jnr", "jr"),
          Map.entry("1", "i"),
          Map.entry("2", "ii"),
          Map.entry("3", "iii"),
          Map.entry("4", "iv"),
          Map.entry("5", "v"),
          Map.entry("second", "ii"),
          Map.entry("third", "iii"),
          Map.entry("fourth", "iv"),
          Map.entry("fifth", "v"),
          Map.entry("1st", "i"),
          Map.entry("2nd", "ii"),
          Map.entry("3rd", "iii"),
          Map.entry("4th", "iv"),
          Map.entry("5th", "v"));

  private Suffixes() {}

  /** Whether this word, in small letters, tells a generation; a letter alone may be an initial. */
  public static boolean isOne(String word) {
    return word.length() > 1 && !plain(word).isEmpty();
  }

  /** The first of these words that tells a generation, in its one form; empty if none does. */
  static String within(String words) {
    for (String word : words.split(" ")) {
      String suffix = plain(word);
      if (!suffix.isEmpty()) {
        return suffix;
      }
    }
    return "";
  }

  /** In its one form; empty for what is no generation. */
  private static String plain(String written) {
    String suffix = WRITTEN_OTHERWISE.getOrDefault(written, written);
    return GENERATIONS.contains(suffix) ? suffix : "";
  }
}
