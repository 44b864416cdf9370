package org.priors.law;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether what came of a test is a refusal, by the law of the State; no program says what one is.
 *
 * @param isOne unknown where the law does not say, or it hangs on what is not on file
 * @param of what it is an answer about
 * @param rule the rule that says so; null where the law book has none
 */
record WhatRefuses(Counts isOne, NotCompleted of, Rule rule) {

  private static final Line NOTHING_OPEN =
      Line.none(Topic.WHAT_REFUSES, null, "No test on file leaves that open.");

  /**
   * Of several tests of one arrest: one that is a refusal makes it one, and one of which nobody can
   * tell leaves it open.
   *
   * @param came not empty
   * @param otherGiven whether another test was given; null where that is not known
   * @param known of what else is so
   */
  private static WhatRefuses of(
      Statute statute,
      Facts facts,
      Set<NotCompleted> came,
      Boolean otherGiven,
      Map<Circumstance, Boolean> known) {
    WhatRefuses found = null;
    for (NotCompleted each : came) {
      WhatRefuses answer = of(statute, facts, each, otherGiven, known);
      if (found == null || weight(answer.isOne()) > weight(found.isOne())) {
        found = answer;
      }
    }
    return found;
  }

  private static int weight(Counts isOne) {
    return switch (isOne) {
      case YES -> 2;
      case UNKNOWN -> 1;
      case NO -> 0;
    };
  }

  private static WhatRefuses of(
      Statute statute,
      Facts facts,
      NotCompleted came,
      Boolean otherGiven,
      Map<Circumstance, Boolean> known) {
    Rule rule = statute.about(came, otherGiven, known, facts);
    if (rule == null) {
      return new WhatRefuses(Counts.UNKNOWN, came, null);
    }
    boolean holds = rule.when().holds(came, otherGiven, known) == Counts.YES;
    return new WhatRefuses(holds ? rule.counts() : Counts.UNKNOWN, came, rule);
  }

  /** Whether an earlier event is a refusal, as far as that hangs on what came of its test. */
  static Counts isRefusal(Statute statute, Facts facts, EarlierEvent event) {
    WhatRefuses found = about(statute, facts, event);
    return found == null ? Counts.YES : found.isOne();
  }

  /** Null for an event of another State, and where nothing has to be asked. */
  static WhatRefuses about(Statute statute, Facts facts, EarlierEvent event) {
    return event.cameOf() == null || !event.state().equals(facts.state())
        ? null
        : of(statute, facts, Set.of(event.cameOf()), event.otherGiven(), Map.of());
  }

  /** The facts with what the law says of their tests; the same where that has not to be asked. */
  static Facts settled(Facts facts, WhatRefuses found) {
    if (found == null) {
      return facts;
    }
    Boolean refused =
        switch (found.isOne()) {
          case YES -> Boolean.TRUE;
          case NO -> Boolean.FALSE;
          case UNKNOWN -> null;
        };
    return facts.with(facts.offense().toBuilder().refused(refused).build());
  }

  /** Null where it has not to be asked: every test was given, or plainly refused. */
  static WhatRefuses about(Statute statute, Facts facts) {
    Offense offense = facts.offense();
    return offense.came().isEmpty()
        ? null
        : of(statute, facts, offense.came(), offense.otherGiven(), facts.circumstances());
  }

  /** As a line of the answer. */
  static Line line(WhatRefuses found) {
    if (found == null) {
      return NOTHING_OPEN;
    }
    if (found.rule() == null) {
      return Line.none(Topic.WHAT_REFUSES, null, found.inWords());
    }
    return Line.answering(Topic.WHAT_REFUSES, null, found.value(), found.rule(), found.inWords());
  }

  private String value() {
    return switch (isOne) {
      case YES -> "yes";
      case NO -> "no";
      case UNKNOWN -> "cannot tell";
    };
  }

  /** {@code Inadequate sample: taken as a refusal. ... (DOT HS 809 876, p. 26)}. */
  String inWords() {
    String title = of.title();
    String answer =
        switch (isOne) {
          case YES -> ": taken as a refusal. ";
          case NO -> ": no refusal. ";
          case UNKNOWN -> ": it cannot be told whether that is a refusal. ";
        };
    String why =
        rule == null
            ? "The law book does not say."
            : rule.text() + " (" + rule.source().citation() + ")";
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) + answer + why;
  }
}
