package org.priors.casebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.priors.audit.AuditLog;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.rulings.CaseOnRecord;
import org.priors.rulings.CasesOnRecord;
import org.priors.rulings.EvaluateCase;
import org.priors.rulings.Standing;
import org.priors.rulings.StandingChange;
import org.priors.security.Caller;
import org.priors.sql.Database;

/**
 * Says what a change of a case would do before it is stored: it is done, looked at, and undone
 * within one transaction, so that what is foretold is what happens.
 */
@ApplicationScoped
class Foresight {

  @Inject CaseFiles files;
  @Inject CasesOnRecord onRecord;
  @Inject EvaluateCase evaluation;
  @Inject Database database;
  @Inject AuditLog audit;

  /**
   * What would be.
   *
   * @param made what the change answers
   * @param effects what follows for this case and other open ones, each a sentence
   */
  record Foreseen<T>(T made, List<String> effects) {}

  /** An open case, and where it stands. */
  private record Open(String number, Standing standing) {}

  /**
   * How things are.
   *
   * @param driver whom the case is about; null for nobody
   * @param others the other cases of the same driver
   */
  private record State(
      CaseFile.Status status, Long driver, String name, Set<Long> others, Map<Long, Open> open) {}

  /**
   * What the change would do; nothing of it is left.
   *
   * @param looked how the look is called in the audit
   */
  <T> Foreseen<T> of(Caller caller, long caseId, String looked, Supplier<T> change) {
    Set<Long> cases = new TreeSet<>(ofTheDriver(caseId));
    database.run(handle -> handle.execute("savepoint foreseen"));
    T made = change.get();
    cases.addAll(ofTheDriver(caseId));
    State after = state(caller, caseId, cases);
    database.run(handle -> handle.execute("rollback to savepoint foreseen"));
    files.forgetAll();
    State now = state(caller, caseId, cases);
    audit.allowed(caller, looked, "case", caseId, null);
    for (State shown : List.of(now, after)) {
      if (!shown.others().isEmpty()) {
        audit.allowed(caller, looked, "driver", shown.driver(), null);
      }
    }
    return new Foreseen<>(made, effects(now, after));
  }

  private static List<String> effects(State now, State after) {
    List<String> effects = new ArrayList<>();
    if (now.status() != after.status()) {
      effects.add(
          after.status() == CaseFile.Status.OPEN
              ? "This case is open again."
              : "This case is disposed of.");
    }
    tell(effects, "It parts this case from ", now, after);
    tell(effects, "It joins this case to ", after, now);
    now.open()
        .forEach(
            (id, open) -> {
              Open later = after.open().get(id);
              StandingChange change =
                  later == null ? null : StandingChange.of(open.standing(), later.standing());
              if (change != null && !change.isNone()) {
                effects.add(change.inWords("It", open.number()));
              }
            });
    return effects;
  }

  /** Tells of the cases that are beside this one in the one state alone. */
  private static void tell(List<String> effects, String what, State in, State notIn) {
    Set<Long> cases = new TreeSet<>(in.others());
    cases.removeAll(notIn.others());
    if (!cases.isEmpty()) {
      effects.add(
          what
              + (cases.size() == 1 ? "1 case" : cases.size() + " cases")
              + " of "
              + in.name()
              + ".");
    }
  }

  private State state(Caller caller, long caseId, Set<Long> cases) {
    CaseOnRecord of = onRecord.read(caseId);
    Set<Long> others = new TreeSet<>(ofTheDriver(caseId));
    others.remove(caseId);
    Map<Long, Open> open = new TreeMap<>();
    for (long id : cases) {
      CaseOnRecord one = onRecord.read(id);
      if (one.driver() != null && one.file().status() == CaseFile.Status.OPEN) {
        Standing standing = Standing.of(one, evaluation.evaluate(caller, one));
        open.put(id, new Open(one.file().number(), standing));
      }
    }
    return new State(
        of.file().status(),
        of.file().driverId(),
        of.driver() == null ? null : of.driver().heading(),
        others,
        open);
  }

  /** The cases of the driver of this one, and this. */
  private List<Long> ofTheDriver(long caseId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select o.id from case_file c join case_file o on o.driver_id = c.driver_id"
                        + " where c.id = :case order by o.id")
                .bind("case", caseId)
                .mapTo(Long.class)
                .list());
  }
}
