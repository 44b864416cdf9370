package org.priors.rulings;

import org.priors.history.DriverPast;

/**
 * Where a case stands by the record of its driver.
 *
 * @param priors the counts in words
 * @param refusals how many prior refusals are on record
 * @param convictions how many prior convictions are on record
 * @param earlier how many earlier events the law asks about, whatever they are
 * @param counted which offense, license action and refusal it is; null where the law does not
 *     answer
 * @param whyNot why the law does not answer; null where it does
 */
public record Standing(
    String priors, long refusals, long convictions, long earlier, Counted counted, String whyNot) {

  /** Where the case stands whose driver is known. */
  public static Standing of(CaseOnRecord onRecord, CaseLaw law) {
    return new Standing(
        onRecord.priors().inWords(),
        onRecord.priors().refusals(),
        onRecord.priors().convictions(),
        DriverPast.of(onRecord.decidedByNow(), onRecord.driver().decided()).events().size(),
        law.evaluation() == null ? null : Counted.of(law.evaluation().numbers()),
        law.whyNot());
  }

  /** Which offense it is by the record, at least; null where the law does not answer. */
  public Integer number() {
    return counted == null ? null : counted.offense().least();
  }

  /** Which it is if all counts that nobody can tell; null where the law does not answer. */
  public Integer atMost() {
    return counted == null ? null : counted.offense().most();
  }
}
