package org.priors.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.priors.identity.ArrivalKeys;

/** Person records that arrive together, and the keys under which each looks for who it may be. */
final class Arrivals {

  private final List<KnownRecord> records;
  private final List<long[]> keys;

  Arrivals(List<KnownRecord> records) {
    this.records = records;
    this.keys = records.stream().map(record -> ArrivalKeys.of(record.cells())).toList();
  }

  List<KnownRecord> records() {
    return records;
  }

  /** The keys of all, each once. */
  long[] keys() {
    return keys.stream().flatMapToLong(LongStream::of).distinct().toArray();
  }

  /** The keys of the record at this place. */
  long[] keys(int place) {
    return keys.get(place);
  }

  /**
   * For each record the others that it is to be compared with: those on file that share a key with
   * it, and those that arrive before it and do. A key that too many share finds nobody.
   *
   * @param onFile by key the numbers of the records on file that have it
   */
  List<Set<Long>> sharing(Map<Long, List<Long>> onFile) {
    Map<Long, List<Long>> holders = new HashMap<>();
    onFile.forEach((key, ids) -> holders.put(key, new ArrayList<>(ids)));
    List<Set<Long>> sharing = new ArrayList<>();
    for (int place = 0; place < records.size(); place++) {
      Set<Long> others = new TreeSet<>();
      for (long key : keys.get(place)) {
        List<Long> holding = holders.computeIfAbsent(key, first -> new ArrayList<>());
        if (holding.size() <= ArrivalKeys.MOST_SHARING) {
          others.addAll(holding);
          holding.add(records.get(place).id());
        }
      }
      sharing.add(others);
    }
    return sharing;
  }
}
