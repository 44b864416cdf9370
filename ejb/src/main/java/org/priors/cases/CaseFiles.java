package org.priors.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.priors.people.PersonRecord;
import org.priors.people.ReportedAs;
import org.priors.problems.Conflict;
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

  /** The case with all of its lists, for showing it when the transaction has ended. */
  public CaseFile whole(long id) {
    CaseFile file = get(id);
    file.charges().size();
    file.tests().size();
    file.sobrietyTests().size();
    file.notes().size();
    file.dispositions().size();
    return file;
  }

  /** Those of them that are on file and that the caller may see, in one query. */
  List<CaseFile> all(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select f from CaseFile f where f.id in :ids", CaseFile.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /**
   * Refuses a change that was asked for with another state of the case before one's eyes.
   *
   * @param seenVersion the version that was shown
   */
  public static void refuseUnlessSeen(CaseFile caseFile, int seenVersion) {
    if (seenVersion != caseFile.version()) {
      throw new Conflict(
          "Case "
              + caseFile.number()
              + " was changed by someone else while this page was open. Look at it again.");
    }
  }

  /**
   * The cases whose number these reports of one agency have, by report. Two may have one number,
   * where one of them was hidden from who sent the other: of those the one that the sender may know
   * of, then the one of the time and the person that the report tells of.
   */
  Map<ArrestReport, CaseFile> of(List<ArrestReport> reports, Set<Long> shown) {
    Map<String, List<CaseFile>> found =
        all(
                idsOf(
                    reports.get(0).agency().id(),
                    reports.stream().map(ArrestReport::agencyNumber).toList()))
            .stream()
            .collect(Collectors.groupingBy(CaseFile::agencyNumber));
    Map<CaseFile, ReportedAs> about =
        persons(found.values().stream().flatMap(List::stream).toList());
    Map<ArrestReport, CaseFile> of = new IdentityHashMap<>();
    for (ArrestReport report : reports) {
      found.getOrDefault(report.agencyNumber(), List.of()).stream()
          .min(
              Comparator.comparing((CaseFile each) -> !shown.contains(each.id()))
                  .thenComparing(each -> report.isOfAnotherTime(each.arrest().at()))
                  .thenComparing(each -> report.isOfAnother(about.get(each)))
                  .thenComparing(CaseFile::id))
          .ifPresent(each -> of.put(report, each));
    }
    return of;
  }

  /** As whom those were reported that these cases are about, where they are about anybody. */
  Map<CaseFile, ReportedAs> persons(Collection<CaseFile> files) {
    Map<Long, CaseFile> about =
        files.stream()
            .distinct()
            .filter(file -> file.personRecordId() != null)
            .collect(Collectors.toMap(CaseFile::personRecordId, Function.identity()));
    Map<CaseFile, ReportedAs> persons = new HashMap<>();
    if (!about.isEmpty()) {
      em.createQuery("select p from PersonRecord p where p.id in :ids", PersonRecord.class)
          .setParameter("ids", about.keySet())
          .getResultStream()
          .forEach(person -> persons.put(about.get(person.id()), person.reportedAs()));
    }
    return persons;
  }

  /** What the file says of the arrest, and whom it is about. */
  Said said(long id) {
    CaseFile file = get(id);
    Long person = file.personRecordId();
    return Said.by(file, person == null ? null : em.find(PersonRecord.class, person));
  }

  /** Of the cases of the agency that have one of these numbers the ids. */
  Set<Long> idsOf(long agencyId, Collection<String> agencyNumbers) {
    return database.read(
        handle ->
            handle
                .createQuery(found("agency_number"))
                .bind("agency", agencyId)
                .bindArray("asked", String.class, agencyNumbers.toArray())
                .mapTo(Long.class)
                .set());
  }

  /** By incident key the cases of the agency that have one of these. */
  public Map<String, Long> withIncidentKeys(long agencyId, Collection<String> incidentKeys) {
    return database.read(
        handle ->
            handle
                .createQuery(found("incident_key"))
                .bind("agency", agencyId)
                .bindArray("asked", String.class, incidentKeys.toArray())
                .reduceRows(
                    new HashMap<String, Long>(),
                    (found, row) -> {
                      found.put(
                          row.getColumn("incident_key", String.class),
                          row.getColumn("id", Long.class));
                      return found;
                    }));
  }

  /**
   * The agency is looked at last, or the planner may go through all of its cases (V14), of which
   * the statistics know nothing while its first file comes in.
   */
  static String found(String by) {
    return """
    with found as materialized (select id, %1$s, agency_id from case_file where %1$s = any(:asked))
    select id, %1$s from found where agency_id = :agency
    """
        .formatted(by);
  }

  /** The next of Priors' own numbers, so many. */
  public List<Long> nextNumbers(int count) {
    return database.read(
        handle ->
            handle
                .createQuery("select nextval('case_number_seq') from generate_series(1, :count)")
                .bind("count", count)
                .mapTo(Long.class)
                .list());
  }

  /**
   * Raises the version though no column of the case itself may change: whoever saw it before has to
   * look again.
   */
  public void changed(CaseFile caseFile) {
    em.lock(caseFile, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** Gives the case the id that it would have if it were added; it is not. */
  void idAsIfAdded(CaseFile caseFile) {
    em.persist(caseFile);
    em.detach(caseFile);
  }

  public void add(CaseFile caseFile) {
    em.persist(caseFile);
  }

  public void flush() {
    em.flush();
  }

  /** Reads it again as it is stored, after statements have changed it. */
  void refresh(CaseFile caseFile) {
    em.refresh(caseFile);
  }

  /** Forgets every case that was read, after the database has gone back to what it was before. */
  public void forgetAll() {
    em.clear();
  }
}
