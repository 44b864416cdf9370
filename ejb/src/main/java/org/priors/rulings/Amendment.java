package org.priors.rulings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.priors.cases.OffenseNumber;
import org.priors.law.Phrases;

/**
 * That a prosecutor amended the charge of impaired driving; what was filed stays told as it was.
 *
 * @param number as which offense it is charged since
 */
public record Amendment(int number, String decidedBy, OffsetDateTime decidedAt) {

  /** Which offense it is charged as, as a charge prints it. */
  public String degree() {
    return OffenseNumber.degree(Phrases.ordinal(number));
  }

  /** The day of the decision in this zone. */
  public LocalDate on(ZoneId zone) {
    return decidedAt.atZoneSameInstant(zone).toLocalDate();
  }
}
