package org.priors.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long people need from one room of an office to another, as far as the office has said. */
public final class Ways {

  private final Map<Long, Map<Long, Integer>> minutes = new HashMap<>();

  /**
   * From one room to another.
   *
   * @param minutes 0 to a day
   */
  public record Way(long from, long to, int minutes) {}

  public Ways(List<Way> ways) {
    ways.forEach(
        way ->
            minutes
                .computeIfAbsent(way.from(), from -> new HashMap<>())
                .put(way.to(), way.minutes()));
  }

  /**
   * The minutes from one room to another; 0 where nobody has said so.
   *
   * @param from null where nobody comes to a room
   * @param to null likewise
   */
  public int minutes(Long from, Long to) {
    return from == null || to == null
        ? 0
        : minutes.getOrDefault(from, Map.of()).getOrDefault(to, 0);
  }
}
