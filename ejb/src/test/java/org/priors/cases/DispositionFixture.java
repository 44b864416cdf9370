package org.priors.cases;

import static org.priors.fixtures.AgencyFixture.court;

import java.time.LocalDate;
import org.priors.cases.Disposition.Kind;

/** Decisions of one court, read from its minutes: {@code aConviction("2002-05-02").build()}. */
final class DispositionFixture {

  private DispositionFixture() {}

  static DispositionBuilder aConviction(String day) {
    return aDecision(Kind.CONVICTION, day);
  }

  static DispositionBuilder aDecision(Kind kind, String day) {
    return Disposition.of(kind)
        .by(court(3))
        .on(day == null ? null : LocalDate.parse(day))
        .readFrom("minutes");
  }
}
