package org.priors.cases;

import java.util.List;
import java.util.Objects;

/**
 * By which decision another stopped to stand. A conviction that was vacated before the case was
 * dismissed was ended by that, and not by the dismissal that stands now.
 */
public final class StandsNoMore {

  private StandsNoMore() {}

  /**
   * The decision that says of this one that it is no more, else the one that stands in its place;
   * null while it stands.
   *
   * @param all the decisions of the case
   */
  public static Disposition since(Disposition decided, List<Disposition> all) {
    Disposition now = decided.supersededBy();
    return now == null || isEnteredInError(decided)
        ? now
        : all.stream()
            .filter(one -> one.because() != null && Objects.equals(one.replaces(), decided))
            .filter(one -> one.because() != Because.ENTERED_IN_ERROR && !isEnteredInError(one))
            .findFirst()
            .orElse(now);
  }

  private static boolean isEnteredInError(Disposition one) {
    Disposition later = one.supersededBy();
    return later != null
        && later.because() == Because.ENTERED_IN_ERROR
        && Objects.equals(later.replaces(), one);
  }
}
