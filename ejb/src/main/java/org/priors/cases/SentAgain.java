package org.priors.cases;

import java.util.Objects;
import org.priors.agencies.Court;
import org.priors.problems.Conflict;

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

  /**
   * Refuses one that is known, and yet says something that is not on file or may be meant for
   * another: to say nothing would lose it.
   */
  void refuseIfOtherwise(CaseFile file) {
    if (onFile.kind().isOutcome() && onFile.supersededBy() != null) {
      throw new Conflict(
          "The same is on file already and stands no more: "
              + onFile.inWords()
              + ". If the court has decided so anew, say which decision on file this takes the place"
              + " of, and why.");
    }
    if (!isLeftOutOrSame(sent.juvenile(), onFile.juvenile())) {
      throw new Conflict(
          "The same is on file already and says otherwise whether it is a juvenile adjudication: "
              + onFile.inWords()
              + ". If that is wrong, send this in its place, as entered in error or amended.");
    }
    if (!sent.kind().isOutcome()
        && sent.replaces() == null
        && !new Docket(file.dispositions(), file.charges()).meantBy(sent).isEmpty()) {
      throw new Conflict(
          "The same is on file already in place of "
              + onFile.replaces().inWords()
              + ", and another decision stands that may be meant. Name the decision that is "
              + sent.kind().inWords()
              + ".");
    }
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
