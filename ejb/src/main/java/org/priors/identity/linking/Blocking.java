package org.priors.identity.linking;

import java.util.ArrayList;
import java.util.List;
import org.priors.identity.Keys;
import org.priors.identity.Records;

/**
 * Brings together the pairs that are worth a comparison: those that share one of many cheap keys. A
 * key that too many records share says too little and is left out, unless it is one that a single
 * person's records share, of whom there may be hundreds; and in a large file each record keeps only
 * its closest neighbors, so that the work grows with the file and not with its square.
 */
final class Blocking {

  private static final int MOST_IN_BLOCK = 100;

  /** So many neighbors a record keeps however large the file is. */
  private static final int NEIGHBORS = 30;

  /** So many pairs are compared however small the file is, if that many share a key. */
  private static final int PAIRS = 3_000_000;

  private final Records records;
  private final Repeated repeated;
  private final Keys keys;

  Blocking(Records records) {
    this(records, new Repeated(records));
  }

  Blocking(Records records, Repeated repeated) {
    this.records = records;
    this.repeated = repeated;
    this.keys = new Keys(records);
  }

  Pairs pairs() {
    int most = Math.max(NEIGHBORS, PAIRS / Math.max(1, records.size()));
    Blocks blocks = blocks();
    int[][] byRecord = blocks.byRecord(records.size());
    List<Pairs> pairs =
        new ArrayList<>(
            Stretches.of(
                records.size(),
                (from, to) -> closest(from, to, most, new Neighbors(blocks, byRecord))));
    pairs.add(repeated.pairs());
    return Pairs.joined(pairs);
  }

  private static Pairs closest(int from, int to, int most, Neighbors neighbors) {
    Pairs pairs = new Pairs();
    for (int record = from; record < to; record++) {
      neighbors.of(record, most, pairs);
    }
    pairs.settle();
    return pairs;
  }

  private Blocks blocks() {
    List<Blocks> kinds = Keys.ofWholeFile().parallel().mapToObj(this::ofKind).toList();
    return Blocks.joined(kinds);
  }

  private Blocks ofKind(int kind) {
    Keyed keyed = new Keyed(records.size());
    for (int place = 0; place < records.size(); place++) {
      if (!repeated.follows(place)) {
        keys.of(kind, place, keyed);
      }
    }
    Blocks blocks = new Blocks();
    keyed.blocks(MOST_IN_BLOCK, Keys.isOfOnePerson(kind), blocks::add);
    return blocks;
  }
}
