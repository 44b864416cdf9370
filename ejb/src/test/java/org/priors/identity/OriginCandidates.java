package org.priors.identity;

import java.util.Arrays;
import java.util.stream.IntStream;

/** With whom each record is compared when it arrives, as the server finds them, in memory. */
final class OriginCandidates {

  private final long[][] ofRecord;

  /** The keys of all records in rising order, and beside each who has it, the earliest first. */
  private final long[] keys;

  private final int[] holders;

  OriginCandidates(OriginRecords records) {
    ofRecord = new long[records.size()][];
    IntStream.range(0, ofRecord.length)
        .parallel()
        .forEach(record -> ofRecord[record] = ArrivalKeys.of(records.cells(record)));
    keys = Arrays.stream(ofRecord).flatMapToLong(Arrays::stream).parallel().sorted().toArray();
    holders = new int[keys.length];
    int[] found = new int[keys.length];
    for (int record = 0; record < ofRecord.length; record++) {
      for (long key : ofRecord[record]) {
        int first = first(key);
        holders[first + found[first]++] = record;
      }
    }
  }

  private int first(long key) {
    int low = 0;
    int high = keys.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The earlier records that share a key with this one; a key that too many share finds nobody. */
  int[] of(int record) {
    IntStream.Builder all = IntStream.builder();
    for (long key : ofRecord[record]) {
      int first = first(key);
      int most = Math.min(keys.length, first + ArrivalKeys.MOST_SHARING + 1);
      int own = first;
      while (own < most && holders[own] < record) {
        own++;
      }
      for (int place = first; own < most && place < own; place++) {
        all.add(holders[place]);
      }
    }
    return all.build().distinct().toArray();
  }
}
