package org.priors.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.audit.ChangeSets;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.cases.CaseIntake;
import org.priors.cases.WithdrawnCases;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.sql.Database;

/** Turns the arrest rows of one batch into cases, and adds to the cases that are there. */
@Dependent
public class ImportedCases {

  @Inject ChangeSets changes;
  @Inject Agencies agencies;
  @Inject CaseIntake intake;
  @Inject CaseFiles cases;
  @Inject WithdrawnCases withdrawn;
  @Inject Changes changed;
  @Inject Database database;

  /** Takes the rows in one change set; says how many cases that opened. */
  long take(ImportTask task, List<ArrestRow> rows) {
    task.begin(changes);
    Agency agency = agencies.get(task.agencyId());
    Map<String, Long> known =
        cases.withIncidentKeys(agency.id(), rows.stream().map(ArrestRow::caseKey).toList());
    Opening opening = open(task, agency, rows, known);
    Set<Long> opened =
        opening.rows().stream().map(row -> known.get(row.caseKey())).collect(Collectors.toSet());
    int openedAtAll = opened.size();
    Map<Boolean, List<ArrestRow>> others =
        rows.stream()
            .filter(row -> !opening.rows().contains(row))
            .collect(Collectors.partitioningBy(row -> opening.withheld().contains(row.caseKey())));
    others.get(true).forEach(row -> addOutOfSight(task, row, known.get(row.caseKey())));
    // What was never on record is not taken back with the import, nor put back with it.
    opening.withheld().forEach(key -> opened.remove(known.get(key)));
    List<ArrestRow> more = others.get(false);
    more.forEach(row -> add(row, cases.get(known.get(row.caseKey())), task.source(row.line())));
    Set<Long> added =
        more.stream().map(row -> known.get(row.caseKey())).collect(Collectors.toSet());
    added.removeAll(opened);
    // What is decided meanwhile was decided without the charge: it is looked at again.
    added.stream().map(cases::get).forEach(cases::changed);
    cases.flush();
    changed.of(
        Change.RECORD,
        added.stream().map(cases::get).map(CaseFile::driverId).filter(Objects::nonNull).toList());
    note(task, opened, true);
    note(task, added, false);
    return openedAtAll;
  }

  private void addOutOfSight(ImportTask task, ArrestRow row, long caseId) {
    withdrawn.addTo(caseId, there -> add(row, there, task.source(row.line())));
  }

  /**
   * What the rows opened of which no case was on file.
   *
   * @param rows that opened a case each
   * @param withheld the keys of the cases that are out of sight until somebody has decided on them
   */
  private record Opening(Set<ArrestRow> rows, Set<String> withheld) {}

  /** Opens the cases that are missing; notes the cases of all in {@code known}. */
  private Opening open(
      ImportTask task, Agency agency, List<ArrestRow> rows, Map<String, Long> known) {
    Map<String, ArrestRow> firsts = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> !known.containsKey(row.caseKey()))
        .forEach(row -> firsts.putIfAbsent(row.caseKey(), row));
    if (firsts.isEmpty()) {
      return new Opening(Set.of(), Set.of());
    }
    Iterator<CaseIntake.Opened> opened =
        intake
            .open(
                firsts.values().stream()
                    .map(row -> row.report(agency, task.source(row.line())))
                    .toList())
            .iterator();
    Opening opening = new Opening(new HashSet<>(), new HashSet<>());
    for (ArrestRow row : firsts.values()) {
      CaseIntake.Opened became = opened.next();
      known.put(row.caseKey(), became.told().caseId());
      if (became.told().isNew()) {
        opening.rows().add(row);
      }
      if (became.isWithheld()) {
        opening.withheld().add(row.caseKey());
      }
    }
    return opening;
  }

  /** Two refusals charged of one arrest say that a test was refused, not that two were. */
  private static void add(ArrestRow row, CaseFile there, String source) {
    there.add(row.charge(source), row.at());
    if (row.isRefusal() && !there.hasRefusal()) {
      there.add(row.refusal(source));
    }
  }

  private void note(ImportTask task, Set<Long> changed, boolean opened) {
    if (changed.isEmpty()) {
      return;
    }
    database.run(
        handle -> {
          try (PreparedBatch batch =
              handle.prepareBatch(
                  "insert into import_case (run_id, case_id, opened) values (?, ?, ?)"
                      + " on conflict do nothing")) {
            changed.forEach(caseId -> batch.add(task.runId(), caseId, opened));
            batch.execute();
          }
        });
  }
}
