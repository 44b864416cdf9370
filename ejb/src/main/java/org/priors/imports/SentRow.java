package org.priors.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.priors.csv.Row;

/** A row that could be read, as far as it is told from an earlier row of the same key. */
final class SentRow {

  private static final String DIFFERS = "differs";

  private final ImportProfile profile;
  private final Row row;
  private final String key;

  /**
   * @param key by which it is known again when it is sent again
   */
  SentRow(ImportProfile profile, Row row, String key) {
    this.profile = profile;
    this.row = row;
    this.key = key;
  }

  String key() {
    return key;
  }

  /** What it says, to tell whether a later row of the same key says otherwise. */
  RowDigest digest() {
    return RowDigest.of(row, profile.columns());
  }

  /** What becomes of it after a row of its key was taken that said this. */
  NotTaken after(RowDigest before) {
    List<String> differing = differingFrom(before);
    return differing.isEmpty()
        ? alreadyHere()
        : NotTaken.failed(row, DIFFERS, otherwise(differing) + correction()).of(this);
  }

  /**
   * What becomes of it after a row of its key was taken, though this one is no row to take: the
   * agency may have withdrawn the charge.
   */
  NotTaken after(RowDigest before, NotTaken left) {
    List<String> differing = differingFrom(before);
    boolean isKnown = before.isOf(profile.columns());
    if (isKnown && differing.isEmpty()) {
      return alreadyHere();
    }
    String earlier =
        isKnown
            ? otherwise(differing)
            : "Already here from an earlier report, of which is not known what it said in each"
                + " column (now "
                + now(profile.charge().statute())
                + ", "
                + now(profile.charge().description())
                + ")";
    return NotTaken.failed(
            row,
            DIFFERS,
            earlier + ". By itself it would be left out: " + left.reason() + correction())
        .of(this);
  }

  private NotTaken alreadyHere() {
    return NotTaken.here(row);
  }

  private List<String> differingFrom(RowDigest before) {
    return digest().differing(before, profile.columns());
  }

  private String otherwise(List<String> differing) {
    return "Already here from an earlier row, which said otherwise in "
        + differing.stream()
            .map(column -> column + " (now " + now(column) + ")")
            .collect(Collectors.joining(", "));
  }

  private String now(String column) {
    return "'" + Row.clip(row.get(column)) + "'";
  }

  private static String correction() {
    return ". Nothing was changed: if this is a correction, note it on the case that has the"
        + " charge.";
  }
}
