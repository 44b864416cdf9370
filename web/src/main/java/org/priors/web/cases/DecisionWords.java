package org.priors.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.priors.cases.Disposition;
import org.priors.cases.DiversionCourse;
import org.priors.cases.StandsNoMore;
import org.priors.law.Phrases;

/** A court's decision in the words of the pages. */
@Named
@ApplicationScoped
public class DecisionWords {

  /** {@code Conviction, 1 Jun 1999, Tupelo City Court}. */
  static String inFull(Disposition decided) {
    return decided.kind().title()
        + ", "
        + Phrases.day(decided.decidedOn())
        + ", "
        + decided.court().name();
  }

  /**
   * Whether it still stands, else what took its place, when and why.
   *
   * @param all the decisions of the case
   */
  public String standing(Disposition decided, List<Disposition> all) {
    Disposition later = StandsNoMore.since(decided, all);
    if (later == null) {
      return decided.kind().isOutcome() ? "Stands" : "";
    }
    String what =
        later.because() == null
            ? "No longer stands: decided otherwise"
            : "No longer stands: " + later.because().title().toLowerCase(Locale.ROOT);
    return what
        + " on "
        + Phrases.day(later.decidedOn())
        + (later.reason() == null ? "" : ", " + later.reason());
  }

  /** How a diversion went; empty for any other decision. */
  public String course(Disposition decided) {
    if (decided.kind() != Disposition.Kind.DIVERSION) {
      return "";
    }
    DiversionCourse course = decided.course();
    String program = course.program() == null ? "Program not named" : course.program();
    String begun = course.startedOn() == null ? "" : ", begun " + Phrases.day(course.startedOn());
    return program + begun + ", " + end(course);
  }

  private static String end(DiversionCourse course) {
    if (course.completedOn() != null) {
      return "completed " + Phrases.day(course.completedOn());
    }
    return course.failedOn() == null
        ? "cannot tell whether it was completed or failed"
        : "failed " + Phrases.day(course.failedOn()) + ", so it dismissed nothing";
  }

  /** What it took the place of; empty for nothing. */
  public String replaced(Disposition decided) {
    return decided.replaces() == null ? "" : "In place of: " + inFull(decided.replaces());
  }
}
