package org.priors.law;

import java.util.ArrayList;
import java.util.List;

/** What each entry does to a number by its kind, entries that repeat it and the look-back aside. */
final class EntriesAlone {

  private static final String NO_MORE =
      "By the file of its case this stands no more as it was decided.";

  private final Count count;
  private final Statute statute;
  private final Facts facts;
  private final Occurrences occurrences;
  private final Juveniles juveniles;

  EntriesAlone(
      Count count, Statute statute, Facts facts, Occurrences occurrences, Juveniles juveniles) {
    this.count = count;
    this.statute = statute;
    this.facts = facts;
    this.occurrences = occurrences;
    this.juveniles = juveniles;
  }

  /** Those that are asked about, in the order of the history. */
  List<Judged> judged() {
    List<Judged> alone = new ArrayList<>();
    List<EarlierEvent> history = occurrences.entries();
    for (int i = 0; i < history.size(); i++) {
      EarlierEvent event = history.get(i);
      if (count.asksAbout(event)) {
        alone.add(byItself(i, event));
      }
    }
    return alone;
  }

  private Judged byItself(int index, EarlierEvent event) {
    if (isLater(event)) {
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
    boolean counts = rule.counts() == Counts.YES;
    Counts noMore = counts ? WhatStands.isOfNoMore(index, occurrences) : Counts.NO;
    if (noMore == Counts.YES) {
      return new Judged(index, event, Counts.NO, NO_MORE, rule);
    }
    String doubt = counts ? doubt(event, juvenile, noMore) : null;
    if (doubt == null) {
      doubt = untold(event, rule);
    }
    return doubt == null
        ? new Judged(index, event, rule.counts(), rule.text(), rule)
        : new Judged(index, event, Counts.UNKNOWN, doubt, rule);
  }

  /** Why what would count may not; null where it does. */
  private String doubt(EarlierEvent event, Counts juvenile, Counts noMore) {
    if (juvenile == Counts.UNKNOWN) {
      return juveniles.why(event);
    }
    if (event.date().isAfter(facts.offenseDay())) {
      return "Decided after this offense; no source says whether it counts then.";
    }
    if (event.mayBeOf(facts.state(), facts.offense().at())) {
      return "May be of the incident of this offense: it is of that day, or hours lie between.";
    }
    return noMore == Counts.UNKNOWN ? NO_MORE : null;
  }

  /** What the rule asks and the record does not tell; null for nothing. */
  private static String untold(EarlierEvent event, Rule rule) {
    if (rule.when().courtOfRecord() != null && event.courtOfRecord() == null) {
      return "Whether the court is one of record is not on file. " + rule.text();
    }
    return rule.counts() == Counts.NO && isFailedDiversion(event)
        ? "The diversion failed, so it dismissed nothing; what the court decided then is not told."
        : null;
  }

  private static boolean isFailedDiversion(EarlierEvent event) {
    return event.kind() == EarlierEventKind.DIVERSION
        && event.status() == EarlierEvent.Status.ON_RECORD
        && Boolean.FALSE.equals(event.completed());
  }

  /** A judgment of a later day may be of an earlier offense, unless the day of that is known. */
  private boolean isLater(EarlierEvent event) {
    boolean dayIsKnown = event.offenseDate() != null || !event.isOutcome();
    return dayIsKnown && event.offenseOrOwnDate().isAfter(facts.offenseDay());
  }

  private boolean isDecided(EarlierEvent event) {
    return event.kind() == EarlierEventKind.ARREST
        && occurrences.entries().stream().anyMatch(other -> other.isOutcomeOf(event));
  }
}
