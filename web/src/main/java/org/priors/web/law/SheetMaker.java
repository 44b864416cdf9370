package org.priors.web.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.priors.law.InForce;
import org.priors.law.Jurisdiction;
import org.priors.law.Parameter;
import org.priors.law.Phrases;
import org.priors.law.Rule;
import org.priors.law.Source;
import org.priors.law.Unit;
import org.priors.law.words.AsOf;
import org.priors.law.words.Conditions;
import org.priors.law.words.LineWords;
import org.priors.law.words.RuleWords;
import org.priors.web.law.LawSheet.Cell;
import org.priors.web.law.LawSheet.Entry;
import org.priors.web.law.LawSheet.Law;
import org.priors.web.law.LawSheet.Printed;
import org.priors.web.law.LawSheet.Row;

/** Makes a value of a parameter a table. */
final class SheetMaker {

  static final String ANY = "Any case";
  private static final String ANY_OTHER = "Any other case";

  private final Parameter parameter;
  private final InForce value;
  private final Integer number;
  private final Conditions conditions;

  /**
   * @param number the number to show alone, null for all
   */
  private SheetMaker(Parameter parameter, InForce value, Integer number, Conditions conditions) {
    this.parameter = parameter;
    this.value = value;
    this.number = number;
    this.conditions = conditions;
  }

  /**
   * The value that is in force on a day, as it reads on that day.
   *
   * @param number the number to show alone, null for all
   */
  static SheetMaker on(
      LocalDate day, Jurisdiction jurisdiction, Parameter parameter, Integer number) {
    return new SheetMaker(parameter, parameter.at(day), number, Conditions.of(jurisdiction, day));
  }

  /** A value as it reads for as long as it is in force. */
  static SheetMaker of(Jurisdiction jurisdiction, Parameter parameter, InForce value) {
    LocalDate until =
        parameter.values().stream()
            .map(InForce::from)
            .filter(value.from()::isBefore)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new SheetMaker(
        parameter, value, null, Conditions.during(jurisdiction, value.from(), until));
  }

  /**
   * @param law the day of the value and the word on it
   */
  LawSheet sheet(Law law, String remark) {
    Map<String, TreeMap<Integer, List<Rule>>> byCondition = new LinkedHashMap<>();
    TreeSet<Integer> numbers = new TreeSet<>();
    for (Rule rule : value.rules()) {
      int printed = rule.when().number();
      byCondition
          .computeIfAbsent(condition(rule), none -> new TreeMap<>())
          .computeIfAbsent(printed, none -> new ArrayList<>())
          .add(rule);
      if (printed > 0) {
        numbers.add(printed);
      }
    }
    List<Integer> columns =
        numbers.isEmpty() ? List.of(0) : number == null ? List.copyOf(numbers) : List.of(number);
    List<Row> rows = new ArrayList<>();
    byCondition.forEach(
        (condition, rules) ->
            apart(rules).forEach(each -> rows.add(row(label(condition, rules), each, columns))));
    List<Rule> shown = value.rules().stream().filter(rule -> isShown(rule, byCondition)).toList();
    return new LawSheet(
        parameter.path(),
        parameter.title(),
        law,
        columns.stream().map(this::column).toList(),
        rows,
        shown.stream().map(this::printed).toList(),
        value.others().stream().filter(this::isOfTheNumber).map(this::printed).toList(),
        value.repealed().stream().filter(this::isOfTheNumber).map(this::printed).toList(),
        remark);
  }

  /** Where a narrower rule goes before it for some cases, what holds in any holds in the others. */
  private String label(String condition, TreeMap<Integer, List<Rule>> rules) {
    boolean isForOthers =
        condition.equals(ANY)
            && value.rules().stream()
                .filter(rule -> !rule.supplements() && !condition(rule).equals(ANY))
                .map(rule -> rule.when().number())
                .anyMatch(n -> n == 0 || rules.containsKey(0) || rules.containsKey(n));
    return isForOthers ? ANY_OTHER : condition;
  }

  private String condition(Rule rule) {
    String words = conditions.inFull(rule);
    String printed = parameter.unit() == Unit.TEXT ? rule.sanction().condition() : null;
    if (printed != null) {
      words = words.isEmpty() ? Conditions.capital(printed) : words + "; " + printed;
    }
    return words.isEmpty() ? ANY : words;
  }

  /** What holds for any number has a row of its own beside what is printed for some. */
  private List<TreeMap<Integer, List<Rule>>> apart(TreeMap<Integer, List<Rule>> rules) {
    if (rules.firstKey() > 0 || rules.size() == 1) {
      return List.of(rules);
    }
    TreeMap<Integer, List<Rule>> any = new TreeMap<>(rules.headMap(1));
    TreeMap<Integer, List<Rule>> numbered = new TreeMap<>(rules.tailMap(1));
    return number != null && numbered.floorKey(number) == null
        ? List.of(any)
        : List.of(any, numbered);
  }

  private Row row(String condition, TreeMap<Integer, List<Rule>> rules, List<Integer> columns) {
    List<Cell> cells = new ArrayList<>();
    if (rules.firstKey() == 0 && rules.size() == 1) {
      cells.add(cell("", columns.size(), rules.get(0), null));
      return new Row(condition, cells);
    }
    for (int column : columns) {
      Integer printed = printed(rules, column);
      List<Rule> found = printed == null ? null : rules.get(printed);
      boolean own = printed == null || printed == column || printed == 0;
      String last = own ? null : last(printed);
      cells.add(cell(column(column), 1, found == null ? List.of() : found, last));
    }
    return new Row(condition, cells);
  }

  private Integer printed(TreeMap<Integer, List<Rule>> rules, int column) {
    return number == null && !rules.containsKey(0)
        ? Integer.valueOf(column)
        : rules.floorKey(column);
  }

  private String last(int printed) {
    return "printed for the " + Phrases.ordinal(printed) + ", the last column of the source";
  }

  private Cell cell(String column, int span, List<Rule> rules, String last) {
    return new Cell(column, span, rules.stream().map(rule -> entry(rule, last)).toList());
  }

  private Entry entry(Rule rule, String last) {
    RuleWords words = new RuleWords(rule, parameter.unit());
    List<String> details = new ArrayList<>(words.details());
    if (last != null) {
      details.add(last);
    }
    Source source = rule.source();
    boolean bare = words.value() == null && source.printed() != null;
    return new Entry(
        words.value(),
        bare ? "As printed: " + source.printed() : Conditions.capital(String.join("; ", details)),
        source.missing(),
        LineWords.brief(source.citation()) + asBefore(rule),
        source.sure());
  }

  /** Of which day a rule is that the value took over from the one that it amends. */
  private String asBefore(Rule rule) {
    return value.isCarriedOver(rule) ? ", as of " + AsOf.mark(rule.since()) : "";
  }

  private String column(int column) {
    return column == 0 ? "" : RuleWords.column(parameter, column);
  }

  private boolean isShown(Rule rule, Map<String, TreeMap<Integer, List<Rule>>> byCondition) {
    int printed = rule.when().number();
    if (number == null || printed == 0) {
      return true;
    }
    Integer applied = byCondition.get(condition(rule)).floorKey(number);
    return applied != null && applied == printed;
  }

  private boolean isOfTheNumber(Rule other) {
    int printed = other.when().number();
    return number == null || printed == 0 || printed == number || isLast(printed);
  }

  private boolean isLast(int printed) {
    return printed < number
        && value.others().stream()
            .noneMatch(rule -> rule.when().number() > printed && rule.when().number() <= number);
  }

  private Printed printed(Rule rule) {
    RuleWords words = new RuleWords(rule, parameter.unit());
    Source source = rule.source();
    String column = column(rule.when().number());
    String condition = condition(rule);
    String where =
        column.isEmpty()
            ? condition
            : condition.equals(ANY) ? column : column + ", " + Conditions.small(condition);
    return new Printed(
        where,
        words.whole(),
        source.printed(),
        source.citation(),
        source.reason(),
        String.join(", ", source.ids()),
        source.sure(),
        source.missing(),
        source.notes(),
        value.isCarriedOver(rule) ? "Not amended; " + AsOf.inWords(rule.since()) : null);
  }
}
