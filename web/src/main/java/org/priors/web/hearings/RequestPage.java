package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.priors.hearings.ActionView;
import org.priors.hearings.AskedBy;
import org.priors.hearings.HearingRequest;
import org.priors.hearings.RequestHearing;
import org.priors.hearings.Step;
import org.priors.web.pages.Form;
import org.priors.web.security.CurrentCaller;

/** The requests for a hearing on the page of an administrative action. */
@Named
@RequestScoped
public class RequestPage {

  @Inject RequestHearing requests;
  @Inject ActionOnPage action;
  @Inject CurrentCaller caller;
  @Inject Form form;
  @Inject Form decisionForm;

  private RequestHearing.Rules rules;

  public void take() {
    action.submit(
        form,
        "requested",
        () ->
            requests.take(
                caller.get(),
                action.seen(form),
                RequestReader.request(form.reported(), view().zone())));
  }

  public void accept() {
    action.submit(
        decisionForm,
        "accepted",
        () ->
            requests.accept(caller.get(), action.seen(decisionForm), decisionForm.text("/reason")));
  }

  public void refuse() {
    action.submit(
        decisionForm,
        "refused",
        () ->
            requests.refuse(caller.get(), action.seen(decisionForm), decisionForm.text("/reason")));
  }

  /** Whether the form that takes one in is there. */
  public boolean isTaking() {
    return action.isThere(form, view().isToBeMade(Step.REQUEST_HEARING));
  }

  /** Whether the form that accepts or refuses one is there. */
  public boolean isDeciding() {
    return action.isThere(decisionForm, view().isToBeMade(Step.REFUSE_REQUEST));
  }

  private ActionView view() {
    return action.getView();
  }

  /** What the law book says of a request in this action. */
  public RequestHearing.Rules getRules() {
    if (rules == null) {
      rules = requests.rules(caller.get(), view().action().id());
    }
    return rules;
  }

  /** Whether the office has to say by when a request has to come, for no source does. */
  public boolean isDayAsked() {
    return action.isReading() || !getRules().lastDay().isKnown();
  }

  /** Whether the law book asks for a fee. */
  public boolean isFeeAsked() {
    return action.isReading() || getRules().fee().asked() != null;
  }

  /** What the law book asks, and where. */
  public String getFeeHint() {
    return action.isReading()
        ? null
        : HearingWords.dollars(getRules().fee().asked()) + " by " + getRules().fee().by();
  }

  /** Why the office sets the day. */
  public String getDayHint() {
    return action.isReading()
        ? null
        : getRules().lastDay().by() + " Your office may set a day, and is named with it.";
  }

  /** Whether the State has several kinds of review. */
  public boolean isKindAsked() {
    return action.isReading() || !getRules().kinds().isEmpty();
  }

  /** The kinds of review, by what is chosen. */
  public Map<String, String> getKinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    getRules().kinds().forEach(kind -> kinds.put(kind, kind));
    return kinds;
  }

  /** Who may ask, by what is chosen. */
  public Map<String, String> getAskers() {
    Map<String, String> askers = new LinkedHashMap<>();
    for (AskedBy each : AskedBy.values()) {
      askers.put(each.title(), each.name());
    }
    return askers;
  }

  /** Those that count, the latest first. */
  public List<HearingRequest> getAll() {
    List<HearingRequest> all =
        view().action().requests().stream()
            .filter(request -> request.step().stands())
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(all);
    return all;
  }

  public Form getForm() {
    return form;
  }

  public Form getDecisionForm() {
    return decisionForm;
  }
}
