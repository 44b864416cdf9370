package org.priors.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  private final Set<Integer> doubtful = new HashSet<>();

  UndatedEvents(List<Judged> all) {
    List<Judged> themselves = new ArrayList<>(all.stream().filter(UndatedEvents::isDated).toList());
    all.stream()
        .filter(each -> !isDated(each))
        .sorted(IN_TURN)
        .forEach(
            each -> {
              if (themselves.stream().anyMatch(other -> each.event().mayBeSameAs(other.event()))) {
                doubtful.add(each.index());
              } else {
                themselves.add(each);
              }
            });
  }

  private static boolean isDated(Judged each) {
    return each.event().offenseDate() != null;
  }

  boolean mayBeAnother(Judged each) {
    return doubtful.contains(each.index());
  }
}
