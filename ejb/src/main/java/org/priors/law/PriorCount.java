package org.priors.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts the earlier events of a history towards the number of an offence or of a refusal. */
final class PriorCount {

  private final Facts facts;
  private final List<Rule> counted;
  private final Lookback lookback;
  private final boolean refusalsAlone;
  private final List<Judged> judged = new ArrayList<>();

  private PriorCount(Facts facts, List<Rule> counted, List<Rule> lookback, boolean refusalsAlone) {
    this.facts = facts;
    this.counted = counted;
    this.lookback = new Lookback(lookback, facts);
    this.refusalsAlone = refusalsAlone;
  }

  /** Which offence this is. */
  static Numbered offences(Statute statute, Facts facts) {
    return new PriorCount(
            facts,
            statute.rules(Topic.COUNTED, facts),
            lookback(statute, Topic.LOOKBACK, facts),
            false)
        .count();
  }

  /** Which refusal this would be. */
  static Numbered refusals(Statute statute, Facts facts) {
    return new PriorCount(
            facts,
            statute.rules(Topic.REFUSAL_COUNTED, facts),
            lookback(statute, Topic.REFUSAL_LOOKBACK, facts),
            true)
        .count();
  }

  private static List<Rule> lookback(Statute statute, Topic topic, Facts facts) {
    Parameter parameter = statute.parameter(topic);
    InForce value = parameter == null ? null : parameter.at(facts.on(parameter.selectedBy()));
    return value == null ? List.of() : value.rules();
  }

  private Numbered count() {
    List<EarlierEvent> history = facts.history();
    for (int i = 0; i < history.size(); i++) {
      EarlierEvent event = history.get(i);
      if (!refusalsAlone || event.kind() == EventKind.REFUSAL) {
        judged.add(byItself(i, event));
      }
    }
    int value = number(false);
    int atMost = Math.max(value, number(true));
    judged.replaceAll(each -> withLookback(each, value, atMost));
    return new Numbered(value, atMost, judged);
  }

  /** What the event does by its kind, the look-back left aside. */
  private Judged byItself(int index, EarlierEvent event) {
    LocalDate today = facts.offenceDay();
    if (event.offenceOrOwnDate().isAfter(today)) {
      return new Judged(index, event, Counts.NO, "Later than this offence.", null);
    }
    int same = sameAs(index, event);
    if (same >= 0) {
      return new Judged(
          index,
          event,
          Counts.NO,
          "The same as another entry of this history: counted once.",
          null);
    }
    if (isDecided(event)) {
      return new Judged(
          index,
          event,
          Counts.NO,
          "What came of this arrest stands in this history by itself.",
          null);
    }
    Rule rule = rule(event);
    if (rule == null) {
      return new Judged(
          index, event, Counts.UNKNOWN, "The law book does not say whether this counts.", null);
    }
    if (rule.counts() == Counts.YES && event.date().isAfter(today)) {
      return new Judged(
          index,
          event,
          Counts.UNKNOWN,
          "Decided after this offence; no source says whether it counts then.",
          rule);
    }
    return new Judged(index, event, counts(rule, event), rule.text(), rule);
  }

  /** A rule that asks for a court of record cannot decide where that is not known. */
  private static Counts counts(Rule rule, EarlierEvent event) {
    return rule.when().courtOfRecord() != null && event.courtOfRecord() == null
        ? Counts.UNKNOWN
        : rule.counts();
  }

  private Rule rule(EarlierEvent event) {
    boolean here = event.state().equals(facts.state());
    for (Rule rule : counted) {
      if (rule.when().holds(event, here)) {
        return rule;
      }
    }
    return null;
  }

  private int sameAs(int index, EarlierEvent event) {
    for (int i = 0; i < index; i++) {
      EarlierEvent other = facts.history().get(i);
      boolean sameRefusal =
          refusalsAlone
              && other.kind() == EventKind.REFUSAL
              && other.state().equals(event.state())
              && other.offenceOrOwnDate().equals(event.offenceOrOwnDate());
      if (sameRefusal || other.isSameJudgmentAs(event)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isDecided(EarlierEvent event) {
    return event.kind() == EventKind.ARREST
        && facts.history().stream().anyMatch(other -> other.isOutcomeOf(event));
  }

  /**
   * The highest number that enough events reach.
   *
   * @param withUnknown whether what cannot be told counts
   */
  private int number(boolean withUnknown) {
    for (int number = judged.size() + 1; number > 1; number--) {
      int reaching = 0;
      for (Judged each : judged) {
        reaching += counts(each, number, withUnknown) ? 1 : 0;
      }
      if (reaching >= number - 1) {
        return number;
      }
    }
    return 1;
  }

  private boolean counts(Judged each, int number, boolean withUnknown) {
    Counts reach = each.counts() == Counts.NO ? Counts.NO : lookback.reaches(each.event(), number);
    return each.counts() != Counts.NO
        && reach != Counts.NO
        && (withUnknown || each.counts() == Counts.YES && reach == Counts.YES);
  }

  private Judged withLookback(Judged each, int value, int atMost) {
    if (each.counts() == Counts.NO) {
      return each;
    }
    int number = Math.max(2, each.counts() == Counts.UNKNOWN ? atMost : value);
    Counts reach = lookback.reaches(each.event(), number);
    if (reach == Counts.NO
        && each.counts() == Counts.UNKNOWN
        && !lookback.isPastAll(each.event())) {
      reach = Counts.UNKNOWN;
    }
    if (each.counts() == Counts.UNKNOWN && reach != Counts.NO) {
      return each;
    }
    String why = lookback.why(each.event(), number, reach);
    return new Judged(each.index(), each.event(), reach, why, lookback.rule(number));
  }
}
