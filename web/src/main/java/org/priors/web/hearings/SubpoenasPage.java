package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.priors.hearings.HearingsWaiting;
import org.priors.hearings.SubpoenasOpen;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The subpoenas of hearings to come of which nobody has said that they were served. */
@Named
@RequestScoped
public class SubpoenasPage {

  @Inject SubpoenasOpen subpoenas;
  @Inject HearingsWaiting hearings;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private Pager pager;
  private List<SubpoenasOpen.Line> lines;

  /** Whether the caller works where hearings are set. */
  public boolean isFor() {
    return hearings.isFor(caller.get());
  }

  public Pager getPager() {
    if (pager == null) {
      pager =
          new Pager(
              Page.SUBPOENAS.path(),
              Pager.number(request.getParameter("page")),
              SubpoenasOpen.PAGE,
              subpoenas.count(caller.get()));
    }
    return pager;
  }

  public List<SubpoenasOpen.Line> getLines() {
    if (lines == null) {
      lines = subpoenas.some(caller.get(), getPager().skipped());
    }
    return lines;
  }
}
