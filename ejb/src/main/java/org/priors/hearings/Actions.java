package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.sql.Database;

/** The administrative actions on record. */
@ApplicationScoped
class Actions {

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject Database database;

  AdministrativeAction get(long id) {
    return find(id).orElseThrow(() -> new NotFound("administrative action", id));
  }

  /** Empty where there is none, or none that the caller sees. */
  Optional<AdministrativeAction> find(long id) {
    return Optional.ofNullable(em.find(AdministrativeAction.class, id));
  }

  /** One of which nobody has made another step since it was shown. */
  AdministrativeAction asSeen(SeenAction seen) {
    AdministrativeAction action = get(seen.id());
    if (action.version() != seen.version()) {
      throw new Conflict(
          "Somebody else has made a step in this action while this page was open. Look at it"
              + " again.");
    }
    return action;
  }

  /** Those of a case, the oldest first. */
  List<AdministrativeAction> of(long caseId) {
    return em.createQuery(
            "select a from AdministrativeAction a where a.caseId = :case order by a.id",
            AdministrativeAction.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  /**
   * The one of a case on this basis. Whoever looks holds the case until the transaction ends, so
   * that two who report at once open one, and that nobody takes the case back meanwhile.
   */
  Optional<AdministrativeAction> inTurn(long caseId, Basis basis) {
    database
        .read(
            handle ->
                handle
                    .createQuery("select id from case_file where id = :id for no key update")
                    .bind("id", caseId)
                    .mapTo(Long.class)
                    .findOne())
        .orElseThrow(() -> new NotFound("case", caseId));
    return of(caseId).stream().filter(action -> action.basis() == basis).findFirst();
  }

  void add(AdministrativeAction action) {
    em.persist(action);
  }

  void flush() {
    em.flush();
  }
}
