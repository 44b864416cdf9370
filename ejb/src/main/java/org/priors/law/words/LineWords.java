package org.priors.law.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.priors.law.LawBook;
import org.priors.law.Line;
import org.priors.law.Measure;
import org.priors.law.Rule;
import org.priors.law.Unit;
import org.priors.law.words.LawTable.Cell;
import org.priors.law.words.LawTable.Cite;

/** One line of an evaluation in words. */
public final class LineWords {

  static final String NOT_THERE = "Not in the law book";

  private final LawBook book;
  private final Line line;

  LineWords(LawBook book, Line line) {
    this.book = book;
    this.line = line;
  }

  /** The answer with all that goes with it. */
  Cell cell() {
    return line.isKnown() ? known(true) : unknown();
  }

  /** The answer alone, where what goes with a license action stands in rows of its own. */
  Cell bare() {
    return line.isKnown() ? known(false) : unknown();
  }

  private Cell unknown() {
    return new Cell("", false, false, NOT_THERE, "", line.why());
  }

  private Cell known(boolean whole) {
    if (isAnsweredOtherwise()) {
      String text =
          line.action() == null ? Conditions.capital(line.value()) : line.action().title();
      return new Cell("", false, true, text, "", line.why());
    }
    String details = Conditions.capital(String.join("; ", details(whole)));
    return new Cell("", false, true, text(), details, line.why());
  }

  /** Whether the rule answers another question, or gives another answer for this case. */
  private boolean isAnsweredOtherwise() {
    Rule rule = line.rule();
    return !line.isOfItsTopic()
        || line.action() != rule.sanction().action()
        || !Objects.equals(line.value(), rule.value());
  }

  private String text() {
    RuleWords rule = new RuleWords(line.rule(), unit(line.rule()));
    if (line.supplements().isEmpty()) {
      return rule.value();
    }
    String range =
        Amounts.range(line.min(), line.max(), line.rule().sanction().form(), unit(line.rule()));
    return range == null ? rule.value() : rule.valueWith(range);
  }

  private List<String> details(boolean whole) {
    Set<String> details = new LinkedHashSet<>();
    RuleWords rule = new RuleWords(line.rule(), unit(line.rule()));
    details.addAll(whole ? rule.details() : rule.detailsBesideTheHardPart());
    Measure mandatory = line.supplements().isEmpty() ? null : line.mandatory();
    if (mandatory != null) {
      details.removeIf(detail -> detail.endsWith("mandatory"));
      details.add(Amounts.of(mandatory, unit(line.rule())) + " mandatory");
    }
    line.supplements().forEach(more -> details.addAll(supplement(more)));
    return List.copyOf(details);
  }

  private List<String> supplement(Rule more) {
    RuleWords words = new RuleWords(more, unit(more));
    List<String> all = new ArrayList<>();
    Conditions conditions = Conditions.of(book, more);
    String condition = conditions.inWords(more);
    String same = conditions.inWords(line.rule());
    all.add(
        (condition.equals(same) ? "in addition" : "in addition for " + Conditions.small(condition))
            + ": "
            + words.value());
    words.details().stream().filter(detail -> !detail.endsWith("mandatory")).forEach(all::add);
    return all;
  }

  private Unit unit(Rule rule) {
    return book.parameter(rule.parameter()).unit();
  }

  /** Where the lines are from, each place once. */
  static List<Cite> cites(Line... lines) {
    Map<String, Cite> cites = new LinkedHashMap<>();
    for (Line line : lines) {
      for (Rule rule : line.rules()) {
        String text = brief(rule.source().citation());
        cites.putIfAbsent(text, new Cite(text, rule.parameter()));
      }
    }
    return List.copyOf(cites.values());
  }

  /** The document of nearly all citations is not named again each time. */
  public static String brief(String citation) {
    return citation.replace("DOT HS 809 876, ", "").replaceAll(", column .*", "");
  }

  /** What other sources print otherwise. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!line.isKnown()) {
      return notes;
    }
    String own = new RuleWords(line.rule(), unit(line.rule())).value();
    for (Rule other : line.others()) {
      String value = new RuleWords(other, unit(other)).value();
      String printed = other.source().printed();
      if (value != null && !value.equals(own)) {
        notes.add(
            brief(other.source().citation())
                + (printed == null ? " says: " + value : " prints: " + printed));
      }
    }
    return notes;
  }
}
