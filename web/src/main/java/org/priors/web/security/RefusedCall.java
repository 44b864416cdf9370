package org.priors.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.problems.Unavailable;
import org.priors.security.Purpose;

/** Answers to calls of the API that are refused before any resource is asked, as RFC 9457 says. */
final class RefusedCall {

  private static final String BODY =
      """
      {"type": "about:blank", "title": "%s", "status": %d, "code": "%s", "pointer": "",
       "detail": "%s"}
      """;

  private RefusedCall() {}

  static void notSignedIn(HttpServletResponse response) throws IOException {
    write(
        response,
        HttpServletResponse.SC_UNAUTHORIZED,
        "Unauthorized",
        "not-signed-in",
        "Send a valid token as 'Authorization: Bearer ...'.");
  }

  /** What was sent is not repeated: it may be anything. */
  static void unknownPurpose(HttpServletResponse response) throws IOException {
    String known =
        Stream.of(Purpose.values())
            .map(purpose -> purpose.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    write(
        response,
        HttpServletResponse.SC_BAD_REQUEST,
        "Bad Request",
        "unknown-purpose",
        "The header Priors-Purpose names no purpose that is known. Send one of "
            + known
            + ", or leave the header out for the usual one of the token's role.");
  }

  static void unavailable(HttpServletResponse response, Unavailable why) throws IOException {
    write(
        response,
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        "Service Unavailable",
        why.code(),
        why.sentence());
  }

  private static void write(
      HttpServletResponse response, int status, String title, String code, String detail)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(BODY.formatted(title, status, code, detail));
  }
}
