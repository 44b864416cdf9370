package org.priors.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.priors.accounts.ApiTokens.Issued;
import org.priors.accounts.ChangeOwnPassword;
import org.priors.accounts.RevokeToken;
import org.priors.web.pages.Form;
import org.priors.web.rest.Ids;

/** A person's own account: another password, and the tokens that act in the person's name. */
@Named("ownAccount")
@RequestScoped
public class OwnAccountPage {

  @Inject ChangeOwnPassword changing;
  @Inject RevokeToken revoking;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private final Form form = new Form();
  private String present;
  private String password;
  private String again;
  private String done;

  /** Keeps the new password; this session goes on and every other one ends. */
  public String change() {
    boolean changed = form.submit(this::changeIt);
    return changed ? "/account?faces-redirect=true&done=changed" : null;
  }

  private void changeIt() {
    int generation = Session.basis(request).generation();
    Session.goOn(request, changing.change(caller.get(), generation, present, password, again));
  }

  /** Ends the token that the button is of. */
  public String revoke() {
    revoking.revoke(caller.get(), Ids.of(request.getParameter("token"), "token"));
    return "/account?faces-redirect=true&done=revoked";
  }

  /** Whether another password has to be chosen before anything else. */
  public boolean isDue() {
    return request.getAttribute(AccessFilter.NEW_PASSWORD_DUE) != null;
  }

  public List<Issued> getTokens() {
    return revoking.of(caller.get(), caller.get().accountId());
  }

  public Form getForm() {
    return form;
  }

  /** Never sent back, like the others. */
  public String getPresent() {
    return null;
  }

  public void setPresent(String present) {
    this.present = present;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getAgain() {
    return null;
  }

  public void setAgain(String again) {
    this.again = again;
  }

  /** What the last click did: changed or revoked; null for nothing. */
  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done;
  }
}
