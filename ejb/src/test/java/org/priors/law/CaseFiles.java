package org.priors.law;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.priors.yaml.YamlEntry;

/** The files of cases that stand beside the parameters. */
final class CaseFiles {

  private static final String FOLDER = "law";
  private static final String NAME = "cases.yaml";

  private CaseFiles() {}

  /** The cases of each jurisdiction by its path; none where it has no file. */
  static SortedMap<String, List<LawCase>> of(LawBook book) throws IOException {
    SortedMap<String, List<LawCase>> cases = new TreeMap<>();
    for (Path root : roots()) {
      for (Jurisdiction each : book.all()) {
        Path file = root.resolve(each.path()).resolve(NAME);
        if (Files.exists(file)) {
          cases.put(each.path(), read(file, each));
        }
      }
    }
    return cases;
  }

  /** How many files there are, whether of a jurisdiction or not. */
  static long count() throws IOException {
    long found = 0;
    for (Path root : roots()) {
      try (Stream<Path> all = Files.walk(root)) {
        found += all.filter(file -> file.endsWith(NAME)).count();
      }
    }
    return found;
  }

  private static List<LawCase> read(Path file, Jurisdiction jurisdiction) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return CaseFileReader.read(
          YamlEntry.read(jurisdiction.path() + "/" + NAME, content), jurisdiction);
    }
  }

  private static List<Path> roots() throws IOException {
    List<Path> roots = new ArrayList<>();
    for (var place : Collections.list(CaseFiles.class.getClassLoader().getResources(FOLDER))) {
      if (place.getProtocol().equals("file")) {
        roots.add(Path.of(URI.create(place.toString())));
      }
    }
    return roots;
  }
}
