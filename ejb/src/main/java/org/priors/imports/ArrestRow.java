package org.priors.imports;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.priors.agencies.Agency;
import org.priors.cases.Arrest;
import org.priors.cases.ArrestReport;
import org.priors.cases.Charge;
import org.priors.cases.ChargeKind;
import org.priors.cases.ChemicalTest;
import org.priors.cases.Crash;
import org.priors.cases.TestKind;
import org.priors.cases.TestOutcome;
import org.priors.csv.Row;
import org.priors.drivers.PersonRecord;

/**
 * A row that is to be taken. Makes its charge, person and arrest anew each time it is asked: what a
 * rolled-back transaction has stored cannot be stored again.
 */
final class ArrestRow implements RowOutcome {

  private final ImportProfile profile;
  private final Row row;
  private final ChargeKind kind;
  private final Instant at;
  private final String key;
  private final String caseKey;
  private final String caseNumber;

  /** Refuses a row whose person, arrest or charge cannot be. */
  ArrestRow(ImportProfile profile, Row row, ChargeKind kind, RowKey.Keys keys) {
    this.profile = profile;
    this.row = row;
    this.kind = kind;
    this.at = profile.arrest().time().of(row);
    PersonRecord person = person();
    arrest();
    charge("a first look");
    ZoneId zone = ZoneId.of(profile.agency().zone());
    this.key = keys.of(row);
    this.caseKey = profile.caseKey().of(row, person, at, zone);
    this.caseNumber = profile.caseKey().number(row, key, at, zone);
  }

  @Override
  public long line() {
    return row.line();
  }

  Instant at() {
    return at;
  }

  /** Known again when the row is sent again. */
  String key() {
    return key;
  }

  /** Equal for the rows of one case. */
  String caseKey() {
    return caseKey;
  }

  /** Whether the charge says that a chemical test was refused. */
  boolean isRefusal() {
    return profile.statutes().isRefusal(statute());
  }

  Charge charge(String source) {
    String description = row.get(profile.charge().description());
    return new Charge(statute(), description, null, 1, kind, key, source);
  }

  ChemicalTest refusal(String source) {
    return new ChemicalTest(
        TestKind.NOT_STATED, TestOutcome.REFUSED, null, null, null, null, source);
  }

  /** The case that this row opens if none has its key yet. */
  ArrestReport report(Agency agency, String source) {
    return new ArrestReport(
        agency,
        caseNumber,
        caseKey,
        person(),
        arrest(),
        List.of(charge(source)),
        null,
        isRefusal() ? List.of(refusal(source)) : List.of(),
        List.of(),
        null,
        profile.tests(),
        source);
  }

  private String statute() {
    return row.get(profile.charge().statute());
  }

  private PersonRecord person() {
    return profile.person() == null ? null : profile.person().of(row);
  }

  private Arrest arrest() {
    ImportProfile.ArrestColumns columns = profile.arrest();
    Boolean commercial =
        columns.commercial() == null || row.get(columns.commercial()).isEmpty()
            ? null
            : row.isYes(columns.commercial());
    return new Arrest(
        at, row.joined(columns.place()), null, crash(columns), commercial, null, null, null);
  }

  private Crash crash(ImportProfile.ArrestColumns columns) {
    if (columns.crash().keySet().stream().allMatch(column -> row.get(column).isEmpty())) {
      return Crash.NOT_STATED;
    }
    return columns.crash().entrySet().stream()
        .filter(said -> row.isYes(said.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Crash.NONE);
  }
}
