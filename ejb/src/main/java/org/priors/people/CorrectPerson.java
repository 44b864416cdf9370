package org.priors.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/** Corrects what a person record says, and finds anew whose it is. */
@ApplicationScoped
public class CorrectPerson {

  /** Which record the database lets change; none without it. */
  private static final String CORRECTING = "select set_config('priors.correcting', :record, true)";

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject DriverResolution drivers;
  @Inject Changes changed;
  @Inject Clearance clearance;
  @Inject Database database;

  /** The record as it stands; null where it is out of sight. */
  public PersonRecord find(long record) {
    return em.find(PersonRecord.class, record);
  }

  /**
   * Has the record say what the other says, within a change set that the caller has begun. Where
   * that is nothing else, nothing happens. The lock of {@link Regrouping} is held.
   */
  public void correct(PersonRecord record, PersonRecord as) {
    KnownRecord before = KnownRecord.of(record);
    changed.of(Change.RECORD, record.driverId());
    record.say(as);
    let(record.id().toString());
    em.flush();
    let("");
    clearance.ofTheProduct(() -> drivers.resolveAgain(record, before));
    em.refresh(record);
    changed.of(Change.RECORD, record.driverId());
  }

  private void let(String record) {
    database.run(
        handle -> handle.createQuery(CORRECTING).bind("record", record).mapTo(String.class).one());
  }
}
