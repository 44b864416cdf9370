package org.priors.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A CSV file of person records, its first row the names of its columns. */
final class LinkFile {

  private final Records records = new Records();
  private final List<String> ids = new ArrayList<>();
  private final List<String> truths = new ArrayList<>();
  private final LinkProfile profile;
  private final TruthColumn truth;

  private LinkFile(LinkProfile profile, TruthColumn truth) {
    this.profile = profile;
    this.truth = truth;
  }

  /**
   * Reads it whole.
   *
   * @param truth null where the file does not tell who is who
   * @throws IllegalArgumentException if it lacks a column of the profile
   */
  static LinkFile read(Path file, LinkProfile profile, TruthColumn truth) throws IOException {
    LinkFile read = new LinkFile(profile, truth);
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(file)) {
      Map<String, Integer> header = null;
      for (CsvRecord row : rows) {
        if (header == null) {
          header = read.header(row);
        } else {
          read.add(row, header);
        }
      }
    }
    return read;
  }

  private Map<String, Integer> header(CsvRecord row) {
    Map<String, Integer> header = new HashMap<>();
    for (int i = 0; i < row.getFieldCount(); i++) {
      header.put(row.getField(i).strip(), i);
    }
    profile.columns().values().forEach(names -> names.forEach(name -> require(header, name)));
    if (profile.id() != null) {
      require(header, profile.id());
    }
    if (truth != null) {
      require(header, truth.column());
    }
    return header;
  }

  private static void require(Map<String, Integer> header, String column) {
    if (!header.containsKey(column)) {
      throw new IllegalArgumentException(
          "The file has no column '"
              + column
              + "'. It has "
              + String.join(", ", header.keySet())
              + ".");
    }
  }

  private void add(CsvRecord row, Map<String, Integer> header) {
    records.add(profile.fields(column -> cell(row, header.get(column))));
    if (profile.id() != null) {
      ids.add(cell(row, header.get(profile.id())).strip());
    }
    if (truth != null) {
      truths.add(truth.of(cell(row, header.get(truth.column()))));
    }
  }

  private static String cell(CsvRecord row, int place) {
    return place < row.getFieldCount() ? row.getField(place) : "";
  }

  Records records() {
    return records;
  }

  /** By record the name it bears in the file; empty if the profile names no such column. */
  List<String> ids() {
    return ids;
  }

  /** By record who it is in truth; empty if nothing tells. */
  List<String> truths() {
    return truths;
  }
}
