package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.priors.hearings.PlanHearings;
import org.priors.hearings.PlansOfHearings;
import org.priors.planning.CalendarPlan;
import org.priors.planning.LinesAsked;
import org.priors.planning.OfficerShare;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Pager;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** A plan of hearings: how far it is, what it would change, and what becomes of it. */
@Named
@RequestScoped
public class PlanPage {

  private static final String LINE = "line";

  @Inject PlansOfHearings plans;
  @Inject PlanHearings plan;
  @Inject PlanAcceptance acceptance;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private CalendarPlan shown;
  private List<PlansOfHearings.Line> lines;
  private List<OfficerShare> shares;
  private Pager pager;
  private String conflict;

  /** One of the lists of lines, as a link. */
  public record Choice(String title, String path, boolean isCurrent, long count) {}

  /** Whether one plan is asked for, in place of all. */
  public boolean isOne() {
    return request.getParameter("id") != null;
  }

  /** Null where none is asked for. */
  public CalendarPlan getPlan() {
    if (shown == null && isOne()) {
      shown = plans.one(caller.get(), number());
    }
    return shown;
  }

  private long number() {
    return Ids.of(request.getParameter("id"), "plan");
  }

  /** Ends the search with the best so far. */
  public void stop() {
    act(() -> plan.stop(caller.get(), number()), "stopped");
  }

  public void discard() {
    act(() -> plan.discard(caller.get(), number()), "discarded");
  }

  /** Whether the button of a line was clicked. */
  public boolean isLineChosen() {
    return FacesContext.getCurrentInstance().isPostback() && request.getParameter(LINE) != null;
  }

  /** Accepts the line whose button was clicked. */
  public void acceptLine() {
    long line = Ids.of(request.getParameter(LINE), "line of the plan");
    act(() -> acceptance.one(caller.get(), number(), line), "accepted");
  }

  /** Accepts all that is left of it, or as much as one click does. */
  public void acceptAll() {
    act(() -> acceptance.all(caller.get(), number()), "accepted");
  }

  private void act(Runnable action, String done) {
    conflict = Attempt.of(action);
    if (conflict == null) {
      Redirects.to(path(getWhich()) + "&done=" + done);
    }
    shown = null;
  }

  /** Which lines are shown: those that have a slot first. */
  public LinesAsked getWhich() {
    String said = request.getParameter("which");
    return Arrays.stream(LinesAsked.values())
        .filter(each -> each.name().equals(said))
        .findFirst()
        .orElse(LinesAsked.PLACED);
  }

  private String path(LinesAsked which) {
    return Page.PLAN.path() + "?id=" + number() + "&which=" + which.name();
  }

  /** The address of this page, for its forms. */
  public String getAddress() {
    return request.getContextPath() + (isOne() ? path(getWhich()) : Page.PLAN.path());
  }

  /** The lists of lines, each with how many stand there. */
  public List<Choice> getChoices() {
    if (!isOne()) {
      return List.of();
    }
    return Arrays.stream(LinesAsked.values())
        .map(
            each ->
                new Choice(
                    each.title(),
                    path(each),
                    each == getWhich(),
                    plans.count(caller.get(), number(), each)))
        .toList();
  }

  /** Null where no plan is asked for. */
  public Pager getPager() {
    if (pager == null && isOne()) {
      pager =
          new Pager(
              path(getWhich()),
              Pager.number(request.getParameter("page")),
              PlansOfHearings.PAGE,
              plans.count(caller.get(), number(), getWhich()));
    }
    return pager;
  }

  public List<PlansOfHearings.Line> getLines() {
    if (lines == null && isOne()) {
      lines = plans.lines(caller.get(), number(), getWhich(), getPager().skipped());
    }
    return lines;
  }

  /** What each officer has in its period, and would have. */
  public List<OfficerShare> getShares() {
    if (shares == null && isOne()) {
      shares = plans.shares(caller.get(), number());
    }
    return shares;
  }

  /** What the last click did; null for nothing. */
  public String getDone() {
    return switch (String.valueOf(request.getParameter("done"))) {
      case "stopped" -> "The search ends with the best so far";
      case "discarded" -> "The plan is discarded; what was accepted stays booked";
      case "accepted" -> accepted();
      default -> null;
    };
  }

  private String accepted() {
    long open = getPlan().open();
    String so = getPlan().accepted() + " accepted, " + getPlan().turnedDown() + " not";
    return open == 0 ? so + ": nothing of the plan is left" : so + ", " + open + " left";
  }

  public String getConflict() {
    return conflict;
  }
}
