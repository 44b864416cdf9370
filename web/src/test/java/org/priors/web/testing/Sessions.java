package org.priors.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.priors.security.Role;

/**
 * A session for each role, which all tests go on with that are not about signing in: the hash of a
 * password takes its time of the processor, as it has to.
 */
final class Sessions {

  private static final int SIGNED_IN = 200;

  private final RunningPriors.Running priors;
  private final Map<Role, String> begun = new EnumMap<>(Role.class);

  Sessions(RunningPriors.Running priors) {
    this.priors = priors;
  }

  /** The one of this role; a new one where that has ended. */
  synchronized String of(Role role) {
    try {
      String session = begun.get(role);
      if (session == null || !isGoingOn(session)) {
        session = begin(role);
        begun.put(role, session);
      }
      return session;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private boolean isGoingOn(String session) throws IOException, InterruptedException {
    return new Browse(priors.address()).in(session).get("/start").statusCode() == SIGNED_IN;
  }

  private String begin(Role role) throws IOException, InterruptedException {
    Browse person = new Browse(priors.address());
    person.signIn(priors.userName(role), priors.password(role));
    return person.session();
  }
}
