package org.priors.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.priors.csv.Row;

/** How a row is known again when the same file, or a later one that overlaps it, is sent. */
sealed interface RowKey {

  List<String> columns();

  /** Those of them without which a row could not be told from another. */
  Stream<String> needed();

  /** Hands out the keys of one file, row by row from its first. */
  Keys ofFile();

  /** The keys of the rows of one file. */
  interface Keys {

    /** The key of the next row that is taken. */
    String of(Row row);

    /** The key that a row would have that is not taken; it counts for none that follows. */
    String ofLeft(Row row);
  }

  /** The agency numbers its rows. */
  record Numbered(String column) implements RowKey {
    @Override
    public List<String> columns() {
      return List.of(column);
    }

    @Override
    public Stream<String> needed() {
      return Stream.of(column);
    }

    @Override
    public Keys ofFile() {
      return new Keys() {
        @Override
        public String of(Row row) {
          return row.get(column);
        }

        @Override
        public String ofLeft(Row row) {
          return row.get(column);
        }
      };
    }
  }

  /**
   * The row's own content, and its ordinal among the rows of the file that are alike in it: so the
   * order of the rows does not matter, and two charges that are alike stay two.
   */
  record Digested(List<String> columns) implements RowKey {
    @Override
    public Stream<String> needed() {
      return Stream.empty();
    }

    @Override
    public Keys ofFile() {
      return new Alike(columns);
    }
  }

  /** Counts the rows that are alike in these columns. */
  final class Alike implements Keys {

    private final Map<Long, Integer> seen = new HashMap<>();
    private final List<String> columns;

    private Alike(List<String> columns) {
      this.columns = columns;
    }

    @Override
    public String of(Row row) {
      String digest = digest(row);
      return digest + "-" + seen.merge(half(digest), 1, Integer::sum);
    }

    @Override
    public String ofLeft(Row row) {
      String digest = digest(row);
      return digest + "-" + (seen.getOrDefault(half(digest), 0) + 1);
    }

    private String digest(Row row) {
      return Digest.of(row.values(columns));
    }

    /** Half of the digest counts as well and takes half the memory. */
    private static long half(String digest) {
      return Long.parseUnsignedLong(digest.substring(0, 16), 16);
    }
  }
}
