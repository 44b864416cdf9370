package org.priors.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.priors.law.EarlierEvent;
import org.priors.law.Phrases;
import org.priors.rulings.Answer;
import org.priors.rulings.LawDecisions;
import org.priors.rulings.TakeBackDecision;
import org.priors.security.Permission;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** A decision on a charge, computed again under the law book that it was made by. */
@Named
@RequestScoped
public class DecisionPage {

  @Inject LawDecisions decisions;
  @Inject TakeBackDecision undo;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private final Form form = new Form();
  private String conflict;
  private String id;
  private LawDecisions.Recomputed again;

  public void open() {
    again = decisions.recompute(caller.get(), number());
  }

  /** Takes the decision back. */
  public void takeBack() {
    long[] of = new long[1];
    boolean read =
        form.submit(
            () -> {
              form.need("/reason", "The reason");
              form.refuseIfAny();
              conflict =
                  Attempt.of(
                      () -> of[0] = undo.takeBack(caller.get(), number(), form.text("/reason")));
            });
    if (read && conflict == null) {
      Redirects.to(Page.CASE.path() + "?id=" + of[0] + "&done=takenBack#law");
    }
  }

  /** Whether the caller may take it back, as far as is known before it is opened. */
  public boolean isToTakeBack() {
    return caller.get().may(Permission.PROSECUTE)
        && (again == null || again.decision().takenBack() == null);
  }

  private long number() {
    return Ids.of(id == null ? request.getParameter("id") : id, "decision");
  }

  /** The address of this page, for its form. */
  public String address() {
    return request.getContextPath() + Page.LAW_DECISION.path() + "?id=" + number();
  }

  public String getConflict() {
    return conflict;
  }

  public Form getForm() {
    return form;
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
