package org.priors.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.priors.law.Bounds;
import org.priors.law.CrashHarm;
import org.priors.law.Measure;
import org.priors.law.Rule;
import org.priors.law.Sanction;
import org.priors.law.Term;
import org.priors.law.Timing.Anchor;
import org.priors.law.Unit;

class ProcessRulesTest {

  static final String CSV = "process_rules";

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern PAGE = Pattern.compile("p\\.(\\d+)( text)?");
  private static final Set<String> ENDLESS = Set.of("lifetime", "permanent");
  private static final LocalDate DAY = LocalDate.of(2001, 1, 1);

  @Test
  void every_rule_of_the_procedure_is_in_the_book() {
    Findings.of(CSV, ProcessRulesTest::compare).agreeIn(178);
  }

  @Test
  void the_book_has_no_number_of_a_rule_that_the_csv_does_not_have() {
    List<String> known = Row.of(CSV).stream().map(row -> row.get("rule_id")).toList();
    assertThat(all().flatMap(rule -> rule.source().ids().stream()))
        .doesNotHaveDuplicates()
        .hasSameElementsAs(known);
  }

  static void compare(Row row, Findings found) {
    String id = row.get("rule_id");
    String topic = ProcessRulePlaces.PLACES.get(id);
    String path =
        row.path(Objects.requireNonNullElseGet(topic, () -> ProcessRulePlaces.ownTopic(row)));
    Checked rule =
        found
            .shared(row, path, Book.both(path), each -> each.source().ids().contains(id))
            .holds("source " + row.get("source"), each -> isCited(row, each));
    if (topic == null) {
      own(row, path, rule);
    } else {
      rule.holds("note with value and paraphrase", each -> isNoted(row, each));
      conditions(row, rule);
      if (!ProcessRulePlaces.IN_WORDS.contains(id)) {
        rule.holds("figure " + row.get("value") + " " + row.get("unit"), each -> has(row, each));
      }
    }
  }

  /** What the name of the parameter and the unit say of when the rule holds. */
  private static void conditions(Row row, Checked rule) {
    String parameter = row.get("parameter");
    Integer number = ProcessRulePlaces.number(row);
    if (number != null) {
      rule.same("number", number, each -> each.when().number());
    }
    boolean isUnder21 = parameter.startsWith("under21");
    rule.holds("age", each -> Conditions.UNDER_21.equals(each.when().age()) == isUnder21)
        .same("hazmat", parameter.endsWith("hazmat") ? true : null, each -> each.when().hazmat())
        .same(
            "commercial",
            parameter.startsWith("cdl_") ? true : null,
            each -> each.when().commercial());
    if (parameter.endsWith("formal_review_deadline")) {
      rule.same("variant", parameter.split("_")[0], each -> each.timing().variant());
    }
    if (row.get("unit").endsWith("from arrest")) {
      rule.same("from", Anchor.ARREST, each -> each.timing().from());
    } else if (row.get("unit").endsWith("order of suspension")) {
      rule.same("from", Anchor.NOTICE, each -> each.timing().from());
    }
    if (ProcessRulePlaces.isAll(row)) {
      Measure figure = Cells.figure(row.get("value"), row.get("unit"));
      rule.sanction("min", figure, Sanction::min).sanction("max", figure, Sanction::max);
    }
    String topic = ProcessRulePlaces.PLACES.get(row.get("rule_id"));
    if (topic.equals("criminal/dwi/court") || topic.equals("criminal/dwi/charge_level")) {
      rule.holds(
          "value of " + row.get("value") + ", " + row.get("paraphrase"),
          each -> (row.get("value") + row.get("paraphrase")).contains(each.value()));
    } else if (topic.equals("evidence/forced_test")) {
      rule.same("value", "yes", Rule::value)
          .holds("crash", each -> each.when().crash().contains(CrashHarm.DEATH));
    }
  }

  /** A rule that stands in a file of its own. */
  private static void own(Row row, String path, Checked rule) {
    rule.same("value", Cells.text(row.get("value")), Rule::value)
        .printed(null)
        .same("text", row.get("paraphrase"), Rule::text)
        .same(
            "missing",
            row.has("value") ? null : "the source gives no value, only the text",
            each -> each.source().missing())
        .same("unit", unit(row), each -> Book.BOOK.parameter(path).unit())
        .same(
            "unit-printed",
            row.get("unit").equals("text") ? null : row.get("unit"),
            Rule::unitPrinted);
  }

  private static Unit unit(Row row) {
    if (!NUMBER.matcher(row.get("value")).matches()) {
      return Unit.TEXT;
    }
    return switch (row.get("unit")) {
      case "usd", "usd per year" -> Unit.USD;
      case "BAC" -> Unit.BAC;
      case "days" -> Unit.DAYS;
      default -> Unit.COUNT;
    };
  }

  private static boolean isCited(Row row, Rule rule) {
    return Stream.of(row.get("source").split("; "))
        .map(place -> PAGE.matcher(place.replace(" (", ", ").replace(")", "")).replaceAll("p. $1"))
        .map(place -> place.startsWith("Table ") ? table(place.substring(6)) : place)
        .allMatch(place -> rule.source().citation().contains(place));
  }

  private static String table(String number) {
    return Book.table(number).substring(Book.DOCUMENT.length());
  }

  private static boolean isNoted(Row row, Rule rule) {
    String unit = row.get("unit").equals("text") ? "" : " " + row.get("unit");
    String value = row.has("value") ? row.get("value") + unit + ". " : "";
    return rule.source().notes().stream()
        .anyMatch(
            note ->
                note.startsWith(row.get("rule_id") + " (")
                    && note.endsWith("): " + value + row.get("paraphrase") + "."));
  }

  /** Whether a figure of the rule is the value; what is no number stands in the note alone. */
  private static boolean has(Row row, Rule rule) {
    String value = row.get("value").replace("below ", "");
    Measure max = rule.sanction().max();
    if (ENDLESS.contains(value)) {
      return max != null && max.term().life();
    }
    if (!NUMBER.matcher(value).matches()) {
      return true;
    }
    String unit = row.get("unit").split(" ")[0];
    if (unit.equals("day") || rule.figure() != null && unit.equals("days")) {
      return new Measure(null, Long.parseLong(value)).equals(rule.figure());
    }
    Measure figure = Cells.figure(value, unit);
    if (unit.equals("BAC")) {
      return isLevel(rule, figure);
    }
    return figure.term() == null
        ? Stream.of(rule.sanction().min(), rule.figure()).anyMatch(figure::equals)
        : has(rule, figure.term());
  }

  /**
   * Whether it is the value of the rule and where the rule begins or ends, as far as it has these.
   */
  private static boolean isLevel(Rule rule, Measure level) {
    Bounds bac = rule.when().bac();
    boolean isValue = level.equals(rule.figure());
    boolean isEnd = bac != null && (bac.from() == level.number() || bac.below() == level.number());
    return (isValue || rule.figure() == null) && (isEnd || bac == null) && (isValue || isEnd);
  }

  /** Where one place prints 12 months and another a year, the book has one of the two. */
  private static boolean has(Rule rule, Term term) {
    Sanction sanction = rule.sanction();
    return Stream.concat(
            Stream.of(rule.figure(), sanction.min(), sanction.max())
                .filter(Objects::nonNull)
                .map(Measure::term),
            Stream.of(sanction.hard(), sanction.permitAfter()))
        .filter(each -> each != null && !each.life())
        .anyMatch(each -> each.after(DAY).equals(term.after(DAY)));
  }

  private static Stream<Rule> all() {
    return Book.parameters().flatMap(parameter -> Book.both(parameter.path()).stream());
  }
}
