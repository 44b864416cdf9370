package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.priors.hearings.ActionReader;
import org.priors.hearings.ActionStep;
import org.priors.hearings.ActionView;
import org.priors.hearings.CheckStatement;
import org.priors.hearings.ItemAnswer;
import org.priors.hearings.NoteNotice;
import org.priors.hearings.SeenAction;
import org.priors.hearings.StatementItem;
import org.priors.hearings.Step;
import org.priors.hearings.UndoStep;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.reading.Fields;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** An administrative action: where it stands, every step, and what is to be done now. */
@Named
@RequestScoped
public class ActionPage {

  private static final Map<String, String> DONE =
      Map.of(
          "received", "The statement is taken in",
          "before", "This very statement was on file already",
          "validated", "The statement is validated",
          "returned", "The statement goes back to the agency",
          "rejected", "The statement is rejected",
          "noted", "What was done of the notice is recorded",
          "undone", "The step is undone");

  @Inject ActionReader reader;
  @Inject CheckStatement check;
  @Inject NoteNotice notices;
  @Inject UndoStep undo;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Form form;
  @Inject Form noticeForm;
  @Inject Form undoForm;

  private ActionView view;
  private String conflict;
  private Form overtaken;

  public void validate() {
    submit(form, "validated", () -> check.validate(caller.get(), seen(form), found()));
  }

  public void giveBack() {
    submit(form, "returned", () -> check.giveBack(caller.get(), seen(form), found()));
  }

  public void reject() {
    submit(form, "rejected", () -> check.reject(caller.get(), seen(form), found()));
  }

  public void note() {
    submit(
        noticeForm,
        "noted",
        () -> {
          Fields in = noticeForm.reported();
          in.need("step", "What was done");
          Step step = in.choice("step", Step.class);
          Instant at = in.requiredMoment("at", "the notice", getView().zone());
          in.refuseIfAny();
          notices.note(
              caller.get(),
              seen(noticeForm),
              new NoteNotice.Noted(
                  step,
                  at,
                  in.text("sourceDocument"),
                  in.text("reason"),
                  in.flag("permit"),
                  in.dayAhead("permitUntil")));
        });
  }

  /**
   * What may be recorded of the notice, by what is chosen. While a form is read and after somebody
   * got ahead, every step: the one that was chosen is among them.
   */
  public Map<String, String> getNoticeSteps() {
    Collection<Step> offered =
        isThere(noticeForm, false) ? NoteNotice.OF_NOTICES : getView().ofNotice();
    Map<String, String> steps = new LinkedHashMap<>();
    offered.forEach(step -> steps.put(step.title(), step.name()));
    return steps;
  }

  public void undo() {
    submit(
        undoForm,
        "undone",
        () ->
            undo.undo(
                caller.get(),
                seen(undoForm),
                new UndoStep.Order(
                    undoForm.text("/authority"),
                    undoForm.text("/reason"),
                    undoForm.text("/sourceDocument"))));
  }

  /** Where somebody got ahead, the page shows the action as it is now and keeps what was typed. */
  private void submit(Form sent, String done, Runnable work) {
    boolean read = sent.submit(() -> conflict = Attempt.of(work));
    if (read && conflict == null) {
      Redirects.to(Page.ACTION.path() + "?id=" + number() + "&done=" + done);
    } else if (read) {
      overtaken = sent;
      view = null;
      forms().forEach(each -> each.getFields().remove("/version"));
    }
  }

  private List<Form> forms() {
    return List.of(form, noticeForm, undoForm);
  }

  /** While a form is read it is there, for who sends it is told what became of it. */
  private boolean isThere(Form asked, boolean isToBeFilled) {
    boolean isRead =
        FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    return isRead || isToBeFilled || overtaken == asked;
  }

  /** Whether the form of the statement is there. */
  public boolean isChecking() {
    return isThere(form, getView().isToBeChecked());
  }

  /** Whether the form of the notice is there. */
  public boolean isNoting() {
    return isThere(noticeForm, !getView().ofNotice().isEmpty());
  }

  /** Whether the form that undoes the last step is there. */
  public boolean isUndoing() {
    return isThere(undoForm, getView().isToBeUndone());
  }

  /** Whether it is shown open: somebody has sent it, and nothing was undone. */
  public boolean isUndoSent() {
    return undoForm.isRefused() || overtaken == undoForm;
  }

  private CheckStatement.Found found() {
    Map<String, ItemAnswer> items = answers();
    LocalDate due = form.dayAhead("/dueOn");
    form.refuseIfAny();
    return new CheckStatement.Found(items, form.text("/reason"), due);
  }

  private Map<String, ItemAnswer> answers() {
    Map<String, ItemAnswer> answers = new LinkedHashMap<>();
    for (StatementItem item : getItems()) {
      ItemAnswer answer = form.choice("/items/" + item.key(), ItemAnswer.class);
      if (answer != null) {
        answers.put(item.key(), answer);
      }
    }
    return answers;
  }

  private SeenAction seen(Form sent) {
    return new SeenAction(number(), sent.version());
  }

  public ActionView getView() {
    if (view == null) {
      view = reader.open(caller.get(), number());
      String version = Integer.toString(view.action().version());
      forms().forEach(each -> each.getFields().putIfAbsent("/version", version));
    }
    return view;
  }

  private long number() {
    return Ids.of(request.getParameter("id"), "administrative action");
  }

  /** What the statement has to have. */
  public List<StatementItem> getItems() {
    return StatementItem.of(getView().action().basis());
  }

  /** What may be found of an item, by what is chosen. */
  public Map<String, String> getAnswers() {
    Map<String, String> answers = new LinkedHashMap<>();
    for (ItemAnswer answer : ItemAnswer.values()) {
      answers.put(answer.title(), answer.name());
    }
    return answers;
  }

  /** A step with what it found wanting of a statement, in words. */
  public record StepLine(ActionStep step, List<String> lacking) {}

  /** Every step, in the order in which they were recorded. */
  public List<StepLine> getSteps() {
    return getView().action().steps().stream()
        .map(step -> new StepLine(step, lacking(step)))
        .toList();
  }

  private List<String> lacking(ActionStep step) {
    return getItems().stream()
        .filter(item -> step.answers().containsKey(item.key()))
        .filter(item -> !step.answers().get(item.key()).isEnough())
        .map(
            item ->
                item.title()
                    + ": "
                    + step.answers().get(item.key()).title().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** What the last click did; null for nothing. */
  public String getDone() {
    return DONE.get(String.valueOf(request.getParameter("done")));
  }

  /** The address of this page, for its forms. */
  public String getAddress() {
    return request.getContextPath() + Page.ACTION.path() + "?id=" + number();
  }

  public String getConflict() {
    return conflict;
  }

  /** Whether one of the forms was refused. */
  public boolean isRefused() {
    return form.isRefused() || noticeForm.isRefused() || undoForm.isRefused();
  }

  public Form getNoticeForm() {
    return noticeForm;
  }

  public Form getUndoForm() {
    return undoForm;
  }

  public Form getForm() {
    return form;
  }
}
