package org.priors.law.sources;

import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.priors.law.Measure;
import org.priors.law.Rule;
import org.priors.law.Sanction;
import org.priors.law.Term;

/** The rule that stands for a row, asked whether it says the same; asks nothing without a rule. */
final class Checked {

  /** Stands in the book where it leaves out of a cell what a sentence of the text says as well. */
  private static final String LEFT_OUT = "...";

  private final Findings findings;
  private final Row row;
  private final String path;
  private final Rule rule;

  Checked(Findings findings, Row row, String path, Rule rule) {
    this.findings = findings;
    this.row = row;
    this.path = path;
    this.rule = rule;
  }

  Checked same(String what, Object csv, Function<Rule, Object> book) {
    if (rule != null && !Objects.equals(csv, book.apply(rule))) {
      findings.differ(row, path, what, csv, book.apply(rule));
    }
    return this;
  }

  Checked sanction(String what, Object csv, Function<Sanction, Object> book) {
    return same(what, csv, found -> book.apply(found.sanction()));
  }

  Checked holds(String what, Function<Rule, Boolean> condition) {
    return same(what, true, condition::apply);
  }

  /** Whether the rule has the cell as it is printed; null for an empty one. */
  Checked printed(String cell) {
    return same("printed", cell, found -> whole(found.source().printed(), cell));
  }

  /** The cell, where all that the rule has of it stands in it in this order. */
  private static String whole(String printed, String cell) {
    if (printed == null || cell == null || !printed.contains(LEFT_OUT)) {
      return printed;
    }
    int at = 0;
    for (String piece : printed.split(Pattern.quote(LEFT_OUT))) {
      at = at < 0 ? at : cell.indexOf(piece.strip(), at);
    }
    return at < 0 ? printed : cell;
  }

  Checked cited(String place) {
    return same("citation", Book.DOCUMENT + place, found -> found.source().citation());
  }

  Checked form(String column) {
    return sanction("form", Cells.form(row.get(column)), Sanction::form);
  }

  Checked mandatory(String column) {
    return sanction("mandatory", Cells.mandatory(row.get(column)), Sanction::mandatory);
  }

  Checked sure(String column) {
    return same("sure", Cells.sure(row.get(column)), found -> found.source().sure());
  }

  /** Whether the text of the cell stands somewhere in the rule. */
  Checked keeps(String column) {
    return keeps(column, row.get(column));
  }

  Checked keeps(String what, String text) {
    return rule == null || Kept.in(rule, text) ? this : same(what, text, Kept::texts);
  }

  /** Whether the figures are so many days, in a unit that the cell of the rule prints. */
  Checked days(String min, String max) {
    return days("min", row.get(min), Sanction::min).days("max", row.get(max), Sanction::max);
  }

  private Checked days(String what, String days, Function<Sanction, Measure> figure) {
    return term(
        what,
        days,
        found -> {
          Measure measure = figure.apply(found.sanction());
          return measure == null ? null : measure.term();
        });
  }

  /** The same where a cell of text may say that there is no end. */
  Checked days(String min, String max, String maxText) {
    return row.has(maxText)
        ? days("min", row.get(min), Sanction::min)
            .sanction("max", new Measure(Term.LIFE, 0), Sanction::max)
        : days(min, max);
  }

  /** Whether the mandatory part is so many days. */
  Checked hard(String days) {
    return term("hard", row.get(days), found -> found.sanction().hard());
  }

  private Checked term(String what, String days, Function<Rule, Term> term) {
    if (rule != null && !Cells.isDays(days, term.apply(rule))) {
      findings.differ(row, path, what, days + " days", term.apply(rule));
    } else if (rule != null && !Printed.in(rule.source().printed(), term.apply(rule))) {
      findings.differ(row, path, what, rule.source().printed(), term.apply(rule));
    }
    return this;
  }

  Checked dollars(String min, String max) {
    return sanction("min", Cells.cents(row.get(min)), Sanction::min)
        .sanction("max", Cells.cents(row.get(max)), Sanction::max);
  }
}
