package org.priors.casebook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.priors.audit.AuditLog;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.cases.CorrectCase;
import org.priors.cases.Correction;
import org.priors.cases.Difference;
import org.priors.rulings.CaseOnRecord;
import org.priors.rulings.CasesOnRecord;
import org.priors.rulings.EvaluateCase;
import org.priors.rulings.Standing;
import org.priors.rulings.StandingChange;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/**
 * Says what a correction would change before it is stored: it is done, looked at, and undone within
 * one transaction, so that what is foretold is what happens.
 */
@Stateless
public class ForeseeCorrection {

  @Inject CorrectCase correct;
  @Inject CaseFiles files;
  @Inject CasesOnRecord onRecord;
  @Inject EvaluateCase evaluation;
  @Inject Database database;
  @Inject AuditLog audit;

  /**
   * What a correction would change.
   *
   * @param effects what follows for this case and other open ones, each a sentence
   */
  public record Foreseen(List<Difference> differences, List<String> effects) {}

  /** An open case, and where it stands. */
  private record Open(String number, Standing standing) {}

  /**
   * How things are.
   *
   * @param driver whom the case is about; null for nobody
   * @param others the other cases of the same driver
   */
  private record State(Long driver, String name, Set<Long> others, Map<Long, Open> open) {}

  @UseCase(Permission.RECORD_CASES)
  public Foreseen foresee(Caller caller, long caseId, Integer seenVersion, Correction correction) {
    Set<Long> cases = new TreeSet<>(ofTheDriver(caseId));
    database.run(handle -> handle.execute("savepoint foreseen"));
    List<Difference> differences = correct.correct(caller, caseId, seenVersion, correction);
    cases.addAll(ofTheDriver(caseId));
    State after = state(caller, caseId, cases);
    database.run(handle -> handle.execute("rollback to savepoint foreseen"));
    files.forgetAll();
    State now = state(caller, caseId, cases);
    audit.allowed(caller, "Looked at what a correction changes", "case", caseId, null);
    for (State shown : List.of(now, after)) {
      if (!shown.others().isEmpty()) {
        audit.allowed(
            caller, "Looked at what a correction changes", "driver", shown.driver(), null);
      }
    }
    return new Foreseen(differences, effects(now, after));
  }

  private static List<String> effects(State now, State after) {
    List<String> effects = new ArrayList<>();
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
        of.file().driverId(), of.driver() == null ? null : of.driver().heading(), others, open);
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
