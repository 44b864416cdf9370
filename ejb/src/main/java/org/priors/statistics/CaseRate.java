package org.priors.statistics;

import java.util.List;
import java.util.Locale;

/**
 * A share of arrests, between none and all of the denominator. Where the denominator of an agency
 * is unknown there is no rate, and the total is of the other agencies.
 *
 * @param denominator each case of it says yes or no to what the numerator counts
 * @param needs what a source must report; null where no source leaves the denominator unknown
 * @param none what is said in place of a rate where the denominator is zero
 * @param about the heading of what the rate stands on
 */
public record CaseRate(
    String key,
    Heading heading,
    String meaning,
    RatePart numerator,
    RatePart denominator,
    RateNeeds needs,
    String none,
    Heading about)
    implements CaseMeasure {

  public CaseRate {
    CaseMeasure.requireKey(key);
    if (needs == null && !toTell(denominator).isAlwaysTold()) {
      throw new IllegalArgumentException(key + " does not say what a source must report.");
    }
  }

  @Override
  public List<Meaning> meanings() {
    return List.of(
        new Meaning(heading.text(), meaning, numerator.meaning(), denominator.meaning(), rows()),
        new Meaning(
            heading.text() + ", total",
            meaningOfTotal(),
            "The sum of the agencies' numerators.",
            "The sum of the agencies' denominators.",
            "The rows above the total. It is not an average of the agencies' rates."));
  }

  /** The count that a source must tell of, so that the denominator is known. */
  private static CaseCount toTell(RatePart denominator) {
    CaseCount count = denominator.count();
    return count.toldOf() == null ? count : count.toldOf();
  }

  /** Whether it is in the numerator. */
  @Override
  public String condition() {
    return denominator.count().condition() + " and " + numerator.count().condition();
  }

  /** Whether these cases have a rate. */
  public boolean isTold(MonthCounts counts) {
    return !counts.cannotTell(toTell(denominator));
  }

  /** What the rate of these cases stands on, or why there is none. */
  public String about(MonthCounts counts) {
    if (!isTold(counts)) {
      return counts.reportsLess(this) ? needs.onlyWords() : needs.nothingWords();
    }
    if (counts.arrests() == 0) {
      return "no arrests";
    }
    int told = counts.told(toTell(denominator));
    if (needs == null) {
      return "of every arrest";
    }
    return told == counts.arrests()
        ? needs.what() + " known for every arrest"
        : String.format(
            Locale.US,
            "%s known for %,d of %,d arrests; the rate is of those",
            needs.what(),
            told,
            counts.arrests());
  }

  /** The same for the agencies together. */
  public String aboutAll(List<AgencyCounts> agencies) {
    if (MonthCounts.of(agencies).arrests() == 0) {
      return "no arrests";
    }
    long told = agencies.stream().filter(agency -> isTold(agency.counts())).count();
    if (told == agencies.size()) {
      return "of all agencies";
    }
    return told == 0
        ? "no agency's source reports " + needs.what()
        : "only of the %d of %d agencies whose sources report %s"
            .formatted(told, agencies.size(), needs.what());
  }

  private String rows() {
    String rows =
        denominator.count().answer() == null
            ? "Cases: the rows of the numerator among those of the denominator."
            : "Cases, both columns: yes.";
    return needs == null
        ? rows
        : rows + " Only agencies whose source reports " + needs.what() + ".";
  }

  private String meaningOfTotal() {
    return needs == null
        ? "The rate of all agencies, taken together."
        : "The rate of all agencies whose sources report "
            + needs.what()
            + ", taken together. The others are in the total's counts but not in its rate.";
  }
}
