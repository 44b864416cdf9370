package org.priors.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.priors.agencies.LicenseForms;

/**
 * The ways in which a number that was typed is found among licenses and among cases, each under a
 * name of its own, so that a hit says which of the two it was.
 */
final class NumberWays {

  static final String LICENSE = "license";
  static final String CASE = "case";

  /** Fewer signs end too many licenses. */
  static final int SHORTEST_END = 4;

  /** One sign off a shorter number is any number. */
  private static final int SHORTEST_NEAR = 5;

  /** As many as the last part of a case number is printed with. */
  private static final int LONGEST_END = 6;

  private final String typed;
  private final List<Query> ways = new ArrayList<>();

  private NumberWays(String typed) {
    this.typed = typed;
  }

  /**
   * @param typed small letters and digits
   */
  static List<Query> of(String typed) {
    NumberWays all = new NumberWays(typed);
    all.license(typed);
    String alone = licenseIn(typed);
    if (alone != null) {
      all.license(alone);
    }
    all.ofCase();
    return all.ways;
  }

  /** The license number within one that begins with its State; null where there is none. */
  static String licenseIn(String typed) {
    String alone = LicenseForms.numberAfterState(typed);
    return alone == null ? null : alone.toLowerCase(Locale.ROOT);
  }

  /** A number that went through a spreadsheet has lost its leading zeros, or gained them again. */
  private void license(String number) {
    exact("exact", LICENSE, "licenses", Stream.of(number, unpadded(number)).distinct().toList());
    start(LICENSE, "licenses", number);
    if (number.length() >= SHORTEST_END) {
      begins("end", LICENSE, "licensesBackward", new StringBuilder(number).reverse().toString());
    }
    near(LICENSE, "licenses", number);
  }

  /**
   * The last part of a case number is asked for as it is printed, or without its zeros. A longer
   * number that begins with zeros is a license's.
   */
  private void ofCase() {
    exact("exact", CASE, "cases", List.of(typed));
    start(CASE, "cases", typed);
    near(CASE, "cases", typed);
    if (typed.length() <= LONGEST_END || !typed.startsWith("0")) {
      exact("end", CASE, "caseEnds", List.of(unpadded(typed)));
    }
  }

  private static String unpadded(String number) {
    return number.replaceFirst("^0+(?=.)", "");
  }

  private void exact(String way, String of, String field, List<String> numbers) {
    ways.add(DriverQuery.anyOf(field, numbers, DriverQuery.EXACT, name(way, of)));
  }

  private void start(String of, String field, String number) {
    begins("start", of, field, number);
  }

  private void begins(String way, String of, String field, String number) {
    ways.add(
        Query.of(
            query ->
                query.prefix(
                    prefix ->
                        prefix
                            .field(field)
                            .value(number)
                            .boost(DriverQuery.START)
                            .queryName(name(way, of)))));
  }

  private void near(String of, String field, String number) {
    if (number.length() >= SHORTEST_NEAR) {
      ways.add(
          Query.of(
              query ->
                  query.fuzzy(
                      fuzzy ->
                          fuzzy
                              .field(field)
                              .value(number)
                              .fuzziness("1")
                              .boost(DriverQuery.NEAR)
                              .queryName(name("near", of)))));
    }
  }

  private String name(String way, String of) {
    return DriverQuery.name(way, of, typed);
  }
}
