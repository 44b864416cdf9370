package org.priors.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Purpose;

/** States what the look-ups from now on are for. It is kept with every view until it is changed. */
@Named("purpose")
@RequestScoped
public class PurposePage {

  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject AuditLog audit;
  @Inject FacesContext faces;

  private Purpose chosen;
  private String next;

  /** Keeps the purpose in the session and goes back to where the person was. */
  public void state() throws IOException {
    Caller stated = caller.get().withPurpose(chosen);
    audit.allowed(stated, "Stated the purpose", "account", stated.accountId(), chosen.title());
    Session.state(request, stated);
    boolean ours = next != null && Page.at(next.replaceFirst("\\?.*", "")).isPresent();
    faces
        .getExternalContext()
        .redirect(request.getContextPath() + (ours ? next : Page.START.path()));
  }

  /** The permissible uses, words to value. */
  public Map<String, Purpose> getPurposes() {
    Map<String, Purpose> offered = new LinkedHashMap<>();
    for (Purpose one : Purpose.values()) {
      offered.put(one.title(), one);
    }
    return offered;
  }

  public Purpose getChosen() {
    return chosen == null ? caller.get().purpose() : chosen;
  }

  public void setChosen(Purpose chosen) {
    this.chosen = chosen;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }
}
