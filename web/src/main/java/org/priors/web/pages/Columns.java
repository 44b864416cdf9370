package org.priors.web.pages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which columns of a list are shown; all of them where the address names none. */
public final class Columns {

  /** The parameter that names a column, once for each. */
  public static final String PARAMETER = "col";

  private final Map<String, String> titles;
  private final Set<String> shown;

  private Columns(Map<String, String> titles, Set<String> shown) {
    this.titles = titles;
    this.shown = shown;
  }

  /** Columns with their titles, in order: a name, its title, a name, ... */
  public static Map<String, String> titled(String... namesAndTitles) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (int at = 0; at < namesAndTitles.length; at += 2) {
      titles.put(namesAndTitles[at], namesAndTitles[at + 1]);
    }
    return titles;
  }

  /**
   * @param named the columns that are asked for; null for all
   */
  public static Columns of(Map<String, String> titles, String[] named) {
    Set<String> asked = new LinkedHashSet<>(titles.keySet());
    if (named != null) {
      asked.retainAll(Arrays.asList(named));
    }
    return new Columns(titles, asked.isEmpty() ? titles.keySet() : asked);
  }

  public boolean shows(String column) {
    return shown.contains(column);
  }

  /** Whether some are left out. */
  public boolean isChosen() {
    return shown.size() < titles.size();
  }

  public List<Map.Entry<String, String>> getAll() {
    return List.copyOf(titles.entrySet());
  }

  /** As the address says it, to stand after another parameter; empty for all. */
  public String inAddress() {
    return isChosen()
        ? shown.stream().map(column -> "&" + PARAMETER + "=" + column).collect(Collectors.joining())
        : "";
  }
}
