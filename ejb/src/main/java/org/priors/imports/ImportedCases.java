package org.priors.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.audit.ChangeSets;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.cases.CaseIntake;
import org.priors.search.SearchOutbox;
import org.priors.sql.Database;

/** Turns the arrest rows of one batch into cases, and adds to the cases that are there. */
@Dependent
public class ImportedCases {

  @Inject ChangeSets changes;
  @Inject Agencies agencies;
  @Inject CaseIntake intake;
  @Inject CaseFiles cases;
  @Inject SearchOutbox outbox;
  @Inject Database database;

  /** Takes the rows in one change set; says how many cases that opened. */
  long take(ImportTask task, List<ArrestRow> rows) {
    task.begin(changes);
    Agency agency = agencies.get(task.agencyId());
    Set<Long> opened = new HashSet<>();
    Set<Long> added = new HashSet<>();
    Set<Long> drivers = new HashSet<>();
    Map<String, Long> known =
        cases.withIncidentKeys(agency.id(), rows.stream().map(ArrestRow::caseKey).toList());
    for (ArrestRow row : rows) {
      String source = task.source(row.line());
      Long there = known.get(row.caseKey());
      if (there == null) {
        CaseIntake.Taken taken = intake.open(row.report(agency, source));
        there = taken.caseId();
        known.put(row.caseKey(), there);
        if (taken.isNew()) {
          opened.add(there);
          cases.settle();
          continue;
        }
      }
      CaseFile file = cases.get(there);
      add(row, file, source);
      if (!opened.contains(there)) {
        added.add(there);
        Optional.ofNullable(file.driverId()).ifPresent(drivers::add);
      }
      cases.settle();
    }
    drivers.forEach(outbox::driverChanged);
    note(task, opened);
    note(task, added);
    return opened.size();
  }

  /** Two refusals charged of one arrest say that a test was refused, not that two were. */
  private static void add(ArrestRow row, CaseFile there, String source) {
    there.add(row.charge(source), row.at());
    if (row.isRefusal() && !there.hasRefusal()) {
      there.add(row.refusal(source));
    }
  }

  private void note(ImportTask task, Set<Long> changed) {
    if (changed.isEmpty()) {
      return;
    }
    database.run(
        handle -> {
          try (PreparedBatch batch =
              handle.prepareBatch(
                  "insert into import_case (run_id, case_id) values (?, ?) on conflict do"
                      + " nothing")) {
            changed.forEach(caseId -> batch.add(task.runId(), caseId));
            batch.execute();
          }
        });
  }
}
