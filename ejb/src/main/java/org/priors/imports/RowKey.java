package org.priors.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priors.csv.Row;

/** How a row is known again when the same file, or a later one that overlaps it, is sent. */
sealed interface RowKey {

  List<String> columns();

  /** Hands out the keys of one file, row by row from its first. */
  Keys ofFile();

  /** The keys of the rows of one file. */
  interface Keys {
    String of(Row row);
  }

  /** The agency numbers its rows. */
  record Numbered(String column) implements RowKey {
    @Override
    public List<String> columns() {
      return List.of(column);
    }

    @Override
    public Keys ofFile() {
      return row -> row.get(column);
    }
  }

  /**
   * The row's own content, and its ordinal among the rows of the file that are alike in it: so the
   * order of the rows does not matter, and two charges that are alike stay two.
   */
  record Digested(List<String> columns) implements RowKey {
    @Override
    public Keys ofFile() {
      Map<Long, Integer> seen = new HashMap<>();
      return row -> {
        String digest = Digest.of(row.values(columns));
        // Half of the digest counts as well and takes half the memory.
        long half = Long.parseUnsignedLong(digest.substring(0, 16), 16);
        return digest + "-" + seen.merge(half, 1, Integer::sum);
      };
    }
  }
}
