package org.priors.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/**
 * Person records that were reported in error and are taken back. They stand with no driver, join
 * nobody and wait for nobody, until they are put back. The lock of {@link Regrouping} is held.
 */
@ApplicationScoped
public class WithdrawnRecords {

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject Database database;
  @Inject Clearance clearance;
  @Inject MatchLinks links;
  @Inject Regrouping regrouping;
  @Inject DriverResolution drivers;
  @Inject PassedPairs passed;
  @Inject Changes changed;

  /** Takes these out of sight, and gathers anew whoever was joined through them. */
  public void withdraw(Collection<Long> records) {
    if (records.isEmpty()) {
      return;
    }
    Set<Long> others = links.connected(records);
    others.removeAll(records);
    Set<Long> theirs = clearance.ofWithdrawn(() -> driversOf(records));
    Set<Long> waiting = clearance.ofWithdrawn(() -> waitingWith(records));
    clearance.ofWithdrawn(
        () -> {
          database.run(handle -> hide(handle, records));
          return records;
        });
    if (!others.isEmpty()) {
      regrouping.regroup(others);
    }
    changed.of(Change.HIDDEN, theirs);
    changed.of(Change.WAITING, waiting);
  }

  private Set<Long> driversOf(Collection<Long> records) {
    return database.read(
        handle ->
            handle
                .createQuery("select distinct driver_id from person_record where id = any(:ids)")
                .bindArray("ids", Long.class, records.toArray())
                .mapTo(Long.class)
                .set());
  }

  private Set<Long> waitingWith(Collection<Long> records) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct r.driver_id from match_pair p join person_record r on r.id in (p.record_a, p.record_b)
                    where p.waiting and (p.record_a = any(:ids) or p.record_b = any(:ids))
                    """)
                .bindArray("ids", Long.class, records.toArray())
                .mapTo(Long.class)
                .set());
  }

  private static void hide(Handle handle, Collection<Long> records) {
    of(handle, records, "update person_record set sealed = 'WITHDRAWN' where id = any(:ids)");
    of(handle, records, "delete from person_key where record_id = any(:ids)");
    of(
        handle,
        records,
        """
        update match_pair set waiting = false, waiting_under_seal = false
        where (waiting or waiting_under_seal) and (record_a = any(:ids) or record_b = any(:ids))
        """);
  }

  private static void of(Handle handle, Collection<Long> records, String update) {
    handle.createUpdate(update).bindArray("ids", Long.class, records.toArray()).execute();
  }

  /** Puts these back: who they are is told as if they arrived. Answers with them, joined. */
  public List<PersonRecord> restore(Collection<Long> records) {
    if (records.isEmpty()) {
      return List.of();
    }
    Set<Long> before = clearance.ofWithdrawn(() -> driversOf(records));
    clearance.ofWithdrawn(
        () -> {
          database.run(
              handle ->
                  of(
                      handle,
                      records,
                      "update person_record set sealed = null where id = any(:ids)"));
          return records;
        });
    List<PersonRecord> restored = clearance.ofTheProduct(() -> resolved(records));
    changed.of(Change.RECORD, before);
    changed.of(Change.RECORD, restored.stream().map(PersonRecord::driverId).toList());
    return restored;
  }

  private List<PersonRecord> resolved(Collection<Long> records) {
    List<PersonRecord> restored = withIds(records);
    drivers.resolve(restored);
    // Pairs with them that were weighed before they were withdrawn are as they were.
    regrouping.regroup(records);
    restored.forEach(em::refresh);
    passed.weighAgain(records);
    return restored;
  }

  private List<PersonRecord> withIds(Collection<Long> ids) {
    return em.createQuery(
            "select p from PersonRecord p where p.id in :ids order by p.reportedAt, p.id",
            PersonRecord.class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
