package org.priors.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priors.identity.ArrivalKeys;

/**
 * Records by the numbers that they hold. Whoever weighs two records takes up those who hold their
 * numbers too, or a number that far too many share would say something of two of them.
 */
final class NumberHolders {

  private final Map<Long, List<Long>> holders = new HashMap<>();
  private final Map<Long, long[]> numbers = new HashMap<>();

  NumberHolders(Collection<KnownRecord> all) {
    for (KnownRecord record : all) {
      numbers.put(record.id(), ArrivalKeys.ofNumbers(record.cells()));
      for (long number : numbers.get(record.id())) {
        holders.computeIfAbsent(number, first -> new ArrayList<>()).add(record.id());
      }
    }
  }

  /** The keys of all their numbers. */
  long[] keys() {
    return holders.keySet().stream().mapToLong(Long::longValue).toArray();
  }

  /** Who holds a number of these, but for numbers that so few hold that it tells nothing. */
  Set<Long> of(Collection<Long> records) {
    Set<Long> found = new LinkedHashSet<>();
    for (long record : records) {
      for (long number : numbers.get(record)) {
        found.addAll(tooMany(holders.get(number)));
      }
    }
    return found;
  }

  /** The holders of a number if they may be too many for it to be anybody's; else none. */
  static List<Long> tooMany(List<Long> holders) {
    return holders.size() < ArrivalKeys.LEAST_TOO_MANY ? List.of() : holders;
  }
}
