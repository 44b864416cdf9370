package org.priors.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priors.history.DriverReader;
import org.priors.rulings.CaseOnRecord;
import org.priors.rulings.CasesOnRecord;
import org.priors.rulings.EvaluateCase;
import org.priors.rulings.Standing;
import org.priors.security.Caller;
import org.priors.sql.Database;

/** Where open cases stand, by who would be who. */
@ApplicationScoped
class OpenCases {

  @Inject DriverReader drivers;
  @Inject CasesOnRecord cases;
  @Inject EvaluateCase evaluation;
  @Inject Database database;

  /** An open case with the person record it is of. */
  public record OpenCase(long id, long personRecordId) {}

  /**
   * A case, and where it stands in each of the worlds that were asked for, in their order.
   *
   * @param agency the name
   */
  record Stands(long caseId, String caseNumber, String agency, List<Standing> in) {}

  /**
   * Of each open case of these records, the latest arrest first.
   *
   * @param worlds each by record the one that its driver is told by
   */
  List<Stands> stand(Caller caller, Collection<Long> records, List<Map<Long, Long>> worlds) {
    List<Stands> stand = new ArrayList<>();
    for (OpenCase open : open(records)) {
      CaseOnRecord view = cases.read(open.id());
      Map<List<Long>, Standing> known = new HashMap<>();
      stand.add(
          new Stands(
              open.id(),
              view.file().number(),
              view.agency().name(),
              worlds.stream()
                  .map(
                      drivers ->
                          known.computeIfAbsent(
                              group(drivers, open.personRecordId()),
                              group -> standing(caller, view, group)))
                  .toList()));
    }
    return stand;
  }

  private static List<Long> group(Map<Long, Long> oldest, long record) {
    return oldest.keySet().stream()
        .filter(other -> oldest.get(other).equals(oldest.get(record)))
        .sorted()
        .toList();
  }

  private Standing standing(Caller caller, CaseOnRecord of, List<Long> records) {
    CaseOnRecord view = of.with(drivers.asIfOne(records));
    return Standing.of(view, evaluation.evaluate(caller, view));
  }

  private List<OpenCase> open(Collection<Long> records) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select id, person_record_id from case_file where person_record_id = any(:ids) and status = 'OPEN'
                    order by arrested_at desc, id
                    """)
                .bindArray("ids", Long.class, records.toArray())
                .mapTo(OpenCase.class)
                .list());
  }
}
