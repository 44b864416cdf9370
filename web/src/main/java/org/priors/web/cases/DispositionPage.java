package org.priors.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.priors.casebook.CaseReader;
import org.priors.casebook.CaseView;
import org.priors.casebook.ForeseeDisposition;
import org.priors.cases.Because;
import org.priors.cases.CaseFile;
import org.priors.cases.Disposition;
import org.priors.cases.RecordDisposition;
import org.priors.web.history.DriverBanner;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Records what a court decided on a case. */
@Named
@RequestScoped
public class DispositionPage {

  @Inject CaseReader reader;
  @Inject DispositionReader decisions;
  @Inject RecordDisposition dispositions;
  @Inject ForeseeDisposition foresee;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Form form;

  private static final String SHOWN = "/shown";

  private List<String> foreseen;
  private String caseId;
  private CaseView view;
  private String conflict;
  private RecordDisposition.Recorded recorded;

  public void open() {
    view = reader.open(caller.get(), number());
    form.getFields().put("/version", Integer.toString(view.file().version()));
    String error = request.getParameter("error");
    if (error != null && !"POST".equals(request.getMethod())) {
      form.getFields().put("/kind", Disposition.Kind.ENTERED_IN_ERROR.name());
      form.getFields().put("/replaces", error);
    }
  }

  /**
   * Records it; where someone got ahead, the page shows the case as it is now and keeps the text.
   */
  public void record() {
    if (isTakingAPlace() && !shown().equals(form.text(SHOWN)) && isToBeAsked()) {
      return;
    }
    int seen = form.version();
    boolean read =
        form.submit(
            () ->
                conflict =
                    Attempt.of(
                        () ->
                            recorded =
                                dispositions.record(caller.get(), number(), seen, this::decided)));
    if (read && conflict == null) {
      Redirects.to(
          Page.CASE.path()
              + "?id="
              + number()
              + "&done="
              + (recorded.isNew() ? "disposed&disposition=" + recorded.id() : "disposedBefore")
              + "#court");
    }
  }

  /** Whether a decision on file would stand no more, which is asked about first. */
  private boolean isTakingAPlace() {
    String kind = form.text("/kind");
    return Disposition.Kind.VACATED.name().equals(kind)
        || Disposition.Kind.ENTERED_IN_ERROR.name().equals(kind)
        || form.isFilled("/replaces")
        || form.isFilled("/because");
  }

  /** Whether it was refused or is asked about; not where it is on file already. */
  private boolean isToBeAsked() {
    int seen = form.version();
    ForeseeDisposition.Foreseen[] found = new ForeseeDisposition.Foreseen[1];
    boolean read =
        form.submit(
            () ->
                conflict =
                    Attempt.of(
                        () ->
                            found[0] =
                                foresee.foresee(caller.get(), number(), seen, this::decided)));
    if (!read || conflict != null) {
      return true;
    }
    if (found[0].isNew()) {
      foreseen = found[0].effects();
      form.getFields().put(SHOWN, shown());
    }
    return found[0].isNew();
  }

  /** By what it is known that what follows from just this was shown. */
  private String shown() {
    Map<String, String> sent = new TreeMap<>(form.getFields());
    sent.remove(SHOWN);
    return Integer.toHexString(sent.toString().hashCode());
  }

  /** What follows from it, each a sentence; null where it is not asked about. */
  public List<String> getForeseen() {
    return foreseen;
  }

  /** The button that records what was asked about has to be there while a form is read. */
  public boolean isToConfirm() {
    return foreseen != null
        || FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  private Disposition decided(CaseFile file) {
    return decisions.disposition(form.reported(), file);
  }

  /** The decisions on file whose place another may take, for the select. */
  public Map<String, String> replaceable() {
    CaseFile file = file();
    Map<String, String> items = new LinkedHashMap<>();
    file.dispositions().stream()
        .filter(decided -> decided.supersededBy() == null)
        .forEach(decided -> items.put(DecisionWords.inFull(decided), decided.id().toString()));
    return items;
  }

  public Map<String, String> reasons() {
    Map<String, String> items = new LinkedHashMap<>();
    for (Because each : Because.values()) {
      items.put(each.title(), each.name());
    }
    return items;
  }

  /** The charges of the case, for the select. */
  public Map<String, String> charges() {
    CaseFile file = file();
    Map<String, String> items = new LinkedHashMap<>();
    file.charges().forEach(c -> items.put(c.statute() + " " + c.description(), c.id().toString()));
    return items;
  }

  /** Before the page is shown again, the case that what was chosen is read with. */
  private CaseFile file() {
    return view == null ? dispositions.onFile(caller.get(), number()) : view.file();
  }

  /** What was chosen is read before the parameters of the view are. */
  private long number() {
    return Ids.of(caseId == null ? request.getParameter("case") : caseId, "case");
  }

  public String address() {
    return request.getContextPath() + Page.DISPOSITION.path() + "?case=" + number();
  }

  public DriverBanner banner() {
    return view == null || view.driver() == null ? null : DriverBanner.of(view);
  }

  public CaseView getView() {
    return view;
  }

  public String getConflict() {
    return conflict;
  }

  public Form getForm() {
    return form;
  }

  public String getCaseId() {
    return caseId;
  }

  public void setCaseId(String caseId) {
    this.caseId = caseId;
  }
}
