package org.priors.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.priors.problems.Problem;
import org.priors.problems.Unavailable;

/**
 * Answers with what went wrong, as RFC 9457 problem details with a code, a plain sentence and the
 * place.
 */
final class Problems {

  private static final String TYPE = "application/problem+json";

  private Problems() {}

  /** The body of such an answer; {@code problems} lists each with its place. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Body(
      String type,
      String title,
      int status,
      String detail,
      String code,
      String pointer,
      List<Problem> problems) {}

  /** Why there is no answer for the moment, and when to ask again. */
  static Response answer(Unavailable why) {
    return Response.fromResponse(answer(503, new Problem(why.code(), "", why.sentence())))
        .header("Retry-After", why.retryAfterSeconds())
        .build();
  }

  static Response answer(int status, Problem problem) {
    return answer(status, List.of(problem));
  }

  static Response answer(int status, List<Problem> problems) {
    Problem first = problems.get(0);
    String title =
        Response.Status.fromStatusCode(status) == null
            ? "Refused"
            : Response.Status.fromStatusCode(status).getReasonPhrase();
    Body body =
        new Body(
            "about:blank", title, status, first.sentence(), first.code(), first.place(), problems);
    return Response.status(status).type(TYPE).entity(body).build();
  }
}
