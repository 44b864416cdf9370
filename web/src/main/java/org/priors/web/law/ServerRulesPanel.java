package org.priors.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.priors.platform.jobs.UseOwnRules;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Rules that this server read from folders of its own, where others are in use. */
@Named("serverRules")
@RequestScoped
public class ServerRulesPanel {

  @Inject UseOwnRules rules;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private List<UseOwnRules.Unlike> unlike;

  /** Has those used that the field {@code kind} names. */
  public String use() {
    rules.use(caller.get(), request.getParameter("kind"));
    return Page.LAW_FILES.path() + "?faces-redirect=true&done=rules";
  }

  public List<UseOwnRules.Unlike> getUnlike() {
    if (unlike == null) {
      unlike = rules.unlike(caller.get());
    }
    return unlike;
  }

  /** Whether this server's were chosen a moment ago. */
  public boolean isChosen() {
    return "rules".equals(request.getParameter("done"));
  }
}
