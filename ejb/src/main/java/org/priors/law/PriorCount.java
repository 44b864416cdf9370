package org.priors.law;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Counts the earlier events of a history toward the number of an offense or of a refusal. */
final class PriorCount {

  private final Statute statute;
  private final Facts facts;
  private final Count count;
  private final Occurrences occurrences;
  private final List<Rule> rules;
  private Lookback lookback;
  private final Juveniles juveniles;
  private final List<Judged> judged = new ArrayList<>();
  private Incidents incidents;

  private PriorCount(
      Count count, Statute statute, Facts facts, Occurrences occurrences, Juveniles juveniles) {
    this.statute = statute;
    this.facts = facts;
    this.count = count;
    this.occurrences = occurrences;
    this.rules = lookback(statute, count.lookback(), facts);
    this.lookback = new Lookback(toward(rules, null), facts);
    this.juveniles = juveniles;
  }

  /** Which offense, license action and refusal this is, or would be. */
  static Numbers all(Statute statute, Facts facts, Occurrences occurrences) {
    Juveniles juveniles = new Juveniles(statute, facts);
    PriorCount offenses = new PriorCount(Count.CRIMINAL, statute, facts, occurrences, juveniles);
    return new Numbers(
        offenses.count(),
        new PriorCount(Count.ADMINISTRATIVE, statute, facts, occurrences, juveniles).count(),
        new PriorCount(Count.REFUSAL, statute, facts, occurrences, juveniles).count(),
        offenses.apart());
  }

  /** Which offense this is, or would be, and nothing else. */
  static Numbered ofOffenses(Statute statute, Facts facts, Occurrences occurrences) {
    Juveniles juveniles = new Juveniles(statute, facts);
    return new PriorCount(Count.CRIMINAL, statute, facts, occurrences, juveniles).count();
  }

  private static List<Rule> lookback(Statute statute, Topic topic, Facts facts) {
    InForce value = statute.inForce(topic, facts);
    return value == null ? List.of() : value.rules();
  }

  private Numbered count() {
    List<Judged> alone = new EntriesAlone(count, statute, facts, occurrences, juveniles).judged();
    incidents = new Incidents(alone, this::areOne, occurrences::areTwo, this::ofOneIncident);
    return numbered();
  }

  /** The number toward each answer that a look-back is made for; what counts is the same. */
  private Map<Topic, Numbered> apart() {
    Map<Topic, Numbered> apart = new EnumMap<>(Topic.class);
    for (Rule rule : rules) {
      Set<Topic> toward = rule.when().toward();
      if (toward != null && !apart.keySet().containsAll(toward)) {
        lookback = new Lookback(toward(rules, toward), facts);
        Numbered number = numbered();
        toward.forEach(topic -> apart.put(topic, number));
      }
    }
    return apart;
  }

  private static List<Rule> toward(List<Rule> rules, Set<Topic> answers) {
    for (Rule rule : rules) {
      if (!Objects.equals(rule.when().toward(), answers)) {
        return rules.stream()
            .filter(each -> Objects.equals(each.when().toward(), answers))
            .toList();
      }
    }
    return rules;
  }

  private Numbered numbered() {
    judged.clear();
    judged.addAll(incidents.settled());
    Span number = number();
    judged.replaceAll(each -> withLookback(each, number.least(), number.most()));
    return new Numbered(number.least(), number.most(), judged);
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

  /** The highest number that enough events reach, by what counts and if all else does. */
  private Span number() {
    int most = 1;
    Span reaching = null;
    for (int number = judged.size() + 1; number > 1; number--) {
      // One look-back is mostly printed for all numbers: what reaches is then the same for all.
      reaching =
          reaching == null || lookback.isPrintedFor(number + 1) ? reaching(number) : reaching;
      most = reaching.most() >= number - 1 ? Math.max(most, number) : most;
      if (reaching.least() >= number - 1) {
        return new Span(number, most);
      }
    }
    return new Span(1, most);
  }

  /** How many events a number looks back to. */
  private Span reaching(int number) {
    int sure = 0;
    int perhaps = 0;
    for (Judged each : judged) {
      Counts reach = each.counts() == Counts.NO ? Counts.NO : reaches(each, number);
      sure += each.counts().and(reach) == Counts.YES ? 1 : 0;
      perhaps += reach == Counts.NO ? 0 : 1;
    }
    return new Span(sure, perhaps);
  }

  private Counts reaches(Judged each, int number) {
    Counts reach = lookback.reaches(incidents.standing(each), number);
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

  private String why(Judged each, int number, Counts reach) {
    return reach != Counts.YES && lookback.doesDiffer(incidents.standing(each), number)
        ? "Counts once: one incident. Of its days some lie within the look-back, some past it."
        : lookback.why(deciding(each, number, reach), number, reach);
  }
}
