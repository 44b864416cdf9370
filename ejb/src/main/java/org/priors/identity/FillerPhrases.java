package org.priors.identity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that together say that nothing is known, set apart or run together: NOT PROVIDED, NO MIDDLE
 * NAME, UNKNOWNMALE. Each of them alone may be somebody's name, as No is.
 */
final class FillerPhrases {

  /** Run together, shorter words are too easily part of a name: Noone, Nomi. */
  private static final int LEAST = 4;

  private final Set<String> telling = new HashSet<>();
  private final Set<String> of = new HashSet<>();

  /** A word that says that something is not known: no, not, unknown. */
  void addTelling(String word) {
    telling.add(word);
  }

  /** A word for what is not known, or how: name, middle, provided. */
  void addOf(String word) {
    of.add(word);
  }

  /** Whether these words, of which one alone is none, are such a phrase, or run together one. */
  boolean isOne(String words) {
    return isSetApart(words) || isRunTogether(words, 0, false);
  }

  /** The same of words that stand in two fields, which nobody ran together. */
  boolean isSetApart(String words) {
    List<String> each = Arrays.asList(words.split(" "));
    return each.size() > 1
        && each.stream().allMatch(word -> telling.contains(word) || of.contains(word))
        && each.stream().anyMatch(telling::contains);
  }

  private boolean isRunTogether(String rest, int parts, boolean isTelling) {
    if (rest.isEmpty()) {
      return parts > 1 && isTelling;
    }
    for (int end = 2; end <= rest.length(); end++) {
      String part = rest.substring(0, end);
      boolean tells = telling.contains(part) && (parts == 0 || end >= LEAST);
      boolean isWord = tells || end >= LEAST && of.contains(part);
      if (isWord && isRunTogether(rest.substring(end), parts + 1, isTelling || tells)) {
        return true;
      }
    }
    return false;
  }

  /** All that it holds, the same each time. */
  String told() {
    return "" + new TreeSet<>(telling) + new TreeSet<>(of);
  }
}
