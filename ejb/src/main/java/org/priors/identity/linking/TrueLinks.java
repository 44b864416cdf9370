package org.priors.identity.linking;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priors.csv.CsvRows;
import org.priors.csv.Row;

/** Who is who, from a file of pairs of record names: its first two columns, after a heading. */
final class TrueLinks {

  private TrueLinks() {}

  /** By record the person: all that links join are one. */
  static List<String> truths(Path links, List<String> ids) throws IOException {
    if (ids.isEmpty()) {
      throw new IllegalArgumentException(
          "A file of true links needs the column that names a record: 'id' in the profile.");
    }
    Map<String, String> person = new HashMap<>();
    ids.forEach(id -> person.put(id, id));
    try (InputStream content = LinkFile.open(links);
        CsvRows rows = new CsvRows(content)) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        join(person, row);
      }
    }
    List<String> truths = new ArrayList<>();
    ids.forEach(id -> truths.add(root(person, id)));
    return truths;
  }

  private static void join(Map<String, String> person, Row row) {
    if (row.cells().length < 2) {
      throw new IllegalArgumentException(
          "Line " + row.line() + " of the file of true links has no second column.");
    }
    String one = row.cells()[0].strip();
    String other = row.cells()[1].strip();
    if (!person.containsKey(one) || !person.containsKey(other)) {
      throw new IllegalArgumentException(
          "The file of true links names a record that the file does not have: "
              + one
              + ", "
              + other);
    }
    person.put(root(person, one), root(person, other));
  }

  private static String root(Map<String, String> person, String id) {
    String root = id;
    while (!person.get(root).equals(root)) {
      root = person.get(root);
    }
    return root;
  }
}
