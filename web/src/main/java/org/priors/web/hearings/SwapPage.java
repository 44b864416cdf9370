package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.priors.hearings.Step;
import org.priors.hearings.Swap;
import org.priors.hearings.SwapHearing;
import org.priors.web.pages.Form;
import org.priors.web.security.CurrentCaller;

/** What the arresting officer's agency asks of the day of a hearing, on the action's page. */
@Named
@RequestScoped
public class SwapPage {

  @Inject SwapHearing swaps;
  @Inject ActionOnPage action;
  @Inject CurrentCaller caller;
  @Inject Form form;

  private Optional<Swap> swap;

  public void refuse() {
    action.submit(
        form,
        "swapRefused",
        () -> swaps.refuse(caller.get(), action.seen(form), form.text("/reason")));
  }

  /** What was asked last of the hearing that is set; null for nothing. */
  public Swap getSwap() {
    if (swap == null) {
      swap = swaps.of(caller.get(), action.getView());
    }
    return swap.orElse(null);
  }

  /** Whether the form that refuses it is there. */
  public boolean isAnswering() {
    return action.isThere(
        form,
        action.getView().isToBeMade(Step.POSTPONE) && getSwap() != null && getSwap().isOpen());
  }

  public Form getForm() {
    return form;
  }
}
