package org.priors.imports;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.priors.audit.AuditLog;
import org.priors.cases.WithdrawnCases;
import org.priors.platform.jobs.Jobs;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/**
 * Takes an import back whole that should not have been: the cases that it opened count nowhere from
 * then on. It is a change with its reason, never an erasure, and can itself be taken back.
 */
@Stateless
public class TakeImportBack {

  static final String ADDED_TO = "another import has added to it";

  private static final int LOOKED_AT_ONCE = 2_000;
  private static final int LONGEST_REASON = 500;

  @Inject ImportRuns runs;
  @Inject TakingsBack takings;
  @Inject WithdrawnCases withdrawn;
  @Inject AuditLog audit;
  @Inject Jobs jobs;

  /**
   * What follows if an import is taken back now.
   *
   * @param going how many cases go
   * @param staying by what was done with them how many stay; one may stay for several reasons
   * @param stays how many stay
   * @param addedTo cases that were there before, which keep what the import added
   * @param openBeside other open cases of the drivers of those that go, whose priors are counted
   *     anew
   * @param foundHere later imports that left rows out since they were here, maybe by this import
   */
  public record Outlook(
      long going,
      long stays,
      Map<String, Long> staying,
      long addedTo,
      long openBeside,
      List<TakingsBack.FoundHere> foundHere) {}

  /** What would follow; nothing is changed. */
  @UseCase(Permission.TAKE_IMPORT_BACK)
  public Outlook outlook(Caller caller, long runId) {
    runs.get(caller, runId);
    Map<String, Long> staying = new TreeMap<>();
    Set<Long> beside = new TreeSet<>();
    List<Long> going = new ArrayList<>();
    long stays = 0;
    List<Long> cases = takings.after(runId, false, 0, LOOKED_AT_ONCE);
    while (!cases.isEmpty()) {
      Map<Long, Set<String>> kept = kept(runId, cases);
      kept.values().forEach(why -> why.forEach(one -> staying.merge(one, 1L, Long::sum)));
      stays += kept.size();
      List<Long> free = cases.stream().filter(one -> !kept.containsKey(one)).toList();
      going.addAll(free);
      beside.addAll(takings.openBeside(free));
      cases = takings.after(runId, false, cases.get(cases.size() - 1), LOOKED_AT_ONCE);
    }
    going.forEach(beside::remove);
    return new Outlook(
        going.size(),
        stays,
        staying,
        takings.addedTo(runId),
        beside.size(),
        takings.foundHereBy(runId));
  }

  /**
   * What follows if an import is put back now.
   *
   * @param coming how many cases count again
   * @param stays how many stay taken back: the number or a charge is on file again
   */
  public record Return(long coming, long stays) {}

  /** What would follow of putting it back; nothing is changed. */
  @UseCase(Permission.TAKE_IMPORT_BACK)
  public Return outlookOfReturn(Caller caller, long runId) {
    runs.get(caller, runId);
    long coming = 0;
    long stays = 0;
    List<Long> cases = takings.after(runId, true, 0, LOOKED_AT_ONCE);
    while (!cases.isEmpty()) {
      int free = withdrawn.free(cases).size();
      coming += free;
      stays += cases.size() - free;
      cases = takings.after(runId, true, cases.get(cases.size() - 1), LOOKED_AT_ONCE);
    }
    return new Return(coming, stays);
  }

  private Map<Long, Set<String>> kept(long runId, List<Long> cases) {
    Map<Long, Set<String>> kept = withdrawn.workedOn(cases);
    takings
        .addedToByOthers(runId, cases)
        .forEach(one -> kept.computeIfAbsent(one, none -> new TreeSet<>()).add(ADDED_TO));
    return kept;
  }

  /** Begins to take an import back, in the background from the moment this is committed. */
  @UseCase(Permission.TAKE_IMPORT_BACK)
  public void takeBack(Caller caller, long runId, String reason) {
    begin(caller, runId, false, reason);
  }

  /** Begins to put back what was taken back of an import. */
  @UseCase(Permission.TAKE_IMPORT_BACK)
  public void putBack(Caller caller, long runId, String reason) {
    begin(caller, runId, true, reason);
  }

  private void begin(Caller caller, long runId, boolean restores, String reason) {
    ImportRun run = runs.get(caller, runId);
    String why = Guard.required(reason, "/reason", "The reason", LONGEST_REASON);
    if (run.isRunning()) {
      throw new Conflict("Import " + runId + " still runs. Stop it first, or wait for its end.");
    }
    if (takings.latest(runId).filter(TakingBack::isRunning).isPresent()) {
      throw new Conflict("Import " + runId + " is being taken back, or put back, already.");
    }
    long total = takings.count(runId, restores);
    if (total == 0) {
      throw new Refused(
          restores ? "nothing-to-put-back" : "nothing-to-take-back",
          "",
          restores
              ? "No case of import " + runId + " was taken back."
              : "Import " + runId + " has opened no case that could be taken back.");
    }
    takings.begin(runId, restores, why, caller.userName(), total);
    audit.allowed(
        caller, restores ? "Put an import back" : "Took an import back", "import", runId, why);
    jobs.wake(TakingBackJob.NAME);
  }

  /** Asks for it to end early; what was taken back, or put back, by then stays so. */
  @UseCase(Permission.TAKE_IMPORT_BACK)
  public void stop(Caller caller, long runId) {
    runs.get(caller, runId);
    takings.askToStop(runId);
    audit.allowed(caller, "Stopped taking an import back", "import", runId, null);
  }

  /** The latest taking back of an import, or putting back; none if there was none. */
  @UseCase(Permission.IMPORT)
  public Optional<TakingBack> latest(Caller caller, long runId) {
    return takings.latest(runs.get(caller, runId).id());
  }

  /** How many of the cases that an import opened stand. */
  @UseCase(Permission.IMPORT)
  public long standing(Caller caller, long runId) {
    return takings.count(runs.get(caller, runId).id(), false);
  }

  /** How many cases of an import stand as taken back. */
  @UseCase(Permission.IMPORT)
  public long takenBack(Caller caller, long runId) {
    return takings.count(runs.get(caller, runId).id(), true);
  }
}
