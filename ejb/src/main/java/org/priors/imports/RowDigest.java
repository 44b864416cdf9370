package org.priors.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.priors.csv.Row;

/**
 * What a row says in the columns that its profile reads, in so short a form that it can be kept for
 * each row and tells only which columns of another row differ.
 *
 * @param bytes four of each column, in the order of their names; empty where not known
 */
record RowDigest(byte[] bytes) {

  private static final int EACH = 4;

  /** As it is kept; null where it is not. */
  static RowDigest of(byte[] kept) {
    return new RowDigest(kept == null ? new byte[0] : kept);
  }

  /** Of the values of these columns; case and blanks around a value make no difference. */
  static RowDigest of(Row row, Collection<String> columns) {
    byte[] bytes = new byte[columns.size() * EACH];
    int at = 0;
    MessageDigest sha256 = Digest.sha256();
    for (String column : columns) {
      String value = row.get(column).toUpperCase(Locale.ROOT);
      byte[] digest = sha256.digest(value.getBytes(StandardCharsets.UTF_8));
      System.arraycopy(digest, 0, bytes, at, EACH);
      at += EACH;
    }
    return new RowDigest(bytes);
  }

  /** Whether it is known, and of as many columns as these. */
  boolean isOf(Collection<String> columns) {
    return bytes.length == columns.size() * EACH;
  }

  /**
   * Which of these columns another row has otherwise; none where one of the two is not known, or is
   * of other columns.
   */
  List<String> differing(RowDigest other, Collection<String> columns) {
    List<String> differing = new ArrayList<>();
    if (!isOf(columns) || !other.isOf(columns)) {
      return differing;
    }
    int at = 0;
    for (String column : columns) {
      if (!Arrays.equals(bytes, at, at + EACH, other.bytes, at, at + EACH)) {
        differing.add(column);
      }
      at += EACH;
    }
    return differing;
  }
}
