package org.priors.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.priors.platform.jobs.Job;

/**
 * Sends the mails that are due. What came while no mail server was named is looked for once after
 * the start; what comes from then on is gathered as it comes.
 */
@ApplicationScoped
public class MailJob implements Job {

  @Inject NoticeMails mails;

  private volatile boolean gathered;

  @Override
  public String name() {
    return "mails";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(15);
  }

  @Override
  public void run(BooleanSupplier ending) {
    if (!gathered) {
      mails.gather();
      gathered = true;
    }
    boolean more = true;
    while (more && !ending.getAsBoolean()) {
      more = mails.sendNext();
    }
  }
}
