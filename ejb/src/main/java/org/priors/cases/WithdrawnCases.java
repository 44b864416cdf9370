package org.priors.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.priors.agencies.Agencies;
import org.priors.people.PersonRecord;
import org.priors.people.WithdrawnRecords;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/**
 * Cases that were reported in error and are taken back: they count nowhere, and their numbers are
 * free for the report that is right. They stay as they were, and can be put back. The lock of
 * {@link org.priors.people.Regrouping} is held, and a change set begun.
 */
@ApplicationScoped
public class WithdrawnCases {

  @Inject CaseFiles cases;
  @Inject WithdrawnRecords records;
  @Inject Agencies agencies;
  @Inject Clearance clearance;
  @Inject Database database;
  @Inject @Any Instance<WorkOnCase> work;

  /** What people and courts have done with these, by case, in words. */
  public Map<Long, Set<String>> workedOn(Collection<Long> ids) {
    return clearance.ofWithdrawn(
        () -> {
          Map<Long, Set<String>> found = new HashMap<>();
          work.forEach(
              one ->
                  one.on(ids)
                      .forEach(
                          done ->
                              found
                                  .computeIfAbsent(done.caseId(), none -> new TreeSet<>())
                                  .add(done.what())));
          return found;
        });
  }

  /** Takes these back that nobody has worked on; answers with those. */
  public Set<Long> withdraw(Collection<Long> ids) {
    Set<Long> going = new TreeSet<>(ids);
    // Whoever works on one at this moment is waited for, and seen.
    clearance.ofWithdrawn(() -> database.read(handle -> held(handle, ids)));
    going.removeAll(workedOn(ids).keySet());
    if (!going.isEmpty()) {
      takeAway(going);
    }
    return going;
  }

  private void takeAway(Set<Long> going) {
    Set<Long> persons =
        clearance.ofWithdrawn(() -> database.read(handle -> persons(handle, going)));
    mark(going, "'WITHDRAWN'", true);
    records.withdraw(persons);
  }

  /**
   * Takes one out of sight that was opened a moment ago, under a number that another case has. Put
   * back, both have it.
   */
  void withhold(long caseId, String agencyNumber) {
    takeAway(Set.of(caseId));
    clearance.ofWithdrawn(
        () ->
            database.read(
                handle ->
                    handle
                        .createUpdate(
                            "update case_file set agency_number = :number, number_shared = true"
                                + " where id = :id")
                        .bind("number", agencyNumber)
                        .bind("id", caseId)
                        .execute()));
  }

  /**
   * Adds to a case that is out of sight what is told of it since, which is out of sight with it.
   */
  public void addTo(long caseId, Consumer<CaseFile> more) {
    clearance.ofWithdrawn(
        () -> {
          CaseFile file = cases.get(caseId);
          cases.refresh(file);
          more.accept(file);
          cases.flush();
          return file;
        });
    mark(Set.of(caseId), "'WITHDRAWN'", true);
  }

  /**
   * Which of these numbers of charges are those of an arrest that is out of sight as another one
   * than a hidden case's.
   */
  public Set<String> chargesWithheld(long agencyId, Collection<String> keys) {
    return clearance.ofWithdrawn(
        () ->
            database.read(
                handle ->
                    handle
                        .createQuery(
                            """
                            select c.source_key from charge c join withheld_report w on w.id = c.case_id
                            where c.agency_id = :agency and c.source_key = any(:keys) and c.withdrawn
                            """)
                        .bind("agency", agencyId)
                        .bindArray("keys", String.class, keys.toArray())
                        .mapTo(String.class)
                        .set()));
  }

  /** Those of these whose numbers were not taken by another report since. */
  public Set<Long> free(Collection<Long> ids) {
    Set<Long> free = new TreeSet<>(ids);
    free.removeAll(clearance.ofWithdrawn(() -> database.read(handle -> again(handle, ids))));
    return free;
  }

  /** Puts these back that are {@link #free}; answers with those. */
  public Set<Long> restore(Collection<Long> ids) {
    Set<Long> coming = free(ids);
    if (coming.isEmpty()) {
      return coming;
    }
    Set<Long> persons =
        clearance.ofWithdrawn(() -> database.read(handle -> persons(handle, coming)));
    mark(coming, "null", false);
    Map<Long, PersonRecord> restored =
        records.restore(persons).stream()
            .collect(Collectors.toMap(PersonRecord::id, Function.identity()));
    clearance.ofTheProduct(() -> join(coming, restored));
    return coming;
  }

  private static List<Long> held(Handle handle, Collection<Long> ids) {
    return handle
        .createQuery("select id from case_file where id = any(:ids) order by id for update")
        .bindArray("ids", Long.class, ids.toArray())
        .mapTo(Long.class)
        .list();
  }

  private void join(Set<Long> ids, Map<Long, PersonRecord> restored) {
    for (CaseFile file : cases.all(ids)) {
      if (file.personRecordId() != null) {
        file.isAbout(restored.get(file.personRecordId()), agencies.get(file.agencyId()));
      }
    }
    cases.flush();
  }

  private static Set<Long> persons(Handle handle, Collection<Long> ids) {
    return new HashSet<>(
        handle
            .createQuery(
                "select person_record_id from case_file where id = any(:ids) and person_record_id"
                    + " is not null")
            .bindArray("ids", Long.class, ids.toArray())
            .mapTo(Long.class)
            .list());
  }

  /** Those of which the agency's number, the incident or a charge is on file again. */
  private static Set<Long> again(Handle handle, Collection<Long> ids) {
    return handle
        .createQuery(
            """
            select w.id from case_file w join case_file c on c.agency_id = w.agency_id and c.agency_number = w.agency_number
            where w.id = any(:ids) and c.sealed is distinct from 'WITHDRAWN' and not w.number_shared
            union
            select w.id from case_file w join case_file c on c.agency_id = w.agency_id and c.incident_key = w.incident_key
            where w.id = any(:ids) and c.sealed is distinct from 'WITHDRAWN'
            union
            select w.case_id from charge w join charge c on c.agency_id = w.agency_id and c.source_key = w.source_key
            where w.case_id = any(:ids) and not c.withdrawn
            """)
        .bindArray("ids", Long.class, ids.toArray())
        .mapTo(Long.class)
        .set();
  }

  private void mark(Collection<Long> ids, String sealed, boolean withdrawn) {
    clearance.ofWithdrawn(
        () ->
            database.read(
                handle -> {
                  handle
                      .createUpdate(
                          "update case_file set sealed = "
                              + sealed
                              + ", version = version + 1 where id = any(:ids)")
                      .bindArray("ids", Long.class, ids.toArray())
                      .execute();
                  return handle
                      .createUpdate("update charge set withdrawn = :is where case_id = any(:ids)")
                      .bind("is", withdrawn)
                      .bindArray("ids", Long.class, ids.toArray())
                      .execute();
                }));
  }
}
