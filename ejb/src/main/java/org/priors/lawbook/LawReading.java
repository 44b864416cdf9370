package org.priors.lawbook;

import java.util.Arrays;
import java.util.SortedMap;
import org.priors.law.BookLoader;
import org.priors.law.Evaluator;
import org.priors.law.LawBook;

/**
 * What was read as the law, be it that it could not be.
 *
 * @param version of the files; null where the folder cannot be read
 * @param own the office's files among them, by name; empty for none
 * @param law null where it cannot be read
 * @param failure why not, null if it was
 */
public record LawReading(
    String version, SortedMap<String, byte[]> own, LawSnapshot law, String failure) {

  /**
   * @throws org.priors.yaml.BadDataFile if a file cannot be read
   */
  static LawReading of(SortedMap<String, byte[]> own, SortedMap<String, byte[]> files) {
    return of(own, files, BookLoader.load(files));
  }

  /**
   * @param book of these files
   */
  static LawReading of(
      SortedMap<String, byte[]> own, SortedMap<String, byte[]> files, LawBook book) {
    LawSnapshot law = new LawSnapshot(files, new Evaluator(book));
    return new LawReading(law.version(), own, law, null);
  }

  /** Whether exactly these are the office's files. */
  boolean hasOwn(SortedMap<String, byte[]> others) {
    return own.keySet().equals(others.keySet())
        && own.entrySet().stream()
            .allMatch(file -> Arrays.equals(file.getValue(), others.get(file.getKey())));
  }
}
