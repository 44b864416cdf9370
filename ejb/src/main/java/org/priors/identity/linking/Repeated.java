package org.priors.identity.linking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.priors.identity.Records;

/**
 * Records that are the same in every field. However often a row is repeated, it does not fill the
 * blocks in which others look for their like: beyond the first few each is compared with the first.
 */
final class Repeated {

  /** So many of the same look for others. */
  private static final int MOST = 50;

  /** By record the first of its like that it follows; itself if it follows none. */
  private final int[] first;

  Repeated(Records records) {
    first = new int[records.size()];
    Map<Integer, int[]> seen = new HashMap<>();
    for (int place = 0; place < first.length; place++) {
      int[] like =
          seen.computeIfAbsent(Arrays.hashCode(records.valueNumbers(place)), hash -> new int[2]);
      boolean isFirst = like[1] == 0;
      boolean isLike =
          !isFirst && Arrays.equals(records.valueNumbers(like[0]), records.valueNumbers(place));
      like[0] = isFirst ? place : like[0];
      like[1] += isFirst || isLike ? 1 : 0;
      first[place] = isLike && like[1] > MOST ? like[0] : place;
    }
  }

  /** The records that follow none, in order. */
  int[] leaders() {
    return IntStream.range(0, first.length).filter(record -> !follows(record)).toArray();
  }

  /** Whether this record is compared with the first of its like alone. */
  boolean follows(int record) {
    return first[record] != record;
  }

  /** Each record that follows, with the one that it follows. */
  Pairs pairs() {
    Pairs pairs = new Pairs();
    IntStream.range(0, first.length)
        .filter(this::follows)
        .forEach(record -> pairs.add(first[record], record));
    pairs.settle();
    return pairs;
  }
}
