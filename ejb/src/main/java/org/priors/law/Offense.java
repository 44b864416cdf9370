package org.priors.law;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What happened, as far as the law asks about it. Null is not known.
 *
 * @param at local time at the place
 * @param age of the driver in whole years, 0 to 120
 * @param bac alcohol concentration in thousandths of a gram (g/100 mL or g/210 L), 0 to 600
 * @param refused whether the evidential test was refused
 * @param commercial whether a commercial vehicle was driven or a commercial license held
 * @param hazmat whether the vehicle carried placarded hazardous material
 * @param crash what a crash did to another person
 * @param minorPassenger whether a child was in the vehicle
 * @param impaired whether the officer saw impaired driving
 * @param drugs whether drugs are suspected
 * @param underAge where the age is not known, the age in years that the driver is under; 1 to 120
 * @param born the driver's birthday, from which the age at earlier offenses follows to the day
 */
public record Offense(
    LocalDateTime at,
    Integer age,
    Integer bac,
    Boolean refused,
    Boolean commercial,
    Boolean hazmat,
    Crash crash,
    Boolean minorPassenger,
    Boolean impaired,
    Boolean drugs,
    Integer underAge,
    LocalDate born) {

  static final int OLDEST = 120;

  /** By a driver of whom no charge says that they are under an age. */
  public Offense(
      LocalDateTime at,
      Integer age,
      Integer bac,
      Boolean refused,
      Boolean commercial,
      Boolean hazmat,
      Crash crash,
      Boolean minorPassenger,
      Boolean impaired,
      Boolean drugs) {
    this(
        at,
        age,
        bac,
        refused,
        commercial,
        hazmat,
        crash,
        minorPassenger,
        impaired,
        drugs,
        null,
        null);
  }

  /** The same by a driver whose birthday is known, too; null where it is not. */
  Offense by(LocalDate birthday) {
    return new Offense(
        at,
        age,
        bac,
        refused,
        commercial,
        hazmat,
        crash,
        minorPassenger,
        impaired,
        drugs,
        underAge,
        birthday);
  }

  boolean isRefused() {
    return Boolean.TRUE.equals(refused);
  }
}
