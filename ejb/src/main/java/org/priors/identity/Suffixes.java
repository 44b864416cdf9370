package org.priors.identity;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What tells the generations of one name apart; a title says nothing of who it is. */
public final class Suffixes {

  private static final Set<String> GENERATIONS =
      Set.of("sr", "jr", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

  private static final String[] NUMERALS = {
    "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
  };

  private static final java.util.regex.Pattern ORDINAL =
      java.util.regex.Pattern.compile("([1-9])(st|nd|rd|th|o|a|er|do|ro|to|mo|vo|no|e|eme)?");

  /** At the end of a name, run together with it: SMITHJR. */
  private static final java.util.regex.Pattern RUN_ON =
      java.util.regex.Pattern.compile(
          "(.{2,}?)(?: ?(?:jr|sr|jnr|snr|junior|senior|i{2,3}|iv|vi{1,3}|[2-9](?:nd|rd|th)?|l{2,3})"
              + "| [ivl])");

  /** No suffix that is run together with a name is longer. */
  private static final int LONGEST = " junior".length();

  /** A line of the file. */
  private record Written(String means, String where) {}

  private static final Map<String, Written> WRITTEN = read();

  private Suffixes() {}

  /** Whether this word, in small letters, tells a generation; a letter alone may be an initial. */
  public static boolean isOne(String word) {
    return WRITTEN.containsKey(word) && WRITTEN.get(word).where().equals("any");
  }

  /** Whether it does as the last of several words of a surname, of which a letter may be one. */
  static boolean isOneAtTheEnd(String word) {
    return WRITTEN.containsKey(word) && !WRITTEN.get(word).where().equals("suffix");
  }

  /** Whether a suffix, in its one form, is one that can be read. */
  static boolean isRead(String suffix) {
    return GENERATIONS.contains(suffix);
  }

  /**
   * The generation that these words of a suffix tell, in its one form; the words if they tell none
   * or two, empty if they are titles.
   */
  static String within(String words) {
    List<String> telling =
        Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty() && !isTitle(word)).toList();
    String joined = generation(String.join("", telling));
    if (!joined.isEmpty()) {
      return joined;
    }
    Set<String> told =
        telling.stream()
            .map(Suffixes::generation)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.toSet());
    return told.size() == 1 ? told.iterator().next() : String.join(" ", telling);
  }

  private static boolean isTitle(String word) {
    return WRITTEN.containsKey(word) && WRITTEN.get(word).means().isEmpty();
  }

  /** In its one form; empty for what is no generation. */
  private static String generation(String word) {
    Written known = WRITTEN.get(word);
    if (known != null) {
      return known.means();
    }
    java.util.regex.Matcher ordinal = ORDINAL.matcher(word);
    if (ordinal.matches()) {
      return NUMERALS[Integer.parseInt(ordinal.group(1))];
    }
    String numeral = word.replaceAll("[l1]", "i");
    return GENERATIONS.contains(numeral) ? numeral : "";
  }

  /**
   * Whether two names are one but for a suffix that is run together with it on one or both, as
   * SMITHJR is beside SMITH and SMITHSR.
   */
  static boolean mayTellApart(String name, String other) {
    return !name.equals(other)
        && isCommonBeginning(name, other)
        && (stem(name).equals(other) || stem(other).equals(name) || haveOneStem(name, other));
  }

  /** Of millions of pairs few begin alike; the rest is quickly told. */
  private static boolean isCommonBeginning(String name, String other) {
    int longer = Math.max(name.length(), other.length());
    int least = Math.max(2, longer - LONGEST);
    return Math.min(name.length(), other.length()) >= least
        && name.regionMatches(0, other, 0, least);
  }

  private static boolean haveOneStem(String name, String other) {
    String stem = stem(name);
    return !stem.isEmpty() && stem.equals(stem(other));
  }

  /** The name without a suffix that is run together with it; empty if none is. */
  private static String stem(String name) {
    java.util.regex.Matcher runOn = RUN_ON.matcher(name);
    return runOn.matches() ? runOn.group(1) : "";
  }

  /** All that it holds, the same each time. */
  static String told() {
    return new TreeMap<>(WRITTEN) + RUN_ON.pattern() + ORDINAL.pattern();
  }

  private static Map<String, Written> read() {
    Map<String, Written> written = new HashMap<>();
    try (InputStream file = Suffixes.class.getResourceAsStream("/identity/suffixes.csv");
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      rows.stream()
          .forEach(
              row ->
                  written.put(
                      row.getField("written"),
                      new Written(row.getField("means"), row.getField("where"))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return written;
  }
}
