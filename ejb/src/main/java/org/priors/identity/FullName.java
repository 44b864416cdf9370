package org.priors.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All words of a name, whichever field a source puts them in: Tran, Thi Mai and Mai, Tran Thi. */
final class FullName {

  private static final Field[] NAMES = {Field.GIVEN, Field.MIDDLE, Field.SURNAME};
  private static final int LEAST = 2;

  private FullName() {}

  /**
   * Whether two records have the same words in other places: all words of the one, two at least,
   * are among those of the other.
   */
  static boolean isReordered(Value[] left, Value[] right) {
    List<String> one = words(left);
    List<String> other = words(right);
    List<String> fewer = one.size() <= other.size() ? one : other;
    List<String> more = new ArrayList<>(fewer == one ? other : one);
    return fewer.size() >= LEAST && fewer.stream().allMatch(more::remove);
  }

  private static List<String> words(Value[] record) {
    List<String> words = new ArrayList<>();
    for (Field field : NAMES) {
      Value name = record[field.ordinal()];
      Collections.addAll(words, name == null ? new String[0] : name.parts());
    }
    return words;
  }
}
