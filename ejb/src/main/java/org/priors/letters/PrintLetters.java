package org.priors.letters;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.priors.agencies.Agencies;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.hearings.StatementsWaiting;
import org.priors.platform.jobs.Jobs;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** What waits for printing at a licensing agency, and the batches in which it is printed. */
@Stateless
public class PrintLetters {

  /** So many stand on a page. */
  public static final int PAGE = 25;

  @Inject Letters letters;
  @Inject Batches batches;
  @Inject StatementsWaiting statements;
  @Inject Agencies agencies;
  @Inject Jobs jobs;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;

  /** The letters of the caller's State that wait, the oldest first. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public List<LetterLine> waiting(Caller caller, int skipped) {
    require(caller);
    return listed(
        caller, "Listed letters to print", letters.waiting(caller.state(), PAGE, skipped));
  }

  @UseCase(Permission.WORK_ON_ACTIONS)
  public long countWaiting(Caller caller) {
    return isFor(caller) ? letters.countWaiting(caller.state()) : 0;
  }

  /** Whether the caller prints letters at all. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public boolean isFor(Caller caller) {
    return statements.isForLicensing(caller);
  }

  /**
   * Puts all that wait into one batch, which is made in the background.
   *
   * @return the number of the batch
   * @throws Conflict where nothing waits
   */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public long print(Caller caller) {
    require(caller);
    changes.begin(caller, "Letters printed");
    long batch = batches.gather(caller.state(), caller.displayName());
    audit.allowed(caller, "Had letters printed", "letter batch", batch, null);
    jobs.wake(LetterJob.NAME);
    return batch;
  }

  /** The batches of the caller's State, the newest first. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public List<BatchLine> batches(Caller caller, int skipped) {
    require(caller);
    return batches.of(caller.state(), zone(caller), PAGE, skipped);
  }

  @UseCase(Permission.WORK_ON_ACTIONS)
  public long countBatches(Caller caller) {
    require(caller);
    return batches.count(caller.state());
  }

  /** How far a batch is; for people of other offices there is none. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public BatchLine batch(Caller caller, long id) {
    if (!isFor(caller)) {
      throw new NotFound("batch of letters", id);
    }
    return batches
        .find(id, zone(caller))
        .filter(batch -> batch.state().equals(caller.state()))
        .orElseThrow(() -> new NotFound("batch of letters", id));
  }

  /** The parts of a batch that can be printed. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public List<BatchPart> parts(Caller caller, long id) {
    return batches.parts(batch(caller, id).id());
  }

  /** The letters of a batch. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public List<LetterLine> lettersOf(Caller caller, long id, int skipped) {
    return listed(
        caller,
        "Listed letters of a batch",
        letters.ofBatch(batch(caller, id).id(), PAGE, skipped));
  }

  /** How many of its letters the caller sees. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public long countLettersOf(Caller caller, long id) {
    return letters.countOfBatch(batch(caller, id).id());
  }

  /** A part as one PDF. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public byte[] paper(Caller caller, long id, int part) {
    long batch = batch(caller, id).id();
    byte[] content =
        batches.content(batch, part).orElseThrow(() -> new NotFound("part of the batch", part));
    audit.allowed(caller, "Printed letters: part " + part, "letter batch", batch, null);
    return content;
  }

  private List<LetterLine> listed(Caller caller, String what, List<LetterLine> lines) {
    if (!lines.isEmpty()) {
      audit.listed(
          caller, what, "cases", null, lines.stream().map(LetterLine::caseId).distinct().toList());
    }
    return lines;
  }

  private String zone(Caller caller) {
    return agencies.get(caller.agencyId()).zone().getId();
  }

  private void require(Caller caller) {
    if (!isFor(caller)) {
      throw new Denied("Only a licensing agency prints letters.");
    }
  }
}
