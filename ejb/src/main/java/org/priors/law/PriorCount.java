package org.priors.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Counts the earlier events of a history toward the number of an offense or of a refusal. */
final class PriorCount {

  private final Statute statute;
  private final Facts facts;
  private final Count count;
  private final Occurrences occurrences;
  private final Lookback lookback;
  private final Juveniles juveniles;
  private final List<Judged> judged = new ArrayList<>();
  private Incidents incidents;

  private PriorCount(Statute statute, Facts facts, Count count, Occurrences occurrences) {
    this.statute = statute;
    this.facts = facts;
    this.count = count;
    this.occurrences = occurrences;
    this.lookback = new Lookback(lookback(statute, count.lookback(), facts), facts);
    this.juveniles = new Juveniles(statute, facts);
  }

  /** Which number this is, or would be. */
  static Numbered of(Count count, Statute statute, Facts facts, Occurrences occurrences) {
    return new PriorCount(statute, facts, count, occurrences).count();
  }

  private static List<Rule> lookback(Statute statute, Topic topic, Facts facts) {
    InForce value = statute.inForce(topic, facts);
    return value == null ? List.of() : value.rules();
  }

  private Numbered count() {
    List<Judged> alone = new ArrayList<>();
    List<EarlierEvent> history = occurrences.entries();
    for (int i = 0; i < history.size(); i++) {
      EarlierEvent event = history.get(i);
      if (count.asksAbout(event)) {
        alone.add(byItself(i, event));
      }
    }
    incidents = new Incidents(alone, this::areOne, occurrences::areTwo, this::ofOneIncident);
    judged.addAll(incidents.settled());
    int value = number(false);
    int atMost = Math.max(value, number(true));
    judged.replaceAll(each -> withLookback(each, value, atMost));
    return new Numbered(value, atMost, judged);
  }

  /** What the event does by its kind, entries that repeat it and the look-back left aside. */
  private Judged byItself(int index, EarlierEvent event) {
    LocalDate today = facts.offenseDay();
    if (isLater(event, today)) {
      return new Judged(index, event, Counts.NO, "Later than this offense.", null);
    }
    if (isDecided(event)) {
      return new Judged(
          index,
          event,
          Counts.NO,
          "What came of this arrest stands in this history by itself.",
          null);
    }
    WhatRefuses refusing =
        count == Count.CRIMINAL ? null : WhatRefuses.about(statute, facts, event);
    if (refusing != null && refusing.isOne() != Counts.YES) {
      return new Judged(index, event, refusing.isOne(), refusing.inWords(), refusing.rule());
    }
    Counts juvenile = juveniles.is(event);
    Rule rule = statute.about(event, count.counted(), facts, juvenile == Counts.YES);
    if (rule == null) {
      return new Judged(
          index, event, Counts.UNKNOWN, "The law book does not say whether this counts.", null);
    }
    if (rule.counts() == Counts.YES && juvenile == Counts.UNKNOWN) {
      return new Judged(index, event, Counts.UNKNOWN, juveniles.why(event), rule);
    }
    if (rule.counts() == Counts.YES && event.date().isAfter(today)) {
      return new Judged(
          index,
          event,
          Counts.UNKNOWN,
          "Decided after this offense; no source says whether it counts then.",
          rule);
    }
    if (rule.counts() == Counts.YES && event.mayBeOf(facts.state(), facts.offense().at())) {
      return new Judged(
          index,
          event,
          Counts.UNKNOWN,
          "May be of the incident of this offense: it is of that day, or hours lie between.",
          rule);
    }
    if (rule.when().courtOfRecord() != null && event.courtOfRecord() == null) {
      return new Judged(
          index,
          event,
          Counts.UNKNOWN,
          "Whether the court is one of record is not on file. " + rule.text(),
          rule);
    }
    if (rule.counts() == Counts.NO && isFailedDiversion(event)) {
      return new Judged(
          index,
          event,
          Counts.UNKNOWN,
          "The diversion failed, so it dismissed nothing; what the court decided then is not told.",
          rule);
    }
    return new Judged(index, event, rule.counts(), rule.text(), rule);
  }

  private static boolean isFailedDiversion(EarlierEvent event) {
    return event.kind() == EarlierEventKind.DIVERSION
        && event.status() == EarlierEvent.Status.ON_RECORD
        && Boolean.FALSE.equals(event.completed());
  }

  /** A judgment of a later day may be of an earlier offense, unless the day of that is known. */
  private static boolean isLater(EarlierEvent event, LocalDate today) {
    boolean dayIsKnown = event.offenseDate() != null || !event.isOutcome();
    return dayIsKnown && event.offenseOrOwnDate().isAfter(today);
  }

  /** Whether two entries are the same, or of one incident that counts once. */
  private boolean areOne(Judged one, Judged other) {
    Boolean said = occurrences.said(one.index(), other.index());
    return said == null ? areOne(one.event(), other.event()) : said;
  }

  private boolean areOne(EarlierEvent one, EarlierEvent other) {
    if (count != Count.CRIMINAL) {
      return one.isOfOneIncidentWith(other)
          || one.state().equals(other.state())
              && one.offenseOrOwnDate().equals(other.offenseOrOwnDate());
    }
    return one.isSameJudgmentAs(other)
        || one.isOfOneIncidentWith(other) && !isCountedEach(one) && !isCountedEach(other);
  }

  private boolean isCountedEach(EarlierEvent event) {
    Rule rule = ofOneIncident(event);
    return rule != null && rule.value().equals("each");
  }

  private Rule ofOneIncident(EarlierEvent event) {
    return statute.about(event, Topic.INCIDENT, facts, juveniles.is(event) == Counts.YES);
  }

  private boolean isDecided(EarlierEvent event) {
    return event.kind() == EarlierEventKind.ARREST
        && occurrences.entries().stream().anyMatch(other -> other.isOutcomeOf(event));
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
    Counts reach = each.counts() == Counts.NO ? Counts.NO : reaches(each, number);
    return each.counts() != Counts.NO
        && reach != Counts.NO
        && (withUnknown || each.counts() == Counts.YES && reach == Counts.YES);
  }

  /**
   * By each day of the incident; where days differ under one rule nobody can tell. Under rules made
   * for several kinds of events it is enough that one of them reaches.
   */
  private Counts reaches(Judged each, int number) {
    Map<Rule, Counts> byRule = new IdentityHashMap<>(2);
    for (EarlierEvent event : incidents.standing(each)) {
      byRule.merge(
          lookback.rule(event, number),
          lookback.reaches(event, number),
          (one, other) -> one == other ? one : Counts.UNKNOWN);
    }
    Counts reach =
        byRule.containsValue(Counts.YES)
            ? Counts.YES
            : byRule.containsValue(Counts.UNKNOWN) ? Counts.UNKNOWN : Counts.NO;
    return reach == Counts.NO
            && lookback.isToLast(each.event(), number)
            && isBeforeAnother(each, number)
        ? Counts.UNKNOWN
        : reach;
  }

  /** Whether a later one lies within the look-back by itself. */
  private boolean isBeforeAnother(Judged each, int number) {
    return judged.stream()
        .filter(other -> other.counts() != Counts.NO)
        .filter(other -> other.event().date().isAfter(each.event().date()))
        .anyMatch(other -> lookback.reaches(other.event(), number) != Counts.NO);
  }

  private Judged withLookback(Judged each, int value, int atMost) {
    if (each.counts() == Counts.NO) {
      return each;
    }
    int number = Math.max(2, each.counts() == Counts.UNKNOWN ? atMost : value);
    Counts reach = reaches(each, number);
    if (reach == Counts.NO && atMost > number && reaches(each, atMost) == Counts.UNKNOWN) {
      number = atMost;
      reach = Counts.UNKNOWN;
    }
    if (reach == Counts.NO
        && each.counts() == Counts.UNKNOWN
        && !lookback.isPastAll(each.event())) {
      reach = Counts.UNKNOWN;
    }
    if (each.counts() == Counts.UNKNOWN && reach != Counts.NO) {
      return each;
    }
    return new Judged(
        each.index(),
        each.event(),
        reach,
        why(each, number, reach),
        lookback.rule(deciding(each, number, reach), number),
        each.mayBe());
  }

  /** The entry of the incident that is within the look-back where one is; else the one judged. */
  private EarlierEvent deciding(Judged each, int number, Counts reach) {
    return incidents.standing(each).stream()
        .filter(event -> reach == Counts.YES && lookback.reaches(event, number) == reach)
        .findFirst()
        .orElse(each.event());
  }

  /** Whether some days of the incident lie within the look-back, and some past it. */
  private boolean doesDiffer(Judged each, int number) {
    return incidents.standing(each).stream()
            .map(event -> lookback.reaches(event, number))
            .distinct()
            .count()
        > 1;
  }

  private String why(Judged each, int number, Counts reach) {
    return reach != Counts.YES && doesDiffer(each, number)
        ? "Counts once: one incident. Of its days some lie within the look-back, some past it."
        : lookback.why(deciding(each, number, reach), number, reach);
  }
}
