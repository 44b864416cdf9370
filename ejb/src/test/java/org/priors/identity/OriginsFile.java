package org.priors.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.priors.db.synthetic.SyntheticState;

/** The records of a synthetic State of ten origins in the order in which they arrive. */
final class OriginsFile {

  final List<String> drivers = new ArrayList<>();
  final List<String> origins = new ArrayList<>();
  private final List<String[]> cells = new ArrayList<>();
  private static final Field[] FIELDS = {
    Field.GIVEN,
    Field.MIDDLE,
    Field.SURNAME,
    Field.SUFFIX,
    Field.BORN,
    Field.SEX,
    Field.LICENCE,
    Field.STREET,
    Field.LOCALITY,
    Field.POSTCODE
  };

  private boolean bare;

  static OriginsFile of(long seed, long rows, boolean bare) throws IOException {
    Path file = Files.createTempFile("origins", ".csv");
    try (var out = Files.newBufferedWriter(file)) {
      SyntheticState.writeOfTenOrigins(seed, rows, out);
    }
    OriginsFile read = new OriginsFile();
    read.bare = bare;
    LinkProfile profile = LinkProfile.named("persons");
    try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
      lines.forEach(line -> read.take(line, profile));
    } finally {
      Files.delete(file);
    }
    return read;
  }

  private void take(NamedCsvRecord line, LinkProfile profile) {
    drivers.add(line.getField("driver"));
    origins.add(line.getField("origin").intern());
    Map<Field, String> of = profile.fields(line::getField);
    String[] kept = new String[FIELDS.length];
    for (int i = 0; i < kept.length; i++) {
      String cell = of.get(FIELDS[i]);
      kept[i] = cell == null || cell.isBlank() || bare && i > 5 ? null : cell.strip();
    }
    cells.add(kept);
  }

  int size() {
    return cells.size();
  }

  Map<Field, String> cells(int record) {
    Map<Field, String> map = new EnumMap<>(Field.class);
    for (int i = 0; i < FIELDS.length; i++) {
      if (cells.get(record)[i] != null) {
        map.put(FIELDS[i], cells.get(record)[i]);
      }
    }
    return map;
  }

  static RuntimeException wrapped(IOException e) {
    return new UncheckedIOException(e);
  }
}
