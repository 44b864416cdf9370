package org.priors.law;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What of a history stands no more by what else stands in it. */
final class WhatStands {

  private WhatStands() {}

  /** A refusal whose suspension was set aside stands no more than that does. */
  static void setAside(List<EarlierEvent> entries) {
    if (!isAnyVacated(entries)) {
      return;
    }
    for (int i = 0; i < entries.size(); i++) {
      EarlierEvent refusal = entries.get(i);
      if (refusal.kind() == EarlierEventKind.REFUSAL && areActionsVacated(refusal, entries)) {
        entries.set(i, refusal.setAside());
      }
    }
  }

  private static boolean isAnyVacated(List<EarlierEvent> entries) {
    for (EarlierEvent each : entries) {
      if (each.status() == EarlierEvent.Status.VACATED) {
        return true;
      }
    }
    return false;
  }

  private static boolean areActionsVacated(EarlierEvent refusal, List<EarlierEvent> entries) {
    List<EarlierEvent> actions =
        entries.stream()
            .filter(each -> each.kind() == EarlierEventKind.ADMINISTRATIVE_ACTION)
            .filter(each -> each.actionFor() != ActionFor.FAILURE)
            .filter(refusal::isOfOneOccurrenceWith)
            .toList();
    return !actions.isEmpty()
        && actions.stream().allMatch(each -> each.status() == EarlierEvent.Status.VACATED);
  }

  /**
   * Whether a line on a driver record tells of what stands no more in the file of its case: yes
   * where a person or the docket says so, unknown where the night or the day of posting does.
   */
  static Counts isOfNoMore(int line, Occurrences occurrences) {
    if (occurrences.facts().history().get(line).incident() != null) {
      return Counts.NO;
    }
    Counts found = Counts.NO;
    for (int i = 0; i < occurrences.entries().size(); i++) {
      if (i != line && isLineOf(line, i, occurrences)) {
        if (!occurrences.entries().get(i).isNoMore()) {
          return Counts.NO;
        }
        found =
            isSaidToBe(line, i, occurrences) || found == Counts.YES ? Counts.YES : Counts.UNKNOWN;
      }
    }
    return found;
  }

  private static boolean isLineOf(int line, int of, Occurrences occurrences) {
    EarlierEvent said = occurrences.entries().get(line);
    EarlierEvent event = occurrences.entries().get(of);
    return occurrences.facts().history().get(of).incident() != null
        && event.kind() == said.kind()
        && said.isOfOneOccurrenceWith(event);
  }

  private static boolean isSaidToBe(int line, int of, Occurrences occurrences) {
    List<EarlierEvent> history = occurrences.facts().history();
    return Boolean.TRUE.equals(occurrences.said(line, of))
        || history.get(line).isOfLikeDocket(history.get(of));
  }

  /** The places of all that stands no more though it does not say so itself. */
  static Set<Integer> noMore(Occurrences occurrences) {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < occurrences.entries().size(); i++) {
      EarlierEvent entry = occurrences.entries().get(i);
      boolean isSetAside = entry.isNoMore() && !occurrences.facts().history().get(i).isNoMore();
      if (isSetAside || isOfNoMore(i, occurrences) == Counts.YES) {
        found.add(i);
      }
    }
    return found;
  }
}
