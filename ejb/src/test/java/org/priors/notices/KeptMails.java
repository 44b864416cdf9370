package org.priors.notices;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;

/** Stands where an office has its mail server, and keeps what it is handed. */
@ApplicationScoped
@Alternative
@Priority(1)
public class KeptMails extends MailServer {

  private final List<String> taken = new ArrayList<>();
  private boolean isAway;

  @Override
  void send(String id, String to, String subject, String text) throws MessagingException {
    if (isAway) {
      throw new MessagingException("The mail server is away");
    }
    taken.add(to + ": " + subject + "\n" + text);
  }

  /** Whether it takes nothing. */
  public void away(boolean nothing) {
    isAway = nothing;
  }

  /** What it was handed since it was asked last. */
  public List<String> taken() {
    List<String> kept = List.copyOf(taken);
    taken.clear();
    return kept;
  }
}
