package org.priors.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.priors.matching.DecideMatch;
import org.priors.matching.DecidedMatches;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Pager;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** What people decided of two records each, with the way to take it back. */
@Named
@RequestScoped
public class DecidedMatchesPage {

  @Inject DecidedMatches decisions;
  @Inject DecideMatch decide;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private final Form form = new Form();
  private Long together;
  private Pager pager;
  private List<DecidedMatches.Decided> decided;
  private String conflict;

  @PostConstruct
  void open() {
    String set = request.getParameter("set");
    together = set == null ? null : Ids.of(set, "decision");
    read();
  }

  private void read() {
    pager =
        new Pager(
            path(),
            Pager.number(request.getParameter("page")),
            DecidedMatches.PAGE,
            decisions.count(caller.get(), together));
    decided = decisions.page(caller.get(), together, pager.page() - 1);
  }

  private String path() {
    return Page.DECIDED_MATCHES.path() + (together == null ? "" : "?set=" + together);
  }

  /** Takes all back that was decided together and stands. */
  public void takeBack() {
    boolean read =
        form.submit(
            () -> {
              form.need("/reason", "The reason");
              form.refuseIfAny();
              String reason = form.text("/reason");
              conflict = Attempt.of(() -> decide.takeBackTogether(caller.get(), together, reason));
            });
    if (read && conflict == null) {
      Redirects.to(path() + "&done=BACK");
    } else {
      read();
    }
  }

  /** How many of those that were decided together stand; 0 where all that was decided is shown. */
  public int getStandingTogether() {
    return together == null ? 0 : decisions.countStanding(caller.get(), together);
  }

  /**
   * Whether any of it can be taken back. While a form is read it can, for who sends it is told what
   * became of it.
   */
  public boolean isToTakeBack() {
    boolean isRead =
        FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    return isRead ? isTogether() : getStandingTogether() > 0;
  }

  /** What was typed as the reason where nothing is left to take back; null where nothing was. */
  public String getLostReason() {
    return conflict == null || isToTakeBack() ? null : form.text("/reason");
  }

  /** Whether what was decided together is shown alone. */
  public boolean isTogether() {
    return together != null;
  }

  public String address() {
    return request.getContextPath() + path();
  }

  public List<DecidedMatches.Decided> getDecided() {
    return decided;
  }

  public Pager getPager() {
    return pager;
  }

  public Form getForm() {
    return form;
  }

  public String getConflict() {
    return conflict;
  }
}
