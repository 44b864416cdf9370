package org.priors.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.priors.yaml.BadDataFile;
import org.priors.yaml.YamlEntry;

/**
 * Weights in a folder: {@code weights.yaml} with the shares of each field and level and the
 * thresholds, {@code names.csv} with how common names are.
 */
public final class WeightsFile {

  private static final String WEIGHTS = "weights.yaml";
  private static final String NAMES = "names.csv";
  private static final String THRESHOLDS = "thresholds";
  private static final String DEPENDENTS = "dependents";

  /** Opens a file of the folder by its name. */
  private interface Folder {
    InputStream open(String name) throws IOException;
  }

  private WeightsFile() {}

  /** Those that are shipped. */
  static Weights shipped() {
    try {
      return read(WeightsFile::openShipped);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The thresholds of those that are shipped. */
  static Thresholds shippedThresholds() {
    try (InputStream content = openShipped(WEIGHTS)) {
      YamlEntry root = YamlEntry.read(WEIGHTS, content);
      return Thresholds.read(root.required(root.map(), THRESHOLDS));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream openShipped(String name) {
    return WeightsFile.class.getResourceAsStream("/identity/weights/" + name);
  }

  /**
   * The thresholds of this folder, though it may have none or no weights yet: then the shipped ones
   * are in use.
   *
   * @throws BadDataFile with the line, if it has some that make no sense
   */
  public static Thresholds thresholdsIn(Path folder) throws IOException {
    try (InputStream content = Files.newInputStream(folder.resolve(WEIGHTS))) {
      return thresholds(YamlEntry.read(WEIGHTS, content).map());
    } catch (NoSuchFileException missing) {
      return Thresholds.shipped();
    }
  }

  /** Weights that were kept before thresholds stood beside them have always been used so. */
  private static Thresholds thresholds(Map<String, YamlEntry> keys) {
    return keys.containsKey(THRESHOLDS)
        ? Thresholds.read(keys.get(THRESHOLDS))
        : Thresholds.shipped();
  }

  /**
   * Those in this folder.
   *
   * @throws BadDataFile with the line, if they are none
   */
  static Weights in(Path folder) throws IOException {
    try {
      return read(name -> Files.newInputStream(folder.resolve(name)));
    } catch (NoSuchFileException missing) {
      throw new BadDataFile(missing.getFile(), 1, "the file is missing.");
    }
  }

  private static Weights read(Folder folder) throws IOException {
    Map<Field, Map<String, Double>> names;
    try (InputStream content = folder.open(NAMES)) {
      names = names(content);
    }
    try (InputStream content = folder.open(WEIGHTS)) {
      return read(YamlEntry.read(WEIGHTS, content), names);
    }
  }

  private static Weights read(YamlEntry root, Map<Field, Map<String, Double>> names) {
    Map<String, YamlEntry> keys =
        root.map(
            "version",
            "from",
            "records",
            "matches",
            "name-trust",
            THRESHOLDS,
            "fields",
            DEPENDENTS);
    double[][] m = even();
    double[][] u = even();
    root.required(keys, "fields")
        .map(Arrays.stream(Field.values()).map(Field::key).collect(Collectors.toSet()))
        .forEach(
            (name, levels) -> {
              int field = Field.valueOf(constant(name)).ordinal();
              levels.map().forEach((level, shares) -> read(level, shares, m[field], u[field]));
            });
    return new Weights(
        root.required(keys, "version").text(),
        root.required(keys, "from").text(),
        root.required(keys, "records").as(Long::parseLong),
        root.required(keys, "matches").as(Double::parseDouble),
        root.required(keys, "name-trust").as(WeightsFile::share),
        m,
        u,
        keys.containsKey(DEPENDENTS) ? DependentsFile.read(keys.get(DEPENDENTS)) : List.of(),
        names,
        thresholds(keys));
  }

  /** Reads the shares of a level. */
  static void read(String level, YamlEntry shares, double[] m, double[] u) {
    int place = shares.at(constant(level), Level::valueOf).ordinal();
    List<YamlEntry> both = shares.list();
    if (both.size() != 2) {
      throw shares.wrong("two shares belong here: of one person, of different people.");
    }
    m[place] = both.get(0).as(WeightsFile::share);
    u[place] = both.get(1).as(WeightsFile::share);
  }

  private static double share(String text) {
    double share = Double.parseDouble(text);
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("a share lies above 0 and is at most 1");
    }
    return share;
  }

  /** A field that the file does not tell of says nothing: as likely with one person as not. */
  private static double[][] even() {
    double[][] shares = new double[Field.count()][Level.count()];
    Arrays.stream(shares).forEach(levels -> Arrays.fill(levels, 1));
    return shares;
  }

  private static Map<Field, Map<String, Double>> names(InputStream content) throws IOException {
    Map<Field, Map<String, Double>> names = new EnumMap<>(Field.class);
    names.put(Field.GIVEN, new HashMap<>());
    names.put(Field.SURNAME, new HashMap<>());
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(content, StandardCharsets.UTF_8))) {
      rows.stream().forEach(row -> name(row, names));
    }
    return names;
  }

  private static void name(NamedCsvRecord row, Map<Field, Map<String, Double>> names) {
    try {
      Field field = Field.valueOf(constant(row.getField("field")));
      names
          .get(field)
          .merge(
              CommonNames.key(field, row.getField("name")),
              share(row.getField("share")),
              Double::sum);
    } catch (RuntimeException unreadable) {
      throw new BadDataFile(
          NAMES, (int) row.getStartingLineNumber(), "here belong the field, a name and its share.");
    }
  }

  /** Writes them where {@link #in} reads them. */
  public static void write(Weights weights, Path folder) throws IOException {
    Files.createDirectories(folder);
    StringBuilder yaml = new StringBuilder();
    yaml.append("version: \"%s\"%nfrom: \"%s\"%n".formatted(weights.version(), weights.from()));
    yaml.append(
        String.format(
            Locale.ROOT,
            "records: %d%nmatches: %.1f%nname-trust: %.4f%n",
            weights.records(),
            weights.matches(),
            weights.nameTrust()));
    yaml.append(inWords(weights.thresholds()));
    yaml.append(
        "# By level: the share among records of one person, among those of different people.\n");
    yaml.append("fields:\n");
    for (Field field : Field.values()) {
      yaml.append("  ").append(field.key()).append(":\n");
      yaml.append(inWords("    ", weights.m()[field.ordinal()], weights.u()[field.ordinal()]));
    }
    yaml.append(DependentsFile.inWords(weights.dependents()));
    Files.writeString(folder.resolve(WEIGHTS), yaml);
    writeNames(weights, folder.resolve(NAMES));
  }

  /** The shares of the levels, a line each. */
  static String inWords(String indent, double[] m, double[] u) {
    StringBuilder lines = new StringBuilder();
    for (int level = 1; level < Level.count(); level++) {
      lines.append(
          String.format(
              Locale.ROOT, "%s%s: [%.7f, %.7f]%n", indent, key(level), m[level], u[level]));
    }
    return lines.toString();
  }

  /** As the file names the level at this place. */
  static String key(int level) {
    return Level.at(level).name().toLowerCase(Locale.ROOT);
  }

  private static String inWords(Thresholds thresholds) {
    return """
        # Policy and no estimate: from how many bits of log-odds that two records are one person.
        thresholds:
          # They are linked in a file, and wait for a person in the server. 1 is twice as likely as not.
          link: %s
          # They are joined with no person looking. 10 is 999 in 1,000. At least 1 more than link.
          join: %s
        """
        .formatted(thresholds.link(), thresholds.join());
  }

  private static void writeNames(Weights weights, Path file) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord("field", "name", "share");
      weights
          .names()
          .forEach(
              (field, names) ->
                  names.entrySet().stream()
                      .sorted(
                          Map.Entry.<String, Double>comparingByValue()
                              .reversed()
                              .thenComparing(Map.Entry.comparingByKey()))
                      .forEach(
                          name ->
                              csv.writeRecord(
                                  field.key(),
                                  name.getKey(),
                                  String.format(Locale.ROOT, "%.7f", name.getValue()))));
    }
  }

  private static String constant(String key) {
    return key.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
