package org.priors.identity;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The keys under which a record on file is found by one that arrives: those kinds of {@link Keys}
 * that together bring all but about two true pairs in a thousand together, and few others, however
 * many records there are (docs/matching.md). The rest forgives errors of files that hold less of a
 * person.
 */
public final class ArrivalKeys {

  /** A key that more records share than this says too little, and finds nobody. */
  public static final int MOST_SHARING = 100;

  /** Fewer than so many who hold one number are not too many for it to be somebody's. */
  public static final int LEAST_TOO_MANY = Frequent.HOLDERS;

  /** In which way keys are made; keys that were made in another way find nobody. */
  public static final int LAYOUT = 6;

  private static final int[] KINDS =
      IntStream.concat(
              IntStream.of(0, 1, 5, 8, 10, 11, 17, Keys.LICENSE, Keys.WORDS),
              IntStream.range(Keys.NARROW, Keys.NARROW + Keys.NARROW_KINDS))
          .toArray();

  private static final int[] NUMBERS = {Keys.LICENSE};

  private ArrivalKeys() {}

  /** The keys of a record with these cells, each once and in rising order. */
  public static long[] of(Map<Field, String> cells) {
    return of(cells, KINDS);
  }

  /** Those of the keys of such a record that are each a whole number of one person. */
  public static long[] ofNumbers(Map<Field, String> cells) {
    return of(cells, NUMBERS);
  }

  private static long[] of(Map<Field, String> cells, int[] kinds) {
    Records one = new Records();
    one.add(cells);
    Keys keys = new Keys(one);
    LongStream.Builder found = LongStream.builder();
    Arrays.stream(kinds)
        .forEach(kind -> keys.of(kind, 0, (owner, key) -> found.add(Keys.hash(kind + "|" + key))));
    return found.build().sorted().distinct().toArray();
  }
}
