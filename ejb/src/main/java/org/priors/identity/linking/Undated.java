package org.priors.identity.linking;

import java.util.ArrayList;
import java.util.List;
import org.priors.identity.Records;
import org.priors.identity.Thresholds;

/**
 * Records of a file that have no birth date and fit people of several: none of these is likely
 * enough, so such a record stands with nobody, and makes one of nobody either. But of one whom many
 * records tell of it is likelier than of one whom few do.
 */
final class Undated {

  /** So many times as many records of one person as of all others leave little doubt. */
  private static final int MOSTLY = 4;

  /** Whether two records that have birth dates may be one person by all that they say. */
  interface Agreed {
    boolean are(int a, int b);
  }

  private final Records records;
  private final Thresholds thresholds;
  private final Agreed agreed;

  /** By record those with a birth date that it fits, of the weight of the strongest or nearly. */
  private final List<Integer>[] fitting;

  private final double[] strongest;

  @SuppressWarnings("unchecked")
  Undated(Records records, Thresholds thresholds, Agreed agreed) {
    this.records = records;
    this.thresholds = thresholds;
    this.agreed = agreed;
    strongest = new double[records.size()];
    fitting = new List[records.size()];
  }

  /** Takes note of a link; all are told, the strongest first. */
  void link(int a, int b, double weight) {
    boolean isDated = records.isDated(a);
    boolean isOtherDated = records.isDated(b);
    if (!isDated && isOtherDated) {
      fits(a, b, weight);
    } else if (isDated && !isOtherDated) {
      fits(b, a, weight);
    }
  }

  private void fits(int undated, int other, double weight) {
    if (fitting[undated] == null) {
      fitting[undated] = new ArrayList<>();
      strongest[undated] = weight;
    }
    if (!thresholds.joins(strongest[undated] - weight)) {
      fitting[undated].add(other);
    }
  }

  /** Whether a link is one of several by which such a record fits, and says no more than these. */
  boolean isOneOfSeveral(int a, int b, double weight) {
    return isOneOfSeveral(a, weight) || isOneOfSeveral(b, weight);
  }

  private boolean isOneOfSeveral(int record, double weight) {
    return fitting[record] != null
        && !thresholds.joins(weight - strongest[record])
        && isTorn(record);
  }

  /** Whether too many of those that it fits are not of one person with the strongest. */
  private boolean isTorn(int record) {
    int first = fitting[record].get(0);
    long others = fitting[record].stream().filter(one -> !agreed.are(first, one)).count();
    return fitting[record].size() - others < MOSTLY * others;
  }
}
