package org.priors.imports;

import java.io.InputStream;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.priors.agencies.AgencyKind;
import org.priors.cases.ChargeKind;
import org.priors.cases.ChargeWords;
import org.priors.cases.Crash;
import org.priors.cases.TestsReported;
import org.priors.imports.ImportProfile.AgencyEntry;
import org.priors.imports.ImportProfile.ArrestColumns;
import org.priors.imports.ImportProfile.ChargeColumns;
import org.priors.imports.ImportProfile.SkipRule;
import org.priors.imports.PersonColumns.AddressColumns;
import org.priors.imports.PersonColumns.BirthColumn;
import org.priors.imports.PersonColumns.LicenseColumns;
import org.priors.people.Sex;
import org.priors.yaml.YamlEntry;

/** Reads an import profile; refuses unknown and missing keys and bad values with their line. */
final class ProfileReader {

  /** The keys that may stand in each place of a profile; the empty place is the top. */
  static final Map<String, Set<String>> KEYS =
      Map.ofEntries(
          Map.entry(
              "",
              Set.of(
                  "title",
                  "agency",
                  "arrest",
                  "person",
                  "charge",
                  "charge-words",
                  "statutes",
                  "refusals",
                  "tests",
                  "not-driving",
                  "drink-or-drugs",
                  "skip",
                  "case",
                  "row",
                  "expect")),
          Map.entry("agency", Set.of("ori", "name", "kind", "state", "zone")),
          Map.entry(
              "arrest",
              Set.of(
                  "time",
                  "driving",
                  "notice",
                  "place",
                  "crash",
                  "commercial",
                  "commercial-license")),
          Map.entry("arrest.time", Set.of("columns", "pattern", "zone")),
          Map.entry(
              "person",
              Set.of(
                  "given",
                  "middle",
                  "surname",
                  "suffix",
                  "sex",
                  "born",
                  "license-country",
                  "license-state",
                  "license-number",
                  "street",
                  "city",
                  "address-state",
                  "postcode",
                  "address-country")),
          Map.entry("person.sex", Set.of("column", "values")),
          Map.entry("person.born", Set.of("column", "pattern")),
          Map.entry("charge", Set.of("statute", "description")),
          Map.entry("skip", Set.of("column", "value", "code", "reason")),
          Map.entry("case", Set.of("person-and-night", "stop")),
          Map.entry("row", Set.of("number", "digest")));

  private ProfileReader() {}

  private static Set<String> keysOf(String place) {
    return KEYS.get(place);
  }

  static ImportProfile read(String name, String file, InputStream content) {
    YamlEntry root = YamlEntry.read(file, content);
    Map<String, YamlEntry> keys = root.map(keysOf(""));
    if (keys.containsKey("charge-words") && !keys.containsKey("agency")) {
      throw keys.get("charge-words")
          .wrong("rules of what a charge says are those of one agency: name it under 'agency'.");
    }
    return new ImportProfile(
        name,
        root.required(keys, "title").text(),
        keys.containsKey("agency") ? agency(keys.get("agency")) : null,
        arrest(root.required(keys, "arrest")),
        keys.containsKey("person") ? person(keys.get("person")) : null,
        charge(root.required(keys, "charge")),
        ChargeWords.SHIPPED.with(keys.get("charge-words")),
        statutes(root.required(keys, "statutes"), keys.get("refusals"), keys.get("not-driving")),
        root.required(keys, "tests").as(oneOf(TestsReported.class)),
        RowWording.with(YamlEntry.each(keys.get("drink-or-drugs"), YamlEntry::text)),
        YamlEntry.each(keys.get("skip"), ProfileReader::skip),
        caseKey(root.required(keys, "case"), keys.containsKey("person")),
        rowKey(root.required(keys, "row")),
        values(root.required(keys, "expect"), Pattern::compile));
  }

  private static AgencyEntry agency(YamlEntry entry) {
    Map<String, YamlEntry> keys = entry.map(keysOf("agency"));
    AgencyEntry agency =
        new AgencyEntry(
            entry.required(keys, "ori").text(),
            entry.required(keys, "name").text(),
            entry.required(keys, "kind").as(oneOf(AgencyKind.class)),
            entry.required(keys, "state").text(),
            entry.required(keys, "zone").as(ZoneId::of).getId());
    keys.get("ori").as(ori -> agency.agency());
    return agency;
  }

  private static ArrestColumns arrest(YamlEntry entry) {
    Map<String, YamlEntry> keys = entry.map(keysOf("arrest"));
    return new ArrestColumns(
        time(entry.required(keys, "time")),
        keys.containsKey("driving") ? time(keys.get("driving")) : null,
        keys.containsKey("notice") ? time(keys.get("notice")) : null,
        entry.required(keys, "place").texts(),
        keys.containsKey("crash") ? values(keys.get("crash"), oneOf(Crash.class)) : Map.of(),
        keys.containsKey("commercial") ? keys.get("commercial").text() : null,
        keys.containsKey("commercial-license") ? keys.get("commercial-license").text() : null);
  }

  private static ArrestTime time(YamlEntry entry) {
    Map<String, YamlEntry> keys = entry.map(keysOf("arrest.time"));
    return new ArrestTime(
        entry.required(keys, "columns").texts(),
        entry.required(keys, "pattern").as(ArrestTime::format),
        keys.containsKey("zone") ? keys.get("zone").as(ZoneId::of) : null);
  }

  private static PersonColumns person(YamlEntry entry) {
    Map<String, YamlEntry> keys = entry.map(keysOf("person"));
    YamlEntry sex = entry.required(keys, "sex");
    Map<String, YamlEntry> sexKeys = sex.map(keysOf("person.sex"));
    return new PersonColumns(
        entry.required(keys, "given").text(),
        entry.required(keys, "middle").text(),
        entry.required(keys, "surname").text(),
        entry.required(keys, "suffix").text(),
        sex.required(sexKeys, "column").text(),
        inCapitals(values(sex.required(sexKeys, "values"), oneOf(Sex.class))),
        keys.containsKey("born") ? born(keys.get("born")) : null,
        license(entry, keys),
        address(entry, keys));
  }

  private static BirthColumn born(YamlEntry entry) {
    Map<String, YamlEntry> keys = entry.map(keysOf("person.born"));
    return new BirthColumn(
        entry.required(keys, "column").text(),
        entry.required(keys, "pattern").as(ArrestTime::format));
  }

  private static LicenseColumns license(YamlEntry entry, Map<String, YamlEntry> keys) {
    if (keys.keySet().stream().noneMatch(key -> key.startsWith("license-"))) {
      return null;
    }
    return new LicenseColumns(
        optional(keys, "license-country"),
        entry.required(keys, "license-state").text(),
        entry.required(keys, "license-number").text());
  }

  private static AddressColumns address(YamlEntry entry, Map<String, YamlEntry> keys) {
    if (Stream.of("street", "city", "address-state", "postcode", "address-country")
        .noneMatch(keys::containsKey)) {
      return null;
    }
    return new AddressColumns(
        entry.required(keys, "street").text(),
        optional(keys, "city"),
        optional(keys, "address-state"),
        optional(keys, "postcode"),
        optional(keys, "address-country"));
  }

  private static String optional(Map<String, YamlEntry> keys, String key) {
    return keys.containsKey(key) ? keys.get(key).text() : null;
  }

  private static ChargeColumns charge(YamlEntry entry) {
    Map<String, YamlEntry> keys = entry.map(keysOf("charge"));
    return new ChargeColumns(
        entry.required(keys, "statute").text(), entry.required(keys, "description").text());
  }

  private static Statutes statutes(YamlEntry entry, YamlEntry refusals, YamlEntry notDriving) {
    Map<String, ChargeKind> kinds = values(entry, oneOf(ChargeKind.class));
    try {
      return new Statutes(kinds, texts(refusals), texts(notDriving));
    } catch (IllegalArgumentException unlisted) {
      throw (refusals == null ? entry : refusals).wrong(unlisted.getMessage());
    }
  }

  private static Set<String> texts(YamlEntry list) {
    return list == null ? Set.of() : Set.copyOf(list.texts());
  }

  private static SkipRule skip(YamlEntry entry) {
    Map<String, YamlEntry> keys = entry.map(keysOf("skip"));
    return new SkipRule(
        entry.required(keys, "column").text(),
        entry.required(keys, "value").text(),
        entry.required(keys, "code").text(),
        entry.required(keys, "reason").text());
  }

  private static CaseKey caseKey(YamlEntry entry, boolean namesPeople) {
    Map<String, YamlEntry> keys = entry.map(keysOf("case"));
    if (keys.size() != 1) {
      throw entry.wrong("either 'person-and-night' or 'stop' belongs here.");
    }
    if (keys.containsKey("stop")) {
      return new CaseKey.Stop(keys.get("stop").texts());
    }
    if (!namesPeople || !keys.get("person-and-night").text().equals("true")) {
      throw entry.wrong("'person-and-night' needs a person, and is true.");
    }
    return new CaseKey.PersonAndNight();
  }

  private static RowKey rowKey(YamlEntry entry) {
    Map<String, YamlEntry> keys = entry.map(keysOf("row"));
    if (keys.size() != 1) {
      throw entry.wrong("either 'number' or 'digest' belongs here.");
    }
    return keys.containsKey("number")
        ? new RowKey.Numbered(keys.get("number").text())
        : new RowKey.Digested(List.copyOf(keys.get("digest").texts()));
  }

  private static <T> Map<String, T> inCapitals(Map<String, T> values) {
    Map<String, T> capitals = new LinkedHashMap<>();
    values.forEach((key, value) -> capitals.put(key.toUpperCase(Locale.ROOT), value));
    return capitals;
  }

  private static <T> Map<String, T> values(YamlEntry entry, Function<String, T> reading) {
    Map<String, T> read = new LinkedHashMap<>();
    entry.map().forEach((key, value) -> read.put(key, value.as(reading)));
    return read;
  }

  private static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
    return text ->
        Stream.of(type.getEnumConstants())
            .filter(constant -> constant.name().equals(text))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "here may stand one of " + List.of(type.getEnumConstants())));
  }
}
