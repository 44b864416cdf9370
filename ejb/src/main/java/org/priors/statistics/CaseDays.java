package org.priors.statistics;

/**
 * How many days something took in each case, of which the middle one is told.
 *
 * @param key its name in statements: small letters and underscores
 * @param heading that of its column in the sheet of cases
 * @param days SQL over the row {@code m} of a case; null where it has not come to its end
 */
public record CaseDays(String key, Heading heading, String meaning, String days) {

  public CaseDays {
    CaseMeasure.requireKey(key);
  }

  Meaning means() {
    return new Meaning(
        heading.text() + ", median",
        meaning,
        "Not a share: the middle of the days of the cases.",
        "Arrests of the month with a decision that stands; n says how many.",
        "Cases, column " + heading.text() + ".");
  }
}
