package org.priors.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.priors.platform.jobs.Job;

/**
 * Sends the mails that are due, and the reminders of hearings. What no mail tells of yet is
 * gathered as it comes; now and then all of it is looked for: what came while an account was
 * closed, or its role might not read drivers.
 */
@ApplicationScoped
public class MailJob implements Job {

  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);

  @Inject NoticeMails mails;
  @Inject HearingReminders reminders;
  @Inject MailServer server;
  @Inject Clock clock;

  private volatile Instant gatheredAt = Instant.EPOCH;

  @Override
  public String name() {
    return "mails";
  }

  @Override
  public boolean runsHere() {
    return server.isConfigured();
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(15);
  }

  @Override
  public void run(BooleanSupplier ending) {
    if (clock.instant().isAfter(gatheredAt.plus(BETWEEN_LOOKS))) {
      mails.gather();
      reminders.gather();
      gatheredAt = clock.instant();
    }
    boolean more = true;
    while (more && !ending.getAsBoolean()) {
      boolean hasReminded = reminders.sendNext();
      more = mails.sendNext() || hasReminded;
    }
  }
}
