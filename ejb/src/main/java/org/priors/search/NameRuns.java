package org.priors.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names as they may be written together or apart: De La Cruz is DELACRUZ in one file, O'Neal is O
 * NEAL in another. Adjacent parts of a name, written as one word, are found wherever the boundaries
 * were set.
 */
final class NameRuns {

  /** No name in use has more parts that are written as one word. */
  private static final int LONGEST = 4;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** The okina and its like count as letters, and are left out as often as an apostrophe. */
  private static final Pattern BETWEEN = Pattern.compile("[[^\\p{L}\\p{M}]\\u02b0-\\u02ff]+");

  /** Adjacent words written as one, and whether one of them may be part of another's name. */
  record Run(String word, int from, int to, boolean hasParticle) {

    boolean holds(int place) {
      return from <= place && place < to;
    }
  }

  private NameRuns() {}

  /** The names with each of their parts, and each run of adjacent parts as one word; none twice. */
  static List<String> withRuns(List<String> names) {
    return names.stream()
        .flatMap(name -> Stream.concat(Stream.of(name), apartAndTogether(parts(name))))
        .distinct()
        .toList();
  }

  private static Stream<String> apartAndTogether(List<String> parts) {
    return parts.size() < 2
        ? Stream.empty()
        : Stream.concat(parts.stream(), of(parts).stream().map(Run::word));
  }

  /** All runs of two or more adjacent words, and each word of several parts written as one. */
  static List<Run> of(List<String> words) {
    List<Run> runs = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      StringBuilder run = new StringBuilder();
      boolean hasParticle = false;
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
        String plain = String.join("", parts(words.get(to - 1)));
        hasParticle |= isParticle(plain);
        run.append(plain);
        if (to > from + 1 || !plain.equals(words.get(from))) {
          runs.add(new Run(run.toString(), from, to, hasParticle));
        }
      }
    }
    return runs;
  }

  /** De, la, van, mac and the like are set apart from a name, or not. */
  private static boolean isParticle(String part) {
    return part.length() <= 3;
  }

  private static List<String> parts(String name) {
    return BETWEEN
        .splitAsStream(MARKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(""))
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
