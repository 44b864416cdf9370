package org.priors.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.logging.Logger;

/**
 * Reads the forms that anybody may send, of a few senders at once: whoever sends one byte after the
 * other has a thread of the server for as long as that goes on, and these are for those who are
 * signed in too.
 */
@ApplicationScoped
class OpenForms {

  /** Of some hundred threads; a form that arrives as a whole is read within milliseconds. */
  static final int AT_ONCE = 32;

  /** So many people of one office press the button within the same milliseconds at most. */
  static final int AT_ONCE_FROM_ONE = 8;

  private static final String RETRY_AFTER_SECONDS = "5";
  private static final Logger LOG = Logger.getLogger(OpenForms.class.getName());

  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Map<String, Integer> placesOf = new ConcurrentHashMap<>();

  /**
   * Reads the parameters of the request, which keeps them.
   *
   * @return the status of a refusal, or {@code SC_OK}
   */
  int read(HttpServletRequest request, String source) {
    if (!enter(source)) {
      return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
    try {
      request.setCharacterEncoding(StandardCharsets.UTF_8.name());
      request.getParameterMap();
      return HttpServletResponse.SC_OK;
    } catch (UnsupportedEncodingException
        | IllegalStateException
        | IllegalArgumentException unreadable) {
      LOG.warning("A form could not be read.");
      return HttpServletResponse.SC_BAD_REQUEST;
    } finally {
      leave(source);
    }
  }

  /**
   * Answers at once and by itself: the page of an error waits for the form that it is shown for.
   */
  static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
    response.setHeader("Connection", "close");
    response.setContentType("text/plain; charset=utf-8");
    response
        .getWriter()
        .println(
            "Many forms are being sent from where you are at this moment. Go back and try again in a"
                + " few seconds.");
    response.flushBuffer();
  }

  private boolean enter(String source) {
    if (!places.tryAcquire()) {
      return false;
    }
    if (placesOf.merge(source, 1, Integer::sum) > AT_ONCE_FROM_ONE) {
      leave(source);
      return false;
    }
    return true;
  }

  private void leave(String source) {
    placesOf.computeIfPresent(source, (one, many) -> many == 1 ? null : many - 1);
    places.release();
  }
}
