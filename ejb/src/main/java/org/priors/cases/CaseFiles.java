package org.priors.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Year;
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

  public Optional<CaseFile> withIncidentKey(long agencyId, String incidentKey) {
    return one("incidentKey", agencyId, incidentKey);
  }

  private Optional<CaseFile> one(String field, long agencyId, String value) {
    return em.createQuery(
            "select c from CaseFile c where c.agencyId = :agency and c." + field + " = :value",
            CaseFile.class)
        .setParameter("agency", agencyId)
        .setParameter("value", value)
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

  public void flush() {
    em.flush();
  }
}
