package org.priors.web.pages;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.csp.CspException;
import org.priors.problems.Causes;
import org.priors.problems.NotFound;
import org.priors.problems.Unavailable;
import org.priors.security.Denied;

/**
 * Turns a failure of a page into the page that tells a person what to do. What went wrong inside
 * stays in the log, under a reference that the page shows.
 */
@WebFilter(servletNames = "faces", dispatcherTypes = DispatcherType.REQUEST)
public class PageFailures extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(PageFailures.class.getName());

  private static final String VIEW_STATE = "jakarta.faces.ViewState";
  private static final String STATELESS = "stateless";

  /** Request attributes that the error pages show. */
  public static final String SENTENCE = "priors.sentence";

  public static final String REFERENCE = "priors.reference";

  /** What was not found, as a {@link NotFound}. */
  public static final String MISSING = "priors.missing";

  /** Where the page that is no longer open can be opened again; null where nobody tells. */
  public static final String REOPENED = "priors.reopened";

  private static final String OVERTAKEN =
      "Someone else changed the same at the same moment, so nothing of yours was stored. Open the"
          + " page again, look at what is there now, and send it once more if it still holds.";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isReadable(request)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    try {
      SentOnce.pass(request, response, chain);
    } catch (ServletException | RuntimeException failure) {
      answer(request, response, failure);
    }
  }

  /** Says on a page of ours why Priors cannot answer for the moment, and when to ask again. */
  public static void unavailable(
      HttpServletRequest request, HttpServletResponse response, Unavailable why)
      throws IOException {
    if (!response.isCommitted()) {
      request.setAttribute(SENTENCE, why.sentence());
      response.setHeader("Retry-After", Integer.toString(why.retryAfterSeconds()));
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  /**
   * A form that is larger than the server reads, or written as none, is no form of ours; nor is one
   * that is sent as anything but a form, past what guards forms against other sites.
   */
  private static boolean isReadable(HttpServletRequest request) throws IOException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    try {
      String state = request.getParameter(VIEW_STATE);
      // Faces knows one word as a page without a state, of which there is one alone here.
      return state == null
          || "POST".equals(request.getMethod())
              && (!STATELESS.equals(state) || request.getServletPath().startsWith("/login"));
    } catch (IllegalStateException | IllegalArgumentException unreadable) {
      LOG.warning("A form could not be read.");
      return false;
    }
  }

  /** The page that the form stood on, as the browser tells it: its path on this server alone. */
  private static String formerAddress(HttpServletRequest request) {
    try {
      String referer = request.getHeader("Referer");
      URI page = URI.create(referer == null ? "" : referer);
      return page.getRawPath() == null || !page.getRawPath().matches("/[^/].*")
          ? null
          : page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
    } catch (IllegalArgumentException unreadable) {
      return null;
    }
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, Exception failure)
      throws IOException, ServletException {
    Optional<Unavailable> away = Unavailable.in(failure);
    if (away.isPresent()) {
      unavailable(request, response, away.get());
      return;
    }
    if (Causes.areOvertaking(failure)) {
      request.setAttribute(SENTENCE, OVERTAKEN);
      response.sendError(HttpServletResponse.SC_CONFLICT);
      return;
    }
    for (Throwable inner : Causes.of(failure).toList()) {
      if (inner instanceof NotFound missing) {
        request.setAttribute(MISSING, missing);
        request.setAttribute(SENTENCE, inner.getMessage());
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      if (inner instanceof Denied) {
        request.setAttribute(SENTENCE, inner.getMessage());
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return;
      }
      if (inner instanceof CspException) {
        // A form that did not come from a page of ours, for ours carry the nonce.
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        return;
      }
      if (inner instanceof ViewExpiredException) {
        request.setAttribute(REOPENED, formerAddress(request));
        response.sendError(HttpServletResponse.SC_CONFLICT);
        return;
      }
    }
    String reference = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, failure, () -> "Page failed, reference " + reference);
    if (response.isCommitted()) {
      return;
    }
    request.setAttribute(REFERENCE, reference);
    response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }
}
