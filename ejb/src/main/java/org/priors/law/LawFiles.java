package org.priors.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the files of a law book, each by its path below {@code law/}. */
public final class LawFiles {

  private static final String CASES = "cases.yaml";

  /** A file of the shipped book: other places of the class path may have a folder of its name. */
  private static final String ONE = "law/" + Paths.DEFAULT + "/" + Paths.HEAD;

  private static final String IN_A_JAR = "jar:";
  private static final String WITHIN = "!/";

  private LawFiles() {}

  /** Those that come with the product. */
  public static SortedMap<String, byte[]> shipped() {
    return around(String.valueOf(LawFiles.class.getClassLoader().getResource(ONE)));
  }

  /**
   * Those of the book that a file is of.
   *
   * @param one where the file is that every book has, in a folder or in a jar
   */
  static SortedMap<String, byte[]> around(String one) {
    try {
      if (!one.startsWith(IN_A_JAR)) {
        return in(top(Path.of(new URI(one))));
      }
      String jar = one.substring(IN_A_JAR.length(), one.indexOf(WITHIN));
      try (FileSystem content = FileSystems.newFileSystem(Path.of(new URI(jar)))) {
        return in(top(content.getPath(ONE)));
      }
    } catch (IOException | URISyntaxException | IllegalArgumentException unreadable) {
      throw new IllegalStateException("The law book cannot be read: " + one, unreadable);
    }
  }

  private static Path top(Path one) {
    return one.getParent().getParent().getParent();
  }

  /** Those below a folder. */
  public static SortedMap<String, byte[]> in(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(LawFiles::isParameter)
          .forEach(file -> files.put(name(folder, file), content(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return files;
  }

  /** The law as cases stands beside the parameters and is no parameter. */
  private static boolean isParameter(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    return name.endsWith(Paths.ENDING) && !name.equals(CASES);
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
