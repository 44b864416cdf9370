package org.priors.identity.linking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.priors.identity.Field;
import org.priors.yaml.YamlEntry;

/**
 * Which columns of a file say what of a person.
 *
 * @param name as a sentence names it
 * @param id the column that names a record; null if none does
 * @param columns by field the columns whose cells, set apart by a blank, or in a date by a hyphen,
 *     are its value
 * @param empty cells that say nothing, such as {@code NA}
 * @param dates how dates are written
 */
record LinkProfile(
    String name,
    String id,
    Map<Field, List<String>> columns,
    List<String> empty,
    WrittenDates dates) {

  private static final String SHIPPED = "/identity/profiles/";

  /**
   * The shipped profile of this name, or the one in the file of this path.
   *
   * @throws org.priors.yaml.BadDataFile with the line, if it is not a profile
   */
  static LinkProfile named(String name) throws IOException {
    String plain = name.replaceAll("[^A-Za-z0-9_-]", "");
    try (InputStream shipped = LinkProfile.class.getResourceAsStream(SHIPPED + plain + ".yaml")) {
      if (shipped != null && plain.equals(name)) {
        return read(name, shipped);
      }
    }
    if (!Files.isRegularFile(Path.of(name))) {
      throw new IllegalArgumentException(
          "There is no profile '" + name + "': neither one that is shipped nor a file.");
    }
    return read(name, new ByteArrayInputStream(Files.readAllBytes(Path.of(name))));
  }

  static LinkProfile read(String file, InputStream content) {
    YamlEntry root = YamlEntry.read(file, content);
    Map<String, YamlEntry> keys = root.map("id", "columns", "empty", "dates", "latest-year");
    Map<String, YamlEntry> named =
        root.required(keys, "columns")
            .map(Arrays.stream(Field.values()).map(Field::key).collect(Collectors.toSet()));
    Map<Field, List<String>> columns = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      if (named.containsKey(field.key())) {
        columns.put(field, named.get(field.key()).texts());
      }
    }
    return new LinkProfile(
        file,
        keys.containsKey("id") ? keys.get("id").text() : null,
        columns,
        keys.containsKey("empty") ? keys.get("empty").texts() : List.of(),
        WrittenDates.read(keys.get("dates"), keys.get("latest-year")));
  }

  /** The fields of a row whose cells are asked for by column. */
  Map<Field, String> fields(Function<String, String> cells) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    columns.forEach(
        (field, names) -> {
          boolean isDate = field.isDate();
          String value =
              names.stream()
                  .map(cells)
                  .map(String::strip)
                  .filter(Predicate.not(empty::contains))
                  .collect(Collectors.joining(isDate ? "-" : " "));
          fields.put(field, isDate ? dates.yearFirst(value) : value);
        });
    return fields;
  }
}
