package org.priors.law;

import java.util.Locale;

/** What a printed condition asks besides the offense and the record; each is yes, no or unknown. */
public enum Circumstance {
  CONVICTED(
      "the driver is convicted of this offense", "the driver is not convicted of this offense"),
  ACQUITTED(
      "the driver is acquitted of this offense", "the driver is not acquitted of this offense"),
  PROBATION("probation is granted", "no probation is granted"),
  DIVERSION("the case is diverted", "the case is not diverted"),
  INTERLOCK("an interlock is installed", "no interlock is installed"),
  TREATMENT("the driver enters a class or treatment", "the driver enters no class or treatment"),
  PLEADS_GUILTY(
      "the driver pleads guilty at the first arraignment",
      "the driver does not plead guilty at the first arraignment"),
  SERIOUS_INJURY("the injury is serious", "the injury is not serious"),
  LIFE_THREATENING("the injury is life threatening", "the injury is not life threatening"),
  OTHERS_INJURED("somebody other than the driver is hurt", "nobody other than the driver is hurt"),
  BLOOD_REFUSED("a blood test is refused as well", "no blood test is refused besides"),
  ALCOHOL("alcohol is involved", "no alcohol is involved"),
  SUSPENDED_FOR_DWI(
      "the license was suspended for impaired driving",
      "the license was not suspended for impaired driving"),
  ON_DWI_PROBATION(
      "the driver is on probation for impaired driving",
      "the driver is not on probation for impaired driving"),
  PRIOR_FELONY(
      "there is an earlier felony of impaired driving",
      "there is no earlier felony of impaired driving");

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

  /** In words that follow {@code if} and {@code whether}. */
  public String inWords(boolean holds) {
    return holds ? yes : no;
  }
}
