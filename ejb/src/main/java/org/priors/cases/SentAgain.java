package org.priors.cases;

import java.util.Objects;
import org.priors.agencies.Court;

/**
 * Whether a decision that is sent is one on file; what the sender left out is taken as the same.
 */
record SentAgain(Disposition sent, Disposition onFile) {

  boolean isSame() {
    return sent.kind() == onFile.kind()
        && sent.because() == onFile.because()
        && isLeftOutOrSame(id(sent.replaces()), id(onFile.replaces()))
        && (sent.kind().isOutcome() ? isSameOutcome() : isSameEnd());
  }

  /** By court, day, docket and charge. */
  private boolean isSameOutcome() {
    Long charge = id(sent.charge());
    return id(sent.court()).equals(id(onFile.court()))
        && sent.decidedOn().equals(onFile.decidedOn())
        && Objects.equals(sent.docketNumber(), onFile.docketNumber())
        && (sent.because() != null && charge == null
            || Objects.equals(charge, id(onFile.charge())));
  }

  /** By why an earlier decision is no more. */
  private boolean isSameEnd() {
    return sent.reason().equals(onFile.reason())
        && isLeftOutOrSame(id(sent.court()), id(onFile.court()))
        && isLeftOutOrSame(sent.decidedOn(), onFile.decidedOn())
        && isLeftOutOrSame(id(sent.charge()), id(onFile.charge()));
  }

  private static boolean isLeftOutOrSame(Object sent, Object onFile) {
    return sent == null || sent.equals(onFile);
  }

  private static Long id(Court court) {
    return court == null ? null : court.id();
  }

  private static Long id(Charge charge) {
    return charge == null ? null : charge.id();
  }

  private static Long id(Disposition disposition) {
    return disposition == null ? null : disposition.id();
  }
}
