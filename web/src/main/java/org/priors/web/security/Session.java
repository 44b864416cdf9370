package org.priors.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.priors.security.Caller;

/**
 * A person's session in the browser. It ends after 12 hours at the latest (CJIS Security Policy
 * 5.9.5, IA-11).
 */
final class Session {

  private static final Duration LONGEST = Duration.ofHours(12);
  private static final String CALLER = "priors.caller";
  private static final String SINCE = "priors.since";

  private Session() {}

  /** Begins it under a new session id, so that an id known to somebody else is of no use. */
  static void begin(HttpServletRequest request, Caller caller, Clock clock) {
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.setAttribute(CALLER, caller);
    session.setAttribute(SINCE, clock.instant());
  }

  /** Who is signed in; null for nobody, or where the session has run for too long. */
  static Caller caller(HttpServletRequest request, Clock clock) {
    HttpSession session = request.getSession(false);
    if (session == null || session.getAttribute(CALLER) == null) {
      return null;
    }
    Instant since = (Instant) session.getAttribute(SINCE);
    if (since.plus(LONGEST).isBefore(clock.instant())) {
      session.invalidate();
      return null;
    }
    return (Caller) session.getAttribute(CALLER);
  }

  /** Keeps what the caller says the look-ups are for. */
  static void state(HttpServletRequest request, Caller caller) {
    request.getSession().setAttribute(CALLER, caller);
  }

  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
