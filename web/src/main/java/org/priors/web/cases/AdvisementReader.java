package org.priors.web.cases;

import java.time.Instant;
import java.time.ZoneId;
import org.priors.cases.Advisement;
import org.priors.web.reading.Fields;

/** Reads the implied-consent advisement. */
final class AdvisementReader {

  private AdvisementReader() {}

  /**
   * The advisement; null where it cannot be read, which is noted.
   *
   * @param arrested about when it was read out; null where that is not known
   */
  static Advisement advisement(Fields in, Instant arrested, ZoneId zone) {
    String form = in.text("form");
    String language = in.text("language");
    Instant readAt = in.moment("readAt", arrested, zone);
    String readBy = in.text("readBy");
    boolean complete =
        in.need("form", "The advisement form")
            & in.need("language", "The language of the advisement")
            & in.need("readAt", "The time the advisement was read")
            & in.need("readBy", "Who read the advisement");
    return complete && readAt != null
        ? in.make(() -> new Advisement(form, language, readAt, readBy))
        : null;
  }
}
