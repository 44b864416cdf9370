package org.priors.web.cases;

import java.time.Instant;
import org.priors.cases.Advisement;

/**
 * The implied-consent advisement, by the names of the report.
 *
 * @param source the document of one that came after the report; null for others
 */
public record AdvisementBody(
    String form, String language, Instant readAt, String readBy, String source) {

  /** Null where none is reported. */
  static AdvisementBody of(Advisement advisement) {
    return advisement == null
        ? null
        : new AdvisementBody(
            advisement.form(),
            advisement.language(),
            advisement.readAt(),
            advisement.readBy(),
            advisement.source());
  }
}
