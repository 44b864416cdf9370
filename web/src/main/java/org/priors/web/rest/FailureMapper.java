package org.priors.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.priors.problems.Causes;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.problems.Problem;
import org.priors.problems.Refused;
import org.priors.problems.Unavailable;
import org.priors.security.Denied;

/**
 * Turns every failure into a problem a person can act on. What went wrong inside stays in the log.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

  /** What is refused about a file or body as a whole, rather than about a value in it. */
  private static final Map<String, Integer> STATUS =
      Map.of(
          "empty-file", 400,
          "empty-body", 400,
          "not-json", 400,
          "too-large", 413,
          "wrong-file-type", 415,
          "nul-byte", 400,
          "not-csv", 415,
          "not-utf-8", 415,
          "law-unreadable", 503);

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof Refused refused) {
      return Problems.answer(
          STATUS.getOrDefault(refused.problems().get(0).code(), 422), refused.problems());
    }
    if (failure instanceof NotFound || failure instanceof Conflict || failure instanceof Denied) {
      return expected((RuntimeException) failure);
    }
    if (failure instanceof WebApplicationException web) {
      return web(web);
    }
    return wrapped(failure);
  }

  /** The container wraps what a use case throws, and sometimes does not. */
  private Response wrapped(Throwable failure) {
    Optional<Unavailable> away = Unavailable.in(failure);
    if (away.isPresent()) {
      return Problems.answer(away.get());
    }
    if (Causes.areOvertaking(failure)) {
      return Problems.answer(
          409,
          new Problem(
              "conflict",
              "",
              "Someone else changed the same at the same moment, so nothing of this was stored. Read"
                  + " it again, and send this again if it still holds."));
    }
    for (Throwable inner : Causes.of(failure).toList()) {
      if (Conflict.isDuplicate(inner)) {
        return Problems.answer(
            409,
            new Problem(
                "conflict", "", "The same is on file already, or was sent twice in one report."));
      }
      if (inner instanceof Refused || inner instanceof NotFound || inner instanceof Conflict) {
        return toResponse(inner);
      }
    }
    return unexpected(failure);
  }

  private static Response expected(RuntimeException failure) {
    if (failure instanceof NotFound) {
      return Problems.answer(404, new Problem("not-found", "", failure.getMessage()));
    }
    return failure instanceof Conflict
        ? Problems.answer(409, new Problem("conflict", "", failure.getMessage()))
        : Problems.answer(403, new Problem("denied", "", failure.getMessage()));
  }

  private static Response web(WebApplicationException failure) {
    int status = failure.getResponse().getStatus();
    if (status >= 500) {
      return unexpected(failure);
    }
    String sentence =
        switch (status) {
          case 404 -> "There is nothing at this address.";
          case 405 -> "This address does not take that method.";
          case 406 -> "This address cannot answer in the format asked for.";
          case 415 -> "This address does not take that kind of content.";
          default -> "The request could not be understood.";
        };
    return Problems.answer(status, new Problem("http-" + status, "", sentence));
  }

  private static Response unexpected(Throwable failure) {
    String reference = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, failure, () -> "Request failed, reference " + reference);
    return Problems.answer(
        500,
        new Problem(
            "failure",
            "",
            "Priors failed to answer. Nothing was stored. Give this reference to your administrator: "
                + reference));
  }
}
