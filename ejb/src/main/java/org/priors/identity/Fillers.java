package org.priors.identity;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.priors.yaml.BadDataFile;

/** What stands in a field where nobody knew, and says nothing of who somebody is. */
final class Fillers {

  private static final String FILE = "says-nothing.csv";
  private static final List<Field> NAMES = List.of(Field.GIVEN, Field.MIDDLE, Field.SURNAME);
  private static final Fillers SHIPPED = new Fillers().withShipped();

  private final Map<Field, Set<String>> values = new EnumMap<>(Field.class);
  private final Map<Field, Set<String>> beginnings = new EnumMap<>(Field.class);
  private final Map<Field, Set<String>> within = new EnumMap<>(Field.class);
  private final Set<String> fullNames = new HashSet<>();

  private Fillers() {
    for (Field field : Field.ALL) {
      values.put(field, new HashSet<>());
      beginnings.put(field, new HashSet<>());
      within.put(field, new HashSet<>());
    }
  }

  /** Those that are shipped. */
  static Fillers shipped() {
    return SHIPPED;
  }

  /**
   * Those that are shipped and those that an office adds in this folder, if it does.
   *
   * @throws BadDataFile with the line, if what it adds cannot be read
   */
  static Fillers in(Path folder) throws IOException {
    Path added = folder.resolve(FILE);
    if (!Files.exists(added)) {
      return SHIPPED;
    }
    Fillers fillers = new Fillers().withShipped();
    try (InputStream content = Files.newInputStream(added)) {
      fillers.read(content);
    }
    return fillers;
  }

  private Fillers withShipped() {
    try (InputStream content = Fillers.class.getResourceAsStream("/identity/" + FILE)) {
      read(content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return this;
  }

  private void read(InputStream content) throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .ofNamedCsvRecord(new InputStreamReader(content, StandardCharsets.UTF_8))) {
      rows.stream().forEach(this::add);
    }
  }

  private void add(NamedCsvRecord row) {
    try {
      String field = row.getField("field").strip().toLowerCase(Locale.ROOT);
      String value = row.getField("value");
      switch (field) {
        case "full-name" -> fullNames.add(Value.written(Field.SURNAME, value));
        case "any" -> Arrays.stream(Field.ALL).forEach(each -> add(each, value));
        case "other" ->
            Arrays.stream(Field.ALL)
                .filter(each -> each != Field.GIVEN && each != Field.SURNAME)
                .forEach(each -> add(each, value));
        case "name" -> NAMES.forEach(each -> add(each, value));
        default -> add(Field.valueOf(field.toUpperCase(Locale.ROOT).replace('-', '_')), value);
      }
    } catch (RuntimeException unreadable) {
      throw new BadDataFile(
          FILE,
          (int) row.getStartingLineNumber(),
          "here belong a field, 'name', 'full-name', 'any' or 'other', and a value.");
    }
  }

  private void add(Field field, String value) {
    if (value.length() > 2 && value.startsWith("*") && value.endsWith("*")) {
      String words = Value.written(field, value.substring(1, value.length() - 1));
      within.get(field).add(" " + words + " ");
    } else if (value.endsWith("*")) {
      beginnings.get(field).add(value.substring(0, value.length() - 1).toLowerCase(Locale.ROOT));
    } else {
      values.get(field).add(Value.written(field, value));
    }
  }

  /**
   * Whether this value says nothing.
   *
   * @param text in the form in which values of the field are compared
   */
  boolean isOne(Field field, String text) {
    Set<String> known = values.get(field);
    return known.contains(text)
        || beginnings.get(field).stream().anyMatch(text::startsWith)
        || within.get(field).stream().anyMatch((" " + text + " ")::contains)
        || NAMES.contains(field)
            && text.indexOf(' ') > 0
            && Arrays.stream(text.split(" ")).allMatch(known::contains);
  }

  /** Whether the two together, in the form of names, are nobody's name, as John and Doe. */
  boolean areNobody(String given, String surname) {
    return fullNames.contains((given + " " + surname).strip());
  }

  /** All that it holds, the same each time. */
  String told() {
    return new TreeSet<>(fullNames)
        + Arrays.stream(Field.ALL)
            .map(
                field ->
                    ""
                        + new TreeSet<>(values.get(field))
                        + new TreeSet<>(beginnings.get(field))
                        + new TreeSet<>(within.get(field)))
            .collect(Collectors.joining());
  }
}
