package org.priors.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Given names that are short or familiar forms of each other. */
public final class Nicknames {

  private static final Nicknames SHIPPED = read();

  private final Map<String, Set<String>> forms = new HashMap<>();

  private Nicknames() {}

  /** As shipped: the list of names and nicknames named in its license file; read once. */
  public static Nicknames shipped() {
    return SHIPPED;
  }

  private static Nicknames read() {
    Nicknames all = new Nicknames();
    try (InputStream file = Nicknames.class.getResourceAsStream("/identity/nicknames.csv");
        CsvReader<CsvRecord> rows =
            CsvReader.builder().ofCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      rows.stream().skip(1).forEach(row -> all.add(row.getField(0), row.getField(2)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return all;
  }

  private void add(String name, String nickname) {
    forms.computeIfAbsent(name, key -> new HashSet<>()).add(nickname);
    forms.computeIfAbsent(nickname, key -> new HashSet<>()).add(name);
  }

  /**
   * The names that this one is a short or familiar form of, and those that are forms of it.
   *
   * @param given in small letters
   */
  public Set<String> formsOf(String given) {
    return Set.copyOf(forms.getOrDefault(given, Set.of()));
  }

  /** Whether this is a given name that has another form. */
  boolean isName(String given) {
    return forms.containsKey(given);
  }

  /** One is a form of the other. */
  boolean areOne(String a, String b) {
    return forms.getOrDefault(a, Set.of()).contains(b);
  }

  /** Both are forms of a third, as Robert and William are of Bill by this list. */
  boolean shareAForm(String a, String b) {
    return !Collections.disjoint(forms.getOrDefault(a, Set.of()), forms.getOrDefault(b, Set.of()));
  }
}
