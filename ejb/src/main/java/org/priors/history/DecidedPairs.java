package org.priors.history;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The decisions that stand of a driver's events, and what follows from them together. */
public record DecidedPairs(List<EventPairDecision> standing) {

  /** Where nobody has said anything. */
  public static final DecidedPairs NONE = new DecidedPairs(List.of());

  public DecidedPairs {
    standing = List.copyOf(standing);
  }

  /** Whether people said that the two are one, or each one with others that are. */
  public boolean areOne(String a, String b) {
    return oneWith(a).contains(b);
  }

  /** Whether a person said that they, or what they are one with, are two. */
  public boolean areTwo(String a, String b) {
    Set<String> ofA = oneWith(a);
    Set<String> ofB = oneWith(b);
    return standing.stream()
        .filter(made -> !made.isSame())
        .anyMatch(
            made ->
                ofA.contains(made.eventA()) && ofB.contains(made.eventB())
                    || ofA.contains(made.eventB()) && ofB.contains(made.eventA()));
  }

  /** The event and all that people said are one with it, in turn. */
  private Set<String> oneWith(String event) {
    Set<String> found = new HashSet<>(Set.of(event));
    boolean more = true;
    while (more) {
      more =
          standing.stream()
              .filter(EventPairDecision::isSame)
              .map(made -> List.of(made.eventA(), made.eventB()))
              .filter(pair -> pair.stream().anyMatch(found::contains))
              .flatMap(Collection::stream)
              .map(found::add)
              .reduce(false, Boolean::logicalOr);
    }
    return found;
  }
}
