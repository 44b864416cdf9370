package org.priors.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.priors.law.DueDay;
import org.priors.law.Line;
import org.priors.law.Topic;
import org.priors.law.words.Outdated;

/** The days that are due in the case file that is open. */
@Named("caseDue")
@RequestScoped
public class CaseDue {

  @Inject CasePage page;
  @Inject CaseLawPanel law;
  @Inject Clock clock;

  /** How far off a day is: {@code in 3 days}, {@code passed}. */
  public String away(LocalDate due) {
    LocalDate today = LocalDate.now(clock.withZone(page.getView().agency().zone()));
    long days = today.until(due, ChronoUnit.DAYS);
    return days < 0
        ? "passed"
        : days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
  }

  public boolean isOver(LocalDate due) {
    return due.isBefore(LocalDate.now(clock.withZone(page.getView().agency().zone())));
  }

  /** The days that the law book gives, in the order of the procedure. */
  public List<DueDay> getKnown() {
    return law.getLaw().evaluation().clocks().stream().filter(DueDay::isKnown).toList();
  }

  /** The steps of the procedure for which the law book or the case gives no day. */
  public List<DueDay> getUnknown() {
    return law.getLaw().evaluation().clocks().stream().filter(clock -> !clock.isKnown()).toList();
  }

  /** What happens if nothing is done; null where the law book does not say. */
  public String getIfNothingIsDone() {
    Line line = law.getLaw().evaluation().line(Topic.IF_NOTHING);
    return line.isKnown() ? line.rule().text() + " (" + line.citation() + ")" : null;
  }

  /**
   * {@code by the law of 2002} where that is too old to act on; null where it is not.
   *
   * @param due null where the page is walked through without its rows
   */
  public String byLaw(DueDay due) {
    return due == null
        ? null
        : Outdated.of(law.getLaw().evaluation(), law.verified()).byLaw(due.rule());
  }

  /** {@code 7 dates are not in the law book}. */
  public String getMissing() {
    long none = getUnknown().stream().filter(each -> each.rule() == null).count();
    long open = getUnknown().size() - none;
    String missing = none == 0 ? "" : dates(none) + " not in the law book";
    String hanging = open == 0 ? "" : dates(open) + " not known yet";
    return missing.isEmpty() || hanging.isEmpty() ? missing + hanging : missing + ", " + hanging;
  }

  private static String dates(long count) {
    return count + (count == 1 ? " date is" : " dates are");
  }
}
