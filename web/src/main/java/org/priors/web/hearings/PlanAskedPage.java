package org.priors.web.hearings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.priors.calendar.Manner;
import org.priors.hearings.PlanHearings;
import org.priors.hearings.PlansOfHearings;
import org.priors.planning.CalendarPlan;
import org.priors.planning.PlanKind;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Pager;
import org.priors.web.pages.Redirects;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Asks for a plan of hearings, and lists those that were made. */
@Named
@RequestScoped
public class PlanAskedPage {

  private static final int USUAL_MINUTES = 30;
  private static final int USUAL_DAYS = 30;

  @Inject PlanHearings plan;
  @Inject PlansOfHearings plans;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private Form form;
  private PlanHearings.Outlook outlook;
  private String conflict;
  private Pager pager;
  private long made;

  @PostConstruct
  void fill() {
    form = Form.on(clock);
    if (isKept()) {
      LocalDate first = getOutlook().first();
      form.preset("/first", first.toString());
      form.preset("/last", first.plusDays(USUAL_DAYS).toString());
      form.preset("/minutes", Integer.toString(USUAL_MINUTES));
      form.preset("/kind", usualKind().name());
    }
  }

  private PlanKind usualKind() {
    return getOutlook().toSet() == 0 && getOutlook().toMove() > 0
        ? PlanKind.MOVED
        : PlanKind.WAITING;
  }

  /** Whether the caller works where hearings are planned. */
  public boolean isKept() {
    return plan.isFor(caller.get());
  }

  /** Asks for it; it is made in the background, and its page shows how far it is. */
  public void ask() {
    boolean read = form.submit(() -> conflict = Attempt.of(this::askAsSaid));
    if (read && conflict == null) {
      Redirects.to(Page.PLAN.path() + "?id=" + made);
    }
  }

  private void askAsSaid() {
    form.need("/kind", "What is planned");
    form.need("/first", "The first day");
    form.need("/last", "The last day");
    form.need("/minutes", "How long a hearing takes");
    PlanKind kind = form.choice("/kind", PlanKind.class);
    LocalDate first = form.dayAhead("/first");
    LocalDate last = form.dayAhead("/last");
    Integer minutes = form.whole("/minutes");
    Manner manner = form.choice("/manner", Manner.class);
    LocalDate officeLastDay = form.dayAhead("/officeLastDay");
    form.refuseIfAny();
    made =
        plan.ask(
            caller.get(),
            kind,
            new PlanHearings.Asked(first, last, minutes, manner, officeLastDay));
  }

  public PlanHearings.Outlook getOutlook() {
    if (outlook == null) {
      outlook = plan.outlook(caller.get());
    }
    return outlook;
  }

  /** What may be planned, with how much of it there is, by what is chosen. */
  public Map<String, String> getKinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    if (isKept()) {
      kinds.put(told(PlanKind.WAITING, getOutlook().toSet()), PlanKind.WAITING.name());
      kinds.put(told(PlanKind.MOVED, getOutlook().toMove()), PlanKind.MOVED.name());
    }
    return kinds;
  }

  private static String told(PlanKind kind, long count) {
    return kind.title() + " (" + count + ")";
  }

  /** How people may come together, by what is chosen. */
  public Map<String, String> getManners() {
    Map<String, String> manners = new LinkedHashMap<>();
    Stream.of(Manner.values()).forEach(each -> manners.put(each.title(), each.name()));
    return manners;
  }

  public Pager getPager() {
    if (pager == null) {
      pager =
          new Pager(
              Page.PLAN.path(),
              Pager.number(request.getParameter("page")),
              PlansOfHearings.PAGE,
              isKept() ? plans.count(caller.get()) : 0);
    }
    return pager;
  }

  public List<CalendarPlan> getPlans() {
    return isKept() ? plans.some(caller.get(), getPager().skipped()) : List.of();
  }

  public Form getForm() {
    return form;
  }

  public String getConflict() {
    return conflict;
  }
}
