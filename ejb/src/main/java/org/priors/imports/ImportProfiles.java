package org.priors.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.priors.cases.ChargeWords;
import org.priors.csv.Row;
import org.priors.platform.jobs.OwnPart;
import org.priors.platform.jobs.RulesInUse.Rules;
import org.priors.platform.jobs.ServerRules;
import org.priors.problems.Refused;
import org.priors.yaml.BadDataFile;
import org.priors.yaml.YamlEntry;

/**
 * The import profiles, each a data file: those that come with the product, and those of the folder
 * that {@code PRIORS_IMPORTS} names.
 */
@ApplicationScoped
public class ImportProfiles implements ServerRules {

  private static final Logger LOG = Logger.getLogger(ImportProfiles.class.getName());
  private static final String FOLDER = "imports/";
  private static final String LIST = FOLDER + "profiles.yaml";

  @Inject
  @ConfigProperty(name = "priors.imports")
  Optional<String> folder;

  private List<ImportProfile> profiles;
  private Map<String, String> unreadable = Map.of();
  private Map<String, ChargeWords> chargeWords;
  private String chargeWordsVersion;
  private String ownWords = OwnPart.NONE;

  /** Reads the profiles that come with the product. */
  public ImportProfiles() {
    use(
        open(LIST, content -> YamlEntry.read(LIST, content).texts()).stream()
            .map(ImportProfiles::load)
            .toList());
  }

  @PostConstruct
  void readOwn() {
    folder.filter(named -> !named.isBlank()).ifPresent(this::readOwn);
  }

  /** Adds those of an office's folder. */
  void readOwn(String named) {
    OwnProfiles own = OwnProfiles.in(named, profiles);
    unreadable = own.unreadable();
    ownWords = OwnPart.of(own.withWords());
    unreadable
        .values()
        .forEach(sentence -> LOG.severe("An import profile is not read: " + sentence));
    use(Stream.concat(profiles.stream(), own.profiles().stream()).toList());
  }

  private void use(List<ImportProfile> all) {
    profiles = all;
    chargeWords =
        all.stream()
            .filter(profile -> profile.agency() != null)
            .collect(
                Collectors.toMap(
                    profile -> profile.agency().agency().ori(),
                    ImportProfile::chargeWords,
                    ChargeWords::with,
                    TreeMap::new));
    chargeWordsVersion = Digest.of(List.of(ChargeWords.SHIPPED.toString(), chargeWords.toString()));
  }

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

  /** The words of charges; not whole while a profile cannot be read, for its own are not known. */
  @Override
  public Rules rules() {
    return new Rules(
        "words of charges", chargeWordsVersion, ownWords, "PRIORS_IMPORTS", unreadable.isEmpty());
  }

  /** What is wrong with the profiles of the office's folder that cannot be read. */
  public List<String> unreadable() {
    return List.copyOf(unreadable.values());
  }

  private Refused unknown(String name) {
    if (name != null && !name.isEmpty() && unreadable.containsKey(name)) {
      return new Refused(
          "profile-unreadable",
          "/profile",
          "The profile '" + name + "' cannot be read: " + unreadable.get(name));
    }
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
