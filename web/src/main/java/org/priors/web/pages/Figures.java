package org.priors.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** Figures as every page writes them. */
@Named
@ApplicationScoped
public class Figures {

  /** {@code 18,420}. */
  public String count(long number) {
    return String.format(Locale.US, "%,d", number);
  }

  /** {@code 1 refusal} or {@code 1,204 cases}. */
  public String of(long number, String one, String many) {
    return count(number) + " " + (number == 1 ? one : many);
  }

  /** {@code 2 refusals}, or {@code 1 to 2 refusals} where some may be one. */
  public String between(long least, long most, String one, String many) {
    return (least == most ? "" : count(least) + " to ") + of(most, one, many);
  }

  /** {@code 40.7 %}: the share to one decimal. */
  public String percent(long part, long whole) {
    return String.format(Locale.US, "%.1f %%", 100.0 * part / whole);
  }
}
