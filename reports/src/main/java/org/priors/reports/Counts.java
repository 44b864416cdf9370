package org.priors.reports;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Arrests counted in the seven ways the workbook prints; an arrest counts once in each.
 *
 * @param impaired arrests with an impaired-driving charge
 * @param testsKnown arrests whose source says whether an evidential test was asked for
 * @param asked arrests in which an evidential test was asked for
 * @param refusals arrests in which one was refused, also where only the refusal is reported
 * @param aboveRecord arrests whose charges say more than the driver's record holds
 * @param refusalsOfAsked refusals among {@code asked}: the numerator of the refusal rate
 */
public record Counts(
    int arrests,
    int impaired,
    int aboveRecord,
    int testsKnown,
    int asked,
    int refusals,
    int refusalsOfAsked) {
  /** No arrest at all. */
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

  public Counts {
    Checks.require(refusalsOfAsked >= 0, "A count is not below zero.");
    within(refusalsOfAsked, asked, "Refusals of a test asked for", "tests asked for");
    within(refusalsOfAsked, refusals, "Refusals of a test asked for", "refusals");
    within(asked, testsKnown, "Arrests with a test asked for", "arrests whose tests are known");
    within(testsKnown, arrests, "Arrests whose tests are known", "arrests");
    within(refusals, arrests, "Refusals", "arrests");
    Checks.require(aboveRecord >= 0, "A count is not below zero.");
    within(aboveRecord, arrests, "Arrests charged above the record", "arrests");
    Checks.require(impaired >= 0, "A count is not below zero.");
    within(impaired, arrests, "Arrests with an impaired-driving charge", "arrests");
  }

  /** One case, counted. */
  public static Counts of(CaseLine line) {
    int asked = one(line.asked() == TestAsked.YES);
    int refused = one(line.refused() == TestRefused.YES);
    int known = one(line.asked() != TestAsked.NOT_REPORTED);
    return new Counts(
        1,
        one(line.impairedDriving()),
        one(line.aboveRecord() != null),
        known,
        asked,
        refused,
        asked * refused);
  }

  /** Both together. */
  public Counts plus(Counts more) {
    return new Counts(
        arrests + more.arrests,
        impaired + more.impaired,
        aboveRecord + more.aboveRecord,
        testsKnown + more.testsKnown,
        asked + more.asked,
        refusals + more.refusals,
        refusalsOfAsked + more.refusalsOfAsked);
  }

  /** Each count under its name, in the order of the columns. */
  Map<String, Integer> named() {
    Map<String, Integer> named = new LinkedHashMap<>();
    named.put("arrests", arrests);
    named.put("arrests with an impaired-driving charge", impaired);
    named.put("arrests charged above the record", aboveRecord);
    named.put("tests known", testsKnown);
    named.put("tests asked for", asked);
    named.put("refusals", refusals);
    named.put("refusals of a test asked for", refusalsOfAsked);
    return named;
  }

  private static int one(boolean counted) {
    return counted ? 1 : 0;
  }

  private static void within(int part, int whole, String parts, String wholes) {
    Checks.require(
        part <= whole,
        parts + " (" + part + ") cannot be more than " + wholes + " (" + whole + ").");
  }
}
