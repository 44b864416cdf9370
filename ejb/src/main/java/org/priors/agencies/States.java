package org.priors.agencies;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.priors.problems.Guard;
import org.priors.problems.Refused;

/** The postal codes of the States, the District of Columbia and the territories. */
public final class States {

  private static final Set<String> CODES =
      Set.of(
          ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND"
                  + " OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI AS MP")
              .split(" "));

  private States() {}

  /** All codes, in the order of the alphabet. */
  public static List<String> codes() {
    return CODES.stream().sorted().toList();
  }

  /** The code in capitals; refuses what is not one. */
  public static String required(String code, String place) {
    return optional(Guard.required(code, place, "The State", 20), place);
  }

  /** The code in capitals, or null if there is none; refuses what is not one. */
  public static String optional(String code, String place) {
    String kept = Guard.optional(code, place, "The State", 20);
    if (kept == null) {
      return null;
    }
    String upper = kept.toUpperCase(Locale.ROOT);
    if (!CODES.contains(upper)) {
      throw new Refused(
          "unknown-state",
          place,
          "'" + kept + "' is not a State; write its two-letter code, such as LA.");
    }
    return upper;
  }
}
