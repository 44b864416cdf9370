package org.priors.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.priors.agencies.Jurisdictions;
import org.priors.agencies.LicenseForms;
import org.priors.problems.Guard;

/** A driving license: who issued it, a State or a jurisdiction abroad, and its number. */
@Embeddable
public class License {

  @Column(name = "license_state")
  private String state;

  @Column(name = "license_number")
  private String number;

  protected License() {}

  /** One whose country the State tells, or which a country issued as a whole. */
  public License(String state, String number) {
    this(null, state, number);
  }

  /**
   * A number that is written with the State that issued it is the same without.
   *
   * @param country null where the State tells it
   * @param state the State or province by code or name; null where the country has none that count
   *     or the number begins with it
   */
  public License(String country, String state, String number) {
    String written =
        Guard.required(number, "/number", "The license number", 30).toUpperCase(Locale.ROOT);
    this.state =
        Jurisdictions.required(
            country, isGiven(country) || isGiven(state) ? state : stateIn(written), "/state");
    this.number = LicenseForms.withoutState(this.state, written);
    Guard.check(
        !NoNumber.isSaidBy(this.number),
        "no-number",
        "/number",
        "'" + number + "' says that no license number is known; leave the field empty.");
    Guard.check(
        this.number.matches("[A-Z0-9][A-Z0-9 *-]*"),
        "bad-license",
        "/number",
        "A license number has letters, digits, blanks and hyphens; '"
            + number
            + "' has something else.");
    String form = LicenseForms.unfit(this.state, this.number);
    Guard.check(
        form == null,
        "wrong-form",
        "/number",
        "A license number of " + this.state + " has " + form + "; '" + number + "' has not.");
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }

  /** The State that the number itself begins with; null where it tells none for certain. */
  public static String stateIn(String number) {
    return LicenseForms.stateBefore(number.strip().toUpperCase(Locale.ROOT));
  }

  /** The code of the jurisdiction that issued it, a State's own where it is one. */
  public String state() {
    return state;
  }

  public String number() {
    return number;
  }

  @Override
  public String toString() {
    return state + " " + number;
  }
}
