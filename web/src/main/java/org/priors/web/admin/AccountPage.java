package org.priors.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.priors.accounts.Account;
import org.priors.accounts.Accounts;
import org.priors.accounts.ApiTokens.Issued;
import org.priors.accounts.ChangeAccount;
import org.priors.accounts.ChangeGrants;
import org.priors.accounts.RevokeToken;
import org.priors.accounts.SignInLocks;
import org.priors.agencies.Agencies;
import org.priors.agencies.OfficeNames;
import org.priors.security.Role;
import org.priors.web.pages.Form;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** One account, as an administrator changes it; which one, the address says. */
@Named("chosenAccount")
@RequestScoped
public class AccountPage {

  @Inject Accounts accounts;
  @Inject ChangeAccount change;
  @Inject ChangeGrants grants;
  @Inject Agencies agencies;
  @Inject OfficeNames names;
  @Inject RevokeToken revoking;
  @Inject CurrentCaller caller;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  private final Form closing = new Form();
  private final Form giving = new Form();
  private final Form taking = new Form();
  private final Form renewal = new Form();
  private String password;
  private Account account;
  private String done;

  /** Refuses an address that names no account. */
  public Account getAccount() {
    if (account == null) {
      account = accounts.get(caller.get(), Ids.of(request.getParameter("id"), "account"));
    }
    return account;
  }

  public String close() {
    return now(
        "closed", closing.submit(() -> change.close(caller.get(), id(), closing.text("/reason"))));
  }

  public String open() {
    change.open(caller.get(), id());
    return now("opened", true);
  }

  public String giveGrant() {
    return now("given", giving.submit(this::give));
  }

  private void give() {
    Role role = giving.choice("/role", Role.class);
    Long office = AccountsPage.office(giving, agencies, names);
    giving.refuseIfAny();
    grants.give(caller.get(), id(), role, office);
  }

  /** Takes the grant away that the button is of. */
  public String takeAway() {
    long grant = Ids.of(request.getParameter("grant"), "grant");
    return now("taken", taking.submit(() -> grants.takeAway(caller.get(), id(), grant)));
  }

  public String renew() {
    return now("password", renewal.submit(() -> change.password(caller.get(), id(), password)));
  }

  /** Ends the token that the button is of. */
  public String revoke() {
    revoking.revoke(caller.get(), Ids.of(request.getParameter("token"), "token"));
    return now("revoked", true);
  }

  private long id() {
    return getAccount().id();
  }

  private String now(String what, boolean isDone) {
    return isDone ? "/admin/account?faces-redirect=true&id=" + id() + "&done=" + what : null;
  }

  /** Whether it is shut by itself, for nobody has used it for long. */
  public boolean isShut() {
    return !getAccount().isClosed() && getAccount().isShut(clock.instant());
  }

  public List<SignInLocks.Lock> getLocks() {
    return accounts.locks(caller.get(), getAccount());
  }

  public List<Issued> getTokens() {
    return revoking.of(caller.get(), id());
  }

  public Map<String, String> getRoles() {
    return AccountsPage.roles();
  }

  public Form getClosing() {
    return closing;
  }

  public Form getGiving() {
    return giving;
  }

  public Form getTaking() {
    return taking;
  }

  public Form getRenewal() {
    return renewal;
  }

  /** Never sent back. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /**
   * What the last click did: closed, opened, given, taken, password or revoked; null for nothing.
   */
  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done;
  }
}
