package org.priors.identity;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What an equal birth date weighs more than equal ones do on the whole, in bits.
 *
 * @param ofYear of a first of January, which is its year and no more
 * @param ofDay of any other day
 */
record DateBits(double ofYear, double ofDay) {

  private static final double DAYS = 365;

  /** A day of the year adds so much to the year. */
  private static final double DAY = 7;

  /** Where a first of January is as rare as any day. */
  static final DateBits USUAL = new DateBits(-DAY, 0);

  /**
   * Those of a file. Where registries wrote a first of January for many, equal birth dates are
   * common because of these, and the weight of equal ones says so already; any other day then says
   * more.
   *
   * @param equal the share of equal birth dates among different people
   */
  static DateBits of(Records records, double equal) {
    Map<String, Integer> years = new TreeMap<>();
    int[] dated = IntStream.range(0, records.size()).filter(records::isDated).toArray();
    int alone = 0;
    for (int record : dated) {
      String born = records.get(record, Field.BORN).text();
      years.merge(born.substring(0, 4), 1, Integer::sum);
      alone += Dates.isYearAlone(born) ? 1 : 0;
    }
    double all = dated.length;
    double year = years.values().stream().mapToDouble(times -> times / all * times / all).sum();
    return of(equal, year, alone / all);
  }

  /**
   * The same by shares.
   *
   * @param equal that of pairs of different people that have one birth date
   * @param year that of pairs that have one year of birth
   * @param alone that of birth dates that are a first of January
   */
  static DateBits of(double equal, double year, double alone) {
    if (!(year > 0) || alone == 1) {
      return USUAL;
    }
    double ofYear = bits(equal / year);
    double ofDay = bits(equal * DAYS / ((1 - alone) * year));
    return new DateBits(
        Math.max(-DAY, Math.min(0, ofYear)), Math.max(0, Math.min(Model.MOST_RARITY, ofDay)));
  }

  private static double bits(double ratio) {
    return Math.log(ratio) / Math.log(2);
  }
}
