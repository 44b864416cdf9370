package org.priors.law;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One parameter of the law, such as the suspension for a refusal, through time.
 *
 * @param path where it stands in the law book, such as {@code
 *     us/la/administrative/refusal/suspension}
 * @param countedBy what the numbers of its rules count; null where they have none
 * @param values oldest first
 * @param repeals the days from which on it holds no more, until the next value
 * @param digest SHA-256 of its file in hex: what a verification is of
 */
public record Parameter(
    String path,
    String title,
    SelectedBy selectedBy,
    Unit unit,
    CountedBy countedBy,
    List<InForce> values,
    List<LocalDate> repeals,
    String digest) {

  /** The value of that day; null before the first and after a repeal. */
  public InForce at(LocalDate day) {
    for (int i = values.size() - 1; i >= 0; i--) {
      InForce value = values.get(i);
      if (!value.from().isAfter(day)) {
        return isRepealed(value.from(), day) ? null : value;
      }
    }
    return null;
  }

  /** The days on which it becomes another, in their order. */
  public SortedSet<LocalDate> changes() {
    SortedSet<LocalDate> days = new TreeSet<>(repeals);
    values.forEach(value -> days.add(value.from()));
    return days;
  }

  /**
   * The value of that day; before the first day the first value, of which no source says since
   * when.
   */
  public InForce atOrFirst(LocalDate day) {
    InForce first = values.get(0);
    return at(day.isBefore(first.from()) ? first.from() : day);
  }

  private boolean isRepealed(LocalDate from, LocalDate day) {
    for (LocalDate repeal : repeals) {
      if (repeal.isAfter(from) && !repeal.isAfter(day)) {
        return true;
      }
    }
    return false;
  }

  /** Its path within its jurisdiction. */
  public String topic() {
    return Paths.topic(path);
  }
}
