package org.priors.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.priors.security.Permission;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The way back from what the last step did to a case, for who may go it. */
@Named
@RequestScoped
public class WayBack {

  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  /** The address that takes it back, from the root; null where there is none. */
  public String getPath() {
    String decision = number("decision");
    String disposition = number("disposition");
    if (decision != null && caller.get().may(Permission.PROSECUTE)) {
      return Page.LAW_DECISION.path() + "?id=" + decision + "#back";
    }
    return disposition != null && caller.get().may(Permission.RECORD_DISPOSITIONS)
        ? inError(number("id"), disposition)
        : null;
  }

  /** What the way back is called. */
  public String getTitle() {
    return number("decision") != null
        ? "Take this decision back"
        : "Wrong case or wrong outcome? Record it as entered in error";
  }

  /** The address at which a disposition is recorded as entered in error, from the root. */
  static String inError(String caseId, String disposition) {
    return Page.DISPOSITION.path() + "?case=" + caseId + "&error=" + disposition;
  }

  private String number(String name) {
    String sent = request.getParameter(name);
    return sent != null && sent.matches("[1-9]\\d{0,17}") ? sent : null;
  }
}
