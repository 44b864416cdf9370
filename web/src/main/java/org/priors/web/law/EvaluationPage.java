package org.priors.web.law;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.priors.law.ActionFor;
import org.priors.law.CrashHarm;
import org.priors.law.EarlierEvent;
import org.priors.law.EarlierEventKind;
import org.priors.law.Evaluation;
import org.priors.law.Facts;
import org.priors.law.NotCompleted;
import org.priors.law.OffenseKind;
import org.priors.law.words.Conditions;
import org.priors.law.words.Days;
import org.priors.law.words.LawTable;
import org.priors.law.words.LawWords;
import org.priors.law.words.Outdated;
import org.priors.lawbook.Verifications;
import org.priors.problems.Collector;
import org.priors.rulings.EvaluateLaw;
import org.priors.web.pages.Form;
import org.priors.web.security.CurrentCaller;

/** Asks what the law says of facts that a person types, of no case on file. */
@Named("lawEvaluation")
@ViewScoped
public class EvaluationPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_EVENTS = 6;
  private static final String YES = "true";

  @Inject LawDesk desk;
  @Inject EvaluateLaw evaluateLaw;
  @Inject Verifications verifications;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Form form;

  private int events = 1;
  private transient Shown shown;

  /**
   * What the law book answered.
   *
   * @param outdated that its days must not be acted on; null where they may
   * @param headline what a charge as a first offense would overlook, null for nothing
   * @param numbers the three numbers, that of the offense first
   */
  public record Shown(
      String title,
      String outdated,
      String headline,
      String mark,
      String version,
      List<String> assumptions,
      List<AnswerRows.Number> numbers,
      LawTable license,
      LawTable sentence,
      LawTable refusing,
      List<AnswerRows.Due> clocks,
      List<String> withoutClock,
      List<AnswerRows.Policy> policies) {

    /** Which offense it is. */
    public AnswerRows.Number offense() {
      return numbers.get(0);
    }

    /** The numbers that license actions hang on. */
    public List<AnswerRows.Number> others() {
      return numbers.subList(1, numbers.size());
    }
  }

  @PostConstruct
  void begin() {
    if (getUnreadable() == null) {
      String asked = request.getParameter("state");
      boolean known = asked != null && desk.book().jurisdiction(asked) != null;
      form.getFields().put("/state", known ? asked : desk.usualState());
    }
  }

  /** One more row for an earlier event. */
  public void addEvent() {
    events = Math.min(MOST_EVENTS, events + 1);
  }

  /** Shows what the law in use answers. */
  public void evaluate() {
    shown = null;
    form.submit(this::answer);
  }

  private void answer() {
    Facts facts = new TypedFacts(form).facts(events);
    form.refuseIfAny();
    Evaluation evaluation = evaluateLaw.evaluate(caller.get(), facts, new Collector());
    Set<String> verified = verifications.paths(caller.get(), evaluation.jurisdiction().code());
    LawWords words = new LawWords(desk.book(), verified);
    shown =
        new Shown(
            evaluation.jurisdiction().name()
                + ", "
                + Days.weekday(facts.offense().at().toLocalDate()),
            Outdated.inWords(evaluation, verified),
            evaluation.overlooked(),
            words.mark(evaluation),
            evaluation.lawVersion(),
            evaluation.assumptions(),
            AnswerRows.numbers(evaluation),
            words.license(evaluation),
            words.sentence(null, evaluation),
            words.refusalOffense(evaluation),
            AnswerRows.clocks(evaluation, Outdated.of(evaluation, verified)),
            AnswerRows.withoutClock(evaluation),
            AnswerRows.policies(evaluation));
  }

  public String getUnreadable() {
    return desk.unreadable();
  }

  public Form getForm() {
    return form;
  }

  /** The answer; null before anything was asked, or where the facts have to be mended. */
  public Shown getShown() {
    return shown;
  }

  public List<Integer> getEventRows() {
    return IntStream.range(0, events).boxed().toList();
  }

  public boolean isMoreEvents() {
    return events < MOST_EVENTS;
  }

  public Map<String, String> getStates() {
    return desk.states();
  }

  public Map<String, String> getYesOrNo() {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("Yes", YES);
    choices.put("No", "false");
    return choices;
  }

  public Map<String, String> getCrashes() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (CrashHarm each : CrashHarm.values()) {
      choices.put(inWords(each), each.name());
    }
    return choices;
  }

  public Map<String, String> getKinds() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (EarlierEventKind each : EarlierEventKind.values()) {
      choices.put(Conditions.capital(each.title()), each.name());
    }
    return choices;
  }

  /** What an earlier event may be of. */
  public Map<String, String> getChargeKinds() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (OffenseKind each : OffenseKind.values()) {
      choices.put(Conditions.capital(each.title()), each.name());
    }
    return choices;
  }

  /** What may have come of a test beside a result and a plain refusal. */
  public Map<String, String> getOutcomes() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (NotCompleted each : NotCompleted.values()) {
      if (each != NotCompleted.REFUSED) {
        choices.put(Conditions.capital(each.title()), each.name());
      }
    }
    return choices;
  }

  /** What a license action may have been for. */
  public Map<String, String> getActions() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (ActionFor each : ActionFor.values()) {
      choices.put(inWords(each), each.name());
    }
    return choices;
  }

  public Map<String, String> getStatuses() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (EarlierEvent.Status each : EarlierEvent.Status.values()) {
      choices.put(inWords(each), each.name());
    }
    return choices;
  }

  private static String inWords(Enum<?> value) {
    return Conditions.capital(value.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
