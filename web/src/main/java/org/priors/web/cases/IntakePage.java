package org.priors.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.priors.agencies.Agencies;
import org.priors.cases.ArrestReport;
import org.priors.cases.CaseIntake;
import org.priors.cases.SobrietyTest;
import org.priors.problems.Conflict;
import org.priors.problems.Refused;
import org.priors.security.Role;
import org.priors.web.pages.Form;
import org.priors.web.search.KnownDrivers;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Takes in an arrest by hand. Rows for further charges and tests are added by a button. */
@Named
@ViewScoped
public class IntakePage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_ROWS = 20;

  @Inject CaseIntake intake;
  @Inject ArrestReader reader;
  @Inject Agencies agencies;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject KnownDrivers known;
  @Inject Form form;

  private int charges = 1;
  private int tests = 1;
  private transient CaseIntake.Taken taken;

  @PostConstruct
  void begin() {
    form.preset("/charges/0/kind", "IMPAIRED_DRIVING");
    form.preset("/charges/0/counts", "1");
    for (SobrietyTest.Kind kind : SobrietyTest.Kind.values()) {
      form.preset("/sobrietyTests/" + kind.ordinal() + "/kind", kind.name());
    }
    if (isAgencyFixed()) {
      form.getFields().put("/agency", agencies.get(caller.get().agencyId()).ori());
    }
  }

  public void addCharge() {
    form.goOn();
    form.preset("/charges/" + charges + "/counts", "1");
    charges = Math.min(MOST_ROWS, charges + 1);
  }

  public void addTest() {
    form.goOn();
    tests = Math.min(MOST_ROWS, tests + 1);
  }

  /** Says who on record the person may be. */
  public void look() {
    form.goOn();
    known.look(
        form.text("/person/surname"),
        form.text("/person/given"),
        form.text("/person/born"),
        form.text("/person/license/number"));
  }

  /** Shows a receipt: it is the same for an arrest that is on file out of the sender's sight. */
  public void open() {
    form.submit(() -> taken = take());
  }

  private CaseIntake.Taken take() {
    String source = "Intake form, " + caller.get().displayName();
    ArrestReport report = reader.report(form.reported(), source, TestsKnown::read);
    try {
      return intake.take(caller.get(), report);
    } catch (Conflict other) {
      throw new Refused("conflict", "/agencyNumber", other.getMessage());
    }
  }

  /** An officer reports for the own agency. */
  public boolean isAgencyFixed() {
    return caller.get().role() == Role.OFFICER && caller.get().agencyId() != null;
  }

  public String agencyName() {
    return caller.get().officeName();
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

  /** Whether the form is shown, and not what became of it. */
  public boolean isAsking() {
    return taken == null;
  }

  /** The address of this page, for its form. */
  public String address() {
    return request.getContextPath() + Page.INTAKE.path();
  }

  /** What became of the report; null before it is sent. */
  public CaseIntake.Taken getTaken() {
    return taken;
  }

  /** How days were read that may be read otherwise; empty where all are plain. */
  public String readings() {
    return PartWords.readings(form);
  }

  /** What became of what was sent, in words. */
  public String receipt() {
    if (taken.isNew()) {
      return "The report is on record under this number.";
    }
    return taken.notTaken().isEmpty()
        ? "It has this number of the agency, and all that you sent is on file."
        : "It has this number of the agency. Not taken, since the file says otherwise or nothing of"
            + " it: "
            + PartWords.list(taken.notTaken())
            + ".";
  }

  /** The address of the case, which says what is known of the driver. */
  public String caseAddress() {
    return Page.CASE.path() + "?id=" + taken.caseId() + (taken.isNew() ? "&done=opened" : "");
  }

  public Form getForm() {
    return form;
  }
}
