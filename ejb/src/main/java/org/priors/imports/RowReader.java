package org.priors.imports;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.cases.ChargeKind;
import org.priors.csv.Row;
import org.priors.problems.Refused;

/**
 * Decides what becomes of each row of one file, in the order of the file. Takes what it
 * understands, leaves out what does not belong here, and guesses nothing.
 */
final class RowReader {

  private static final int ODD_SHOWN = 3;

  private final ImportProfile profile;
  private final ZoneId zone;
  private final Clock clock;
  private final RowKey.Keys keys;

  /**
   * @param zone of the agency, by which its days and nights begin
   */
  RowReader(ImportProfile profile, ZoneId zone, Clock clock) {
    this.profile = profile;
    this.zone = zone;
    this.clock = clock;
    this.keys = profile.rowKey().ofFile();
  }

  RowOutcome read(Row row) {
    if (row.isEmpty()) {
      return NotTaken.skipped(row, "empty-row", "Empty row");
    }
    String several = row.severalRows();
    if (several != null) {
      return NotTaken.failed(
          row,
          "stray-quotation-mark",
          several + ". Nothing is taken from the lines that it spans.");
    }
    if (!row.isComplete()) {
      return NotTaken.failed(
          row,
          "wrong-number-of-values",
          row.cells().length + " values where " + row.header().size() + " are expected.");
    }
    return unsound(row).<RowOutcome>map(found -> found).orElseGet(() -> readStatute(row));
  }

  private Optional<NotTaken> unsound(Row row) {
    List<String> odd =
        Stream.concat(
                profile.rowKey().needed().filter(column -> row.get(column).isEmpty()),
                profile.expected().entrySet().stream()
                    .filter(expected -> !fits(expected, row))
                    .map(Map.Entry::getKey))
            .distinct()
            .toList();
    if (odd.isEmpty()) {
      return Optional.empty();
    }
    String shown =
        odd.stream()
            .limit(ODD_SHOWN)
            .map(column -> holds(row, column))
            .collect(Collectors.joining(", "));
    int more = odd.size() - ODD_SHOWN;
    String all = shown + (more > 0 ? ", and " + more + " more" : "");
    boolean isEmpty = odd.stream().allMatch(column -> row.get(column).isEmpty());
    return Optional.of(
        isEmpty
            ? NotTaken.failed(row, "value-missing", all + ": a sound row has something there.")
            : NotTaken.failed(row, "columns-shifted", "Columns shifted: " + all + "."));
  }

  private static String holds(Row row, String column) {
    String value = row.get(column);
    return column + (value.isEmpty() ? " is empty" : " holds '" + Row.clip(value) + "'");
  }

  private static boolean fits(Map.Entry<String, Pattern> expected, Row row) {
    return expected.getValue().matcher(row.get(expected.getKey())).matches();
  }

  private RowOutcome readStatute(Row row) {
    String statute = row.get(profile.charge().statute());
    if (statute.isEmpty()) {
      return NotTaken.failed(
          row,
          "statute-missing",
          profile.charge().statute() + " is empty: cannot tell whether this row belongs here.");
    }
    Optional<ChargeKind> kind = profile.statutes().kind(statute);
    return kind.isPresent() ? take(row, kind.get()) : known(row, leaveOut(row, statute));
  }

  /** A corrected row may withdraw what an earlier one of its key said. */
  private NotTaken known(Row row, NotTaken left) {
    return left.isSkipped() ? left.of(new SentRow(profile, row, keys.ofLeft(row))) : left;
  }

  private NotTaken leaveOut(Row row, String statute) {
    String description = row.get(profile.charge().description());
    RowWording wording = profile.wording();
    if (!wording.drinkOrDrugs().isIn(statute, description)) {
      return profile.statutes().mayBeListed(statute)
          ? writtenOtherwise(row, statute)
          : NotTaken.skipped(row, "not-dui", "Not a DUI statute");
    }
    if (profile.statutes().isNotDriving(statute) && !wording.driving().isIn(statute, description)) {
      return NotTaken.skipped(
          row,
          "no-driving-charge",
          "Speaks of drink or drugs, under a statute that the profile knows as no driving charge");
    }
    return NotTaken.failed(
        row,
        "statute-unreadable",
        profile.charge().statute()
            + " holds '"
            + Row.clip(statute)
            + "', which is none of the profile's statutes, but the row speaks of drink or drugs ('"
            + Row.clip(description)
            + "'): cannot tell.");
  }

  private NotTaken writtenOtherwise(Row row, String statute) {
    return NotTaken.failed(
        row,
        "statute-unreadable",
        profile.charge().statute()
            + " holds '"
            + Row.clip(statute)
            + "', the figures of a statute of the profile written otherwise: cannot tell.");
  }

  private RowOutcome take(Row row, ChargeKind kind) {
    for (ImportProfile.SkipRule rule : profile.skips()) {
      if (row.get(rule.column()).equalsIgnoreCase(rule.value())) {
        return known(row, NotTaken.skipped(row, rule.code(), rule.reason()));
      }
    }
    try {
      return new ArrestRow(profile, zone, clock, row, kind, keys);
    } catch (Refused refused) {
      return NotTaken.failed(row, refused.problems().get(0).code(), refused.getMessage());
    }
  }
}
