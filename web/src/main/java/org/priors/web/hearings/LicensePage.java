package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priors.hearings.LicenseOrder;
import org.priors.hearings.OrderSuspension;
import org.priors.hearings.ReviewAction;
import org.priors.hearings.Step;
import org.priors.web.pages.Form;
import org.priors.web.reading.Fields;
import org.priors.web.security.CurrentCaller;

/** What an action makes of the license where no hearing decides, and what a court does about it. */
@Named
@RequestScoped
public class LicensePage {

  @Inject ActionOnPage onPage;
  @Inject OrderSuspension orders;
  @Inject ReviewAction review;
  @Inject CurrentCaller caller;
  @Inject Form orderForm;
  @Inject Form courtForm;

  public void order() {
    onPage.submit(
        orderForm,
        "ordered",
        () -> {
          LocalDate begins = orderForm.dayAhead("/begins");
          LocalDate ends = orderForm.dayAhead("/ends");
          orderForm.refuseIfAny();
          orders.order(
              caller.get(),
              onPage.seen(orderForm),
              orderForm.text("/reason"),
              new LicenseOrder(begins, ends, null, null, null));
        });
  }

  public void record() {
    onPage.submit(
        courtForm,
        "recorded",
        () -> {
          Fields in = courtForm.reported();
          in.need("step", "What was done");
          Step step = in.choice("step", Step.class);
          Instant at = in.requiredMoment("at", "that", onPage.getView().zone());
          LocalDate runsFrom = in.dayAhead("runsFrom");
          in.refuseIfAny();
          review.record(
              caller.get(),
              onPage.seen(courtForm),
              new ReviewAction.Done(
                  step, at, in.text("reason"), in.text("sourceDocument"), runsFrom));
        });
  }

  /** Whether somebody has to order what follows. */
  public boolean isOrdering() {
    return onPage.isThere(orderForm, onPage.getView().isToBeOrdered());
  }

  /** Whether what a court does about it may be recorded. */
  public boolean isRecording() {
    return onPage.isThere(courtForm, !onPage.getView().afterTheDecision().isEmpty());
  }

  /** Whether that is shown open: somebody has sent it, and nothing was stored. */
  public boolean isCourtSent() {
    return onPage.isSent(courtForm);
  }

  /** What may be recorded, by what is chosen; while a form is read, all of it. */
  public Map<String, String> getSteps() {
    boolean isAll = onPage.isReading() || onPage.isSent(courtForm);
    Collection<Step> offered =
        isAll ? ReviewAction.AFTER_THE_DECISION : List.copyOf(onPage.getView().afterTheDecision());
    Map<String, String> steps = new LinkedHashMap<>();
    offered.forEach(step -> steps.put(step.title(), step.name()));
    return steps;
  }

  public Form getOrderForm() {
    return orderForm;
  }

  public Form getCourtForm() {
    return courtForm;
  }
}
