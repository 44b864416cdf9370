package org.priors.lawbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.priors.law.BookLoader;
import org.priors.law.LawFiles;
import org.priors.sql.Database;

/** A law in use of a test's own, and others that take its place. */
public final class LawSteps {

  private LawSteps() {}

  /** The shipped law, without a folder. */
  public static CurrentLaw shipped() {
    CurrentLaw law = new CurrentLaw();
    law.folder = Optional.empty();
    law.open();
    return lookedUp(law);
  }

  /** As where no other node has another law in use. */
  public static CurrentLaw lookedUp(CurrentLaw law) {
    law.useFolder(law.ofFolder());
    return law;
  }

  /** The versions that are kept, beside this law. */
  public static LawVersions versions(Database database, CurrentLaw law) {
    LawVersions versions = new LawVersions();
    versions.database = database;
    versions.law = law;
    return versions;
  }

  /** Keeps these files as that version. */
  public static void keep(LawVersions versions, String version, SortedMap<String, byte[]> files) {
    versions.keep(version, files);
  }

  /** Another node has read a law in which that file has another text at one place. */
  public static void swap(CurrentLaw law, String file, String text, String other) {
    SortedMap<String, byte[]> files = new TreeMap<>(LawFiles.shipped());
    String shipped = new String(files.get(file), StandardCharsets.UTF_8);
    if (!shipped.contains(text)) {
      throw new IllegalArgumentException(file + " has no " + text);
    }
    files.put(file, shipped.replace(text, other).getBytes(StandardCharsets.UTF_8));
    law.use(new LawFilesInUse(BookLoader.load(files).version(), List.of(file), files));
  }
}
