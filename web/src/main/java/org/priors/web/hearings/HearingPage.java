package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.priors.hearings.Appearance;
import org.priors.hearings.ConductHearing;
import org.priors.hearings.DecideHearing;
import org.priors.hearings.Exhibit;
import org.priors.hearings.Finding;
import org.priors.hearings.HearingView;
import org.priors.hearings.IntervalKind;
import org.priors.hearings.KeepHearingRecord;
import org.priors.hearings.LicenseOrder;
import org.priors.hearings.LicenseTerms;
import org.priors.hearings.Outcome;
import org.priors.hearings.ReadHearing;
import org.priors.hearings.Side;
import org.priors.hearings.Step;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.reading.Fields;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** A hearing on one screen: who appeared, what was offered and found, and the decision. */
@Named
@RequestScoped
public class HearingPage {

  private static final Map<String, String> DONE =
      Map.of(
          "kept", "The record is kept",
          "marked", "It is marked",
          "noted", "What became of the hearing is recorded",
          "excused", "The absence is excused: the hearing is to be set again",
          "decided", "The decision is signed");

  @Inject ActionOnPage onPage;
  @Inject ReadHearing reader;
  @Inject KeepHearingRecord keep;
  @Inject ConductHearing conduct;
  @Inject DecideHearing decisions;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Form form;
  @Inject Form conductForm;
  @Inject Form excuseForm;
  @Inject Form decisionForm;

  private HearingView view;
  private LicenseTerms terms;

  public void keep() {
    submit(
        form,
        "kept",
        () -> keep.keep(caller.get(), onPage.number(), new DraftForm(form, getView()).read()));
  }

  public void note() {
    submit(
        conductForm,
        "noted",
        () -> {
          Fields in = conductForm.reported();
          Step step = in.choice("step", Step.class);
          var at = in.requiredMoment("at", "that", getView().of().zone());
          in.refuseIfAny();
          conduct.note(caller.get(), onPage.seen(conductForm), step, at, in.text("reason"));
        });
  }

  public void excuse() {
    submit(
        excuseForm,
        "excused",
        () -> conduct.excuse(caller.get(), onPage.seen(excuseForm), excuseForm.text("/reason")));
  }

  public void decide() {
    submit(
        decisionForm,
        "decided",
        () -> {
          Outcome outcome = decisionForm.choice("/outcome", Outcome.class);
          LicenseOrder order =
              new LicenseOrder(
                  decisionForm.dayAhead("/begins"),
                  decisionForm.dayAhead("/ends"),
                  decisionForm.choice("/restriction", IntervalKind.class),
                  decisionForm.dayAhead("/restrictedFrom"),
                  decisionForm.dayAhead("/restrictedUntil"));
          decisionForm.refuseIfAny();
          decisions.decide(
              caller.get(),
              onPage.seen(decisionForm),
              outcome,
              decisionForm.text("/reason"),
              order);
        });
  }

  /** Leads back to the hearing and tells what was done. */
  private void submit(Form form, String done, Runnable work) {
    if (onPage.submit(form, work)) {
      Redirects.to(Page.HEARING.path() + "?id=" + onPage.number() + "&done=" + done);
    } else {
      view = null;
    }
  }

  public boolean isKeeping() {
    boolean isThere = onPage.isThere(form, getView().isToBeKept());
    if (isThere && !onPage.isReading()) {
      new DraftForm(form, getView()).fill();
    }
    return isThere;
  }

  public boolean isConducting() {
    return onPage.isThere(conductForm, getView().isToBeHeld());
  }

  public boolean isExcusing() {
    return onPage.isThere(excuseForm, getView().isToBeExcused());
  }

  public boolean isDeciding() {
    return onPage.isThere(decisionForm, !getView().outcomes().isEmpty());
  }

  public HearingView getView() {
    if (view == null) {
      view = reader.of(caller.get(), onPage.getView());
    }
    return view;
  }

  /** What the law book says of the license, for who decides; null for others. */
  public LicenseTerms getTerms() {
    if (terms == null && !getView().outcomes().isEmpty()) {
      terms = decisions.terms(caller.get(), onPage.number());
    }
    return terms;
  }

  /** Says of who did not appear that it was under a subpoena that was served; else nothing. */
  public String underSubpoena(Appearance one) {
    boolean isMissed =
        one.manner() == Appearance.How.ABSENT
            && getView()
                .setting()
                .subpoenaOf(one.part(), one.name())
                .filter(each -> each.isServed() && each.isToCome())
                .isPresent();
    return isMissed ? ", under subpoena" : "";
  }

  /**
   * One row of a list in the form.
   *
   * @param title what it is about, where the law book says so
   * @param by where it stands
   */
  public record Row(int index, String title, String by) {}

  public List<Row> getFindings() {
    return IntStream.range(0, new DraftForm(form, getView()).findings())
        .mapToObj(
            row ->
                getView().issues().isEmpty()
                    ? new Row(row, null, null)
                    : new Row(
                        row, getView().issues().get(row).text(), getView().issues().get(row).by()))
        .toList();
  }

  public List<Row> getExhibits() {
    return rows(new DraftForm(form, getView()).exhibits());
  }

  public List<Row> getAppearances() {
    return rows(new DraftForm(form, getView()).appearances());
  }

  private static List<Row> rows(int most) {
    return IntStream.range(0, most).mapToObj(row -> new Row(row, null, null)).toList();
  }

  public Map<String, String> getFound() {
    return choices(Finding.Found.values(), Finding.Found::title);
  }

  public Map<String, String> getSides() {
    return choices(Side.values(), Side::title);
  }

  public Map<String, String> getRulings() {
    return choices(Exhibit.Ruling.values(), Exhibit.Ruling::title);
  }

  public Map<String, String> getParts() {
    return choices(Appearance.Part.values(), Appearance.Part::title);
  }

  public Map<String, String> getManners() {
    return choices(Appearance.How.values(), Appearance.How::title);
  }

  /** What may have become of the hearing. */
  public Map<String, String> getConducted() {
    return choices(
        new Step[] {Step.HOLD_HEARING, Step.NOTE_DRIVER_ABSENT, Step.NOTE_STATE_ABSENT},
        Step::title);
  }

  /** What can be decided; while the form is read, all of it. */
  public Map<String, String> getOutcomes() {
    return choices(
        decisionForm.isFilled("/outcome")
            ? Outcome.values()
            : getView().outcomes().toArray(Outcome[]::new),
        Outcome::title);
  }

  public Map<String, String> getRestrictions() {
    return choices(
        new IntervalKind[] {IntervalKind.RESTRICTED, IntervalKind.INTERLOCK}, IntervalKind::title);
  }

  private static <E extends Enum<E>> Map<String, String> choices(
      E[] values, Function<E, String> title) {
    Map<String, String> choices = new LinkedHashMap<>();
    Arrays.stream(values).forEach(each -> choices.put(title.apply(each), each.name()));
    return choices;
  }

  /** What the last click did; null for nothing. */
  public String getDone() {
    return DONE.get(String.valueOf(request.getParameter("done")));
  }

  /** The address of this page, for its forms. */
  public String getAddress() {
    return request.getContextPath() + Page.HEARING.path() + "?id=" + onPage.number();
  }

  public Form getForm() {
    return form;
  }

  public Form getConductForm() {
    return conductForm;
  }

  public Form getExcuseForm() {
    return excuseForm;
  }

  public Form getDecisionForm() {
    return decisionForm;
  }
}
