package org.priors.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.priors.problems.Refused;

/** The agencies and courts on file. */
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

  public void add(Agency agency) {
    em.persist(agency);
  }

  public void add(Court court) {
    em.persist(court);
  }
}
