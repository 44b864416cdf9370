package org.priors.cases;

import static org.priors.fixtures.AgencyFixture.agencyIn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.priors.agencies.Agency;
import org.priors.fixtures.Stored;

/** An arrest and its case: {@code anArrest().on("2002-05-01T23:30").inCase()}. */
final class ArrestFixture {

  static final Agency AGENCY = agencyIn("LA", "America/Chicago");

  private LocalDateTime local = LocalDateTime.parse("2002-05-01T23:30");
  private TestsReported reported = TestsReported.ALL;
  private Instant now = Instant.parse("2002-05-10T12:00:00Z");

  static ArrestFixture anArrest() {
    return new ArrestFixture();
  }

  /** When it was made, in the time of the agency. */
  ArrestFixture on(String time) {
    local = LocalDateTime.parse(time);
    return this;
  }

  /** The present moment, in the time of the agency. */
  ArrestFixture reportedAt(String time) {
    now = at(time);
    return this;
  }

  /** How much its source tells of tests. */
  ArrestFixture telling(TestsReported tests) {
    reported = tests;
    return this;
  }

  Arrest arrest() {
    return Arrest.madeAt(local.atZone(AGENCY.zone()).toInstant())
        .place("Veterans Blvd")
        .stopReason("weaving")
        .officer("R. Boudreaux", "417")
        .build();
  }

  CaseFile inCase() {
    CaseFile opened =
        new CaseFile(
            "LA-2002-000417",
            AGENCY,
            "02-417",
            null,
            arrest(),
            reported,
            "Arrest report 02-417",
            clock());
    return Stored.as(1, opened);
  }

  Clock clock() {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  static Clock clockAt(String local) {
    return Clock.fixed(at(local), ZoneOffset.UTC);
  }

  /** A moment from the agency's own time. */
  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(AGENCY.zone()).toInstant();
  }

  static Charge aCharge() {
    return new Charge(
        "as printed",
        "Operating while intoxicated",
        null,
        1,
        ChargeKind.IMPAIRED_DRIVING,
        null,
        "report");
  }
}
