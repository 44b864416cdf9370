package org.priors.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.priors.yaml.YamlEntry;

/**
 * The words by which rows tell what they are about (wording.yaml).
 *
 * @param drinkOrDrugs those of the file and of the profile
 */
record RowWording(Wording drinkOrDrugs, Wording driving) {

  private static final String FILE = "imports/wording.yaml";

  /** The words of the file, with these of drink or drugs more. */
  static RowWording with(List<String> more) {
    return ImportProfiles.open(
        FILE,
        content -> {
          YamlEntry root = YamlEntry.read(FILE, content);
          Map<String, YamlEntry> keys = root.map("drink-or-drugs", "driving");
          List<String> general = root.required(keys, "drink-or-drugs").texts();
          return new RowWording(
              new Wording(Stream.concat(general.stream(), more.stream()).toList()),
              new Wording(root.required(keys, "driving").texts()));
        });
  }
}
