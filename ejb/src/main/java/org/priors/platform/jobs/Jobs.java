package org.priors.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Waking of jobs. */
@ApplicationScoped
public class Jobs {

  @Inject Event<Wake> wake;

  /** Has a job run now rather than after its pause, as soon as this transaction is stored. */
  public void wake(String job) {
    wake.fire(new Wake(job));
  }
}
