package org.priors.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * The entries of which no arrest tells the night, and that lie so near to another that they may be
 * the same. Of several that lie near each other the first is taken to be one by itself, so that no
 * more are doubted than may be one of those that are not.
 */
final class UndatedEvents {

  private static final Comparator<Judged> IN_TURN =
      Comparator.comparing((Judged each) -> each.event().offenseDate() == null)
          .thenComparing(each -> each.event().date())
          .thenComparing(each -> each.event().kind())
          .thenComparing(
              each -> each.event().chargeKind(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparingInt(Judged::index);

  private final Map<Integer, Integer> doubtful = new HashMap<>();

  /**
   * @param areTwo whether two entries, by their places, are two for certain
   */
  UndatedEvents(List<Judged> all, BiPredicate<Integer, Integer> areTwo) {
    List<Judged> undated = those(all, false);
    if (undated.isEmpty()) {
      return;
    }
    List<Judged> themselves = those(all, true);
    undated.sort(IN_TURN);
    for (Judged each : undated) {
      Judged same = first(themselves, each, areTwo);
      if (same == null) {
        themselves.add(each);
      } else {
        doubtful.put(each.index(), same.index());
      }
    }
  }

  private static List<Judged> those(List<Judged> all, boolean known) {
    List<Judged> found = new ArrayList<>();
    for (Judged each : all) {
      if (each.event().isOfAKnownNight() == known) {
        found.add(each);
      }
    }
    return found;
  }

  /** The first that an undated one may be the same as; null for none. */
  private static Judged first(
      List<Judged> themselves, Judged undated, BiPredicate<Integer, Integer> areTwo) {
    for (Judged other : themselves) {
      if (mayBe(undated, other) && !areTwo.test(undated.index(), other.index())) {
        return other;
      }
    }
    return null;
  }

  /** What counts for nothing here takes the place of nothing, but for what stood once. */
  private static boolean mayBe(Judged each, Judged other) {
    return each.counts() != Counts.NO
        && (other.counts() != Counts.NO || other.event().isNoMore())
        && (MayBeOne.entry(each.event(), other.event())
            || MayBeOne.night(each.event(), other.event()));
  }

  /** The place of the entry that this one may be the same as; null for none. */
  Integer mayBe(Judged each) {
    return doubtful.get(each.index());
  }
}
