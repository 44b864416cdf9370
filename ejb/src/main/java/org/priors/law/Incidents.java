package org.priors.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The entries of a history by the incident that each is of: one incident is one prior, however many
 * judgments and entries tell of it.
 */
final class Incidents {

  private static final Comparator<Judged> IN_THEIR_ORDER = Comparator.comparingInt(Judged::index);
  private static final Comparator<Judged> STRONGEST =
      Comparator.comparingInt(Incidents::strength).thenComparing(IN_THEIR_ORDER);

  private final List<Judged> all;
  private final UndatedEvents undated;
  private final BiPredicate<Integer, Integer> areTwo;
  private final Function<EarlierEvent, Rule> rule;
  private final List<Judged> settled = new ArrayList<>();
  private final Map<Integer, List<EarlierEvent>> standing = new HashMap<>();

  /**
   * @param all what each entry does by itself
   * @param linked whether two of them are one, or of one incident
   * @param areTwo whether two of them, by their places, are two for certain
   * @param rule the rule by which the judgments of an incident count once, null for none
   */
  Incidents(
      List<Judged> all,
      BiPredicate<Judged, Judged> linked,
      BiPredicate<Integer, Integer> areTwo,
      Function<EarlierEvent, Rule> rule) {
    this.all = all;
    this.undated = new UndatedEvents(all, areTwo);
    this.areTwo = areTwo;
    this.rule = rule;
    List<Judged> open = new ArrayList<>(all);
    while (!open.isEmpty()) {
      settle(next(open, linked));
    }
    settled.sort(IN_THEIR_ORDER);
  }

  /** Each entry; of an incident one stands for all others that would count. */
  List<Judged> settled() {
    return settled;
  }

  /** The events of the incident that would count by themselves as much as this one of them. */
  List<EarlierEvent> standing(Judged one) {
    List<EarlierEvent> several = standing.get(one.index());
    return several == null ? List.of(one.event()) : several;
  }

  /** Takes out those that hang together with the first. */
  private List<Judged> next(List<Judged> open, BiPredicate<Judged, Judged> linked) {
    List<Judged> together = new ArrayList<>();
    together.add(open.remove(0));
    for (int i = 0; i < together.size() && !open.isEmpty(); i++) {
      Judged one = together.get(i);
      for (Iterator<Judged> others = open.iterator(); others.hasNext(); ) {
        Judged other = others.next();
        if (linked.test(one, other) && isOfNoOther(together, other, linked)) {
          together.add(other);
          others.remove();
        }
      }
    }
    together.sort(IN_THEIR_ORDER);
    return together;
  }

  /** Whether it is told apart from none of these, and under another name than none. */
  private boolean isOfNoOther(
      List<Judged> together, Judged other, BiPredicate<Judged, Judged> linked) {
    for (Judged each : together) {
      if (areTwo.test(each.index(), other.index())
          || each.event().isUnderAnotherName(other.event()) && !linked.test(each, other)) {
        return false;
      }
    }
    return true;
  }

  private void settle(List<Judged> entries) {
    if (entries.size() == 1) {
      settled.add(alone(entries.get(0)));
      return;
    }
    List<Judged> judgments = new ArrayList<>();
    byJudgment(entries).values().forEach(same -> judgments.add(asOne(same)));
    Judged best = judgments.stream().min(STRONGEST).orElseThrow();
    String own = best.event().incident() == null ? firstNamed(judgments) : best.event().incident();
    Map<String, List<Judged>> others = new LinkedHashMap<>();
    List<Judged> ofBest = new ArrayList<>();
    for (Judged each : judgments) {
      String incident = each.event().incident();
      if (incident == null || incident.equals(own)) {
        ofBest.add(each);
      } else {
        others.computeIfAbsent(incident, none -> new ArrayList<>()).add(each);
      }
    }
    once(ofBest, best);
    others.values().forEach(each -> hoursApart(each, best));
  }

  private static String firstNamed(List<Judged> judgments) {
    return judgments.stream()
        .filter(each -> each.event().incident() != null)
        .min(STRONGEST)
        .map(each -> each.event().incident())
        .orElse(null);
  }

  /** Entries of one case are judgments of their own; others may repeat each other. */
  private static Map<Object, List<Judged>> byJudgment(List<Judged> entries) {
    Map<Object, List<Judged>> judgments = new LinkedHashMap<>();
    for (Judged each : entries) {
      EarlierEvent event = each.event();
      Object key =
          event.incident() != null
              ? each.index()
              : List.of(event.kind(), event.date(), event.offenseOrOwnDate(), event.ofKind());
      judgments.computeIfAbsent(key, none -> new ArrayList<>()).add(each);
    }
    return judgments;
  }

  private Judged alone(Judged each) {
    return each.counts() == Counts.YES ? doubted(List.of(each), each) : each;
  }

  /** Of entries that are the same the first stands for all, whatever their order. */
  private Judged asOne(List<Judged> same) {
    Judged first = same.get(0);
    same.stream()
        .skip(1)
        .forEach(
            each ->
                settled.add(
                    no(each, "The same as another entry of this history: counted once.", null)));
    Judged together = together(first, found(same, Counts.YES), found(same, Counts.NO));
    return together.counts() == Counts.YES ? doubted(same, together) : together;
  }

  /** What counts, unless it may be the same as another entry. */
  private Judged doubted(List<Judged> same, Judged together) {
    Judged another = ofAnotherCharge(same);
    if (another != null) {
      return unknown(together, "May be the same as another entry: what it is of is not known.")
          .mayBe(another.index());
    }
    for (Judged each : same) {
      if (undated.mayBe(each) == null) {
        return together;
      }
    }
    String why =
        together.event().offenseDate() == null
            ? "the day of its offense is not known."
            : "a stop before midnight is entered under either day.";
    return unknown(together, "May be the same as another entry: " + why)
        .mayBe(undated.mayBe(same.get(0)));
  }

  /** An entry of another charge that may be the same as each of these; null for none. */
  private Judged ofAnotherCharge(List<Judged> same) {
    for (Judged other : all) {
      if (!other.event().isOfImpairedDriving() && mayBeOfTheChargeOf(same, other)) {
        return other;
      }
    }
    return null;
  }

  private boolean mayBeOfTheChargeOf(List<Judged> same, Judged other) {
    return same.stream()
        .allMatch(
            each ->
                !areTwo.test(each.index(), other.index())
                    && each.event().mayBeOfTheChargeOf(other.event()));
  }

  private static Judged found(List<Judged> same, Counts counts) {
    return same.stream().filter(each -> each.counts() == counts).findFirst().orElse(null);
  }

  /** What is known beats what is not; what contradicts itself cannot be told. */
  private static Judged together(Judged first, Judged yes, Judged no) {
    if (yes != null && no != null) {
      return new Judged(
          first.index(),
          first.event(),
          Counts.UNKNOWN,
          "Entries of the same event contradict each other.",
          yes.rule());
    }
    Judged known = yes == null ? no : yes;
    return known == null
        ? first
        : new Judged(first.index(), first.event(), known.counts(), known.why(), known.rule());
  }

  /** One of them stands for the incident; the others say so, as far as they would count. */
  private void once(List<Judged> judgments, Judged best) {
    List<EarlierEvent> asMuch = new ArrayList<>();
    for (Judged each : judgments) {
      if (each.counts() == best.counts()) {
        asMuch.add(each.event());
      }
      settled.add(
          each == best || each.counts() == Counts.NO
              ? each
              : no(
                  each,
                  "Counts once: one incident. Another judgment or entry stands for it.",
                  rule.apply(each.event())));
    }
    standing.put(best.index(), asMuch);
  }

  /** Two agencies may have reported one arrest, and a driver may be arrested twice in a night. */
  private void hoursApart(List<Judged> judgments, Judged besides) {
    Judged best = judgments.stream().min(STRONGEST).orElseThrow();
    boolean counts = best.counts() == Counts.YES;
    List<Judged> doubtful = new ArrayList<>(judgments);
    Judged said =
        counts
            ? unknown(
                    best,
                    "May be the same incident: another case of that day, or of hours before or"
                        + " after, is on record.")
                .mayBe(besides.index())
            : best;
    doubtful.replaceAll(each -> each == best ? said : each);
    once(doubtful, said);
    standing.put(said.index(), List.of(said.event()));
  }

  private static int strength(Judged judged) {
    return switch (judged.counts()) {
      case YES -> 0;
      case UNKNOWN -> 1;
      case NO -> 2;
    };
  }

  private static Judged no(Judged of, String why, Rule rule) {
    return new Judged(of.index(), of.event(), Counts.NO, why, rule);
  }

  private static Judged unknown(Judged of, String why) {
    return new Judged(of.index(), of.event(), Counts.UNKNOWN, why, of.rule());
  }
}
