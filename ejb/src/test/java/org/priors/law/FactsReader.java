package org.priors.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        input.map(
            "offense",
            "arrest",
            "notice",
            "request",
            "warrant",
            "history",
            "said",
            "circumstances",
            "offenseNumber");
    return Facts.of(state, offense(input.required(keys, "offense")))
        .arrestAt(at(keys.get("arrest")))
        .noticeAt(at(keys.get("notice")))
        .requestAt(at(keys.get("request")))
        .warrantAt(at(keys.get("warrant")))
        .history(YamlEntry.each(keys.get("history"), this::event))
        .said(YamlEntry.each(keys.get("said"), FactsReader::said))
        .circumstances(circumstances(keys.get("circumstances")))
        .offenseNumber(as(keys, "offenseNumber", Integer::valueOf))
        .build();
  }

  private static SaidOfTwo said(YamlEntry entry) {
    Map<String, YamlEntry> keys = entry.map("one", "other", "same");
    return new SaidOfTwo(
        entry.required(keys, "one").as(Integer::valueOf),
        entry.required(keys, "other").as(Integer::valueOf),
        entry.required(keys, "same").as(FactsReader::yes));
  }

  private static Map<Circumstance, Boolean> circumstances(YamlEntry entry) {
    Map<Circumstance, Boolean> known = new EnumMap<>(Circumstance.class);
    if (entry != null) {
      entry
          .map()
          .forEach(
              (name, is) ->
                  known.put(
                      is.at(name, RuleReader.constant(Circumstance.class)),
                      is.as(FactsReader::yes)));
    }
    return known;
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
            "drugs",
            "points",
            "commercialLicense",
            "sample",
            "outcome",
            "otherGiven");
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
        .points(as(keys, "points", Integer::valueOf))
        .commercialLicense(as(keys, "commercialLicense", FactsReader::yes))
        .sample(as(keys, "sample", RuleReader.constant(SampleBy.class)))
        .came(came(keys))
        .otherGiven(as(keys, "otherGiven", FactsReader::yes))
        .build();
  }

  private static Set<NotCompleted> came(Map<String, YamlEntry> keys) {
    NotCompleted one = as(keys, "outcome", RuleReader.constant(NotCompleted.class));
    return one == null ? Set.of() : Set.of(one);
  }

  private EarlierEvent event(YamlEntry entry) {
    Map<String, YamlEntry> keys =
        entry.map(
            "kind",
            "state",
            "offenseDate",
            "date",
            "courtOfRecord",
            "status",
            "chargeKind",
            "incident",
            "actionFor",
            "docket",
            "court",
            "source",
            "outcome",
            "otherGiven",
            "completed");
    EarlierEvent.Status status = as(keys, "status", RuleReader.constant(EarlierEvent.Status.class));
    return EarlierEvent.of(
            entry.required(keys, "kind").as(RuleReader.constant(EarlierEventKind.class)))
        .in(keys.containsKey("state") ? keys.get("state").text() : state)
        .ofOffenseOn(as(keys, "offenseDate", LocalDate::parse))
        .on(entry.required(keys, "date").as(LocalDate::parse))
        .inCourtOfRecord(as(keys, "courtOfRecord", FactsReader::yes))
        .standing(status == null ? EarlierEvent.Status.ON_RECORD : status)
        .charged(as(keys, "chargeKind", RuleReader.constant(OffenseKind.class)))
        .ofIncident(as(keys, "incident", Function.identity()))
        .takenFor(as(keys, "actionFor", RuleReader.constant(ActionFor.class)))
        .underDocket(as(keys, "docket", Function.identity()))
        .decidedBy(as(keys, "court", Function.identity()))
        .toldBy(as(keys, "source", Function.identity()))
        .completed(as(keys, "completed", FactsReader::yes))
        .comingOf(
            as(keys, "outcome", RuleReader.constant(NotCompleted.class)),
            as(keys, "otherGiven", FactsReader::yes))
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
