package org.priors.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * The entries of which the day of the offense is not known, and that lie so near to another that
 * they may be the same. Of several that lie near each other the first is taken to be one by itself,
 * so that no more are doubted than may be one of those that are not.
 */
final class UndatedEvents {

  private static final Comparator<Judged> IN_TURN =
      Comparator.comparing((Judged each) -> each.event().date())
          .thenComparing(each -> each.event().kind())
          .thenComparing(
              each -> each.event().chargeKind(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Judged::index);

  private final Map<Integer, Integer> doubtful = new HashMap<>();

  /**
   * @param areTwo whether two entries, by their places, are two for certain
   */
  UndatedEvents(List<Judged> all, BiPredicate<Integer, Integer> areTwo) {
    if (all.size() < 2) {
      return;
    }
    List<Judged> themselves = new ArrayList<>(all.stream().filter(UndatedEvents::isDated).toList());
    all.stream()
        .filter(each -> !isDated(each))
        .sorted(IN_TURN)
        .forEach(
            each ->
                themselves.stream()
                    .filter(other -> !areTwo.test(each.index(), other.index()))
                    .filter(other -> mayBe(each, other))
                    .findFirst()
                    .ifPresentOrElse(
                        other -> doubtful.put(each.index(), other.index()),
                        () -> themselves.add(each)));
  }

  /** What counts for nothing here takes the place of nothing of another kind. */
  private static boolean mayBe(Judged each, Judged other) {
    boolean bothCount = each.counts() != Counts.NO && other.counts() != Counts.NO;
    return each.event().mayBeSameAs(other.event())
        || bothCount && each.event().mayBeOfTheNightOf(other.event());
  }

  private static boolean isDated(Judged each) {
    return each.event().offenseDate() != null;
  }

  /** The place of the entry that this one may be the same as; null for none. */
  Integer mayBe(Judged each) {
    return doubtful.get(each.index());
  }
}
