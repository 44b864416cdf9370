package org.priors.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.priors.problems.Guard;
import org.priors.security.Role;

/** One administrator at least can always sign in. */
@ApplicationScoped
class Administrators {

  private static final String GRANTS =
      "from AccountGrant g where g.role = :role and g.takenAt is null";

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject Clock clock;

  /** Refuses unless somebody else than this account can sign in as administrator. */
  void anotherStays(long accountId) {
    stays("select g.account.id " + GRANTS + " and g.account.id <> :without", accountId);
  }

  /** Refuses unless somebody can by another grant than this, be it the same account. */
  void anotherGrantStays(long grantId) {
    stays("select g.account.id " + GRANTS + " and g.id <> :without", grantId);
  }

  /**
   * All administrators are held until the transaction ends, so that no two close each other; which
   * grants stand is read once they are held.
   *
   * @param left the accounts that are left with a grant
   */
  private void stays(String left, long without) {
    List<Account> held =
        em.createQuery(
                "select a from Account a where a.id in (select g.account.id "
                    + GRANTS
                    + ") order by a.id",
                Account.class)
            .setParameter("role", Role.ADMINISTRATOR)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    List<Long> standing =
        em.createQuery(left, Long.class)
            .setParameter("role", Role.ADMINISTRATOR)
            .setParameter("without", without)
            .getResultList();
    Guard.check(
        held.stream()
            .filter(one -> standing.contains(one.id()))
            .anyMatch(one -> !one.isClosed() && !one.isShut(clock.instant())),
        "last-administrator",
        "",
        "Nobody else can sign in as administrator. Open an account for another one first.");
  }
}
