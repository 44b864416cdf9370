package org.priors.law.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.priors.law.Action;
import org.priors.law.CountedBy;
import org.priors.law.LawBook;
import org.priors.law.Line;
import org.priors.law.Measure;
import org.priors.law.Rule;
import org.priors.law.Unit;
import org.priors.law.words.LawTable.Beside;
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
    return cell(true, beside());
  }

  /** The answer alone, where what goes with a license action stands in rows of its own. */
  Cell bare() {
    return cell(false, beside());
  }

  private Cell cell(boolean whole, List<Beside> beside) {
    if (!line.isKnown()) {
      return Cell.of(false, NOT_THERE, "", line.why(), beside);
    }
    if (isAnsweredOtherwise()) {
      return Cell.of(true, otherwise(), "", line.why(), beside);
    }
    String details = Conditions.capital(String.join("; ", details(whole)));
    return Cell.of(true, text(), details, line.why(), beside);
  }

  private String otherwise() {
    return line.action() == null ? Conditions.capital(line.value()) : line.action().title();
  }

  private List<Beside> beside() {
    return Others.of(line, each -> new LineWords(book, each));
  }

  /** The answer and what goes with it, in one row of words. */
  String inOne() {
    Cell cell = cell(true, List.of());
    return cell.details().isEmpty()
        ? cell.text()
        : cell.text() + "; " + Conditions.small(cell.details());
  }

  /**
   * The figure alone, made of what is computed: {@code 1 to 5 years, 6 months mandatory}. An answer
   * that has none is worded as everywhere: {@code No action}. Null where the law book does not
   * answer.
   */
  String figure() {
    if (!line.isKnown()) {
      return null;
    }
    if (isAnsweredOtherwise()) {
      return otherwise();
    }
    Rule rule = line.rule();
    String range = range();
    if (range == null) {
      return rule.value() == null ? text() : Conditions.capital(rule.value().replace('_', ' '));
    }
    Measure mandatory = line.mandatory();
    return mandatory == null
        ? range
        : range + ", " + Amounts.of(mandatory, unit(rule)) + " mandatory";
  }

  /** Which number the columns count; null where they have none. */
  String counts() {
    CountedBy by = line.rule() == null ? null : book.parameter(line.rule().parameter()).countedBy();
    return by == null ? null : Conditions.small(by.title());
  }

  /** Whether the rule answers another question, or gives another answer for this case. */
  private boolean isAnsweredOtherwise() {
    return !line.isOfItsTopic() || !isAsPrinted(line);
  }

  /** Whether the rule gives its own answer, so that what it says otherwise goes with it. */
  public static boolean isAsPrinted(Line line) {
    Rule rule = line.rule();
    return line.action() == rule.sanction().action() && Objects.equals(line.value(), rule.value());
  }

  private String text() {
    RuleWords rule = new RuleWords(line.rule(), unit(line.rule()));
    if (line.supplements().isEmpty()) {
      return rule.value();
    }
    String range = range();
    return range == null ? rule.value() : rule.valueWith(range);
  }

  /** Null where the answer has no figure. */
  private String range() {
    Rule rule = line.rule();
    return Amounts.range(line.min(), line.max(), rule.sanction().form(), unit(rule));
  }

  /** What goes with an action that has no figure; empty where there is one. */
  String detailsWithoutFigure() {
    return line.action() != null && range() == null ? bare().details() : "";
  }

  /** Why an action has no length; null where it has one, or needs none. */
  private String lacking() {
    Action action = line.rule().sanction().action();
    return action == null || action == Action.NONE || range() != null
        ? null
        : line.rule().source().missing();
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
    if (lacking() != null) {
      details.add(lacking());
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

  private boolean hasAnotherPermit(Rule other) {
    String permit = other.sanction().permit();
    return permit != null && !permit.equals(line.rule().sanction().permit());
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
      if (value != null && (!value.equals(own) || hasAnotherPermit(other))) {
        notes.add(
            brief(other.source().citation())
                + (printed == null ? " says: " + value : " prints: " + printed));
      }
    }
    return notes;
  }

  /** What another source says, where the crosschecks found that the two disagree. */
  List<Beside> disagreeing() {
    return line.others().stream()
        .filter(other -> book.crosschecks().stream().anyMatch(each -> each.isDisagreement(other)))
        .map(this::disagreeing)
        .filter(Objects::nonNull)
        .toList();
  }

  private Beside disagreeing(Rule other) {
    String value = new RuleWords(other, unit(other)).value();
    Cite place = new Cite(brief(other.source().citation()), other.parameter());
    return value == null ? null : new Beside("sources differ", value, List.of(place));
  }
}
