package org.priors.imports;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.priors.cases.ChargeKind;
import org.priors.csv.Row;
import org.priors.problems.Refused;

/**
 * Decides what becomes of each row of one file, in the order of the file. Takes what it
 * understands, leaves out what does not belong here, and guesses nothing.
 */
final class RowReader {

  private static final int SHIFTS_SHOWN = 3;

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
      return NotTaken.skipped(row.line(), "empty-row", "Empty row");
    }
    String several = row.severalRows();
    if (several != null) {
      return NotTaken.failed(
          row.line(),
          "stray-quotation-mark",
          several + ". Nothing is taken from the lines that it spans.");
    }
    if (!row.isComplete()) {
      return NotTaken.failed(
          row.line(),
          "wrong-number-of-values",
          row.cells().length + " values where " + row.header().size() + " are expected.");
    }
    return shifted(row).<RowOutcome>map(found -> found).orElseGet(() -> readStatute(row));
  }

  private Optional<NotTaken> shifted(Row row) {
    List<String> odd =
        profile.expected().entrySet().stream()
            .filter(expected -> !fits(expected, row))
            .map(Map.Entry::getKey)
            .toList();
    if (odd.isEmpty()) {
      return Optional.empty();
    }
    String shown =
        odd.stream()
            .limit(SHIFTS_SHOWN)
            .map(column -> column + " holds '" + Row.clip(row.get(column)) + "'")
            .reduce((a, b) -> a + ", " + b)
            .orElseThrow();
    int more = odd.size() - SHIFTS_SHOWN;
    return Optional.of(
        NotTaken.failed(
            row.line(),
            "columns-shifted",
            "Columns shifted: " + shown + (more > 0 ? ", and " + more + " more" : "") + "."));
  }

  private static boolean fits(Map.Entry<String, Pattern> expected, Row row) {
    return expected.getValue().matcher(row.get(expected.getKey())).matches();
  }

  private RowOutcome readStatute(Row row) {
    String statute = row.get(profile.charge().statute());
    if (statute.isEmpty()) {
      return NotTaken.failed(
          row.line(),
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
          : NotTaken.skipped(row.line(), "not-dui", "Not a DUI statute");
    }
    if (profile.statutes().isNotDriving(statute) && !wording.driving().isIn(statute, description)) {
      return NotTaken.skipped(
          row.line(),
          "no-driving-charge",
          "Speaks of drink or drugs, under a statute that the profile knows as no driving charge");
    }
    return NotTaken.failed(
        row.line(),
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
        row.line(),
        "statute-unreadable",
        profile.charge().statute()
            + " holds '"
            + Row.clip(statute)
            + "', the figures of a statute of the profile written otherwise: cannot tell.");
  }

  private RowOutcome take(Row row, ChargeKind kind) {
    for (ImportProfile.SkipRule rule : profile.skips()) {
      if (row.get(rule.column()).equalsIgnoreCase(rule.value())) {
        return known(row, NotTaken.skipped(row.line(), rule.code(), rule.reason()));
      }
    }
    try {
      return new ArrestRow(profile, zone, clock, row, kind, keys);
    } catch (Refused refused) {
      return NotTaken.failed(row.line(), refused.problems().get(0).code(), refused.getMessage());
    }
  }
}
