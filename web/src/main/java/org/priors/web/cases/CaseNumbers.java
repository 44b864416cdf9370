package org.priors.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.priors.history.Event;
import org.priors.law.Count;
import org.priors.law.Phrases;
import org.priors.rulings.CaseLaw;
import org.priors.web.law.AnswerRows;

/**
 * Which offense, license action and refusal the case file that is open is, and on what that hangs.
 */
@Named("caseNumbers")
@RequestScoped
public class CaseNumbers {

  @Inject CaseLawPanel law;

  /**
   * A number that license actions hang on.
   *
   * @param title such as {@code Administrative number}
   * @param inWords such as {@code 2nd license action, at most the 3rd}
   * @param pairs the entries that leave it open since they may be one event
   */
  public record Number(
      String title, String inWords, List<CaseLaw.Prior> priors, List<CaseLaw.Pair> pairs) {

    /** Its place on the page. */
    public String id() {
      return title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }
  }

  /** The numbers besides that of the offense. */
  public List<Number> getOthers() {
    return Stream.of(Count.ADMINISTRATIVE, Count.REFUSAL).map(this::number).toList();
  }

  private Number number(Count count) {
    CaseLaw found = law.getLaw();
    return new Number(
        count.title(),
        AnswerRows.inWords(found.evaluation().numbers().of(count), count),
        found.priors(count),
        found.mayBeOne(count));
  }

  /** The entries that leave the number of the offense open since they may be one event. */
  public List<CaseLaw.Pair> getPairs() {
    return law.isComputed() ? law.getLaw().mayBeOne(Count.CRIMINAL) : List.of();
  }

  /** {@code Conviction of 1 Jun 2000, Tupelo City Court, case LA-2000-000123}. */
  public String called(Event event) {
    return event.kind().title()
        + " of "
        + Phrases.day(event.happenedOn())
        + ", "
        + event.forum()
        + (event.caseNumber() == null ? "" : ", case " + event.caseNumber());
  }
}
