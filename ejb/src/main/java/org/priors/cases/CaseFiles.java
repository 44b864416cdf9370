package org.priors.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.priors.agencies.Agency;
import org.priors.problems.NotFound;
import org.priors.sql.Database;

/** The case files on record. */
@ApplicationScoped
public class CaseFiles {

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject Database database;

  public CaseFile get(long id) {
    CaseFile found = em.find(CaseFile.class, id);
    if (found == null) {
      throw new NotFound("case", id);
    }
    return found;
  }

  public Optional<CaseFile> withAgencyNumber(long agencyId, String agencyNumber) {
    return one("agencyNumber", agencyId, agencyNumber);
  }

  /** By incident key the cases of the agency that have one of these. */
  public Map<String, Long> withIncidentKeys(long agencyId, Collection<String> incidentKeys) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select incident_key, id from case_file where agency_id = :agency and"
                        + " incident_key = any(:keys)")
                .bind("agency", agencyId)
                .bindArray("keys", String.class, incidentKeys.toArray())
                .reduceRows(
                    new HashMap<String, Long>(),
                    (found, row) -> {
                      found.put(
                          row.getColumn("incident_key", String.class),
                          row.getColumn("id", Long.class));
                      return found;
                    }));
  }

  private Optional<CaseFile> one(String field, long agencyId, String value) {
    return em.createQuery(
            "select c from CaseFile c where c.agencyId = :agency and c." + field + " = :value",
            CaseFile.class)
        .setParameter("agency", agencyId)
        .setParameter("value", value)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultStream()
        .findFirst();
  }

  /**
   * Priors' next number for a case of this agency's State arrested in this year: {@code
   * LA-2002-000417}.
   */
  public String nextNumber(Agency agency, Year arrested) {
    long next =
        database.read(
            handle ->
                handle.createQuery("select nextval('case_number_seq')").mapTo(Long.class).one());
    return "%s-%s-%06d".formatted(agency.state(), arrested, next);
  }

  /**
   * Raises the version though no column of the case itself may change: whoever saw it before has to
   * look again.
   */
  public void changed(CaseFile caseFile) {
    em.lock(caseFile, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  public void add(CaseFile caseFile) {
    em.persist(caseFile);
  }

  /**
   * Stores what is pending and forgets what was read: the next to be stored is not compared with
   * it.
   */
  public void settle() {
    em.flush();
    em.clear();
  }

  public void flush() {
    em.flush();
  }
}
