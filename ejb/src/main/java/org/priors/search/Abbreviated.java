package org.priors.search;

import java.util.HashMap;
import java.util.Map;
import org.priors.yaml.YamlEntry;

/** Parts of names that are spelled out or shortened: Saint Clairmont is St. Clairmont. */
final class Abbreviated {

  private static final String FILE = "/search/abbreviated.yaml";
  private static final Map<String, String> OTHER = read();

  private Abbreviated() {}

  private static Map<String, String> read() {
    Map<String, String> other = new HashMap<>();
    YamlEntry.read(FILE, Abbreviated.class.getResourceAsStream(FILE))
        .map()
        .forEach(
            (word, shortened) -> {
              other.put(word, shortened.text());
              other.put(shortened.text(), word);
            });
    return other;
  }

  /** The other spelling of a word in small letters; null where there is none. */
  static String otherwise(String word) {
    return OTHER.get(word);
  }
}
