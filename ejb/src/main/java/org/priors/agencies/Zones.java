package org.priors.agencies;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priors.problems.LocalTimes;
import org.priors.problems.Refused;
import org.priors.yaml.YamlEntry;

/** Which time a State keeps (zones.yaml, its source in it). */
public final class Zones {

  private static final String FILE = "/agencies/zones.yaml";
  private static final Map<String, List<ZoneId>> BY_STATE = read();

  private Zones() {}

  private static Map<String, List<ZoneId>> read() {
    InputStream file = Zones.class.getResourceAsStream(FILE);
    Map<String, List<ZoneId>> zones = new HashMap<>();
    YamlEntry.read(FILE, file)
        .map()
        .forEach(
            (state, names) ->
                zones.put(state, names.list().stream().map(name -> name.as(ZoneId::of)).toList()));
    return zones;
  }

  /** The zone that most people of a State live in. */
  static ZoneId ofMost(String state) {
    return BY_STATE.get(state).get(0);
  }

  /**
   * The local time of a moment in a State, of which all its zones have to have the same day: an
   * offset is the sender's, and does not tell in which zone something happened.
   *
   * @param place where the moment was sent, for the refusal
   * @throws Refused where nobody can tell of which day it is
   */
  public static LocalDateTime local(String state, OffsetDateTime sent, String place) {
    List<ZoneId> zones = BY_STATE.getOrDefault(state, List.of());
    Instant moment = sent.toInstant();
    List<LocalDateTime> times =
        zones.stream().map(zone -> LocalDateTime.ofInstant(moment, zone)).toList();
    if (times.stream().map(LocalDateTime::toLocalDate).distinct().count() != 1) {
      throw new Refused(
          "which-zone",
          place,
          zones.isEmpty()
              ? "No time zone is known here: send the local time without an offset."
              : "The State has several time zones, in which this is of two days, and an offset does"
                  + " not tell the zone of the agency: send the agency's local time without an"
                  + " offset.");
    }
    return times.contains(sent.toLocalDateTime()) ? sent.toLocalDateTime() : times.get(0);
  }

  /**
   * Refuses a local time that the clocks skipped in all zones of the State when they were put
   * forward.
   *
   * @return the time
   */
  public static LocalDateTime there(String state, LocalDateTime local, String place) {
    List<ZoneId> zones = BY_STATE.getOrDefault(state, List.of());
    boolean isSkipped =
        !zones.isEmpty()
            && zones.stream().allMatch(zone -> zone.getRules().getValidOffsets(local).isEmpty());
    if (isSkipped) {
      throw LocalTimes.skipped(local, place);
    }
    return local;
  }
}
