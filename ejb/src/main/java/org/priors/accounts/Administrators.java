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

  /**
   * Refuses unless somebody else can sign in as administrator. All of them are held until the
   * transaction ends, so that no two close each other; which grants stand is read once they are
   * held.
   */
  void anotherStays(long accountId) {
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
        em.createQuery("select g.account.id " + GRANTS, Long.class)
            .setParameter("role", Role.ADMINISTRATOR)
            .getResultList();
    Guard.check(
        held.stream()
            .filter(one -> one.id() != accountId && standing.contains(one.id()))
            .anyMatch(one -> !one.isClosed() && !one.isShut(clock.instant())),
        "last-administrator",
        "",
        "Nobody else can sign in as administrator. Open an account for another one first.");
  }
}
