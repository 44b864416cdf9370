package org.priors.csv;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.priors.problems.Problem;
import org.priors.problems.Refused;

/** The first line of an export: which column stands where. */
public final class Header {

  private static final int NAMES_SHOWN = 40;

  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final TreeSet<String> twice = new TreeSet<>();
  private final int size;

  Header(String[] cells) {
    this.size = cells.length;
    for (int i = 0; i < cells.length; i++) {
      String name = cells[i].strip();
      if (places.putIfAbsent(name, i) != null && !name.isEmpty()) {
        twice.add(name);
      }
    }
  }

  /** How many columns there are. */
  public int size() {
    return size;
  }

  int place(String column) {
    return places.get(column);
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
    List<String> missing = columns.stream().filter(column -> !places.containsKey(column)).toList();
    if (!missing.isEmpty()) {
      throw refused(
          "The profile "
              + profile
              + " reads columns that the file has not: "
              + String.join(", ", missing)
              + ". The file has: "
              + shown()
              + ".");
    }
  }

  private String shown() {
    String[] names =
        places.keySet().stream().limit(NAMES_SHOWN).map(Row::clip).toArray(String[]::new);
    return String.join(", ", Arrays.asList(names)) + (size > NAMES_SHOWN ? ", ..." : "");
  }

  private static Refused refused(String sentence) {
    return new Refused(List.of(new Problem("header-mismatch", "line 1", sentence)));
  }
}
