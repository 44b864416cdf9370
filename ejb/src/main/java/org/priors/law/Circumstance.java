package org.priors.law;

import java.util.Locale;

/** What a printed condition asks besides the offense and the record; each is yes, no or unknown. */
public enum Circumstance {
  CONVICTED("convicted of this offense", "not convicted of this offense"),
  PROBATION("probation is granted", "no probation is granted"),
  INTERLOCK("an interlock is installed", "no interlock is installed"),
  SUSPENDED_FOR_DWI(
      "driving on a license suspended for impaired driving",
      "not driving on a license suspended for impaired driving"),
  ON_DWI_PROBATION("on probation for impaired driving", "not on probation for impaired driving"),
  PRIOR_FELONY("an earlier felony of impaired driving", "no earlier felony of impaired driving");

  private final String yes;
  private final String no;

  Circumstance(String yes, String no) {
    this.yes = yes;
    this.no = no;
  }

  /** Its name in a request: {@code onDwiProbation}. */
  public String key() {
    StringBuilder key = new StringBuilder();
    for (String part : name().toLowerCase(Locale.ROOT).split("_")) {
      key.append(key.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return key.toString();
  }

  /** In words that follow {@code if}. */
  public String inWords(boolean holds) {
    return holds ? yes : no;
  }
}
