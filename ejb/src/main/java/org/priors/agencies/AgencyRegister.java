package org.priors.agencies;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.problems.Conflict;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** An administrator's work on agencies and courts. */
@Stateless
public class AgencyRegister {

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject Agencies agencies;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;

  @UseCase(Permission.ADMINISTER)
  public long add(Caller caller, Agency agency) {
    if (agencies.withOri(agency.ori()).isPresent()) {
      throw new Conflict("An agency with the ORI " + agency.ori() + " is on file already.");
    }
    changes.begin(caller, "Agency added: " + agency.name());
    agencies.add(agency);
    em.flush();
    audit.allowed(caller, "Added an agency", "agency", agency.id(), agency.name());
    return agency.id();
  }

  @UseCase(Permission.ADMINISTER)
  public long add(Caller caller, Court court) {
    if (agencies.courtNamed(court.state(), court.name()).isPresent()) {
      throw new Conflict(
          "A court '" + court.name() + "' in " + court.state() + " is on file already.");
    }
    changes.begin(caller, "Court added: " + court.name());
    agencies.add(court);
    em.flush();
    audit.allowed(caller, "Added a court", "court", court.id(), court.name());
    return court.id();
  }
}
