package org.priors.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a printed condition asks of what came before, and of what else is so. */
final class Past {

  private final Statute statute;
  private final Facts facts;
  private final Numbers numbers;
  private final Occurrences occurrences;

  Past(Statute statute, Facts facts, Numbers numbers, Occurrences occurrences) {
    this.statute = statute;
    this.facts = facts;
    this.numbers = numbers;
    this.occurrences = occurrences;
  }

  /** Whether what a rule asks of the past is so; unknown where the record does not tell. */
  Counts holds(When when) {
    if (!when.isOnThePast()) {
      return Counts.YES;
    }
    Counts all = within(Count.CRIMINAL, when.convictions());
    all = all.and(within(Count.REFUSAL, when.refusals()));
    all = all.and(within(Count.ADMINISTRATIVE, when.actions()));
    all = all.and(is(when.impaired(), facts.offense().impaired()));
    all = all.and(is(when.drugs(), facts.offense().drugs()));
    all = all.and(points(when.points()));
    all = all.and(is(when.minor(), facts.offense().minorPassenger()));
    all = all.and(is(when.commercialLicense(), facts.offense().commercialLicense()));
    all = all.and(given(when.given()));
    return all == Counts.NO ? all : all.and(earlier(when.earlier()));
  }

  /** What of it is not known, in words that follow {@code It hangs on}. */
  List<String> open(When when) {
    List<String> open = new ArrayList<>(1);
    tell(open, within(Count.CRIMINAL, when.convictions()), "which earlier convictions count");
    tell(open, within(Count.REFUSAL, when.refusals()), "which earlier refusals count");
    tell(open, within(Count.ADMINISTRATIVE, when.actions()), "which earlier license actions count");
    tell(
        open, is(when.impaired(), facts.offense().impaired()), "whether impaired driving was seen");
    tell(open, is(when.drugs(), facts.offense().drugs()), "whether drugs are suspected");
    tell(open, points(when.points()), "how many points the driver has");
    tell(open, is(when.minor(), facts.offense().minorPassenger()), "whether a minor was on board");
    tell(
        open,
        is(when.commercialLicense(), facts.offense().commercialLicense()),
        "whether the driver holds a commercial license");
    tell(open, earlier(when.earlier()), meant(when.earlier()));
    if (when.given() != null) {
      for (Circumstance each : when.given().keySet()) {
        if (facts.circumstances().get(each) == null) {
          open.add("whether " + each.inWords(true));
        }
      }
    }
    return open;
  }

  private static String meant(Earlier asked) {
    return asked == null || asked.actionFor() == null
        ? "which earlier events are meant"
        : "which earlier license actions for " + asked.actionFor().title() + " there were";
  }

  private static void tell(List<String> open, Counts holds, String what) {
    if (holds == Counts.UNKNOWN) {
      open.add(what);
    }
  }

  private Counts within(Count count, Bounds asked) {
    return asked == null ? Counts.YES : Span.of(numbers.of(count)).before().within(asked);
  }

  private Counts points(Bounds asked) {
    Integer points = facts.offense().points();
    if (asked == null) {
      return Counts.YES;
    }
    return points == null ? Counts.UNKNOWN : Counts.of(asked.contains(points, Bounds.OPEN));
  }

  private static Counts is(Boolean asked, Boolean known) {
    if (asked == null) {
      return Counts.YES;
    }
    return Counts.ofKnown(asked, known);
  }

  private Counts given(Map<Circumstance, Boolean> asked) {
    Counts all = Counts.YES;
    if (asked != null) {
      for (Map.Entry<Circumstance, Boolean> each : asked.entrySet()) {
        all = all.and(is(each.getValue(), facts.circumstances().get(each.getKey())));
      }
    }
    return all;
  }

  private Counts earlier(Earlier asked) {
    if (asked == null) {
      return Counts.YES;
    }
    Counts told = occurrences.of(event -> matches(event, asked)).within(asked.times());
    return told == Counts.NO && isTakenAsGiven(asked) ? Counts.UNKNOWN : told;
  }

  /** A number that is given and not counted is of events that the record need not have. */
  private boolean isTakenAsGiven(Earlier asked) {
    return facts.offenseNumber() != null
        && asked.times().contains(facts.offenseNumber() - 1, Bounds.OPEN);
  }

  private Counts matches(EarlierEvent event, Earlier asked) {
    Counts meant = isMeant(event, asked);
    if (meant == Counts.NO || event.status() == EarlierEvent.Status.REPLACED) {
      return Counts.NO;
    }
    LocalDate day = facts.offenseDay();
    LocalDate from = event.offenseOrOwnDate();
    boolean isBefore = event.offenseDate() == null && event.isOutcome() || !from.isAfter(day);
    if (!isBefore || asked.within() != null && !asked.within().reaches(from, day)) {
      return Counts.NO;
    }
    boolean stands = event.status() == EarlierEvent.Status.ON_RECORD;
    Counts isOne =
        stands && event.state().equals(facts.state()) && !from.isAfter(day)
            ? Counts.YES
            : Counts.UNKNOWN;
    return meant.and(isOne).and(WhatRefuses.isRefusal(statute, facts, event));
  }

  /** What a refusal led to, and what an action was for, may not be told. */
  private static Counts isMeant(EarlierEvent event, Earlier asked) {
    if (!event.isOfImpairedDriving()) {
      return Counts.NO;
    }
    if (!asked.kinds().contains(event.kind())) {
      return mayHaveLedToOne(event, asked);
    }
    boolean isAction = event.kind() == EarlierEventKind.ADMINISTRATIVE_ACTION;
    if (asked.actionFor() == null || !isAction) {
      return Counts.YES;
    }
    return event.actionFor() == null
        ? Counts.UNKNOWN
        : Counts.of(event.actionFor() == asked.actionFor());
  }

  private static Counts mayHaveLedToOne(EarlierEvent event, Earlier asked) {
    return event.kind() == EarlierEventKind.REFUSAL && asked.actionFor() == ActionFor.REFUSAL
        ? Counts.UNKNOWN
        : Counts.NO;
  }
}
