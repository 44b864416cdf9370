package org.priors.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import org.priors.agencies.Agencies;
import org.priors.audit.AuditLog;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.web.pages.Pager;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Everyone who looked at a case file or changed it, and what for. */
@Named
@RequestScoped
public class ViewsPage {

  private static final int SIZE = 50;

  @Inject CaseFiles cases;
  @Inject Agencies agencies;
  @Inject AuditLog audit;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private CaseFile file;
  private Pager pager;
  private String caseId;

  public void open() {
    file = cases.get(Ids.of(caseId == null ? "" : caseId, "case"));
    pager =
        new Pager(
            Page.VIEWS.path() + "?case=" + file.id(),
            Pager.number(request.getParameter("page")),
            SIZE,
            audit.countViews("case", file.id()));
  }

  public List<AuditLog.View> looks() {
    return audit.views("case", file.id(), SIZE, pager.skipped());
  }

  public ZoneId zone() {
    return agencies.get(file.agencyId()).zone();
  }

  public CaseFile getFile() {
    return file;
  }

  public Pager pager() {
    return pager;
  }

  public String getCaseId() {
    return caseId;
  }

  public void setCaseId(String caseId) {
    this.caseId = caseId;
  }
}
