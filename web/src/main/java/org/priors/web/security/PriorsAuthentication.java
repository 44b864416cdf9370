package org.priors.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.priors.accounts.ApiTokens;
import org.priors.accounts.SignInAttempts;
import org.priors.accounts.SignInAttempts.Standing;
import org.priors.problems.Unavailable;
import org.priors.security.Caller;
import org.priors.security.Purpose;

/**
 * Knows a caller by the bearer token of a system or by the session of a person. What they may do is
 * not decided here.
 */
@ApplicationScoped
public class PriorsAuthentication implements HttpAuthenticationMechanism {

  private static final String BEARER = "Bearer ";
  private static final String PURPOSE = "Priors-Purpose";

  /** The request attribute that holds a stated purpose which is none that we know. */
  static final String UNKNOWN_PURPOSE = "priors.unknown-purpose";

  @Inject ApiTokens tokens;
  @Inject SignInAttempts attempts;
  @Inject TrustedProxy proxy;
  @Inject Clock clock;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String path = RequestPath.of(request);
    if (path.startsWith(AccessFilter.RESOURCES) || path.startsWith(AccessFilter.FEEDS)) {
      // Style sheets are for everybody, and are not to wait for a database; feeds know no session.
      return context.doNothing();
    }
    Caller caller = null;
    try {
      caller = caller(request);
    } catch (RuntimeException failure) {
      // The page or problem that says so is not for the mechanism to write.
      request.setAttribute(
          CurrentCaller.UNAVAILABLE, Unavailable.in(failure).orElseThrow(() -> failure));
    }
    if (caller == null) {
      return context.doNothing();
    }
    request.setAttribute(CurrentCaller.ATTRIBUTE, caller);
    return context.notifyContainerAboutLogin(caller.userName(), Set.of(caller.role().name()));
  }

  private Caller caller(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null) {
      return bySession(request);
    }
    if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return null;
    }
    return tokens
        .caller(header.substring(BEARER.length()).strip(), proxy.source(request))
        .map(caller -> stating(request, caller))
        .orElse(null);
  }

  private Caller bySession(HttpServletRequest request) {
    Caller signedIn = Session.caller(request, clock);
    if (signedIn == null || changesByApi(request)) {
      return null;
    }
    Standing standing = attempts.standing(signedIn.accountId(), Session.basis(request));
    if (!standing.isOpen()) {
      Session.end(request);
      return null;
    }
    if (standing.isNewPasswordDue()) {
      request.setAttribute(AccessFilter.NEW_PASSWORD_DUE, true);
    }
    return signedIn.from(proxy.source(request));
  }

  /** The caller with the purpose that the system states; one that is not known is refused. */
  private static Caller stating(HttpServletRequest request, Caller caller) {
    String stated = request.getHeader(PURPOSE);
    if (stated == null) {
      return caller;
    }
    Optional<Purpose> known = Purpose.of(stated);
    if (known.isEmpty()) {
      request.setAttribute(UNKNOWN_PURPOSE, stated);
    }
    return known.map(caller::withPurpose).orElse(caller);
  }

  /**
   * A browser sends its session along with any site's request: through the API it may read, not
   * change.
   */
  private static boolean changesByApi(HttpServletRequest request) {
    boolean reads = Set.of("GET", "HEAD").contains(request.getMethod());
    return RequestPath.of(request).startsWith("/api/") && !reads;
  }
}
