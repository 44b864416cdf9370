package org.priors.drivers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.priors.agencies.States;
import org.priors.problems.Guard;

/** A driving licence: its State and number. */
@Embeddable
public class Licence {

  @Column(name = "licence_state")
  private String state;

  @Column(name = "licence_number")
  private String number;

  protected Licence() {}

  public Licence(String state, String number) {
    this.state = States.required(state, "/state");
    this.number =
        Guard.required(number, "/number", "The licence number", 30).toUpperCase(Locale.ROOT);
    Guard.check(
        this.number.matches("[A-Z0-9][A-Z0-9 *-]*"),
        "bad-licence",
        "/number",
        "A licence number has letters, digits, blanks and hyphens; '"
            + number
            + "' has something else.");
    String form = LicenceForms.unfit(this.state, this.number);
    Guard.check(
        form == null,
        "wrong-form",
        "/number",
        "A licence number of " + this.state + " has " + form + "; '" + number + "' has not.");
  }

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
