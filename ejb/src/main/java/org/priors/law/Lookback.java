package org.priors.law;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.priors.law.Timing.Anchor;

/** How far back an earlier event counts toward a number, by the rules of one State. */
final class Lookback {

  private static final String LEAP_DAY =
      "a year without a 29 Feb has that day on 28 Feb or on 1 Mar";

  private final List<Rule> rules;
  private final Facts facts;

  /**
   * @param rules that of the State first; empty where the law book has none
   */
  Lookback(List<Rule> rules, Facts facts) {
    this.rules = rules;
    this.facts = facts;
  }

  /**
   * The rule for such an event toward the nth offense: that of its kind if one is printed, else
   * that of any kind, and of these that of the highest printed number not above it.
   */
  Rule rule(EarlierEvent event, int number) {
    Rule found = nearest(event.kind(), number);
    return found == null ? nearest(null, number) : found;
  }

  private Rule nearest(EarlierEventKind kind, int number) {
    Rule found = null;
    for (Rule rule : rules) {
      boolean fits = rule.when().event() == kind && rule.when().number() <= number;
      if (fits && (found == null || rule.when().number() > found.when().number())) {
        found = rule;
      }
    }
    return found;
  }

  /** Whether the event lies within what the nth offense looks back to; the last day does. */
  Counts reaches(EarlierEvent event, int number) {
    Rule rule = rule(event, number);
    if (rule == null) {
      return Counts.UNKNOWN;
    }
    Counts within = within(event, rule);
    return within == Counts.NO && rule.timing().certain() != null ? Counts.UNKNOWN : within;
  }

  /**
   * The same by each day of an incident: where days differ under one rule nobody can tell. Under
   * rules made for several kinds of events it is enough that one of them reaches.
   */
  Counts reaches(List<EarlierEvent> incident, int number) {
    if (incident.size() == 1) {
      return reaches(incident.get(0), number);
    }
    Map<Rule, Counts> byRule = new IdentityHashMap<>(2);
    for (EarlierEvent event : incident) {
      byRule.merge(
          rule(event, number),
          reaches(event, number),
          (one, other) -> one == other ? one : Counts.UNKNOWN);
    }
    return byRule.containsValue(Counts.YES)
        ? Counts.YES
        : byRule.containsValue(Counts.UNKNOWN) ? Counts.UNKNOWN : Counts.NO;
  }

  /** Whether some days of an incident lie within the look-back, and some past it. */
  boolean doesDiffer(List<EarlierEvent> incident, int number) {
    return incident.size() > 1
        && incident.stream().map(event -> reaches(event, number)).distinct().count() > 1;
  }

  /** Whether a rule is printed for this very number, so that the one below may have another. */
  boolean isPrintedFor(int number) {
    for (Rule rule : rules) {
      if (rule.when().number() == number) {
        return true;
      }
    }
    return false;
  }

  /** Whether the years of the nth may reach to the last event alone. */
  boolean isToLast(EarlierEvent event, int number) {
    Rule rule = rule(event, number);
    return rule != null && rule.timing().toLast();
  }

  /** Where the source names no days, unknown if it hangs on which are meant. */
  private Counts within(EarlierEvent event, Rule rule) {
    LocalDate to = to(rule);
    if (rule.timing().from() != Anchor.NOT_STATED) {
      return within(from(event, rule), to, rule);
    }
    Counts ofOffense = within(event.offenseOrOwnDate(), to, rule);
    return ofOffense == within(event.date(), to, rule) ? ofOffense : Counts.UNKNOWN;
  }

  /** From a 29 February the ways of counting may differ by a day. */
  private static Counts within(LocalDate from, LocalDate to, Rule rule) {
    Term term = term(rule);
    if (term.reaches(from, to)) {
      return Counts.YES;
    }
    LeapDay leapDay = rule.timing().leapDay();
    if (leapDay == LeapDay.MARCH_1) {
      return to.isAfter(term.withMarch(from)) ? Counts.NO : Counts.YES;
    }
    return leapDay == null && term.mayReach(from, to) ? Counts.UNKNOWN : Counts.NO;
  }

  private static Term term(Rule rule) {
    return rule.timing().certain() != null ? rule.timing().certain() : rule.figure().term();
  }

  /** Whether no number looks back as far as to this event. */
  boolean isPastAll(EarlierEvent event) {
    for (Rule rule : rules) {
      if (reaches(event, Math.max(rule.when().number(), 1)) != Counts.NO) {
        return false;
      }
    }
    return !rules.isEmpty();
  }

  /** In words, why the event is within, without, or cannot be told. */
  String why(EarlierEvent event, int number, Counts counts) {
    Rule rule = rule(event, number);
    if (rule == null) {
      return "The law book has no look-back for this.";
    }
    String ago =
        Phrases.between(from(event, rule), to(rule)) + " before " + to(rule, "this offense");
    Term term = term(rule);
    String reach = term.life() ? "no look-back is printed" : "within " + term.inWords();
    return switch (counts) {
      case YES -> sentence(ago + "; " + reach, rule);
      case NO ->
          sentence(
              ago + "; past the " + term.inWords() + " that " + nth(number) + " looks back", null);
      case UNKNOWN -> unknown(event, rule, ago, number);
    };
  }

  private String unknown(EarlierEvent event, Rule rule, String ago, int number) {
    Term term = term(rule);
    if (rule.timing().from() == Anchor.NOT_STATED
        && within(event.offenseOrOwnDate(), to(rule), rule)
            != within(event.date(), to(rule), rule)) {
      return sentence(
          Phrases.between(event.offenseOrOwnDate(), to(rule))
              + " after that offense and "
              + Phrases.between(event.date(), to(rule))
              + " after its decision; the source does not say from which the "
              + term.inWords()
              + " count",
          rule);
    }
    if (within(event, rule) == Counts.UNKNOWN) {
      return sentence(ago + "; no source says whether " + LEAP_DAY, rule);
    }
    return rule.timing().certain() == null && rule.timing().toLast()
        ? sentence(
            ago
                + "; past "
                + term.inWords()
                + ", which for "
                + nth(number)
                + " may be counted to the last one alone",
            rule)
        : sentence(ago + "; past " + term.inWords(), rule);
  }

  private static String nth(int number) {
    return "a " + Phrases.ordinal(Math.max(number, 2)) + " offense";
  }

  private static String sentence(String said, Rule rule) {
    String more = rule == null || rule.text() == null ? "" : " " + rule.text();
    return said + "." + more;
  }

  private static LocalDate from(EarlierEvent event, Rule rule) {
    return rule.timing().from() == Anchor.OFFENSE ? event.offenseOrOwnDate() : event.date();
  }

  private LocalDate to(Rule rule) {
    return rule.timing().to() == Anchor.ARREST ? facts.on(SelectedBy.ARREST) : facts.offenseDay();
  }

  private static String to(Rule rule, String other) {
    return rule.timing().to() == Anchor.ARREST ? "this arrest" : other;
  }
}
