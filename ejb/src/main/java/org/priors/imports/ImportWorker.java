package org.priors.imports;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Carries imports out in the background, one after another. */
@ApplicationScoped
public class ImportWorker {

  private static final Logger LOG = System.getLogger(ImportWorker.class.getName());
  private static final int STUCK = 3;

  @Resource ManagedExecutorService executor;
  @Inject ImportRecord record;
  @Inject ImportCourse course;
  @Inject ImportSteps steps;
  @Inject ImportLock lock;

  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile boolean ending;
  private String stuckAt;
  private int timesStuck;

  public void received(@Observes(during = AFTER_SUCCESS) ImportReceived event) {
    wake();
  }

  /** Looks for imports to carry out, unless it is at one already. */
  public void wake() {
    if (!ending && busy.compareAndSet(false, true)) {
      try {
        executor.execute(this::work);
      } catch (RuntimeException notNow) {
        busy.set(false);
        LOG.log(Level.WARNING, "Imports wait: no thread is free.", notNow);
      }
    }
  }

  /** Leaves the import where its last batch ended; the next start carries it on. */
  public void end() {
    ending = true;
  }

  private void work() {
    try {
      if (record.next().isPresent()) {
        lock.ifFree(this::carryOutAll);
      }
    } catch (SQLException | RuntimeException | Error failure) {
      // Nobody else would hear of it: what a task throws goes no further than its executor.
      LOG.log(Level.WARNING, "Imports wait: the worker could not go on.", failure);
    } finally {
      busy.set(false);
    }
  }

  private void carryOutAll() {
    boolean on = true;
    while (on && !ending) {
      Optional<ImportRun> next = record.next();
      on = next.isPresent() && carryOut(next.get());
    }
  }

  /** Whether the import has come to an end, one way or another. */
  private boolean carryOut(ImportRun run) {
    try {
      course.run(run, () -> ending);
      return true;
    } catch (IOException | RuntimeException failure) {
      LOG.log(Level.WARNING, "Import " + run.id() + " was interrupted.", failure);
      return !ending && record.answers() && giveUpIfStuck(run);
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
