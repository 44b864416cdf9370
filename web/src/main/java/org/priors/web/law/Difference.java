package org.priors.web.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.priors.law.InForce;
import org.priors.law.LawBook;
import org.priors.law.Parameter;
import org.priors.law.Rule;
import org.priors.law.words.Conditions;
import org.priors.law.words.Days;
import org.priors.law.words.LineWords;
import org.priors.law.words.RuleWords;

/**
 * What a file of the office's changes in the shipped law.
 *
 * @param file its name below the folder
 * @param path of its parameter in the law in use, for a link; null where there is none
 * @param title in words
 * @param kind what the file does
 * @param rows what differs, empty where nothing does or where it cannot be told
 */
public record Difference(String file, String path, String title, Kind kind, List<Row> rows) {

  private static final String ENDING = ".yaml";
  private static final String DAY = "From ";

  /** What a file of the office's does to the shipped law. */
  public enum Kind {
    CHANGED("Changed"),
    ADDED("Added"),
    SAME("As shipped");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /**
   * One thing that differs.
   *
   * @param what the day and the condition
   * @param old null where the shipped law has none
   * @param own null where the office's has none
   */
  public record Row(String what, String old, String own) {}

  /**
   * Compares.
   *
   * @param same whether the file is the shipped one to the byte
   * @param inUse null where the office's law cannot be read
   */
  static Difference of(
      String file, boolean isShipped, boolean same, LawBook shipped, LawBook inUse) {
    String path = file.replaceFirst(ENDING + "$", "");
    Parameter old = parameter(shipped, path);
    Parameter own = inUse == null ? null : parameter(inUse, path);
    Kind kind = same ? Kind.SAME : isShipped ? Kind.CHANGED : Kind.ADDED;
    String title = own != null ? own.title() : old != null ? old.title() : file;
    boolean compared = own != null && kind != Kind.SAME;
    return new Difference(
        file,
        own == null ? null : path,
        title,
        kind,
        compared ? rows(lines(shipped, old), lines(inUse, own)) : List.of());
  }

  private static Parameter parameter(LawBook book, String path) {
    return path.matches("[^/]+/[^/]+/.+|baseline/.+") ? book.parameter(path) : null;
  }

  private static List<Row> rows(Map<String, String> old, Map<String, String> own) {
    Set<String> all = new LinkedHashSet<>(old.keySet());
    all.addAll(own.keySet());
    List<Row> rows = new ArrayList<>();
    for (String what : all) {
      boolean isNew = old.isEmpty() && !what.startsWith(DAY);
      if (!isNew && !Objects.equals(old.get(what), own.get(what))) {
        rows.add(new Row(what, old.get(what), own.get(what)));
      }
    }
    return rows;
  }

  /** All that a parameter says, by day, number and condition. */
  private static Map<String, String> lines(LawBook book, Parameter parameter) {
    Map<String, String> lines = new LinkedHashMap<>();
    if (parameter == null) {
      return lines;
    }
    lines.put("Title", parameter.title());
    lines.put("The law of which day", "that of " + parameter.selectedBy().title());
    for (InForce value : parameter.values()) {
      String day = DAY + Days.day(value.from());
      value.repealed().forEach(rule -> lines.put(day + where(book, parameter, rule), "repealed"));
      for (Rule rule : value.rules()) {
        if (value.isCarriedOver(rule)) {
          continue;
        }
        String words = new RuleWords(rule, parameter.unit()).whole();
        String said =
            (words == null ? "not in the law book" : words)
                + " ("
                + LineWords.brief(rule.source().citation())
                + ")";
        lines.merge(day + where(book, parameter, rule), said, (one, more) -> one + "; " + more);
      }
    }
    parameter.repeals().forEach(day -> lines.put(DAY + Days.day(day), "repealed"));
    return lines;
  }

  private static String where(LawBook book, Parameter parameter, Rule rule) {
    int number = rule.when().number();
    String condition = Conditions.of(book, rule).inFull(rule);
    return (number == 0 ? "" : ", " + RuleWords.column(parameter, number))
        + (condition.isEmpty() ? "" : ", " + Conditions.small(condition));
  }
}
