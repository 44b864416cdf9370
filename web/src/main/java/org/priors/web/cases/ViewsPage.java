package org.priors.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import org.priors.casebook.CaseLooks;
import org.priors.casebook.CaseReader;
import org.priors.cases.CaseFile;
import org.priors.web.pages.Pager;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Everyone who looked at a case file or changed it, and what for. */
@Named
@RequestScoped
public class ViewsPage {

  private static final int SIZE = 50;

  @Inject CaseReader reader;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private CaseReader.Looks looks;
  private Pager pager;
  private String caseId;

  public void open() {
    long number = Ids.of(caseId == null ? "" : caseId, "case");
    int page = Pager.number(request.getParameter("page"));
    looks = reader.looks(caller.get(), number, SIZE, (page - 1) * SIZE);
    pager = new Pager(Page.VIEWS.path() + "?case=" + number, page, SIZE, looks.count());
  }

  public List<CaseLooks.Look> looks() {
    return looks.latest();
  }

  public ZoneId zone() {
    return looks.zone();
  }

  public CaseFile getFile() {
    return looks.file();
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
