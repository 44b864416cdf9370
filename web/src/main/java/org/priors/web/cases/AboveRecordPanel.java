package org.priors.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.priors.cases.CaseFile;
import org.priors.history.Sources;
import org.priors.history.WhomToAsk;
import org.priors.rulings.AboveRecord;
import org.priors.web.security.CurrentCaller;

/** What the charges of the open case say that the record does not hold, and whom to ask for it. */
@Named("aboveRecord")
@RequestScoped
public class AboveRecordPanel {

  private static final int MOST_NAMED = 8;

  @Inject CasePage page;
  @Inject CaseLawPanel law;
  @Inject WhomToAsk whom;
  @Inject CurrentCaller caller;

  private List<WhomToAsk.State> states;

  /** Whether the charges say more than the record, and nobody has left it so. */
  public boolean isFound() {
    return page.getView() != null
        && !law.getLaw().above().isEmpty()
        && page.getView().file().status() == CaseFile.Status.OPEN
        && !law.isLeft();
  }

  /**
   * Whether it may be left as it is here; may be, while a form is read, before the case is opened.
   */
  public boolean isLeavable() {
    return page.getView() == null
        || isFound() && law.isComputed() && !law.isDiffering() && law.mayDecide();
  }

  /** Whether what was amended can be amended back, likewise. */
  public boolean isAmended() {
    return page.getView() == null || law.getLaw().isAmendedAbove();
  }

  /** Whether it says more as it was filed, likewise. */
  public boolean isAsFiled() {
    return page.getView() == null || !isAmended();
  }

  public AboveRecord getTold() {
    return law.getLaw().above();
  }

  /** What is in doubt, the gravest of it, as the heading says it. */
  public String getHeading() {
    return switch (getTold().about().get(0)) {
      case AMENDED -> "Amended above the record: the charge rests on what is not there now";
      case PRIORS -> "Charged above the record: priors may be missing here";
      case AGE -> "The charge names an age that the record does not show: age or person in doubt";
      case LEVEL -> "The charge says two levels: which is meant is in doubt";
    };
  }

  /** The same beside the charges; null where they say no more than the record. */
  public String getTag() {
    if (!law.isComputed() || getTold().isEmpty()) {
      return null;
    }
    return switch (getTold().about().get(0)) {
      case AMENDED -> "Amended above the record";
      case PRIORS -> "Charged above the record";
      case AGE -> "Age or person in doubt";
      case LEVEL -> "Level in doubt";
    };
  }

  /** {@code "3RD OFF", "UNDER 21"}. */
  public String getRecognized() {
    return "\"" + String.join("\", \"", getTold().recognized()) + "\"";
  }

  /** Where the driver's earlier events may be on record, as far as this record says. */
  public List<WhomToAsk.State> getStates() {
    if (states == null) {
      states =
          page.getView() == null || page.getView().driver() == null
              ? List.of()
              : whom.about(caller.get(), page.getView().driver(), page.getView().file());
    }
    return states;
  }

  /** The names of the sources; of many the first ones, and how many more. */
  public String names(List<Sources.Source> of) {
    String first =
        String.join(", ", of.stream().limit(MOST_NAMED).map(Sources.Source::name).toList());
    int more = of.size() - MOST_NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  /** Whether the birth date is not known and the age that a charge names is taken in its place. */
  public boolean isAgeByCharge() {
    return law.isComputed() && law.getLaw().evaluation().facts().offense().underAge() != null;
  }

  /** The highest that the charge leaves. */
  public int getAge() {
    return law.getLaw().evaluation().facts().offense().underAge() - 1;
  }
}
