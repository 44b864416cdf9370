package org.priors.identity.linking;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.priors.csv.CsvRows;
import org.priors.csv.Row;
import org.priors.identity.Field;
import org.priors.identity.Records;

/** A CSV file of person records, its first line the names of its columns. */
final class LinkFile {

  private final Records records = new Records();
  private final List<String> ids = new ArrayList<>();
  private final List<String> truths = new ArrayList<>();
  private final LinkProfile profile;
  private final TruthColumn truth;
  private long unreadableDates;

  private LinkFile(LinkProfile profile, TruthColumn truth) {
    this.profile = profile;
    this.truth = truth;
  }

  /**
   * Reads it whole.
   *
   * @param truth null where the file does not tell who is who
   * @throws org.priors.problems.Refused if it lacks a column of the profile or is not CSV in UTF-8
   */
  static LinkFile read(Path file, LinkProfile profile, TruthColumn truth) throws IOException {
    LinkFile read = new LinkFile(profile, truth);
    try (InputStream content = open(file);
        CsvRows rows = new CsvRows(content)) {
      rows.header().mustFit(profile.name(), read.columns());
      for (Row row = rows.next(); row != null; row = rows.next()) {
        read.add(row);
      }
    }
    return read;
  }

  static InputStream open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("There is no file '" + file + "'.");
    }
    return Files.newInputStream(file);
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>();
    profile.columns().values().forEach(columns::addAll);
    if (profile.id() != null) {
      columns.add(profile.id());
    }
    if (truth != null) {
      columns.add(truth.column());
    }
    return columns;
  }

  private void add(Row row) {
    Map<Field, String> cells = profile.fields(row::get);
    records.add(cells);
    boolean isDated = !cells.getOrDefault(Field.BORN, "").isEmpty();
    if (isDated && !records.isDated(records.size() - 1)) {
      unreadableDates++;
    }
    if (profile.id() != null) {
      ids.add(row.get(profile.id()));
    }
    if (truth != null) {
      truths.add(truth.of(row.get(truth.column())));
    }
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

  /** How its dates are written. */
  WrittenDates dates() {
    return profile.dates();
  }

  /** How many birth dates are not written as the profile says, and count as missing. */
  long unreadableDates() {
    return unreadableDates;
  }
}
