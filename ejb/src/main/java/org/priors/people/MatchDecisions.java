package org.priors.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.priors.identity.Pair;
import org.priors.problems.NotFound;

/** The decisions about person records. */
@ApplicationScoped
public class MatchDecisions {

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  public MatchDecision get(long id) {
    MatchDecision found = em.find(MatchDecision.class, id);
    if (found == null) {
      throw new NotFound("decision", id);
    }
    return found;
  }

  /** These, the oldest first. */
  public List<MatchDecision> all(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select d from MatchDecision d where d.id in :ids order by d.id",
                MatchDecision.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** The decision that stands of these two. */
  public Optional<MatchDecision> standing(Pair pair) {
    return em.createQuery(
            """
            select d from MatchDecision d
            where d.recordA = :a and d.recordB = :b and d.withdrawnAt is null
            """,
            MatchDecision.class)
        .setParameter("a", pair.a())
        .setParameter("b", pair.b())
        .getResultStream()
        .findFirst();
  }

  /**
   * Every decision about a record of this driver, standing or taken back, the newest first; none of
   * a record that whoever asks may not see.
   */
  public List<MatchDecision> ofDriver(long driverId) {
    return em.createQuery(
            """
            select distinct d from MatchDecision d left join fetch d.givesWayTo
            where exists (select r.id from PersonRecord r
              where r.driverId = :driver and (r.id = d.recordA or r.id = d.recordB))
            and exists (select a.id from PersonRecord a where a.id = d.recordA)
            and exists (select b.id from PersonRecord b where b.id = d.recordB)
            order by d.decidedAt desc, d.id desc
            """,
            MatchDecision.class)
        .setParameter("driver", driverId)
        .getResultList();
  }

  /** Those that give way to this one where they contradict it, seen by whoever asks or not. */
  public List<MatchDecision> givingWayTo(MatchDecision decision) {
    return em.createQuery(
            "select d from MatchDecision d where :id member of d.givesWayTo", MatchDecision.class)
        .setParameter("id", decision.id())
        .getResultList();
  }

  public void add(MatchDecision decision) {
    em.persist(decision);
    em.flush();
  }

  public void flush() {
    em.flush();
  }
}
