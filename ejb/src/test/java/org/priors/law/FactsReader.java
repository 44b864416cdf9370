package org.priors.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.priors.yaml.YamlEntry;

/**
 * Reads the facts of a case: the request of the web service, its State being that of the folder.
 */
final class FactsReader {

  private final String state;

  FactsReader(String state) {
    this.state = state;
  }

  Facts facts(YamlEntry input) {
    Map<String, YamlEntry> keys =
        input.map("offense", "arrest", "notice", "request", "warrant", "history", "offenseNumber");
    return new Facts(
        state,
        offense(input.required(keys, "offense")),
        at(keys.get("arrest")),
        at(keys.get("notice")),
        at(keys.get("request")),
        at(keys.get("warrant")),
        YamlEntry.each(keys.get("history"), this::event),
        as(keys, "offenseNumber", Integer::valueOf));
  }

  private static Offense offense(YamlEntry entry) {
    Map<String, YamlEntry> keys =
        entry.map(
            "at",
            "age",
            "bac",
            "refused",
            "commercial",
            "hazmat",
            "crash",
            "minorPassenger",
            "impaired",
            "drugs");
    return Offense.at(entry.required(keys, "at").as(LocalDateTime::parse))
        .age(as(keys, "age", Integer::valueOf))
        .bac(as(keys, "bac", grams -> Bac.thousandths(new BigDecimal(grams), "/bac")))
        .refused(as(keys, "refused", FactsReader::yes))
        .commercial(as(keys, "commercial", FactsReader::yes))
        .hazmat(as(keys, "hazmat", FactsReader::yes))
        .crash(as(keys, "crash", RuleReader.constant(CrashHarm.class)))
        .minorPassenger(as(keys, "minorPassenger", FactsReader::yes))
        .impaired(as(keys, "impaired", FactsReader::yes))
        .drugs(as(keys, "drugs", FactsReader::yes))
        .build();
  }

  private EarlierEvent event(YamlEntry entry) {
    Map<String, YamlEntry> keys =
        entry.map("kind", "state", "offenseDate", "date", "courtOfRecord", "status");
    EarlierEvent.Status status = as(keys, "status", RuleReader.constant(EarlierEvent.Status.class));
    return EarlierEvent.of(
            entry.required(keys, "kind").as(RuleReader.constant(EarlierEventKind.class)))
        .in(keys.containsKey("state") ? keys.get("state").text() : state)
        .ofOffenseOn(as(keys, "offenseDate", LocalDate::parse))
        .on(entry.required(keys, "date").as(LocalDate::parse))
        .inCourtOfRecord(as(keys, "courtOfRecord", FactsReader::yes))
        .standing(status == null ? EarlierEvent.Status.ON_RECORD : status)
        .build();
  }

  private static LocalDateTime at(YamlEntry entry) {
    return entry == null ? null : entry.required(entry.map("at"), "at").as(LocalDateTime::parse);
  }

  private static <T> T as(Map<String, YamlEntry> keys, String key, Function<String, T> reading) {
    return keys.containsKey(key) ? keys.get(key).as(reading) : null;
  }

  private static boolean yes(String text) {
    if (!List.of("true", "false").contains(text)) {
      throw new IllegalArgumentException("true or false belongs here");
    }
    return text.equals("true");
  }
}
