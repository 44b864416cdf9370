package org.priors.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Answers, for one offense and history, what follows by the law book. */
public final class Evaluator {

  private static final Topic[] OF_A_CONVICTION = {
    Topic.FINE,
    Topic.JAIL,
    Topic.SERVICE,
    Topic.LICENSE,
    Topic.INTERLOCK,
    Topic.TREATMENT,
    Topic.VEHICLE,
    Topic.DIVERSION,
    Topic.CHARGE_LEVEL,
    Topic.COURT
  };

  private static final Topic[] OF_A_REFUSAL = {
    Topic.REFUSAL_INTERLOCK,
    Topic.REFUSAL_OFFENSE,
    Topic.REFUSAL_FINE,
    Topic.REFUSAL_JAIL,
    Topic.REFUSAL_SERVICE,
    Topic.REFUSAL_RELIEF,
    Topic.REFUSAL_PROCESS,
    Topic.ADMISSIBLE,
    Topic.HARDSHIP,
    Topic.COMMERCIAL,
    Topic.IF_NOTHING
  };

  /** Where no offense is at hand, what is told is told by the latest law there is. */
  private static final LocalDateTime LATEST = LocalDate.of(9999, 12, 31).atStartOfDay();

  private final LawBook book;

  public Evaluator(LawBook book) {
    this.book = book;
  }

  public LawBook book() {
    return book;
  }

  /**
   * Evaluates facts that {@link FactsCheck} has passed.
   *
   * @throws IllegalArgumentException if the book has nothing of the State
   */
  public Evaluation evaluate(Facts asked) {
    Statute statute = book.statute(asked.state());
    if (statute == null) {
      throw new IllegalArgumentException("The law book has nothing of " + asked.state());
    }
    WhatRefuses refusing = WhatRefuses.about(statute, asked);
    Facts facts = WhatRefuses.settled(asked, refusing);
    Occurrences occurrences = new Occurrences(statute, facts);
    Numbers numbers = numbers(statute, facts, occurrences);
    List<String> assumptions = new ArrayList<>(2);
    RuleFinder finder = new RuleFinder(statute, facts);
    Situation now = situation(finder, facts, new Past(statute, facts, numbers, occurrences));
    Situation driving = now.withLimit(limit(finder, now, facts.offenseDay()));
    assume(facts.offense(), driving.limit(), assumptions);
    if (refusing != null) {
      assumptions.add(refusing.inWords());
    }
    Map<Topic, Line> lines = new EnumMap<>(Topic.class);
    lines.put(Topic.WHAT_REFUSES, WhatRefuses.line(refusing));
    lines.put(Topic.HIGH_BAC, HighBac.line(finder, driving));
    lines.put(Topic.CHARGED, finder.find(Topic.CHARGED, driving));
    lines.put(Topic.MINOR, finder.find(Topic.MINOR, driving));
    Situation convicted = driving.bac() == Bounds.OPEN ? driving.withBac(driving.limit()) : driving;
    put(lines, finder, numbers, convicted, OF_A_CONVICTION);
    put(lines, finder, numbers, now, OF_A_REFUSAL);
    lines.put(Topic.REFUSAL_SUSPENSION, Refusing.suspension(finder, numbers, now));
    lines.put(Topic.FORCED_TEST, Refusing.forcedTest(finder, numbers, now, facts.offense()));
    lines.put(Topic.FAILURE_SUSPENSION, FailedTest.line(finder, numbers, now));
    return new Evaluation(
        book.version(),
        statute.jurisdiction(),
        facts,
        numbers,
        lines,
        new DueDays(book, statute, facts).all(lines),
        recommendations(facts, now),
        assumptions);
  }

  private static Numbers numbers(Statute statute, Facts facts, Occurrences occurrences) {
    return facts.offenseNumber() != null
        ? Numbers.asRead(facts.offenseNumber())
        : PriorCount.all(statute, facts, occurrences);
  }

  /** Which offense, license action and refusal it is, and nothing else. */
  public Numbers numbers(Facts facts) {
    Statute statute = book.statute(facts.state());
    return numbers(statute, facts, new Occurrences(statute, facts));
  }

  /** Which offense it is, and nothing else. */
  public Numbered offenseNumber(Facts facts) {
    Statute statute = book.statute(facts.state());
    return PriorCount.ofOffenses(statute, facts, new Occurrences(statute, facts));
  }

  /**
   * What the entries of a history tell of each other, by what persons said or the record tells.
   *
   * @param said what persons said of two of them each
   */
  public EntriesTold told(List<EarlierEvent> history, List<SaidOfTwo> said) {
    List<EntryPair> pairs = new ArrayList<>();
    Set<Integer> noMore = new TreeSet<>();
    history.stream()
        .map(EarlierEvent::state)
        .distinct()
        .sorted()
        .forEach(
            state -> {
              Facts facts =
                  Facts.of(state, Offense.at(LATEST).build()).history(history).said(said).build();
              Occurrences occurrences = new Occurrences(book.statute(state), facts);
              pairs.addAll(EntryPair.in(state, occurrences));
              noMore.addAll(WhatStands.noMore(occurrences));
            });
    return new EntriesTold(pairs, noMore);
  }

  private static void put(
      Map<Topic, Line> lines, RuleFinder finder, Numbers numbers, Situation now, Topic... topics) {
    for (Topic topic : topics) {
      lines.put(topic, finder.find(topic, numbers, now));
    }
  }

  /** The offense under the limit of the day of the arrest, by which the license is taken. */
  private static Situation situation(RuleFinder finder, Facts facts, Past past) {
    Situation open = Situation.of(facts, past);
    return open.withLimit(limit(finder, open, facts.on(SelectedBy.ARREST)));
  }

  private static int limit(RuleFinder finder, Situation now, LocalDate day) {
    Line general = finder.find(Topic.PER_SE_LIMIT, now.ofAnAdult(), day);
    return general.isKnown() ? (int) general.rule().figure().number() : Bounds.OPEN;
  }

  private static void assume(Offense offense, int limit, List<String> assumptions) {
    if (offense.age() == null && offense.underAge() == null) {
      assumptions.add("The age is not known: the rows for adults are shown.");
    }
    if (offense.isRefused() && offense.bac() != null && offense.sample() == null) {
      assumptions.add(
          "A test was refused and there is a result; how that sample came is not known.");
    }
    if (offense.crash() == null) {
      assumptions.add(
          "Whether somebody was hurt in a crash is not known: the rows without one are shown.");
    }
    if (offense.bac() == null) {
      assumptions.add(
          limit == Bounds.OPEN
              ? "There is no result: the rows are those of an ordinary offense."
              : "There is no result: the rows are those at the per se limit, "
                  + Phrases.bac(limit)
                  + ".");
    }
  }

  private List<Recommendation> recommendations(Facts facts, Situation now) {
    List<Jurisdiction> agencies = book.agencies(facts.state());
    if (agencies.isEmpty()) {
      return List.of();
    }
    List<Recommendation> recommendations = new ArrayList<>();
    for (Jurisdiction agency : agencies) {
      Parameter charging = agency.parameter(Topic.CHARGING.path());
      InForce value = charging == null ? null : charging.at(facts.on(charging.selectedBy()));
      if (value != null) {
        recommendations.add(Recommendation.of(agency, value.rules(), now));
      }
    }
    return recommendations;
  }
}
