package org.priors.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priors.accounts.AccountGrant;
import org.priors.accounts.ChooseGrant;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Purpose;
import org.priors.web.rest.Ids;

/**
 * States what the look-ups from now on are for, and as what the person works. Both are kept with
 * every view until they are changed.
 */
@Named("purpose")
@RequestScoped
public class PurposePage {

  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject AuditLog audit;
  @Inject ChooseGrant choosing;
  @Inject FacesContext faces;

  private Purpose chosen;
  private String next;
  private List<Work> works;

  /**
   * What a person may work as.
   *
   * @param grant its id
   * @param isNow whether the person does at the moment
   */
  public record Work(long grant, String inWords, boolean isNow) {}

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

  /** Works under the grant that the button is of, from the first page of its role on. */
  public void work() throws IOException {
    long grant = Ids.of(request.getParameter("grant"), "grant");
    Session.work(request, choosing.use(caller.get(), grant), grant);
    faces.getExternalContext().redirect(request.getContextPath() + Page.START.path());
  }

  /** What the person may work as; nothing to choose from where it is one thing. */
  public List<Work> getWorks() {
    if (works == null) {
      works = choosing.offered(caller.get()).stream().map(this::work).toList();
    }
    return works;
  }

  private Work work(AccountGrant one) {
    boolean isNow = one.grant().equals(caller.get().grant());
    return new Work(one.id(), one.inWords(), isNow);
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
