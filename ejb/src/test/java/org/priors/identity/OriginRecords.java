package org.priors.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.priors.db.synthetic.SyntheticState;

/** The records of a synthetic State of ten origins, in the order in which they arrive. */
final class OriginRecords {

  private static final Field[] OF_NAME_AND_BIRTH = {
    Field.GIVEN, Field.MIDDLE, Field.SURNAME, Field.SUFFIX, Field.BORN, Field.SEX
  };

  private static final Field[] ALL = {
    Field.GIVEN,
    Field.MIDDLE,
    Field.SURNAME,
    Field.SUFFIX,
    Field.BORN,
    Field.SEX,
    Field.LICENSE,
    Field.STREET,
    Field.LOCALITY,
    Field.POSTCODE
  };

  private final Field[] fields;
  private final List<String[]> cells = new ArrayList<>();
  private final List<String> drivers = new ArrayList<>();
  private final List<String> origins = new ArrayList<>();

  private OriginRecords(Field[] fields) {
    this.fields = fields;
  }

  /**
   * Those of a State.
   *
   * @param inFull with licenses and addresses, else by name, birth date and sex alone
   */
  static OriginRecords of(long seed, int records, boolean inFull) throws IOException {
    OriginRecords read = new OriginRecords(inFull ? ALL : OF_NAME_AND_BIRTH);
    Path file = Files.createTempFile("origins", ".csv");
    try {
      try (Writer out = Files.newBufferedWriter(file)) {
        SyntheticState.writeOfTenOrigins(seed, records, out);
      }
      try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
        lines.forEach(read::take);
      }
    } finally {
      Files.delete(file);
    }
    return read;
  }

  private void take(NamedCsvRecord line) {
    String[] kept = new String[fields.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = cell(line, fields[i]);
    }
    cells.add(kept);
    drivers.add(line.getField("driver"));
    origins.add(line.getField("origin"));
  }

  private static String cell(NamedCsvRecord line, Field field) {
    return switch (field) {
      case LICENSE -> line.getField("license_state") + " " + line.getField("license_number");
      case LOCALITY -> line.getField("city");
      default -> line.getField(field.key());
    };
  }

  int size() {
    return cells.size();
  }

  /** What is known of a record, by field. */
  Map<Field, String> cells(int record) {
    Map<Field, String> known = new EnumMap<>(Field.class);
    for (int i = 0; i < fields.length; i++) {
      String cell = cells.get(record)[i];
      if (cell != null && !cell.isBlank()) {
        known.put(fields[i], cell);
      }
    }
    return known;
  }

  String driver(int record) {
    return drivers.get(record);
  }

  String origin(int record) {
    return origins.get(record);
  }

  boolean areOfOnePerson(int a, int b) {
    return drivers.get(a).equals(drivers.get(b));
  }
}
