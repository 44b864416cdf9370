package org.priors.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.priors.accounts.CalendarReader;
import org.priors.hearings.Agenda;
import org.priors.problems.Unavailable;
import org.priors.security.Denied;
import org.priors.web.security.AccessFilter;
import org.priors.web.security.FeedReaders;

/**
 * The own hearings for a calendar program, which signs in nowhere: the address has a token that is
 * good for this alone. Whoever has another learns nothing.
 */
@WebServlet(AccessFilter.FEEDS + "*")
public class FeedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** What stands after the token. */
  static final String ENDING = ".ics";

  private static final String RETRY_AFTER = "Retry-After";
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int RETRY_AFTER_SECONDS = 60;

  @Inject transient FeedReaders readers;
  @Inject transient Agenda agenda;
  @Inject transient FeedPace pace;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      answer(request, response);
    } catch (RuntimeException failure) {
      Unavailable away = Unavailable.in(failure).orElseThrow(() -> failure);
      refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, away.retryAfterSeconds());
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = String.valueOf(request.getPathInfo());
    Optional<CalendarReader> reader =
        path.startsWith("/") && path.endsWith(ENDING)
            ? readers.of(path.substring(1, path.length() - ENDING.length()), request)
            : Optional.empty();
    if (reader.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } else if (!pace.admits(path)) {
      refuse(response, TOO_MANY_REQUESTS, RETRY_AFTER_SECONDS);
    } else {
      send(reader.get(), request.getServerName(), response);
    }
  }

  private void send(CalendarReader reader, String house, HttpServletResponse response)
      throws IOException {
    byte[] file;
    try {
      file =
          CalendarFile.of(agenda.own(reader.caller(), reader.code()), house)
              .getBytes(StandardCharsets.UTF_8);
    } catch (Denied denied) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(CalendarFile.TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(file.length);
    response.getOutputStream().write(file);
  }

  private static void refuse(HttpServletResponse response, int status, int seconds) {
    response.setHeader(RETRY_AFTER, Integer.toString(seconds));
    response.setStatus(status);
  }
}
