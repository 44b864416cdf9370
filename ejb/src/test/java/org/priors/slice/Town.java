package org.priors.slice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import org.priors.accounts.Account;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.agencies.AgencyKind;
import org.priors.agencies.Court;
import org.priors.agencies.Office;
import org.priors.audit.ChangeSets;
import org.priors.security.Caller;
import org.priors.security.Role;

/** A police of a town and its court, on file from when a test first asks for them. */
@ApplicationScoped
public class Town {

  private static final String COURT = "Tupelo City Court";

  @Inject Agencies agencies;
  @Inject ChangeSets changes;
  @Inject Clock clock;

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  public Agency police() {
    return police("LA0170100", "LA", "America/Chicago");
  }

  /** Another, of this State. */
  public Agency police(String ori, String state, String zone) {
    return agencies
        .withOri(ori)
        .orElseGet(
            () -> {
              Agency police = new Agency(ori, "Police " + ori, AgencyKind.POLICE, state, zone);
              agencies.add(police);
              store();
              return police;
            });
  }

  public Court court() {
    return agencies
        .courtNamed("LA", COURT)
        .orElseGet(
            () -> {
              Court court = new Court(COURT, "LA", null, Court.Level.LOCAL, true);
              agencies.add(court);
              store();
              return court;
            });
  }

  /** The licensing agency of this State. */
  public Agency dmv(String state) {
    return agencies
        .withOri(state + "DMV0000")
        .orElseGet(
            () -> {
              Agency dmv =
                  new Agency(
                      state + "DMV0000", "DMV " + state, AgencyKind.DMV, state, "America/Chicago");
              agencies.add(dmv);
              store();
              return dmv;
            });
  }

  private void store() {
    changes.begin(Caller.system("test"), "A town is put on file");
    em.flush();
  }

  /** Somebody of this role in the police, with an account. */
  public Caller account(Role role) {
    return account(role, agencies.officeOf(police()), "test-");
  }

  /** Somebody of this role at the court, with an account. */
  public Caller accountAtCourt(Role role) {
    return account(role, agencies.officeOf(court()), "test-court-");
  }

  /** Somebody of this role at the licensing agency of the town's State, with an account. */
  public Caller accountAtDmv(Role role) {
    return accountAtDmv(role, "LA");
  }

  /** The same at that of another State. */
  public Caller accountAtDmv(Role role, String state) {
    String prefix = "test-dmv-" + state.toLowerCase(Locale.ROOT) + "-";
    return account(role, agencies.officeOf(dmv(state)), prefix);
  }

  /** Somebody of this role at this agency, with an account. */
  public Caller accountAt(Agency agency, Role role) {
    return account(
        role, agencies.officeOf(agency), "test-" + agency.ori().toLowerCase(Locale.ROOT) + "-");
  }

  private Caller account(Role role, Office office, String prefix) {
    String name = prefix + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Account account =
        em.createQuery("select a from Account a where a.userName = :name", Account.class)
            .setParameter("name", name)
            .getResultStream()
            .findFirst()
            .orElseGet(() -> opened(new Account(name, name, role, office, "", clock.instant())));
    return account.caller(null);
  }

  private Account opened(Account account) {
    em.persist(account);
    store();
    return account;
  }
}
