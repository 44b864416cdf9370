package org.priors.db.synthetic;

import java.util.List;

/** The names of an origin that no list holds: made of a beginning and an end, rarer with rank. */
final class RareNames implements DrawnNames {
  /** The first of a tail are about ten times as common as the last. */
  private static final double FLATTENED_BY = 0.1;

  private static final long STRIDE = 48_271;

  private final List<String> starts;
  private final List<String> ends;

  RareNames(List<String> starts, List<String> ends) {
    this.starts = starts;
    this.ends = ends;
  }

  @Override
  public String draw(Dice dice) {
    int count = starts.size() * ends.size();
    double flat = count * FLATTENED_BY;
    int rank = (int) (flat * (Math.pow((count + flat) / flat, dice.unit()) - 1));
    // Neighbors in rank would else look alike; the stride shares no factor with the combinations.
    int combination = (int) (rank * STRIDE % count);
    return (starts.get(combination % starts.size()) + ends.get(combination / starts.size()))
        .replace('_', ' ');
  }
}
