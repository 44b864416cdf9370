package org.priors.csv;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.priors.problems.Blanks;
import org.priors.problems.Problem;
import org.priors.problems.Refused;

/** The names of an export's columns, in whatever case: which stands where. */
public final class Header {

  private static final int NAMES_SHOWN = 40;

  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> names;
  private final TreeSet<String> twice = new TreeSet<>();
  private final long line;
  private final Delimiter delimiter;

  Header(long line, String[] cells, Delimiter delimiter) {
    this.line = line;
    this.delimiter = delimiter;
    this.names = Arrays.stream(cells).map(Blanks::strip).toList();
    for (int i = 0; i < cells.length; i++) {
      String name = names.get(i);
      if (places.putIfAbsent(known(name), i) != null && !name.isEmpty()) {
        twice.add(name);
      }
    }
  }

  private static String known(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** How many columns there are. */
  public int size() {
    return names.size();
  }

  /** The names of the columns, as the file writes them. */
  public List<String> names() {
    return names;
  }

  /** The sign that stands between two values. */
  public char sign() {
    return delimiter.sign();
  }

  /** The name of the column that stands there, as the file writes it. */
  String name(int place) {
    return names.get(place);
  }

  int place(String column) {
    return places.get(known(column));
  }

  /** What stands between two values. */
  Delimiter delimiter() {
    return delimiter;
  }

  /**
   * Refuses a file that is not the export this profile reads. Columns it does not read may be.
   *
   * @param profile the name of the profile
   * @param columns those that it reads
   */
  public void mustFit(String profile, Collection<String> columns) {
    if (!twice.isEmpty()) {
      throw refused("Columns are there twice: " + String.join(", ", twice) + ".");
    }
    List<String> missing =
        columns.stream().filter(column -> !places.containsKey(known(column))).toList();
    if (!missing.isEmpty()) {
      throw refused(
          "The profile "
              + profile
              + " reads columns that the file has not: "
              + String.join(", ", missing)
              + ". The file has, with a "
              + delimiter.inWords()
              + " between them: "
              + shown()
              + ".");
    }
  }

  private String shown() {
    String shown =
        names.stream().limit(NAMES_SHOWN).map(Row::clip).collect(Collectors.joining(", "));
    return shown + (names.size() > NAMES_SHOWN ? ", ..." : "");
  }

  private Refused refused(String sentence) {
    return new Refused(List.of(new Problem("header-mismatch", "line " + line, sentence)));
  }
}
