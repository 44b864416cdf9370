package org.priors.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.priors.cases.ChargeWords;
import org.priors.csv.Row;
import org.priors.problems.Refused;
import org.priors.yaml.BadDataFile;
import org.priors.yaml.YamlEntry;

/** The import profiles that come with the product, each a data file. */
@ApplicationScoped
public class ImportProfiles {

  private static final String FOLDER = "imports/";
  private static final String LIST = FOLDER + "profiles.yaml";

  private final List<ImportProfile> profiles =
      open(LIST, content -> YamlEntry.read(LIST, content).texts()).stream()
          .map(ImportProfiles::load)
          .toList();

  private final Map<String, ChargeWords> chargeWords =
      profiles.stream()
          .collect(
              Collectors.toMap(
                  profile -> profile.agency().ori(),
                  ImportProfile::chargeWords,
                  ChargeWords::with,
                  TreeMap::new));

  private final String chargeWordsVersion =
      Digest.of(List.of(ChargeWords.SHIPPED.toString(), chargeWords.toString()));

  public List<ImportProfile> all() {
    return profiles;
  }

  /** The profile of this name, or a refusal that lists the names there are. */
  public ImportProfile named(String name) {
    return profiles.stream()
        .filter(profile -> profile.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  /**
   * What the words of charges of the agency with this number say, by the profiles of its exports.
   */
  public ChargeWords chargeWords(String ori) {
    return chargeWords.getOrDefault(ori, ChargeWords.SHIPPED);
  }

  /** Another one where any rule is another. */
  public String chargeWordsVersion() {
    return chargeWordsVersion;
  }

  private Refused unknown(String name) {
    String known = profiles.stream().map(ImportProfile::name).collect(Collectors.joining(", "));
    return new Refused(
        "unknown-profile",
        "/profile",
        name == null || name.isBlank()
            ? "The profile is missing; name one of " + known + "."
            : "There is no profile '" + Row.clip(name) + "'; name one of " + known + ".");
  }

  static ImportProfile load(String name) {
    String file = FOLDER + name + ".yaml";
    return open(file, content -> ProfileReader.read(name, file, content));
  }

  /** Reads a data file of the product. */
  static <T> T open(String file, Function<InputStream, T> reading) {
    try (InputStream content = ImportProfiles.class.getClassLoader().getResourceAsStream(file)) {
      if (content == null) {
        throw new BadDataFile(file, 1, "there is no such file.");
      }
      return reading.apply(content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
