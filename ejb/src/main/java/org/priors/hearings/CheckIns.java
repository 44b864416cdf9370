package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who is marked to have come to hearings. */
@ApplicationScoped
class CheckIns {

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  /** Every mark of a setting, the oldest first. */
  List<CheckIn> of(Setting setting) {
    return em.createQuery(
            "select c from CheckIn c where c.setting = :setting order by c.id", CheckIn.class)
        .setParameter("setting", setting)
        .getResultList();
  }

  void add(CheckIn mark) {
    em.persist(mark);
  }
}
