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
  @Inject Changes changed;
  @Inject Database database;

  /** Takes the rows in one change set; says how many cases that opened. */
  long take(ImportTask task, List<ArrestRow> rows) {
    task.begin(changes);
    Agency agency = agencies.get(task.agencyId());
    Map<String, Long> known =
        cases.withIncidentKeys(agency.id(), rows.stream().map(ArrestRow::caseKey).toList());
    Set<ArrestRow> opening = open(task, agency, rows, known);
    Set<Long> opened =
        opening.stream().map(row -> known.get(row.caseKey())).collect(Collectors.toSet());
    List<ArrestRow> more = rows.stream().filter(row -> !opening.contains(row)).toList();
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
    return opened.size();
  }

  /** The rows that opened a case; notes the cases of all in {@code known}. */
  private Set<ArrestRow> open(
      ImportTask task, Agency agency, List<ArrestRow> rows, Map<String, Long> known) {
    Map<String, ArrestRow> firsts = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> !known.containsKey(row.caseKey()))
        .forEach(row -> firsts.putIfAbsent(row.caseKey(), row));
    if (firsts.isEmpty()) {
      return Set.of();
    }
    Iterator<CaseIntake.Taken> taken =
        intake
            .open(
                firsts.values().stream()
                    .map(row -> row.report(agency, task.source(row.line())))
                    .toList())
            .iterator();
    Set<ArrestRow> opening = new HashSet<>();
    for (ArrestRow row : firsts.values()) {
      CaseIntake.Taken became = taken.next();
      known.put(row.caseKey(), became.caseId());
      if (became.isNew()) {
        opening.add(row);
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
