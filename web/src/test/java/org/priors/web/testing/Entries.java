package org.priors.web.testing;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Earlier events of another State's driver record, for the API. */
public final class Entries {

  private static final AtomicInteger DETAILS = new AtomicInteger();

  private Entries() {}

  /** An event that the agency reports as on record. */
  public static String onRecord(String kind, LocalDate day, String ori) {
    return entry(kind, day, ori, "onRecord");
  }

  /** An administrative action that is not decided yet. */
  public static String pendingAction(LocalDate day) {
    return entry("administrativeAction", day, "LADMV0000", "pending");
  }

  private static String entry(String kind, LocalDate day, String ori, String status) {
    return """
        {"kind": "%s", "happenedOn": "%s", "state": "LA", "agency": "%s", "detail": "Event %d",
         "sourceDocument": "Driver record", "status": "%s"}
        """
        .formatted(kind, day, ori, DETAILS.incrementAndGet(), status);
  }
}
