package org.priors.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.priors.agencies.Agency;
import org.priors.cases.Arrest;
import org.priors.cases.ArrestBuilder;
import org.priors.cases.ArrestReport;
import org.priors.cases.Charge;
import org.priors.cases.ChargeKind;
import org.priors.cases.ChemicalTest;
import org.priors.cases.Crash;
import org.priors.cases.TestKind;
import org.priors.cases.TestOutcome;
import org.priors.csv.Row;
import org.priors.people.EventDay;
import org.priors.people.PersonRecord;

/**
 * A row that is to be taken. Makes its charge, person and arrest anew each time it is asked: what a
 * rolled-back transaction has stored cannot be stored again.
 */
final class ArrestRow implements RowOutcome {

  private final ImportProfile profile;
  private final ZoneId zone;
  private final Clock clock;
  private final Row row;
  private final ChargeKind kind;
  private final Instant at;
  private final LocalDate arrestedOn;
  private final SentRow sent;
  private final String caseKey;
  private final String caseNumber;
  private final List<RowNote> remarks;

  /** Refuses a row whose name, time of arrest or charge cannot be. */
  ArrestRow(
      ImportProfile profile, ZoneId zone, Clock clock, Row row, ChargeKind kind, RowKey.Keys keys) {
    this.profile = profile;
    this.zone = zone;
    this.clock = clock;
    this.row = row;
    this.kind = kind;
    this.at = profile.arrest().time().of(row);
    EventDay.refuseUnlessPossible(at, zone, "");
    this.arrestedOn = LocalDate.ofInstant(at, zone);
    Remarks made = new Remarks(row.line());
    PersonRecord person = person(made);
    arrest(made);
    charge(null, "a first look", made);
    this.remarks = made.made();
    this.sent = new SentRow(profile, row, keys.of(row));
    this.caseKey = profile.caseKey().of(row, person, at, zone);
    this.caseNumber = profile.caseKey().number(row, key(), at, zone);
  }

  @Override
  public Row row() {
    return row;
  }

  Instant at() {
    return at;
  }

  /** Known again when the row is sent again. */
  String key() {
    return sent.key();
  }

  /** Equal for the rows of one case. */
  String caseKey() {
    return caseKey;
  }

  /** Whether the charge says that a chemical test was refused. */
  boolean isRefusal() {
    return profile.statutes().isRefusal(statute());
  }

  /** What a person should know of it though it is taken. */
  List<RowNote> remarks() {
    return remarks;
  }

  @Override
  public SentRow sent() {
    return sent;
  }

  @Override
  public NotTaken after(RowDigest before) {
    return sent.after(before);
  }

  Charge charge(String source) {
    return charge(key(), source, new Remarks(line()));
  }

  private Charge charge(String sourceKey, String source, Remarks made) {
    String said = row.get(profile.charge().description());
    if (said.isEmpty()) {
      made.add(
          "description-missing",
          profile.charge().description() + " is empty; the statute stands in its place.");
    }
    if (profile.statutes().count(statute()) > 1) {
      made.add(
          "several-statutes",
          profile.charge().statute()
              + " names several statutes, '"
              + Row.clip(statute())
              + "': taken as one charge of the gravest.");
    }
    return new Charge(
        statute(), said.isEmpty() ? statute() : said, null, 1, kind, sourceKey, source);
  }

  ChemicalTest refusal(String source) {
    return new ChemicalTest(
        TestKind.NOT_STATED, TestOutcome.REFUSED, null, null, null, null, source);
  }

  /** The case that this row opens if none has its key yet. */
  ArrestReport report(Agency agency, String source) {
    return ArrestReport.by(agency, caseNumber)
        .incident(caseKey)
        .person(person(new Remarks(line())))
        .arrest(arrest(new Remarks(line())))
        .charges(List.of(charge(source)))
        .tests(isRefusal() ? List.of(refusal(source)) : List.of())
        .testsReported(profile.tests())
        .source(source)
        .build();
  }

  private String statute() {
    return row.get(profile.charge().statute());
  }

  private PersonRecord person(Remarks made) {
    return profile.person() == null ? null : profile.person().of(row, arrestedOn, made);
  }

  private Arrest arrest(Remarks made) {
    ImportProfile.ArrestColumns columns = profile.arrest();
    return Arrest.madeAt(at)
        .place(
            said(
                made,
                "The place of the arrest",
                () -> row.joined(columns.place()),
                place -> Arrest.madeAt(at).place(place).build()))
        .drivingAt(
            time(made, "The time of the driving", columns.driving(), ArrestBuilder::drivingAt))
        .noticeAt(time(made, "The time of the notice", columns.notice(), ArrestBuilder::noticeAt))
        .crash(crash(columns))
        .commercial(isYes(columns.commercial()))
        .commercialLicense(isYes(columns.commercialLicense()))
        .build();
  }

  private Instant time(
      Remarks made,
      String what,
      ArrestTime column,
      BiFunction<ArrestBuilder, Instant, ArrestBuilder> part) {
    return column == null || !column.isSaid(row)
        ? null
        : said(
            made,
            what,
            () -> column.of(row),
            time -> part.apply(Arrest.madeAt(at), time).build().requirePossible(clock, zone, ""));
  }

  /** What columns say of the arrest; null, with a remark, where an arrest cannot have it. */
  private static <T> T said(Remarks made, String what, Supplier<T> said, Consumer<T> check) {
    return made.unlessRefused(
        what,
        () -> {
          T value = said.get();
          check.accept(value);
          return value;
        });
  }

  /** Null where the export has no such column, or says nothing in it. */
  private Boolean isYes(String column) {
    return column == null || row.get(column).isEmpty() ? null : row.isYes(column);
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
