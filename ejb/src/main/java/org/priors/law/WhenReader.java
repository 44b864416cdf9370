package org.priors.law;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.priors.yaml.YamlEntry;

/** Reads for which cases a rule is. */
final class WhenReader {

  /** What says which cases a rule is for, in the order in which it is told. */
  static final List<String> CONDITIONS =
      List.of(
          "number",
          "bac",
          "age",
          "commercial",
          "hazmat",
          "refused",
          "crash",
          "convictions",
          "refusals",
          "actions",
          "earlier",
          "points",
          "minor",
          "commercial-license",
          "given",
          "for",
          "outcome",
          "other-given",
          "event",
          "place",
          "court-of-record",
          "status",
          "impaired",
          "drugs",
          "of",
          "juvenile",
          "toward",
          "supplements",
          "variant");

  private static final int THOUSANDTHS = 1000;

  private final Map<String, YamlEntry> keys;

  WhenReader(Map<String, YamlEntry> keys) {
    this.keys = keys;
  }

  /** The conditions as they are written. */
  static String inWords(Map<String, YamlEntry> keys) {
    String written =
        CONDITIONS.stream()
            .filter(keys::containsKey)
            .map(key -> key + " " + keys.get(key).inWords())
            .collect(Collectors.joining(", "));
    return written.isEmpty() ? "any case" : written;
  }

  When when() {
    Integer number = value("number", Integer::valueOf);
    return When.number(number == null ? 0 : number)
        .bac(value("bac", text -> Bounds.parse(text, THOUSANDTHS)))
        .age(value("age", text -> Bounds.parse(text, 1)))
        .commercial(flag("commercial"))
        .hazmat(flag("hazmat"))
        .refused(flag("refused"))
        .crash(keys.containsKey("crash") ? constants("crash", CrashHarm.class) : null)
        .convictions(value("convictions", text -> Bounds.parse(text, 1)))
        .refusals(value("refusals", text -> Bounds.parse(text, 1)))
        .actions(value("actions", text -> Bounds.parse(text, 1)))
        .earlier(earlier())
        .points(value("points", text -> Bounds.parse(text, 1)))
        .minor(flag("minor"))
        .commercialLicense(flag("commercial-license"))
        .given(given())
        .actionFor(value("for", RuleReader.constant(ActionFor.class)))
        .outcome(keys.containsKey("outcome") ? constants("outcome", NotCompleted.class) : null)
        .otherGiven(flag("other-given"))
        .event(value("event", RuleReader.constant(EarlierEventKind.class)))
        .here(
            value(
                "place",
                text -> RuleReader.oneOf(text, Set.of("here", "elsewhere")).equals("here")))
        .courtOfRecord(flag("court-of-record"))
        .status(value("status", RuleReader.constant(EarlierEvent.Status.class)))
        .impaired(flag("impaired"))
        .drugs(flag("drugs"))
        .of(keys.containsKey("of") ? constants("of", OffenseKind.class) : null)
        .juvenile(flag("juvenile"))
        .toward(keys.containsKey("toward") ? constants("toward", Topic.class) : null)
        .build();
  }

  private Earlier earlier() {
    if (!keys.containsKey("earlier")) {
      return null;
    }
    YamlEntry said = keys.get("earlier");
    Map<String, YamlEntry> parts = said.map("events", "within", "times", "for");
    Set<EarlierEventKind> kinds = EnumSet.noneOf(EarlierEventKind.class);
    said.required(parts, "events")
        .list()
        .forEach(each -> kinds.add(each.as(RuleReader.constant(EarlierEventKind.class))));
    return new Earlier(
        kinds,
        parts.containsKey("within") ? parts.get("within").as(Term::parse) : null,
        said.required(parts, "times").as(text -> Bounds.parse(text, 1)),
        parts.containsKey("for")
            ? parts.get("for").as(RuleReader.constant(ActionFor.class))
            : null);
  }

  private Map<Circumstance, Boolean> given() {
    if (!keys.containsKey("given")) {
      return null;
    }
    Map<Circumstance, Boolean> given = new EnumMap<>(Circumstance.class);
    keys.get("given")
        .map()
        .forEach(
            (name, asked) ->
                given.put(
                    asked.at(name, RuleReader.constant(Circumstance.class)),
                    asked.as(RuleReader::isYes)));
    return given;
  }

  private <E extends Enum<E>> Set<E> constants(String key, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    keys.get(key).list().forEach(each -> constants.add(each.as(RuleReader.constant(type))));
    return constants;
  }

  private Boolean flag(String key) {
    return value(key, RuleReader::isYes);
  }

  private <T> T value(String key, Function<String, T> reading) {
    return keys.containsKey(key) ? keys.get(key).as(reading) : null;
  }
}
