package org.priors.identity.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.priors.identity.Comparison;
import org.priors.identity.Field;
import org.priors.identity.Records;

/** Pairs of records drawn by chance, by their patterns: nearly all are of different people. */
final class Drawn {

  private static final int RANDOM_PAIRS = 400_000;

  /** So many pairs tell within a hundredth what those have in common who agree in one field. */
  private static final int AGREEING_PAIRS = 20_000;

  private static final long SEED = 20011101L;

  private final Records records;
  private final int[] places;
  private final Comparison comparison;
  private final SplittableRandom chance = new SplittableRandom(SEED);

  /**
   * @param places those of the records of which pairs are drawn
   */
  Drawn(Records records, int[] places, Comparison comparison) {
    this.records = records;
    this.places = places;
    this.comparison = comparison;
  }

  /** Of all pairs. */
  Seen random() {
    long[] patterns = new long[places.length > 1 ? RANDOM_PAIRS : 0];
    Arrays.setAll(patterns, i -> pair(places));
    return Seen.of(patterns);
  }

  /** By field of a place of the pairs that have one value in it. */
  Map<Field, Seen> agreeing() {
    Map<Field, Seen> agreeing = new EnumMap<>(Field.class);
    for (Field field : Field.PLACE) {
      agreeing.put(field, agreeing(field));
    }
    return agreeing;
  }

  private Seen agreeing(Field field) {
    List<int[]> groups = groups(field);
    double[] ends = new double[groups.size()];
    for (int i = 0; i < ends.length; i++) {
      double size = groups.get(i).length;
      ends[i] = (i == 0 ? 0 : ends[i - 1]) + size * (size - 1);
    }
    long[] patterns = new long[ends.length > 0 ? AGREEING_PAIRS : 0];
    Arrays.setAll(
        patterns,
        i -> {
          int found = Arrays.binarySearch(ends, chance.nextDouble() * ends[ends.length - 1]);
          return pair(groups.get(found < 0 ? -found - 1 : Math.min(found + 1, ends.length - 1)));
        });
    return Seen.of(patterns);
  }

  /** The records that have one value, where there are two or more. */
  private List<int[]> groups(Field field) {
    Map<Integer, List<Integer>> byValue = new LinkedHashMap<>();
    for (int place : places) {
      int value = records.valueNumbers(place)[field.ordinal()];
      if (value >= 0) {
        byValue.computeIfAbsent(value, first -> new ArrayList<>()).add(place);
      }
    }
    return byValue.values().stream()
        .filter(group -> group.size() > 1)
        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  private long pair(int[] among) {
    int a = chance.nextInt(among.length);
    int b = chance.nextInt(among.length - 1);
    return comparison.compare(among[a], among[b < a ? b : b + 1]);
  }
}
