package org.priors.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.priors.law.EarlierEvent;
import org.priors.law.Phrases;
import org.priors.rulings.Answer;
import org.priors.rulings.LawDecisions;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** A decision on a charge, computed again under the law book that it was made by. */
@Named
@RequestScoped
public class DecisionPage {

  @Inject LawDecisions decisions;
  @Inject CurrentCaller caller;

  private String id;
  private LawDecisions.Recomputed again;

  public void open() {
    again = decisions.recompute(caller.get(), Ids.of(id == null ? "" : id, "decision"));
  }

  /** The earlier event that a line of the answer is about. */
  public String event(Answer.Prior of) {
    return inWords(again.history().get(of.index()));
  }

  /** {@code Conviction, 1 Feb 2002, LA; offense of 10 Jan 2002}. */
  static String inWords(EarlierEvent event) {
    String title = event.kind().title();
    boolean isOfEarlierDay =
        event.offenseDate() != null && !event.offenseDate().equals(event.date());
    return title.substring(0, 1).toUpperCase(Locale.ROOT)
        + title.substring(1)
        + ", "
        + Phrases.day(event.date())
        + ", "
        + event.state()
        + (isOfEarlierDay ? "; offense of " + Phrases.day(event.offenseDate()) : "");
  }

  public LawDecisions.Recomputed getAgain() {
    return again;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
