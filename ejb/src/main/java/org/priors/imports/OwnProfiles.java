package org.priors.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.priors.yaml.BadDataFile;

/**
 * The import profiles of an office, each a file in its folder. One that cannot be read is left out,
 * and what is wrong with it is told.
 */
final class OwnProfiles {

  private static final Logger LOG = Logger.getLogger(OwnProfiles.class.getName());
  private static final String ENDING = ".yaml";
  private static final String SHORT_ENDING = ".yml";
  private static final String NAME = "[a-z0-9][a-z0-9-]{0,59}";

  private final List<ImportProfile> all;
  private final List<ImportProfile> own = new ArrayList<>();
  private final Map<String, String> unreadable = new LinkedHashMap<>();
  private final SortedMap<String, byte[]> withWords = new TreeMap<>();

  private OwnProfiles(List<ImportProfile> shipped) {
    this.all = new ArrayList<>(shipped);
  }

  /**
   * Reads those of the folder, in the order of their names.
   *
   * @param shipped whose names and titles are taken
   */
  static OwnProfiles in(String folder, List<ImportProfile> shipped) {
    OwnProfiles profiles = new OwnProfiles(shipped);
    Path path = Path.of(folder);
    if (!Files.isDirectory(path)) {
      profiles.unreadable.put("", folder + ": PRIORS_IMPORTS names no folder.");
      return profiles;
    }
    try (Stream<Path> files = Files.list(path)) {
      files.sorted().forEach(profiles::read);
    } catch (IOException broken) {
      profiles.unreadable.put("", folder + ": the folder cannot be read.");
    }
    return profiles;
  }

  private void read(Path file) {
    String name = String.valueOf(file.getFileName());
    boolean isProfile = name.endsWith(ENDING) || name.endsWith(SHORT_ENDING);
    if (!isProfile || !Files.isRegularFile(file)) {
      return;
    }
    String plain = name.substring(0, name.lastIndexOf('.'));
    try {
      ImportProfile profile = profile(file, plain);
      own.add(profile);
      all.add(profile);
    } catch (BadDataFile wrong) {
      unreadable.putIfAbsent(plain, wrong.getMessage());
    } catch (IOException | RuntimeException broken) {
      // One file of the office's must not keep the others from being read.
      LOG.log(Level.SEVERE, broken, () -> file + " is no import profile that can be read.");
      unreadable.putIfAbsent(plain, file + ": the file cannot be read; the server's log says why.");
    }
  }

  private ImportProfile profile(Path file, String name) throws IOException {
    if (!file.toString().endsWith(ENDING)) {
      throw new BadDataFile(
          file.toString(), 1, "the name of a profile's file ends in " + ENDING + ".");
    }
    if (!name.matches(NAME)) {
      throw new BadDataFile(
          file.toString(),
          1,
          "the name of a profile is of small letters, digits and hyphens, 60 at most.");
    }
    byte[] content = Files.readAllBytes(file);
    ImportProfile profile =
        ProfileReader.read(name, file.toString(), new ByteArrayInputStream(content));
    refuseTaken(file, profile);
    if (profile.agency() != null) {
      withWords.put(name, content);
    }
    return profile;
  }

  private void refuseTaken(Path file, ImportProfile profile) {
    for (ImportProfile other : all) {
      if (other.name().equals(profile.name())) {
        throw new BadDataFile(
            file.toString(),
            1,
            "the name '"
                + profile.name()
                + "' is that of a profile that comes with Priors; give the file another one.");
      }
      if (other.title().equals(profile.title())) {
        throw new BadDataFile(
            file.toString(),
            1,
            "the title '"
                + profile.title()
                + "' is that of the profile '"
                + other.name()
                + "' already; nobody could tell them apart.");
      }
    }
  }

  List<ImportProfile> profiles() {
    return own;
  }

  /** The files of those that name their agency, by name: the others say nothing of charges. */
  SortedMap<String, byte[]> withWords() {
    return withWords;
  }

  /** What is wrong with those that cannot be read, by name; under no name what is with all. */
  Map<String, String> unreadable() {
    return unreadable;
  }
}
