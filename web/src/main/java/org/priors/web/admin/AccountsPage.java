package org.priors.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priors.accounts.Account;
import org.priors.accounts.Accounts;
import org.priors.accounts.OpenAccount;
import org.priors.accounts.SignInLocks;
import org.priors.agencies.Agencies;
import org.priors.security.Role;
import org.priors.web.pages.Form;
import org.priors.web.security.CurrentCaller;

/** The accounts: who may sign in, whose account is closed, and a new one. */
@Named("accounts")
@RequestScoped
public class AccountsPage {

  @Inject Accounts accounts;
  @Inject OpenAccount opening;
  @Inject Agencies agencies;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  private final Form form = new Form();
  private String password;
  private List<Line> all;
  private String done;

  /**
   * An account of the list.
   *
   * @param isShut by itself, after nobody had used it for long
   * @param isLocked its sign-in, from somewhere, for a while
   */
  public record Line(Account account, boolean isShut, boolean isLocked) {

    public boolean isOut() {
      return account.isClosed() || isShut;
    }
  }

  /** Opens a new account from what was typed. */
  public String add() {
    boolean added =
        form.submit(
            () -> {
              Role role = form.choice("/role", Role.class);
              Long office = office(form, agencies);
              form.refuseIfAny();
              opening.open(
                  caller.get(),
                  form.text("/userName"),
                  form.text("/displayName"),
                  role,
                  office,
                  password);
            });
    return added ? "/admin/accounts?faces-redirect=true&done=added" : null;
  }

  public List<Line> getAll() {
    if (all == null) {
      Instant now = clock.instant();
      Set<String> locked = accounts.locked(caller.get());
      all =
          accounts.all(caller.get()).stream()
              .map(
                  one ->
                      new Line(
                          one, !one.isClosed() && one.isShut(now), locked.contains(one.userName())))
              .toList();
    }
    return all;
  }

  /** The networks from which nobody new signs in at this moment. */
  public List<SignInLocks.Lock> getLockedNetworks() {
    return accounts.lockedNetworks(caller.get());
  }

  /** The roles to choose from, words to name. */
  public Map<String, String> getRoles() {
    return roles();
  }

  static Map<String, String> roles() {
    Map<String, String> offered = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      offered.put(role.title(), role.name());
    }
    return offered;
  }

  /**
   * The office that is typed, by its name or its number; null for none, and for one that is
   * refused.
   */
  static Long office(Form form, Agencies agencies) {
    String said = form.text("/office");
    return said == null || said.matches("\\d+")
        ? form.number("/office")
        : form.make("", () -> agencies.requiredOffice(said, "/office").id());
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

  /** What the last click did: added; null for nothing. */
  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done;
  }
}
