package org.priors.law;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of two entries of a history.
 *
 * @param one the place of an entry in the history, from 0
 * @param other that of the other
 * @param areOne whether both are of one event; unknown where they may be
 */
public record EntryPair(int one, int other, Counts areOne) {

  /** Two entries each of this State that are one, or may be; of all others nothing tells that. */
  static List<EntryPair> in(String state, Occurrences occurrences) {
    List<EntryPair> pairs = new ArrayList<>();
    List<EarlierEvent> entries = occurrences.entries();
    for (int i = 0; i < entries.size(); i++) {
      for (int j = i + 1; j < entries.size(); j++) {
        if (entries.get(i).state().equals(state) && entries.get(j).state().equals(state)) {
          Counts areOne = areOne(occurrences, i, j);
          if (areOne != Counts.NO) {
            pairs.add(new EntryPair(i, j, areOne));
          }
        }
      }
    }
    return pairs;
  }

  private static Counts areOne(Occurrences occurrences, int one, int other) {
    EarlierEvent first = occurrences.entries().get(one);
    EarlierEvent second = occurrences.entries().get(other);
    if (occurrences.areTwo(one, other)) {
      return Counts.NO;
    }
    boolean areSure =
        first.isOfOneOccurrenceWith(second)
            || (first.incident() == null || second.incident() == null)
                && first.isSameJudgmentAs(second);
    if (areSure) {
      return Counts.YES;
    }
    return MayBeOne.event(first, second) ? Counts.UNKNOWN : Counts.NO;
  }
}
