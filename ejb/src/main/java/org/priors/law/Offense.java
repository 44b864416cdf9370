package org.priors.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What happened, as far as the law asks about it. Null is not known.
 *
 * @param at local time at the place
 * @param age of the driver in whole years, 0 to 120
 * @param bac alcohol concentration in thousandths of a gram (g/100 mL or g/210 L), 0 to 600
 * @param refused whether the evidential test was refused
 * @param commercial whether a commercial vehicle was driven
 * @param hazmat whether the vehicle carried placarded hazardous material
 * @param crash the worst that a crash did to anybody, the driver as well
 * @param minorPassenger whether a child was in the vehicle
 * @param impaired whether the officer saw impaired driving
 * @param drugs whether drugs are suspected
 * @param underAge where the age is not known, the age in years that the driver is under; 1 to 120
 * @param born the driver's birthday, from which the age at earlier offenses follows to the day
 * @param points on the driver's record, from 0
 * @param commercialLicense whether the driver holds a commercial license
 * @param sample how a result came after the test had been refused; null where it was not refused
 * @param came what came of tests that were not completed, where whether one was refused is left to
 *     the law
 * @param otherGiven whether another test was given than those
 */
public record Offense(
    LocalDateTime at,
    Integer age,
    Integer bac,
    Boolean refused,
    Boolean commercial,
    Boolean hazmat,
    CrashHarm crash,
    Boolean minorPassenger,
    Boolean impaired,
    Boolean drugs,
    Integer underAge,
    LocalDate born,
    Integer points,
    Boolean commercialLicense,
    SampleBy sample,
    Set<NotCompleted> came,
    Boolean otherGiven) {

  public Offense {
    // Facts that a decision kept before this was asked have none.
    came = came == null || came.isEmpty() ? Set.of() : inOrder(came);
  }

  /** As declared: of several that weigh the same the answer names the first, on every machine. */
  private static Set<NotCompleted> inOrder(Set<NotCompleted> came) {
    return Collections.unmodifiableSet(EnumSet.copyOf(came));
  }

  static final int OLDEST = 120;

  /** One at this time of which nothing else is known. */
  public static Builder at(LocalDateTime at) {
    return new Builder(at);
  }

  /** The same, of which more may be said. */
  public Builder toBuilder() {
    return new Builder(at)
        .age(age)
        .bac(bac)
        .refused(refused)
        .commercial(commercial)
        .hazmat(hazmat)
        .crash(crash)
        .minorPassenger(minorPassenger)
        .impaired(impaired)
        .drugs(drugs)
        .underAge(underAge)
        .born(born)
        .points(points)
        .commercialLicense(commercialLicense)
        .sample(sample)
        .came(came)
        .otherGiven(otherGiven);
  }

  /** The same by a driver whose birthday is known, too; null where it is not. */
  Offense by(LocalDate birthday) {
    return toBuilder().born(birthday).build();
  }

  /** As much as is known of an offense. */
  public static final class Builder {

    private final LocalDateTime at;
    private Integer age;
    private Integer bac;
    private Boolean refused;
    private Boolean commercial;
    private Boolean hazmat;
    private CrashHarm crash;
    private Boolean minorPassenger;
    private Boolean impaired;
    private Boolean drugs;
    private Integer underAge;
    private LocalDate born;
    private Integer points;
    private Boolean commercialLicense;
    private SampleBy sample;
    private Set<NotCompleted> came = Set.of();
    private Boolean otherGiven;

    private Builder(LocalDateTime at) {
      this.at = at;
    }

    public Builder age(Integer years) {
      age = years;
      return this;
    }

    public Builder bac(Integer thousandths) {
      bac = thousandths;
      return this;
    }

    public Builder refused(Boolean isRefused) {
      refused = isRefused;
      return this;
    }

    public Builder commercial(Boolean isCommercial) {
      commercial = isCommercial;
      return this;
    }

    public Builder hazmat(Boolean isHazmat) {
      hazmat = isHazmat;
      return this;
    }

    public Builder crash(CrashHarm what) {
      crash = what;
      return this;
    }

    public Builder minorPassenger(Boolean isThere) {
      minorPassenger = isThere;
      return this;
    }

    public Builder impaired(Boolean isImpaired) {
      impaired = isImpaired;
      return this;
    }

    public Builder drugs(Boolean areSuspected) {
      drugs = areSuspected;
      return this;
    }

    public Builder underAge(Integer years) {
      underAge = years;
      return this;
    }

    public Builder born(LocalDate day) {
      born = day;
      return this;
    }

    public Builder points(Integer onRecord) {
      points = onRecord;
      return this;
    }

    public Builder commercialLicense(Boolean isHeld) {
      commercialLicense = isHeld;
      return this;
    }

    public Builder sample(SampleBy how) {
      sample = how;
      return this;
    }

    public Builder came(Set<NotCompleted> ofTests) {
      came = ofTests;
      return this;
    }

    public Builder otherGiven(Boolean isGiven) {
      otherGiven = isGiven;
      return this;
    }

    public Offense build() {
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
          born,
          points,
          commercialLicense,
          sample,
          came,
          otherGiven);
    }
  }

  boolean isRefused() {
    return Boolean.TRUE.equals(refused);
  }
}
