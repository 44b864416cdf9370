package org.priors.law.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.priors.law.Action;
import org.priors.law.Phrases;
import org.priors.law.Rule;
import org.priors.law.Sanction;
import org.priors.law.Term;
import org.priors.law.Timing;
import org.priors.law.Unit;

/** What a rule of the law book says, in words: the value, and what goes with it. */
public final class RuleWords {

  private static final String NONE = "none";

  /** Values that stand for an answer, not for words that a source prints. */
  private static final Set<String> ANSWERS = Set.of("yes", "no", "conditional", "maybe");

  private static final String POLICY = "agencies/";
  private static final String LICENSE = "license";

  private final Rule rule;
  private final Unit unit;

  public RuleWords(Rule rule, Unit unit) {
    this.rule = rule;
    this.unit = unit;
  }

  /** The value; null where the source has none. */
  public String value() {
    if (!rule.isPrinted()) {
      return null;
    }
    if (rule.counts() != null) {
      return rule.counts().title();
    }
    String sanction = sanction();
    if (sanction != null) {
      return Conditions.capital(sanction);
    }
    String figure = figure();
    return figure == null ? words() : figure;
  }

  private String sanction() {
    Sanction of = rule.sanction();
    return sanction(of.action(), Amounts.range(of, unit));
  }

  /**
   * @param range null for none
   */
  private String sanction(Action action, String range) {
    Sanction of = rule.sanction();
    if (action == null && range == null) {
      return NONE.equals(of.form()) && rule.value() == null
          ? NONE
          : "permanent".equals(of.form()) ? "permanent" : null;
    }
    if (action == null) {
      return range;
    }
    String named = action == Action.OTHER && range != null ? null : action.title();
    String length = range == null && "permanent".equals(of.form()) ? "permanent" : range;
    return named == null ? length : length == null ? named : named + ", " + length;
  }

  /** The value with another range in the place of its own. */
  String valueWith(String range) {
    return Conditions.capital(sanction(rule.sanction().action(), range));
  }

  private String figure() {
    if (rule.figure() != null) {
      String amount = Amounts.of(rule.figure(), unit);
      return rule.figure().term() != null && rule.figure().term().life()
          ? "No end"
          : rule.timing().businessDays() ? amount.replaceFirst("day", "business day") : amount;
    }
    return unit == Unit.COUNT && rule.value() != null
        ? rule.value() + (rule.unitPrinted() == null ? "" : " " + rule.unitPrinted())
        : null;
  }

  private String words() {
    String value = rule.value();
    String text = rule.text();
    if (value == null) {
      return text == null ? rule.sanction().permit() : text;
    }
    if (ANSWERS.contains(value) && text != null && !isPolicy()) {
      return answered(value, text);
    }
    return text == null || !isSentence(text) || isPolicy()
        ? Conditions.capital(value.replace('_', ' '))
        : text;
  }

  /** The answer first, so that nobody has to read it out of a sentence. */
  private static String answered(String value, String text) {
    return text.toLowerCase(Locale.ROOT).matches(value + "\\b.*")
        ? text
        : Conditions.capital(value) + ": " + text;
  }

  private boolean isPolicy() {
    return rule.parameter().startsWith(POLICY);
  }

  private static boolean isSentence(String text) {
    return text.endsWith(".");
  }

  /** The value with all that goes with it; null where the source has none. */
  public String whole() {
    List<String> details = details();
    return value() == null || details.isEmpty()
        ? value()
        : value() + "; " + String.join("; ", details);
  }

  /** What goes with the value, each in a few words. */
  public List<String> details() {
    Sanction of = rule.sanction();
    List<String> details = new ArrayList<>();
    String value = value();
    add(details, counting());
    add(details, hard(of));
    add(details, mandatory(of));
    add(details, of.permit());
    add(details, permitAfter(of));
    add(details, of.relation());
    add(details, unit == Unit.TEXT ? null : of.condition());
    add(details, countsFor());
    String text = rule.text();
    if (text != null && (value == null || !value.contains(text))) {
      details.add(text);
    }
    details.remove(value);
    return details;
  }

  /** The same without what shortens a license action and what does not. */
  List<String> detailsBesideTheHardPart() {
    Sanction of = rule.sanction();
    List<String> details = details();
    details.remove(hard(of));
    details.remove(of.permit());
    details.remove(permitAfter(of));
    return details;
  }

  private static void add(List<String> details, String detail) {
    if (detail != null && !details.contains(detail)) {
      details.add(detail);
    }
  }

  private String counting() {
    Timing timing = rule.timing();
    if (timing.from() == null) {
      return null;
    }
    return "from "
        + timing.from().title()
        + (timing.to() == null ? "" : " to " + timing.to().title())
        + (timing.toLast()
            ? ", which may reach to the last of them alone, so that those before it count at any age"
            : "");
  }

  private String countsFor() {
    Term term = rule.timing().certain();
    return term == null
        ? null
        : "within " + term.inWords() + " it counts; of an older one it cannot be told";
  }

  /** The part that nothing shortens, or that has to be served; null where the source says none. */
  private String hard(Sanction of) {
    String unless = of.hardUnless() == null ? "" : " without an " + of.hardUnless();
    if (of.hardAll()) {
      return "hard part all of it" + unless;
    }
    if (of.hard() == null) {
      return null;
    }
    return isOfTheLicense()
        ? "hard part " + of.hard().inWords() + unless
        : of.hard().inWords() + " mandatory";
  }

  private boolean isOfTheLicense() {
    return rule.parameter().endsWith("suspension") || rule.parameter().endsWith(LICENSE);
  }

  private static String mandatory(Sanction of) {
    if (of.mandatory() == null || of.hard() != null || of.hardAll()) {
      return null;
    }
    return switch (of.mandatory()) {
      case "yes" -> "mandatory";
      case "no" -> "not mandatory";
      case "conditional" -> "mandatory on a condition";
      default -> null;
    };
  }

  /** When a work permit is possible, where the printed words do not say so themselves. */
  private static String permitAfter(Sanction of) {
    Term after = of.permitAfter();
    if (after == null || of.permit() != null && of.permit().contains("work permit")) {
      return null;
    }
    return after.roughHours() == 0
        ? "work permit possible at once"
        : "work permit possible after " + after.inWords();
  }

  /** The hard part of a license action alone; null where the source does not say. */
  static String hardPart(Rule rule) {
    Sanction of = rule.sanction();
    if (of.hardAll()) {
      return "All of it" + (of.hardUnless() == null ? "" : " without an " + of.hardUnless());
    }
    return of.hard() == null
        ? null
        : of.hard().inWords() + (of.hardUnless() == null ? "" : " without an " + of.hardUnless());
  }

  /** What lets the driver drive all the same; null where the source does not say. */
  static String permit(Rule rule) {
    List<String> parts = new ArrayList<>();
    if (rule.sanction().permit() != null) {
      parts.add(rule.sanction().permit());
    }
    add(parts, permitAfter(rule.sanction()));
    return parts.isEmpty() ? null : Conditions.capital(String.join("; ", parts));
  }

  /** {@code 1st offense}; as the parameter counts. */
  public static String column(org.priors.law.Parameter parameter, int number) {
    if (parameter.countedBy() == null) {
      return Phrases.ordinal(number);
    }
    return Phrases.ordinal(number) + " " + parameter.countedBy().noun();
  }
}
