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
import java.util.Set;
import org.priors.accounts.Account;
import org.priors.accounts.Accounts;
import org.priors.accounts.Accounts.Order;
import org.priors.accounts.OpenAccount;
import org.priors.accounts.SignInLocks;
import org.priors.agencies.Agencies;
import org.priors.agencies.OfficeNames;
import org.priors.security.Role;
import org.priors.web.pages.Columns;
import org.priors.web.pages.Form;
import org.priors.web.pages.Listing;
import org.priors.web.pages.Listing.At;
import org.priors.web.pages.Listing.Sorting;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The accounts: who may sign in, whose account is closed, and a new one. */
@Named("accounts")
@RequestScoped
public class AccountsPage {

  private static final String OFFICE = "/office";
  private static final int SIZE = 25;
  private static final Map<String, String> ORDERS =
      Columns.titled(
          "User name, A to Z",
          "user",
          "User name, Z to A",
          "-user",
          "Name, A to Z",
          "name",
          "Name, Z to A",
          "-name",
          "Used longest ago first",
          "used",
          "Used last first",
          "-used");

  @Inject HttpServletRequest request;
  @Inject Accounts accounts;
  @Inject OpenAccount opening;
  @Inject Agencies agencies;
  @Inject OfficeNames names;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  private final Form form = new Form();
  private String password;
  private Listing<Line> all;
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
              Long office = office(form, agencies, names);
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

  /** The accounts that have what is typed in their names, a page at a time. */
  public Listing<Line> getAll() {
    if (all == null) {
      String typed = getTyped();
      all =
          new Listing<>(
              new At(request, Page.ACCOUNTS.path() + "?all" + Listing.inAddress("q", typed)),
              SIZE,
              accounts.count(caller.get(), typed),
              new Sorting("user", false),
              (by, skip, most) -> lines(typed, by, skip, most));
    }
    return all;
  }

  private List<Line> lines(String typed, Sorting by, int skip, int most) {
    Instant now = clock.instant();
    Set<String> locked = accounts.locked(caller.get());
    Order order =
        switch (by.column()) {
          case "name" -> Order.NAME;
          case "used" -> Order.USED;
          default -> Order.USER_NAME;
        };
    return accounts.some(caller.get(), typed, order, by.descending(), skip, most).stream()
        .map(
            one ->
                new Line(one, !one.isClosed() && one.isShut(now), locked.contains(one.userName())))
        .toList();
  }

  public String getTyped() {
    return Listing.typed(request, "q");
  }

  /** What the list may be ordered by, in words, to what the address says. */
  public Map<String, String> getOrders() {
    return ORDERS;
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
   * refused. What rights are given for is said in full.
   */
  static Long office(Form form, Agencies agencies, OfficeNames names) {
    String said = form.text(OFFICE);
    if (said == null || said.matches("\\d+")) {
      return form.number(OFFICE);
    }
    String office = names.officeInFull(said);
    if (!office.equalsIgnoreCase(said)) {
      form.refuse(
          "part-of-a-name", OFFICE, "Rights need the office in full. Is it " + office + "?");
      return null;
    }
    return form.make("", () -> agencies.requiredOffice(said, OFFICE).id());
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
