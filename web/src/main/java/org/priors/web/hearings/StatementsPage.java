package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.priors.hearings.Stage;
import org.priors.hearings.StatementsWaiting;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The officers' statements that wait here, or went back to their agencies. */
@Named
@RequestScoped
public class StatementsPage {

  private static final String RETURNED = "returned";

  @Inject StatementsWaiting statements;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private Pager pager;
  private List<StatementsWaiting.Line> lines;

  /** Whether those are shown that went back. */
  public boolean isReturned() {
    return RETURNED.equals(request.getParameter("which"));
  }

  /** Whether the caller works where steps are undone. */
  public boolean isLicensing() {
    return statements.isForLicensing(caller.get());
  }

  private Stage stage() {
    return isReturned() ? Stage.RETURNED : Stage.RECEIVED;
  }

  public Pager getPager() {
    if (pager == null) {
      pager =
          new Pager(
              Page.STATEMENTS.path() + (isReturned() ? "?which=" + RETURNED : ""),
              Pager.number(request.getParameter("page")),
              StatementsWaiting.PAGE,
              statements.count(caller.get(), stage()));
    }
    return pager;
  }

  public List<StatementsWaiting.Line> getLines() {
    if (lines == null) {
      lines = statements.some(caller.get(), stage(), getPager().skipped());
    }
    return lines;
  }

  /** Whether the day that was set has passed where the agency is. */
  public boolean isOverdue(StatementsWaiting.Line line) {
    return line.dueOn() != null
        && line.dueOn().isBefore(LocalDate.now(clock.withZone(ZoneId.of(line.zone()))));
  }
}
