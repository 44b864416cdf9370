package org.priors.law;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the files of the law book were spelled before they were spelled as American offices do. A law
 * that something was decided by then is kept as it was, and is read in the words of now; the
 * decisions themselves were spelled anew by the database.
 */
final class OlderSpelling {

  /** Wherever one of these stands now, in a name, a key, a value or a text. */
  private static final List<String> WORDS = List.of("offense", "Offense", "license", "License");

  private static final String NOW = "ens";
  private static final String THEN = "enc";

  /** Keeps every byte as it is, whatever the file is written in. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private OlderSpelling() {}

  /** The files in the words of now; as they are where they are not of then. */
  static SortedMap<String, byte[]> read(SortedMap<String, byte[]> files) {
    if (!isOf(files)) {
      return files;
    }
    SortedMap<String, byte[]> now = new TreeMap<>();
    files.forEach(
        (name, content) ->
            now.put(spelled(name), spelled(new String(content, BYTES)).getBytes(BYTES)));
    return now;
  }

  /**
   * Whether a book is of then: what the shipped one has of a license and an offense stands under
   * the older names alone. An office's file that kept its older name makes no book one of then.
   */
  private static boolean isOf(SortedMap<String, byte[]> files) {
    List<String> older =
        files.keySet().stream().filter(name -> !spelled(name).equals(name)).toList();
    return !older.isEmpty()
        && older.stream().map(OlderSpelling::spelled).noneMatch(files::containsKey);
  }

  private static String spelled(String text) {
    String now = text;
    for (String word : WORDS) {
      now = now.replace(word.replace(NOW, THEN), word);
    }
    return now;
  }
}
