package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.priors.hearings.Appearances;
import org.priors.hearings.Stage;
import org.priors.hearings.StatementsWaiting;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** When the officers of an agency have to appear, and which statements it owes. */
@Named
@RequestScoped
public class AppearancesPage {

  private static final String MINE = "mine";

  @Inject Appearances appearances;
  @Inject StatementsWaiting statements;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private Pager pager;
  private List<Appearances.Line> lines;
  private List<StatementsWaiting.Line> owed;

  /** Whether those alone are shown whose report names the caller. */
  public boolean isMine() {
    return MINE.equals(request.getParameter("which"));
  }

  public Pager getPager() {
    if (pager == null) {
      pager =
          new Pager(
              Page.APPEARANCES.path() + (isMine() ? "?which=" + MINE : ""),
              Pager.number(request.getParameter("page")),
              Appearances.PAGE,
              appearances.count(caller.get(), isMine()));
    }
    return pager;
  }

  public List<Appearances.Line> getLines() {
    if (lines == null) {
      lines = appearances.some(caller.get(), isMine(), getPager().skipped());
    }
    return lines;
  }

  /** The statements that the licensing agency sent back, the most urgent first. */
  public List<StatementsWaiting.Line> getOwed() {
    if (owed == null) {
      owed = statements.some(caller.get(), Stage.RETURNED, 0);
    }
    return owed;
  }
}
