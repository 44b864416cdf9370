package org.priors.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.priors.casebook.CaseLooks;
import org.priors.casebook.CaseReader;
import org.priors.casebook.CaseView;
import org.priors.casebook.HeldByDecision;
import org.priors.cases.TakeCase;
import org.priors.cases.WriteNote;
import org.priors.imports.CasesTakenBack;
import org.priors.problems.NotFound;
import org.priors.security.Permission;
import org.priors.web.history.DiversionsShown;
import org.priors.web.history.DriverBanner;
import org.priors.web.history.History;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The case file: the driver's history first, then what is known of this arrest. */
@Named
@RequestScoped
public class CasePage {

  private static final int LATEST = 5;

  @Inject CaseReader reader;
  @Inject CasesTakenBack takenBack;
  @Inject CaseLawPanel law;
  @Inject TakeCase takeCase;
  @Inject WriteNote notes;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject DiversionsShown diversions;
  @Inject HeldByDecision held;

  private final Form form = new Form();
  private String id;
  private CaseView view;
  private CaseReader.Looks looks;
  private String conflict;

  /** Opens the case before it is shown; the look is audited. Reading a form does not need it. */
  public void open() {
    try {
      view = reader.open(caller.get(), number());
    } catch (NotFound none) {
      if (takenBack.one(caller.get(), number()).isEmpty()) {
        throw none;
      }
      Redirects.to(Page.TAKEN_BACK.path() + "?id=" + number());
      return;
    }
    form.getFields().put("/version", Integer.toString(view.file().version()));
  }

  public void take() {
    int seen = form.version();
    conflict = Attempt.of(() -> takeCase.take(caller.get(), number(), seen));
    goOn("taken", conflict == null);
  }

  public void writeNote() {
    boolean written = form.submit(() -> notes.write(caller.get(), number(), form.text("/text")));
    goOn("noted", written);
  }

  private void goOn(String done, boolean well) {
    if (well) {
      Redirects.to(path() + "&done=" + done + ("noted".equals(done) ? "#notes" : ""));
    }
  }

  long number() {
    return Ids.of(id == null ? "" : id, "case");
  }

  /** What the last step did; null for nothing. */
  public String getDone() {
    String step = request.getParameter("done");
    return view == null || step == null
        ? null
        : switch (step) {
          case "opened" -> "Case " + view.file().number() + " opened";
          case "taken" -> "You have taken case " + view.file().number();
          case "amended" -> "Charge amended to what the record shows; the decision is kept below";
          case "left" -> "Charge left as it is; the decision is kept below with its reason";
          case "takenBack" -> "Taken back; the charge is as if it had never been decided";
          case "noted" -> "Note added";
          case "document" -> "Document added";
          case "added-test" -> "Chemical test added";
          case "added-result" -> "Result added";
          case "added-charge" -> "Charge added; what courts have decided before is not on it";
          case "added-advisement" -> "Advisement added";
          case "corrected" -> "Corrected; what stood before is kept below";
          case "added-arrest" -> "Added to the arrest";
          case "added-before" -> "This was on file already; nothing was added";
          case "disposed" -> "Disposition recorded; the driver's history has it now";
          case "disposedBefore" ->
              "This disposition was on file already; nothing was recorded anew";
          default -> null;
        };
  }

  /** After a case was opened: to whom the driver was joined, and why; null for a new driver. */
  public String getJoinedTo() {
    if (!"opened".equals(request.getParameter("done"))
        || view.driver() == null
        || view.driver().records().size() < 2) {
      return null;
    }
    return view.driver().records().stream()
        .filter(reported -> reported.id() == view.file().personRecordId())
        .map(
            reported ->
                "The driver is on record already, as "
                    + view.driver().heading()
                    + " (joined: "
                    + reported.because()
                    + ").")
        .findFirst()
        .orElse(null);
  }

  /** After the person was corrected: the decisions that alone hold the case with its driver. */
  public List<HeldByDecision.Held> getHeld() {
    return "corrected".equals(request.getParameter("done"))
            && view != null
            && view.mayBeAddedToBy(caller.get())
            && view.corrections().stream().anyMatch(one -> one.difference().tellsPerson())
        ? held.of(caller.get(), number())
        : List.of();
  }

  /** The address of this page, for its forms. */
  public String address() {
    return request.getContextPath() + path();
  }

  String path() {
    return Page.CASE.path() + "?id=" + number();
  }

  public CaseView getView() {
    return view;
  }

  /** Whether the driver is known; both may be while a form is read, before the case is opened. */
  public boolean isWithDriver() {
    return view == null || view.driver() != null;
  }

  public boolean isWithoutDriver() {
    return view == null || view.driver() == null;
  }

  /** Null where no driver is known, and while a form is read, before the case is opened. */
  public DriverBanner banner() {
    return view == null || view.driver() == null ? null : DriverBanner.of(view);
  }

  public History history() {
    return view == null || view.driver() == null
        ? null
        : History.of(
            view.driver().events(), view.file().id(), law.getVerdicts(), diversions::inWords);
  }

  public ArrestWords arrest() {
    return view == null ? null : new ArrestWords(view);
  }

  /** The latest looks, as far as the section shows them. */
  public List<CaseLooks.Look> looks() {
    return view == null ? List.of() : latestLooks().latest();
  }

  public long countLooks() {
    return latestLooks().count();
  }

  private CaseReader.Looks latestLooks() {
    if (looks == null) {
      looks = reader.looks(caller.get(), number(), LATEST, 0);
    }
    return looks;
  }

  /** Whether the caller may take the case, as far as is known before it is opened. */
  public boolean mayTake() {
    boolean own = view != null && caller.get().accountId().equals(view.file().prosecutorId());
    return caller.get().may(Permission.PROSECUTE) && !own;
  }

  /** Whether the caller may add to the case, as far as is known before it is opened. */
  public boolean mayRecord() {
    return view == null
        ? caller.get().may(Permission.RECORD_CASES)
        : view.mayBeAddedToBy(caller.get());
  }

  /** Whether the caller adds to cases, but not to this one, which is another agency's. */
  public boolean isOfAnotherAgency() {
    return caller.get().may(Permission.RECORD_CASES) && !mayRecord();
  }

  public boolean mayDispose() {
    return caller.get().may(Permission.RECORD_DISPOSITIONS);
  }

  public String getConflict() {
    return conflict;
  }

  public Form getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
