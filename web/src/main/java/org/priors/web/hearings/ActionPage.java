package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
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
import org.priors.hearings.ActionStep;
import org.priors.hearings.ActionView;
import org.priors.hearings.CheckStatement;
import org.priors.hearings.ItemAnswer;
import org.priors.hearings.NoteNotice;
import org.priors.hearings.StatementItem;
import org.priors.hearings.Step;
import org.priors.hearings.UndoStep;
import org.priors.web.pages.Form;
import org.priors.web.reading.Fields;
import org.priors.web.security.CurrentCaller;

/** An administrative action: where it stands, every step, and what is to be done now. */
@Named
@RequestScoped
public class ActionPage {

  private static final Map<String, String> DONE =
      Map.ofEntries(
          Map.entry("received", "The statement is taken in"),
          Map.entry("before", "This very statement was on file already"),
          Map.entry("validated", "The statement is validated"),
          Map.entry("returned", "The statement goes back to the agency"),
          Map.entry("rejected", "The statement is rejected"),
          Map.entry("noted", "What was done of the notice is recorded"),
          Map.entry("requested", "The request is taken in"),
          Map.entry("accepted", "The request is accepted, and the hearing is to be set"),
          Map.entry("refused", "The request is refused"),
          Map.entry("set", "The hearing is set"),
          Map.entry("notified", "The notice of hearing is recorded"),
          Map.entry("postponed", "The hearing is postponed and is to be set again"),
          Map.entry("moved", "The hearing is moved; its parties are to be told of the new time"),
          Map.entry("swapRefused", "Another day is refused: the hearing stays on its day"),
          Map.entry("unset", "The setting is taken back and the hearing is to be set again"),
          Map.entry("subpoenaed", "The subpoena is issued"),
          Map.entry("returned-subpoena", "What came of the subpoena is recorded"),
          Map.entry("withdrawn", "The request is withdrawn"),
          Map.entry("ordered", "The suspension is ordered"),
          Map.entry("recorded", "It is recorded"),
          Map.entry("undone", "The step is undone"));

  @Inject ActionOnPage action;
  @Inject CheckStatement check;
  @Inject NoteNotice notices;
  @Inject UndoStep undo;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Form form;
  @Inject Form noticeForm;
  @Inject Form undoForm;

  public void validate() {
    action.submit(
        form, "validated", () -> check.validate(caller.get(), action.seen(form), found()));
  }

  public void giveBack() {
    action.submit(form, "returned", () -> check.giveBack(caller.get(), action.seen(form), found()));
  }

  public void reject() {
    action.submit(form, "rejected", () -> check.reject(caller.get(), action.seen(form), found()));
  }

  public void note() {
    action.submit(
        noticeForm,
        "noted",
        () -> {
          Fields in = noticeForm.reported();
          in.need("step", "What was done");
          Step step = in.choice("step", Step.class);
          Instant at = in.requiredMoment("at", "the notice", view().zone());
          in.refuseIfAny();
          notices.note(
              caller.get(),
              action.seen(noticeForm),
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
        action.isReading() || action.isOvertaken(noticeForm)
            ? NoteNotice.OF_NOTICES
            : view().ofNotice();
    Map<String, String> steps = new LinkedHashMap<>();
    offered.forEach(step -> steps.put(step.title(), step.name()));
    return steps;
  }

  public void undo() {
    action.submit(
        undoForm,
        "undone",
        () ->
            undo.undo(
                caller.get(),
                action.seen(undoForm),
                new UndoStep.Order(
                    undoForm.text("/authority"),
                    undoForm.text("/reason"),
                    undoForm.text("/sourceDocument"))));
  }

  /** Whether the form of the statement is there. */
  public boolean isChecking() {
    return action.isThere(form, view().isToBeChecked());
  }

  /** Whether the form of the notice is there. */
  public boolean isNoting() {
    return action.isThere(noticeForm, !view().ofNotice().isEmpty());
  }

  /** Whether the form that undoes the last step is there. */
  public boolean isUndoing() {
    return action.isThere(undoForm, view().isToBeUndone());
  }

  /** Whether it is shown open: somebody has sent it, and nothing was undone. */
  public boolean isUndoSent() {
    return action.isSent(undoForm);
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

  private ActionView view() {
    return action.getView();
  }

  /** What the statement has to have. */
  public List<StatementItem> getItems() {
    return StatementItem.of(view().action().basis());
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
    return view().action().steps().stream().map(step -> new StepLine(step, lacking(step))).toList();
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
