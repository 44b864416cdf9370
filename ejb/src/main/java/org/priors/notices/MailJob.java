package org.priors.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.priors.platform.jobs.Job;

/** Looks for news to mail, and sends what is due. */
@ApplicationScoped
public class MailJob implements Job {

  @Inject NoticeMails mails;

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
    mails.gather();
    boolean more = true;
    while (more && !ending.getAsBoolean()) {
      more = mails.sendNext();
    }
  }
}
