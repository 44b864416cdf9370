package org.priors.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.priors.csv.CsvRows;
import org.priors.csv.Row;

/** Exports to read in tests: excerpts of real ones, and rows made by changing a sound one. */
final class Exports {

  static final ImportProfile VA = ImportProfiles.load("va-city-arrests");
  static final ImportProfile MD = ImportProfiles.load("md-county-violations");

  static final ImportProfile SYNTHETIC = ImportProfiles.load("synthetic-arrests");

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);

  private final Map<String, String> sound = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final ImportProfile profile;

  private Exports(ImportProfile profile) {
    this.profile = profile;
  }

  static List<RowOutcome> excerptOf(ImportProfile profile) {
    String file = "/imports/" + profile.name() + "-excerpt.csv";
    return outcomes(profile, Exports.class.getResourceAsStream(file));
  }

  static List<RowOutcome> outcomes(ImportProfile profile, String csv) {
    return outcomes(profile, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
  }

  static List<RowOutcome> outcomes(ImportProfile profile, InputStream csv) {
    CsvRows rows = new CsvRows(csv);
    RowReader reader = new RowReader(profile, profile.agency().agency().zone(), NOW);
    List<RowOutcome> outcomes = new ArrayList<>();
    for (Row row = rows.next(); row != null; row = rows.next()) {
      outcomes.add(reader.read(row));
    }
    return outcomes;
  }

  /** A Virginia export whose rows are all alike but for what a test says. */
  static Exports va() {
    Exports export = new Exports(VA);
    export.sound.put("ArrestID", "7001");
    export.sound.put("ArrestDatetime", "2019-06-13T07:19:00.000Z");
    export.sound.put("FirstName", "FLORA");
    export.sound.put("MiddleName", "DENNIS");
    export.sound.put("LastName", "KEITER");
    export.sound.put("NameSuffix", "");
    export.sound.put("HouseNumber", "2896");
    export.sound.put("Street", "UNIVERSITY AVE");
    export.sound.put("Statute", "18.2-266");
    export.sound.put("StatuteDescription", "Generic DUI");
    export.sound.put("Sex", "Female");
    return export;
  }

  /** A Maryland export whose rows are all alike but for what a test says. */
  static Exports md() {
    Exports export = new Exports(MD);
    MD.columns().forEach(column -> export.sound.put(column, ""));
    export.sound.put("Date Of Stop", "11/23/2016");
    export.sound.put("Time Of Stop", "19:13:00");
    export.sound.put("Location", "GEORGIA AVE");
    export.sound.put("Charge", "21-902(b1)");
    export.sound.put("Description", "DRIVING WHILE IMPAIRED BY ALCOHOL");
    export.sound.put("Violation Type", "Citation");
    export.sound.put("Race", "WHITE");
    export.sound.put("Gender", "M");
    for (String column : List.of("Accident", "Personal Injury", "Property Damage", "Fatal")) {
      export.sound.put(column, "No");
    }
    export.sound.put("Commercial Vehicle", "No");
    return export;
  }

  /** Arrests of the synthetic State whose rows are all alike but for what a test says. */
  static Exports synthetic() {
    return syntheticBy(SYNTHETIC);
  }

  /** The same, read by another profile of the same columns and perhaps more. */
  static Exports syntheticBy(ImportProfile profile) {
    Exports export = new Exports(profile);
    profile.columns().forEach(column -> export.sound.put(column, ""));
    export.sound.put("record_id", "R00000001");
    export.sound.put("given", "Elizabeth");
    export.sound.put("surname", "O'Brien");
    export.sound.put("born", "1984-12-22");
    export.sound.put("sex", "F");
    export.sound.put("license_state", "LA");
    export.sound.put("license_number", "412611756");
    export.sound.put("street", "635 Cedar Avenue");
    export.sound.put("city", "Cane Bend");
    export.sound.put("state", "LA");
    export.sound.put("postcode", "70109");
    export.sound.put("arrested_at", "2004-01-02T03:13");
    export.sound.put("charge", "DUI");
    return export;
  }

  /** Adds a row with these columns changed: name, value, name, value... */
  Exports row(String... changes) {
    Map<String, String> row = new LinkedHashMap<>(sound);
    for (int i = 0; i < changes.length; i += 2) {
      row.put(changes[i], changes[i + 1]);
    }
    lines.add(quoted(row.values().toArray(String[]::new)));
    return this;
  }

  String csv() {
    return quoted(sound.keySet().toArray(String[]::new)) + "\n" + String.join("\n", lines) + "\n";
  }

  List<RowOutcome> outcomes() {
    return outcomes(profile, csv());
  }

  ArrestRow taken() {
    return (ArrestRow) outcomes().get(0);
  }

  NotTaken left() {
    return (NotTaken) outcomes().get(0);
  }

  List<ArrestRow> allTaken() {
    return outcomes().stream().map(ArrestRow.class::cast).toList();
  }

  private static String quoted(String[] values) {
    return Arrays.stream(values)
        .map(value -> '"' + value.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }
}
