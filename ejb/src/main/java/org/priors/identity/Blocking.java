package org.priors.identity;

/**
 * Brings together the pairs that are worth a comparison: those that share one of many cheap keys. A
 * key that too many records share says too little and is left out.
 */
final class Blocking {

  private static final int MOST_IN_BLOCK = 100;

  private final Records records;
  private final Keys keys;

  Blocking(Records records) {
    this.records = records;
    this.keys = new Keys(records);
  }

  Pairs pairs() {
    Pairs pairs = new Pairs();
    for (int kind = 0; kind < Keys.KINDS; kind++) {
      gather(kind, pairs);
    }
    pairs.settle();
    return pairs;
  }

  /** One kind of key at a time, so that its keys need room only while it is used. */
  private void gather(int kind, Pairs pairs) {
    Keyed keyed = new Keyed(records.size());
    for (int place = 0; place < records.size(); place++) {
      keys.of(kind, place, keyed);
    }
    keyed.blocks(MOST_IN_BLOCK, (from, to, sorted) -> together(from, to, sorted, pairs));
  }

  private static void together(int from, int to, int[] sorted, Pairs pairs) {
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < to; j++) {
        if (sorted[i] != sorted[j]) {
          pairs.add(sorted[i], sorted[j]);
        }
      }
    }
  }
}
