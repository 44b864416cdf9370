package org.priors.agencies;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** What people and systems write for a State or country besides (other-names.csv). */
final class OtherNames {

  private OtherNames() {}

  /** Hands over each with the codes that it may stand for. */
  static void each(BiConsumer<String, List<String>> taker) {
    try (InputStream file = OtherNames.class.getResourceAsStream("/agencies/other-names.csv");
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      rows.forEach(
          row -> taker.accept(row.getField("written"), List.of(row.getField("codes").split(" "))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
