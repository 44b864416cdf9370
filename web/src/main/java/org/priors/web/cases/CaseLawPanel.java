package org.priors.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priors.cases.CaseFile;
import org.priors.cases.OffenseNumber;
import org.priors.history.Event;
import org.priors.law.Count;
import org.priors.law.Counts;
import org.priors.law.Phrases;
import org.priors.law.Topic;
import org.priors.law.words.LawTable;
import org.priors.law.words.LawWords;
import org.priors.law.words.Outdated;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.Verifications;
import org.priors.rulings.CaseLaw;
import org.priors.rulings.CaseLaw.Standing;
import org.priors.rulings.EvaluateCase;
import org.priors.rulings.LawDecision;
import org.priors.rulings.LawDecision.Choice;
import org.priors.rulings.LawDecisions;
import org.priors.security.Permission;
import org.priors.web.law.AnswerRows;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Figures;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.security.CurrentCaller;

/** What the law says of the case file that is open, and what the prosecutor decides on it. */
@Named("caseLaw")
@RequestScoped
public class CaseLawPanel {

  @Inject CasePage page;
  @Inject EvaluateCase evaluate;
  @Inject LawDecisions decisions;
  @Inject Verifications verifications;
  @Inject CurrentLaw current;
  @Inject Figures figures;
  @Inject CurrentCaller caller;
  @Inject MaybeMore maybe;

  private final Form form = new Form();
  private CaseLaw law;
  private LawWords words;
  private Set<String> verified;
  private List<LawDecision> decided;
  private String conflict;
  private long made;

  /** What the law says; null before the case is opened. */
  public CaseLaw getLaw() {
    if (law == null && page.getView() != null) {
      law = evaluate.evaluate(caller.get(), page.getView().onRecord());
    }
    return law;
  }

  /** Whether there is anything to show beside the case. */
  public boolean isComputed() {
    return getLaw() != null && law.evaluation() != null;
  }

  /**
   * Whether charge and record differ, and nobody has decided on it yet; may be, while a form is
   * read, before the case is opened.
   */
  public boolean isDiffering() {
    return page.getView() == null
        || isComputed()
            && law.isOrMayBeBelow()
            && page.getView().file().status() == CaseFile.Status.OPEN
            && !isLeft();
  }

  /** Whether a prosecutor left the charge as it is, with all that is found now. */
  boolean isLeft() {
    return isComputed() && getDecided().stream().anyMatch(one -> one.leaves(law));
  }

  /** One red block a page, where a person must act. */
  public String getAlert() {
    return getLaw() == null || law.standing() == Standing.UNDERCHARGED ? "danger" : "warn";
  }

  /** {@code 3rd offense}: what the charge would be amended to. */
  public String getAmendTo() {
    return OffenseNumber.degree(Phrases.ordinal(law.number()));
  }

  /** {@code 2nd offense, at most the 3rd}. */
  public String getNth() {
    return AnswerRows.inWords(law.evaluation().offense(), Count.CRIMINAL);
  }

  /** What may make it another; empty where no other record waits that may be this person. */
  public String getUnless() {
    return MaybeMore.unless(maybe.records(page.getView().file().driverId()));
  }

  /** What the number by the record changes, in figures of the law book and in words of our own. */
  public String getWhatHangsOnIt() {
    String jail = words().figures(law.evaluation().line(Topic.JAIL));
    String court = words().figures(law.evaluation().line(Topic.COURT));
    long counting =
        law.priors().stream().filter(prior -> prior.judged().counts() == Counts.YES).count();
    String nth = Phrases.ordinal(law.number());
    return figures.of(counting, "earlier event counts.", "earlier events count.")
        + (jail == null ? "" : " Jail for a " + nth + " offense: " + jail + ".")
        + (court == null ? "" : " It goes to: " + court + ".");
  }

  /** That the days shown must not be acted on; null where they may. */
  public String getOutdated() {
    return isComputed() ? Outdated.inWords(law.evaluation(), verified()) : null;
  }

  /** What the policies of the State's police agencies recommend. */
  public List<AnswerRows.Policy> getPolicies() {
    return AnswerRows.policies(law.evaluation());
  }

  /** {@code Louisiana law as of 2002-01, not verified}. */
  public String getLawMark() {
    return words().mark(law.evaluation());
  }

  /** What refusing brings beside what failing brings. */
  public LawTable getLicense() {
    return words().license(law.evaluation());
  }

  /** The sentence as charged beside that by the record. */
  public LawTable getSentence() {
    boolean same = law.charged() == null || law.charged() == law.number();
    return words().sentence(same ? null : law.asCharged(), law.evaluation());
  }

  /** What refusing carries as an offense of its own; null where it is none. */
  public LawTable getRefusalOffense() {
    return words().refusalOffense(law.evaluation());
  }

  private LawWords words() {
    if (words == null) {
      words = new LawWords(current.book(), verified());
    }
    return words;
  }

  /** The parameters that an office of the State has verified, by path. */
  Set<String> verified() {
    if (verified == null) {
      verified = verifications.paths(caller.get(), page.getView().file().state());
    }
    return verified;
  }

  /** What each earlier event does to the number of the offense; empty where nothing is computed. */
  public Map<Event, Counts> getVerdicts() {
    Map<Event, Counts> verdicts = new HashMap<>();
    if (isComputed()) {
      law.priors().forEach(prior -> verdicts.put(prior.event(), prior.judged().counts()));
    }
    return verdicts;
  }

  /** Whether the evaluation had to choose among results. */
  public boolean isOfSeveralResults() {
    return page.getView().file().tests().stream()
            .filter(test -> test.kind().isEvidential() && test.result() != null)
            .count()
        > 1;
  }

  public boolean mayDecide() {
    return caller.get().may(Permission.PROSECUTE);
  }

  /** Amends the charge to what the record shows. */
  public void amend() {
    conflict =
        Attempt.of(
            () -> decide(Choice.AMENDED, "The record shows another number than the charge."));
    goOn("amended", conflict == null);
  }

  /** Leaves the charge as it is, for a reason. */
  public void leave() {
    boolean done =
        form.submit(() -> conflict = Attempt.of(() -> decide(Choice.LEFT, form.text("/reason"))));
    goOn("left", done && conflict == null);
  }

  /** Leaves a charge as it is that says more than the record, for a reason. */
  public void leaveAbove() {
    decideAbove(Choice.LEFT, "What was found out", "left");
  }

  /** Leaves a charge as it was amended, for a reason. */
  public void leaveAmended() {
    decideAbove(Choice.LEFT, "The reason", "left");
  }

  /** Amends a charge back to what the record shows now, for a reason. */
  public void amendBack() {
    decideAbove(Choice.AMENDED, "The reason", "amended");
  }

  private void decideAbove(Choice choice, String asked, String done) {
    boolean read =
        form.submit(
            () -> {
              form.need("/checked", asked);
              form.refuseIfAny();
              conflict = Attempt.of(() -> decide(choice, form.text("/checked")));
            });
    goOn(done, read && conflict == null);
  }

  private void decide(Choice choice, String reason) {
    made = decisions.decide(caller.get(), page.number(), seen(), choice, reason);
  }

  /** What the form was shown with. */
  private LawDecision.Seen seen() {
    Integer number = form.whole("/number");
    Integer atMost = form.whole("/atMost");
    return new LawDecision.Seen(
        form.version(), number == null ? 0 : number, atMost == null ? 0 : atMost);
  }

  private void goOn(String done, boolean well) {
    if (well) {
      Redirects.to(page.path() + "&done=" + done + "&decision=" + made);
    }
  }

  public List<LawDecision> getDecided() {
    if (decided == null) {
      decided =
          page.getView() == null
              ? List.of()
              : decisions.of(caller.get(), page.getView().file().id());
    }
    return decided;
  }

  public String getConflict() {
    return conflict;
  }

  /** What the decision is made on; the page sends it along with the form. */
  public Form getForm() {
    if (page.getView() != null) {
      form.getFields().put("/version", Integer.toString(page.getView().file().version()));
      if (isComputed()) {
        form.getFields().put("/number", Integer.toString(law.number()));
        form.getFields().put("/atMost", Integer.toString(law.atMost()));
      }
    }
    return form;
  }
}
