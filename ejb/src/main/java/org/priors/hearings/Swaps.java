package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What arresting officers' agencies have asked of the days of hearings. */
@ApplicationScoped
class Swaps {

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  /** The last one of this setting; empty where nobody has asked. */
  Optional<Swap> of(Setting setting) {
    return em.createQuery(
            "select s from Swap s where s.setting = :setting order by s.id desc", Swap.class)
        .setParameter("setting", setting)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  void add(Swap swap) {
    em.persist(swap);
  }

  void flush() {
    em.flush();
  }
}
