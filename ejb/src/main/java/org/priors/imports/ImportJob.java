package org.priors.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.priors.platform.jobs.Job;

/**
 * Carries imports out, one after another: new ones, and those that a node has left. One under a
 * profile that this node does not have is left to another.
 */
@ApplicationScoped
public class ImportJob implements Job {

  static final String NAME = "imports";

  private static final Logger LOG = Logger.getLogger(ImportJob.class.getName());
  private static final int STUCK = 3;
  private static final Duration FORGETS_EVERY = Duration.ofHours(1);

  @Inject ImportRecord record;
  @Inject ImportCourse course;
  @Inject ImportSteps steps;
  @Inject ImportProfiles profiles;
  @Inject Clock clock;

  private String stuckAt;
  private int timesStuck;
  private Instant forgotten;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(3);
  }

  @Override
  public void run(BooleanSupplier ending) {
    List<String> known = profiles.all().stream().map(ImportProfile::name).toList();
    steps.leaveToOthers(known);
    forgetRows();
    boolean on = true;
    while (on && !ending.getAsBoolean()) {
      Optional<ImportRun> next = record.next(known);
      on = next.isPresent() && carryOut(next.get(), ending);
    }
  }

  private void forgetRows() {
    Instant now = clock.instant();
    if (forgotten == null || forgotten.isBefore(now.minus(FORGETS_EVERY))) {
      steps.forgetRows();
      forgotten = now;
    }
  }

  /** Whether the import has come to an end, one way or another. */
  private boolean carryOut(ImportRun run, BooleanSupplier ending) {
    try {
      course.run(run, ending);
      return true;
    } catch (IOException | RuntimeException failure) {
      LOG.log(Level.WARNING, failure, () -> "Import " + run.id() + " was interrupted.");
      return !ending.getAsBoolean() && record.answers() && giveUpIfStuck(run);
    }
  }

  /** An import that stops at the same row time and again is not tried for ever. */
  private boolean giveUpIfStuck(ImportRun run) {
    long row = record.find(run.id()).map(ImportRun::rowsRead).orElse(0L);
    String here = run.id() + " at " + row;
    timesStuck = here.equals(stuckAt) ? timesStuck + 1 : 1;
    stuckAt = here;
    if (timesStuck < STUCK) {
      return false;
    }
    steps.end(
        run.id(),
        "failed",
        "Gave up after row "
            + row
            + "; the server's log says why. What was taken stays; sending the file again adds the"
            + " rest.");
    return true;
  }
}
