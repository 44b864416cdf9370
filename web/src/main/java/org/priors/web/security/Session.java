package org.priors.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import org.priors.accounts.SessionBasis;
import org.priors.security.Caller;

/**
 * A person's session in the browser. It ends after 12 hours at the latest (CJIS Security Policy
 * 5.9.5, IA-11).
 */
final class Session {

  private static final Duration LONGEST = Duration.ofHours(12);
  private static final String OWN = "priors.";
  private static final String CALLER = OWN + "caller";
  private static final String SINCE = OWN + "since";
  private static final String GENERATION = OWN + "generation";
  private static final String GRANT = OWN + "grant";
  private static final String USED = OWN + "used";

  /** What a page sends along that asks by itself, with nobody at the screen. */
  private static final String WATCH = "Priors-Watch";

  private static final Duration CLOSE_ENOUGH = Duration.ofSeconds(10);

  private Session() {}

  /** Begins it under a new session id, so that an id known to somebody else is of no use. */
  static void begin(HttpServletRequest request, Caller caller, SessionBasis basis, Clock clock) {
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.setAttribute(CALLER, caller);
    session.setAttribute(SINCE, clock.instant());
    session.setAttribute(GENERATION, basis.generation());
    session.setAttribute(GRANT, basis.grantId());
  }

  /** Goes on under the new generation of its account, which ends all other sessions. */
  static void goOn(HttpServletRequest request, int generation) {
    request.changeSessionId();
    request.getSession().setAttribute(GENERATION, generation);
  }

  /** The generation of its account that it stands on, and the grant that it works under. */
  static SessionBasis basis(HttpServletRequest request) {
    HttpSession session = request.getSession();
    return new SessionBasis(
        (int) session.getAttribute(GENERATION), (long) session.getAttribute(GRANT));
  }

  /**
   * Who is signed in; null for nobody, where the session has run for too long, or where its id
   * stands in the address: those are sent on, kept in lists and read over shoulders.
   */
  static Caller caller(HttpServletRequest request, Clock clock) {
    if (request.isRequestedSessionIdFromURL()) {
      return null;
    }
    HttpSession session = request.getSession(false);
    if (session == null || session.getAttribute(CALLER) == null) {
      return null;
    }
    Instant since = (Instant) session.getAttribute(SINCE);
    if (since.plus(LONGEST).isBefore(clock.instant())
        || isLeftAlone(session, request.getHeader(WATCH) != null, clock.instant())) {
      session.invalidate();
      return null;
    }
    return (Caller) session.getAttribute(CALLER);
  }

  /**
   * Whether nobody has used it for as long as it lasts unused. The server counts every request,
   * those too that a page makes by itself, so a page that watches something would keep a screen
   * open for ever.
   */
  private static boolean isLeftAlone(HttpSession session, boolean isWatching, Instant now) {
    Instant used = (Instant) session.getAttribute(USED);
    if (isWatching) {
      return used != null && used.plusSeconds(session.getMaxInactiveInterval()).isBefore(now);
    }
    if (used == null || used.plus(CLOSE_ENOUGH).isBefore(now)) {
      session.setAttribute(USED, now);
    }
    return false;
  }

  /** Keeps what the caller says the look-ups are for. */
  static void state(HttpServletRequest request, Caller caller) {
    request.getSession().setAttribute(CALLER, caller);
  }

  /**
   * Goes on as what the caller works as from now on, by this grant, under a new session id. What
   * pages in other windows have kept goes: a form that was opened as something else is not sent as
   * this.
   */
  static void work(HttpServletRequest request, Caller caller, long grant) {
    request.changeSessionId();
    HttpSession session = request.getSession();
    Collections.list(session.getAttributeNames()).stream()
        .filter(name -> !name.startsWith(OWN))
        .forEach(session::removeAttribute);
    session.setAttribute(GRANT, grant);
    state(request, caller);
  }

  /**
   * Ends what the server keeps of a request of nobody: the pages for everyone have no state, but
   * their rendering opens a session all the same.
   */
  static void endUnlessSignedIn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(CALLER) == null) {
      session.invalidate();
    }
  }

  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
