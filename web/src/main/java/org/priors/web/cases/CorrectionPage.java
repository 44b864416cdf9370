package org.priors.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.priors.casebook.CaseReader;
import org.priors.casebook.ForeseeCorrection;
import org.priors.cases.CorrectCase;
import org.priors.cases.Correction;
import org.priors.cases.SobrietyTest;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.pages.SentOnce;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/**
 * Corrects what was reported of an arrest: the form of the intake, filled with what stands. What
 * the correction changes is said before it is stored.
 */
@Named
@ViewScoped
public class CorrectionPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject CaseReader reader;
  @Inject ForeseeCorrection foresee;
  @Inject CorrectCase correct;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Form form;

  private long caseId;
  private int version;
  private String number;
  private String agency;
  private int charges;
  private int tests;
  private HashMap<String, String> shown;
  private HashMap<Integer, FixedCharge> fixed;
  private boolean isStored;
  private transient ForeseeCorrection.Foreseen foreseen;
  private transient String conflict;

  @PostConstruct
  void begin() {
    caseId = Ids.of(request.getParameter("case"), "case");
    CaseReader.Reported reported = reader.toCorrect(caller.get(), caseId);
    version = reported.file().version();
    fixed = FixedCharge.of(reported.file());
    number = reported.file().number();
    agency = reported.agency().name() + ", number " + reported.file().agencyNumber();
    charges = reported.file().charges().size();
    tests = reported.file().tests().size();
    ReportedFields.fill(form, reported);
    shown = new HashMap<>(form.getFields());
  }

  /** Says what the correction changes; nothing is stored. */
  public void open() {
    foreseen = null;
    if (isStored) {
      Redirects.to(SentOnce.again(storedAt()));
      return;
    }
    form.submit(
        () ->
            conflict =
                Attempt.of(
                    () -> {
                      ForeseeCorrection.Foreseen seen =
                          foresee.foresee(caller.get(), caseId, version, read());
                      if (seen.differences().isEmpty()) {
                        form.refuse("missing", "/reason", "Nothing was changed in the form.");
                        form.refuseIfAny();
                      }
                      foreseen = seen;
                    }));
    lookAgain();
  }

  /**
   * Whoever was overtaken keeps what they changed, and what it changes of the case as it is now is
   * said before it is stored. What they left alone follows what stands now, or they would put back
   * what somebody else corrected.
   */
  private void lookAgain() {
    if (conflict == null) {
      return;
    }
    foreseen = null;
    CaseReader.Reported now = reader.toCorrect(caller.get(), caseId);
    version = now.file().version();
    charges = now.file().charges().size();
    tests = now.file().tests().size();
    fixed = FixedCharge.of(now.file());
    Form standing = new Form();
    ReportedFields.fill(standing, now);
    new Overtaken(shown, standing.getFields(), fixed).follow(form);
    shown = new HashMap<>(standing.getFields());
  }

  /** Goes back to the form. */
  public void change() {
    foreseen = null;
    form.goOn();
  }

  /** Stores it. */
  public void store() {
    foreseen = null;
    boolean read =
        form.submit(
            () ->
                conflict =
                    Attempt.of(() -> correct.correct(caller.get(), caseId, version, read())));
    lookAgain();
    if (read && conflict == null) {
      isStored = true;
      Redirects.to(storedAt());
    }
  }

  private String storedAt() {
    return Page.CASE.path() + "?id=" + caseId + "&done=corrected#corrections";
  }

  private Correction read() {
    return CorrectionReader.ofAll(reader.toCorrect(caller.get(), caseId))
        .correction(form.reported());
  }

  /** Whether the form is shown, and not what it would change. */
  public boolean isAsking() {
    return foreseen == null;
  }

  public ForeseeCorrection.Foreseen getForeseen() {
    return foreseen;
  }

  /** How days and names were read that may be read otherwise; empty where all are plain. */
  public String readings() {
    return PartWords.readings(form);
  }

  /** The charges that stay as they were filed, by their rows. */
  public Map<Integer, FixedCharge> getFixed() {
    return fixed;
  }

  public List<Integer> chargeRows() {
    return IntStream.range(0, charges).boxed().toList();
  }

  public List<Integer> testRows() {
    return IntStream.range(0, tests).boxed().toList();
  }

  public List<SobrietyTest.Kind> sobrietyRows() {
    return List.of(SobrietyTest.Kind.values());
  }

  public String getNumber() {
    return number;
  }

  /** The agency and its own number of the case, which stay. */
  public String getAgency() {
    return agency;
  }

  public String casePath() {
    return request.getContextPath() + Page.CASE.path() + "?id=" + caseId;
  }

  public String address() {
    return request.getContextPath() + Page.CORRECTION.path() + "?case=" + caseId;
  }

  public String getConflict() {
    return conflict;
  }

  public Form getForm() {
    return form;
  }
}
