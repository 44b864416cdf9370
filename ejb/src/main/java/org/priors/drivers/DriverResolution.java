package org.priors.drivers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.priors.sql.Database;

/**
 * Decides which driver a new person record belongs to; the only place that does. Records that agree
 * in normalised name and one more field, and contradict in none, are one driver. Where several
 * drivers agree, nobody is joined.
 */
@ApplicationScoped
public class DriverResolution {

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject Database database;

  /** Joins the record to its driver, an earlier one or a new one, and stores it. */
  public PersonRecord resolve(PersonRecord record) {
    lockName(record.nameKey());
    Map<Long, String> agreeing = agreeingDrivers(record);
    if (agreeing.size() == 1) {
      agreeing.forEach(record::join);
    } else {
      Driver driver = new Driver();
      em.persist(driver);
      record.join(
          driver.id(),
          agreeing.isEmpty()
              ? "first record of this driver"
              : agreeing.size()
                  + " drivers on record agree equally; kept apart until a person decides");
    }
    em.persist(record);
    em.flush();
    return record;
  }

  /**
   * Two reports of one new person at the same moment would else make two drivers. Held until the
   * transaction ends.
   */
  private void lockName(String nameKey) {
    database.run(
        handle ->
            handle
                .createQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .bind("key", nameKey)
                .map((row, context) -> 1)
                .one());
  }

  private Map<Long, String> agreeingDrivers(PersonRecord record) {
    if (!record.name().hasGiven()) {
      return Map.of();
    }
    return candidates(record.nameKey()).stream()
        .collect(Collectors.groupingBy(PersonRecord::driverId, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(
            driver ->
                agreement(record, driver.getValue())
                    .map(why -> Map.entry(driver.getKey(), why))
                    .stream())
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  private static Optional<String> agreement(PersonRecord record, Collection<PersonRecord> known) {
    if (known.stream().anyMatch(other -> Agreement.contradicts(record, other))) {
      return Optional.empty();
    }
    return known.stream()
        .map(other -> Agreement.furtherField(record, other))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Every record of each driver that has one record under this name. */
  private List<PersonRecord> candidates(String nameKey) {
    return em.createQuery(
            """
            select r from PersonRecord r
            where r.driverId in (select n.driverId from PersonRecord n where n.nameKey = :key)
            """,
            PersonRecord.class)
        .setParameter("key", nameKey)
        .getResultList();
  }
}
