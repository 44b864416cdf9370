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

  /** Shorter words are a slip of the key from somebody's name. */
  private static final int LONG = 7;

  private static final java.util.regex.Pattern ONE_LETTER =
      java.util.regex.Pattern.compile("(\\p{L})\\1{2,}");

  private static final Fillers SHIPPED = new Fillers().withShipped();

  private final Map<Field, Set<String>> values = new EnumMap<>(Field.class);
  private final Map<Field, Set<String>> beginnings = new EnumMap<>(Field.class);
  private final Map<Field, Set<String>> within = new EnumMap<>(Field.class);
  private final Set<String> fullNames = new HashSet<>();

  /** Of any field, and long enough to be known by what is misspelled. */
  private final Set<String> longOnes = new HashSet<>();

  private final FillerPhrases phrases = new FillerPhrases();
  private final Set<String> realNames = new HashSet<>();

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
        case "telling" -> phrases.addTelling(Value.written(Field.SURNAME, value));
        case "telling-of" -> phrases.addOf(Value.written(Field.SURNAME, value));
        case "real-name" -> realNames.add(Value.written(Field.SURNAME, value));
        case "any" -> any(value);
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
          "here belong a field, 'name', 'full-name', 'any', 'other', 'telling', 'telling-of' or"
              + " 'real-name', and a value.");
    }
  }

  private void any(String value) {
    Arrays.stream(Field.ALL).forEach(each -> add(each, value));
    String word = Value.written(Field.SURNAME, value);
    if (word.length() >= LONG && word.indexOf(' ') < 0) {
      longOnes.add(word);
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
    return values.get(field).contains(text)
        || beginnings.get(field).stream().anyMatch(text::startsWith)
        || within.get(field).stream().anyMatch((" " + text + " ")::contains)
        || NAMES.contains(field) && isNoName(field, withoutDigits(text));
  }

  /** UNKNOWN1 and DOE 2 are numbered so that a program takes them; nobody's name has a number. */
  private static String withoutDigits(String text) {
    return text.replaceAll("\\d+", " ").strip().replaceAll(" +", " ");
  }

  private boolean isNoName(Field field, String words) {
    Set<String> known = values.get(field);
    String letters = words.replace(" ", "");
    boolean isSpelled = words.length() == 2 * letters.length() - 1;
    return words.isEmpty()
        || Arrays.stream(words.split(" ")).allMatch(known::contains)
        || isSpelled && known.contains(letters)
        || phrases.isOne(words)
        || ONE_LETTER.matcher(letters).matches()
        || letters.length() >= LONG - 1
            && longOnes.stream().anyMatch(one -> Slips.isOne(one, letters));
  }

  /** Whether the two together, in the form of names, are nobody's name, as John and Doe. */
  boolean areNobody(String given, String surname) {
    String both = withoutDigits((given + " " + surname).strip());
    return fullNames.contains(both)
        || !given.isEmpty() && !surname.isEmpty() && phrases.isSetApart(both);
  }

  /** Whether a list holds this as a name: it may be somebody's given name and surname both. */
  boolean isName(String name) {
    return realNames.contains(name)
        || CommonNames.listed(Field.SURNAME, CommonNames.key(Field.SURNAME, name), 0) > 0;
  }

  /** All that it holds, the same each time. */
  String told() {
    return new TreeSet<>(fullNames)
        + phrases.told()
        + new TreeSet<>(realNames)
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
