package org.priors.web.hearings;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import org.priors.hearings.AskedBy;
import org.priors.hearings.RequestHearing;
import org.priors.problems.Refused;
import org.priors.web.reading.Fields;

/** Reads a request for a hearing as it came. */
final class RequestReader {

  private static final BigDecimal MOST = new BigDecimal(1_000_000);

  private RequestReader() {}

  /**
   * Reads it; refuses with everything that is wrong in it.
   *
   * @param zone of a time that says none itself
   */
  static RequestHearing.Asked request(Fields in, ZoneId zone) {
    in.need("askedBy", "Who asks");
    Instant at = in.requiredMoment("at", "the receipt", zone);
    in.need("sourceDocument", "The source document");
    BigDecimal fee = in.decimal("feePaid");
    RequestHearing.Asked asked =
        new RequestHearing.Asked(
            at,
            in.choice("askedBy", AskedBy.class),
            in.text("counsel"),
            in.text("kind"),
            in.dayAhead("lastDay"),
            fee == null ? null : in.make(() -> cents(fee)),
            in.text("sourceDocument"));
    in.refuseIfAny();
    return asked;
  }

  private static int cents(BigDecimal dollars) {
    try {
      if (dollars.abs().compareTo(MOST) <= 0) {
        return dollars.movePointRight(2).intValueExact();
      }
    } catch (ArithmeticException finer) {
      throw new Refused("not-an-amount", "/feePaid", "An amount has two decimals, as 15.00.");
    }
    throw new Refused("not-an-amount", "/feePaid", "That is more than anybody pays.");
  }
}
