package org.priors.identity;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How common names are at least, for names of every origin. A name is common until it is known not
 * to be: nobody is joined because nobody here knew that many bear it.
 */
final class CommonNames {

  private static final Map<Field, Map<String, Double>> SHARES = read();

  /**
   * What a name counts that no list holds. People of one origin share few given names, so that one
   * which is rare in the country is common beside the surname that it goes with.
   */
  private static final Map<Field, Double> UNKNOWN =
      new EnumMap<>(
          Map.of(Field.GIVEN, 1.0 / 50, Field.MIDDLE, 1.0 / 10, Field.SURNAME, 1.0 / 700));

  private CommonNames() {}

  /**
   * The share of people that lists know a name to have; 0 if none does.
   *
   * @param name its {@link #key}
   * @param weighed its share by the weights in use; 0 if they do not tell
   */
  static double listed(Field field, String name, double weighed) {
    return Math.max(weighed, SHARES.getOrDefault(field, Map.of()).getOrDefault(name, 0.0));
  }

  /** The share that a name is counted to have which no list holds. */
  static double unknown(Field field) {
    return UNKNOWN.get(field);
  }

  /** What a name is looked up by: De La Cruz and Delacruz are one surname, and as common. */
  static String key(Field field, String text) {
    return field == Field.SURNAME ? text.replace(" ", "") : text;
  }

  /** All that it holds, the same each time. */
  static String told() {
    return UNKNOWN + "" + new TreeMap<>(SHARES.get(Field.SURNAME));
  }

  private static Map<Field, Map<String, Double>> read() {
    Map<Field, Map<String, Double>> shares = new EnumMap<>(Field.class);
    shares.put(Field.SURNAME, new HashMap<>());
    try (InputStream file = CommonNames.class.getResourceAsStream("/identity/common-surnames.csv");
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      rows.stream()
          .forEach(
              row ->
                  shares
                      .get(Field.SURNAME)
                      .put(
                          row.getField("surname"),
                          Double.parseDouble(row.getField("per-100000")) / 100_000));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return shares;
  }
}
