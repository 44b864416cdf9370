package org.priors.law.sources;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** A row of one of the CSV files that the law book was transcribed from. */
record Row(String csv, NamedCsvRecord cells) {

  private static final int NAMED_BY = 3;

  static List<Row> of(String csv) {
    try (InputStream content = Row.class.getResourceAsStream("/law/sources/" + csv + ".csv");
        CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(content)) {
      return reader.stream().map(cells -> new Row(csv, cells)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String get(String column) {
    return cells.getField(column);
  }

  boolean has(String column) {
    return !get(column).isEmpty();
  }

  /** The cell; null for an empty one. */
  String printed(String column) {
    return has(column) ? get(column) : null;
  }

  /** The path of a parameter of the row's State. */
  String path(String topic) {
    return Book.path(get("jurisdiction"), topic);
  }

  @Override
  public String toString() {
    return csv
        + ".csv, line "
        + cells.getStartingLineNumber()
        + cells.getFields().stream().limit(NAMED_BY).collect(Collectors.joining("; ", " (", ")"));
  }
}
