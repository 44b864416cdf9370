package org.priors.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.priors.problems.Refused;

/** The agencies and courts on file; each is an office. */
@ApplicationScoped
public class Agencies {

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  public Optional<Agency> withOri(String ori) {
    return em.createQuery("select a from Agency a where a.ori = :ori", Agency.class)
        .setParameter("ori", ori.toUpperCase(Locale.ROOT))
        .getResultStream()
        .findFirst();
  }

  /** The agency, or a refusal that names the place where its ORI stood. */
  public Agency required(String ori, String place) {
    return withOri(ori)
        .orElseThrow(
            () ->
                new Refused(
                    "unknown-agency",
                    place,
                    "No agency with the ORI '" + ori + "' is on file; an administrator adds it."));
  }

  public Agency get(long id) {
    return em.find(Agency.class, id);
  }

  public Optional<Court> court(long id) {
    return Optional.ofNullable(em.find(Court.class, id));
  }

  public Optional<Court> courtNamed(String state, String name) {
    return em.createQuery(
            "select c from Court c where c.state = :state and lower(c.name) = lower(:name)",
            Court.class)
        .setParameter("state", state)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  public List<Agency> all() {
    return em.createQuery("select a from Agency a order by a.state, a.name", Agency.class)
        .getResultList();
  }

  public List<Court> courts() {
    return em.createQuery("select c from Court c order by c.state, c.name", Court.class)
        .getResultList();
  }

  /** Null where none has this id. */
  public Office office(long id) {
    return em.find(Office.class, id);
  }

  /** The office, or a refusal that names the place where its id stood. */
  public Office requiredOffice(long id, String place) {
    Office office = office(id);
    if (office == null) {
      throw new Refused(
          "unknown-office", place, "No office with the number " + id + " is on file.");
    }
    return office;
  }

  public Office officeOf(Agency agency) {
    return em.createQuery("select o from Office o where o.agency = :agency", Office.class)
        .setParameter("agency", agency)
        .getSingleResult();
  }

  public Office officeOf(Court court) {
    return em.createQuery("select o from Office o where o.court = :court", Office.class)
        .setParameter("court", court)
        .getSingleResult();
  }

  /** By State and name, agencies before courts. */
  public List<Office> offices() {
    return em.createQuery(
            "select o from Office o left join fetch o.agency left join fetch o.court", Office.class)
        .getResultStream()
        .sorted(
            Comparator.comparing(Office::isCourt)
                .thenComparing(Office::state)
                .thenComparing(Office::name))
        .toList();
  }

  /** The zone that most agencies are in; empty where there is none. */
  public Optional<ZoneId> usualZone() {
    return em.createQuery(
            "select a.zone from Agency a group by a.zone order by count(a) desc, a.zone",
            String.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(ZoneId::of);
  }

  /** It is an office from now on. */
  public void add(Agency agency) {
    em.persist(agency);
    em.persist(new Office(agency));
  }

  /** It is an office from now on. */
  public void add(Court court) {
    em.persist(court);
    em.persist(new Office(court));
  }
}
