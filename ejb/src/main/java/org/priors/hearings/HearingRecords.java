package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The records of hearings. */
@ApplicationScoped
class HearingRecords {

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  /** The last revision of that of this setting; empty where nothing has been kept yet. */
  Optional<HearingRecord> of(Setting setting) {
    return em.createQuery(
            "select r from HearingRecord r where r.setting = :setting order by r.revision desc",
            HearingRecord.class)
        .setParameter("setting", setting)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  void add(HearingRecord record) {
    em.persist(record);
  }
}
