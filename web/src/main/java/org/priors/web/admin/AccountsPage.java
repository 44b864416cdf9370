package org.priors.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priors.accounts.Account;
import org.priors.accounts.Accounts;
import org.priors.accounts.OpenAccount;
import org.priors.agencies.Agencies;
import org.priors.security.Role;
import org.priors.web.pages.Form;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** The accounts: who may sign in, who is locked out, and a new one. */
@Named("accounts")
@RequestScoped
public class AccountsPage {

  @Inject Accounts accounts;
  @Inject OpenAccount opening;
  @Inject Agencies agencies;
  @Inject CurrentCaller caller;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  private final Form form = new Form();
  private String password;
  private List<Line> all;
  private String done;

  /**
   * An account of the list.
   *
   * @param isShut by itself, after nobody had used it for long
   */
  public record Line(Account account, boolean isShut) {

    public boolean isOut() {
      return account.isLocked() || isShut;
    }
  }

  /** Opens a new account from what was typed. */
  public String add() {
    boolean added =
        form.submit(
            () -> {
              Role role = form.choice("/role", Role.class);
              opening.open(
                  caller.get(),
                  form.text("/userName"),
                  form.text("/displayName"),
                  role,
                  agency(),
                  password);
            });
    return added ? now("added") : null;
  }

  private Long agency() {
    String ori = form.text("/agency");
    return ori == null ? null : agencies.required(ori, "/agency").id();
  }

  /** Lets a locked or shut account in again. */
  public String open() {
    accounts.unlock(caller.get(), getReopened().id());
    return now("opened");
  }

  private static String now(String what) {
    return "/admin/accounts?faces-redirect=true&done=" + what;
  }

  public List<Line> getAll() {
    if (all == null) {
      Instant now = clock.instant();
      all =
          accounts.all(caller.get()).stream()
              .map(one -> new Line(one, !one.isLocked() && one.isShut(now)))
              .toList();
    }
    return all;
  }

  /** The account that the address says is to be opened again; null where none is. */
  public Account getReopened() {
    String id = request.getParameter("open");
    return id == null ? null : accounts.get(caller.get(), Ids.of(id, "account"));
  }

  /** The roles to choose from, words to name. */
  public Map<String, String> getRoles() {
    Map<String, String> offered = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      offered.put(role.title(), role.name());
    }
    return offered;
  }

  /** The agencies to choose from, name to ORI. */
  public Map<String, String> getAgencies() {
    Map<String, String> offered = new LinkedHashMap<>();
    agencies.all().forEach(one -> offered.put(one.name() + ", " + one.state(), one.ori()));
    return offered;
  }

  public Form getForm() {
    return form;
  }

  /** Never sent back. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** What the last click did: added or opened; null for nothing. */
  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done;
  }
}
