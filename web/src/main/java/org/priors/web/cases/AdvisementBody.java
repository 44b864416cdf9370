package org.priors.web.cases;

import java.time.Instant;
import org.priors.cases.Advisement;

/** The implied-consent advisement, by the names of the report. */
public record AdvisementBody(String form, String language, Instant readAt, String readBy) {

  /** Null where none is reported. */
  static AdvisementBody of(Advisement advisement) {
    return advisement == null
        ? null
        : new AdvisementBody(
            advisement.form(), advisement.language(), advisement.readAt(), advisement.readBy());
  }
}
