package org.priors.letters;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.priors.platform.jobs.Job;

/** Makes batches of letters: new ones, and those that a node has left. */
@ApplicationScoped
public class LetterJob implements Job {

  static final String NAME = "letters";

  @EJB LetterBatches batches;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(5);
  }

  @Override
  public void run(BooleanSupplier ending) {
    while (!ending.getAsBoolean() && batches.next()) {
      // Each part is a transaction of its own, so that an interruption loses no more.
    }
  }
}
