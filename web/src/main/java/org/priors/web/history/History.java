package org.priors.web.history;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.priors.history.Event;
import org.priors.law.Counts;

/** A driver's history as a drawing and as the same in lines, newest first. */
public record History(Lanes lanes, List<HistoryEntry> entries) {

  static History of(List<Event> events, Function<Event, String> more) {
    return of(events, null, Map.of(), more);
  }

  /**
   * @param thisCase the case the page is about, null for none
   * @param more what the law adds to what is told of an event
   * @param verdicts what an event does to the number of the offense, as far as the law was asked
   */
  public static History of(
      List<Event> events,
      Long thisCase,
      Map<Event, Counts> verdicts,
      Function<Event, String> more) {
    List<HistoryEntry> entries = HistoryEntry.of(events, thisCase, verdicts, more);
    return new History(Lanes.of(entries), entries);
  }

  /** {@code 3 agencies and courts in 2 States}. */
  public String reach() {
    long forums = lanes.lanes().size();
    long states = entries.stream().map(HistoryEntry::state).distinct().count();
    return forums
        + (forums == 1 ? " agency or court in " : " agencies and courts in ")
        + states
        + (states == 1 ? " State" : " States");
  }

  /** The first column of the list. */
  public List<HistoryEntry> newer() {
    return entries.subList(0, middle());
  }

  /** The second column, which goes on where the first ends. */
  public List<HistoryEntry> older() {
    return entries.subList(middle(), entries.size());
  }

  private int middle() {
    return entries.size() < 4 ? entries.size() : (entries.size() + 1) / 2;
  }
}
