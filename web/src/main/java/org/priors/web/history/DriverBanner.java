package org.priors.web.history;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.priors.casebook.CaseView;
import org.priors.history.DriverView;
import org.priors.history.Event;
import org.priors.history.LicenseStanding;
import org.priors.history.Priors;

/**
 * What every page about one driver begins with.
 *
 * @param about what the page is about besides, such as {@code case VA-2016-000123}; null for
 *     nothing
 * @param besides what the priors are prior to and what is on record in all; null for nothing to say
 * @param license how the license stood on the day of the arrest, by what is on file; null where no
 *     arrest is at hand
 * @param age on the day of the arrest, or today; null where the birth date is not known
 */
public record DriverBanner(
    DriverView driver,
    String about,
    Integer age,
    String ageWhen,
    Priors priors,
    Tally tally,
    String besides,
    LicenseStanding license) {

  /** Of the driver of a case, as the record stood when the arrest was made. */
  public static DriverBanner of(CaseView view) {
    DriverView driver = view.driver();
    return new DriverBanner(
        driver,
        "case " + view.file().number(),
        age(driver.born(), view.arrestedOn()),
        "at the arrest",
        view.priors(),
        Tally.of(view.priors(), true),
        null,
        view.license());
  }

  static DriverBanner of(DriverView driver, LocalDate today) {
    return new DriverBanner(
        driver,
        null,
        age(driver.born(), today),
        "today",
        driver.priors(),
        Tally.of(driver.priors(), false),
        driver.besidesPriors(),
        null);
  }

  private static Integer age(LocalDate born, LocalDate day) {
    return born == null ? null : Period.between(born, day).getYears();
  }

  /** The counted refusals and convictions, each with its year and where it is from. */
  public List<String> from() {
    return priors.tally().stream()
        .filter(Event::prior)
        .map(
            event ->
                EventWords.named(event)
                    + " "
                    + event.happenedOn().getYear()
                    + ", "
                    + event.forum()
                    + ", "
                    + event.state())
        .toList();
  }

  public String joined() {
    int records = driver.records().size();
    return records == 1 ? "1 record" : records + " records joined";
  }
}
