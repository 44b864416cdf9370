package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priors.hearings.Appearance;
import org.priors.hearings.IssueSubpoena;
import org.priors.hearings.Setting;
import org.priors.hearings.Side;
import org.priors.hearings.Subpoena;
import org.priors.hearings.SubpoenaReturn;
import org.priors.web.pages.Form;
import org.priors.web.reading.Fields;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** Who is subpoenaed for a hearing, on the page of its administrative action. */
@Named
@RequestScoped
public class SubpoenaForms {

  @Inject IssueSubpoena subpoenas;
  @Inject ActionOnPage action;
  @Inject CurrentCaller caller;
  @Inject Clock clock;
  @Inject Form issueForm;
  @Inject Form againForm;
  @Inject Form returnForm;

  public void issue() {
    action.submit(
        issueForm,
        "subpoenaed",
        () -> {
          Fields in = issueForm.reported();
          in.need("part", "As what that person comes");
          in.need("name", "Who is subpoenaed");
          in.need("askedBy", "Who asked for it");
          in.need("issuedBy", "Who issues it");
          Subpoena.Said said =
              new Subpoena.Said(
                  in.choice("part", Appearance.Part.class),
                  in.text("name"),
                  Boolean.TRUE.equals(in.flag("comes")),
                  in.text("papers"),
                  in.choice("askedBy", Side.class),
                  in.text("issuedBy"));
          in.refuseIfAny();
          subpoenas.issue(caller.get(), action.seen(issueForm), said);
        });
  }

  public void issueAgain() {
    action.submit(
        againForm, "subpoenaed", () -> subpoenas.issueAgain(caller.get(), action.seen(againForm)));
  }

  public void note() {
    action.submit(
        returnForm,
        "returned-subpoena",
        () -> {
          Fields in = returnForm.reported();
          in.need("subpoena", "Which subpoena it is");
          in.need("outcome", "What came of it");
          SubpoenaReturn.Outcome outcome = in.choice("outcome", SubpoenaReturn.Outcome.class);
          Instant at =
              outcome == SubpoenaReturn.Outcome.SERVED
                  ? in.requiredMoment("at", "the service", action.getView().zone())
                  : null;
          in.refuseIfAny();
          subpoenas.note(
              caller.get(),
              action.seen(returnForm),
              Ids.of(in.text("subpoena"), "subpoena"),
              new SubpoenaReturn.Said(
                  outcome, at, in.text("by"), in.text("how"), in.text("reason")));
        });
  }

  /** Those of the hearing that is set, or that was heard last. */
  public List<Subpoena> getAll() {
    return action.getView().action().heard().map(Setting::subpoenas).orElse(List.of());
  }

  private boolean isToCome() {
    return action.getView().maySchedule()
        && action
            .getView()
            .action()
            .setting()
            .filter(setting -> setting.begins().isAfter(clock.instant()))
            .isPresent();
  }

  /** Whether the form is there that issues one. */
  public boolean isIssuing() {
    boolean isThere = action.isThere(issueForm, isToCome());
    if (isThere && !action.isReading()) {
      issueForm.getFields().putIfAbsent("/issuedBy", caller.get().displayName());
    }
    return isThere;
  }

  /** Whether those of the setting before may be issued again. */
  public boolean isRepeating() {
    return action.isThere(againForm, isToCome() && !getToRepeat().isEmpty());
  }

  /** Those of the setting before that are not issued again yet. */
  public List<Subpoena> getToRepeat() {
    return action.getView().action().setting().map(Setting::subpoenasToRepeat).orElse(List.of());
  }

  /** Whether the form is there that says what came of one. */
  public boolean isNoting() {
    return action.isThere(
        returnForm, action.getView().maySchedule() && getAll().stream().anyMatch(Subpoena::isOpen));
  }

  /** Whether a form was sent and nothing came of it: it is shown open then. */
  public boolean isSent(Form form) {
    return action.isSent(form);
  }

  /** Those of which something may have come, by what is chosen. */
  public Map<String, String> getOpen() {
    Map<String, String> open = new LinkedHashMap<>();
    getAll().stream()
        .filter(Subpoena::isOpen)
        .forEach(
            each ->
                open.put(each.name() + " (" + each.part().title() + ")", Long.toString(each.id())));
    return open;
  }

  public Map<String, String> getOutcomes() {
    Map<String, String> outcomes = new LinkedHashMap<>();
    for (SubpoenaReturn.Outcome outcome : SubpoenaReturn.Outcome.values()) {
      outcomes.put(outcome.title(), outcome.name());
    }
    return outcomes;
  }

  public Map<String, String> getParts() {
    Map<String, String> parts = new LinkedHashMap<>();
    for (Appearance.Part part : Appearance.Part.values()) {
      parts.put(part.title(), part.name());
    }
    return parts;
  }

  public Form getIssueForm() {
    return issueForm;
  }

  public Form getAgainForm() {
    return againForm;
  }

  public Form getReturnForm() {
    return returnForm;
  }
}
