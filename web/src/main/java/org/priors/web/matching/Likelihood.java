package org.priors.web.matching;

import org.priors.identity.Model;

/** How likely two records are of one person, as people say it. */
final class Likelihood {

  private Likelihood() {}

  /**
   * {@code 95 in 100}.
   *
   * @param bits the weight of their fields
   */
  static String of(double bits) {
    double share = Model.probability(bits);
    if (share >= 0.9995) {
      return "more than 999 in 1,000";
    }
    if (share >= 0.995) {
      return Math.round(share * 1000) + " in 1,000";
    }
    return share < 0.01 ? "less than 1 in 100" : Math.round(share * 100) + " in 100";
  }
}
