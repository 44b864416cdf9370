package org.priors.rulings;

import org.priors.law.Phrases;

/**
 * Where a case stands by the record of its driver.
 *
 * @param priors the counts in words
 * @param refusals how many prior refusals are on record
 * @param convictions how many prior convictions are on record
 * @param number which offense it is by the record, at least; null where the law does not answer
 * @param atMost which it is if all counts that nobody can tell
 * @param whyNot why the law does not answer; null where it does
 */
public record Standing(
    String priors, long refusals, long convictions, Integer number, Integer atMost, String whyNot) {

  /** Where the case stands whose driver is known. */
  public static Standing of(CaseOnRecord onRecord, CaseLaw law) {
    boolean answered = law.evaluation() != null;
    return new Standing(
        onRecord.priors().inWords(),
        onRecord.priors().refusals(),
        onRecord.priors().convictions(),
        answered ? law.number() : null,
        answered ? law.atMost() : null,
        law.whyNot());
  }

  static String offense(long number) {
    return Phrases.ordinal((int) number) + " offense";
  }
}
