package org.priors.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.priors.identity.Match;
import org.priors.identity.Pair;
import org.priors.sql.Database;

/** What connects the person records on file: pairs that were weighed, and what people decided. */
@ApplicationScoped
class MatchLinks {

  /**
   * A pair that was weighed.
   *
   * @param joins whether the two alone are joined with no person looking
   * @param heldBy decisions that were made before the later of the two came: the two wait for a
   *     person as long as one of them is in effect
   * @param heldBecause why, in words; null if they do not wait
   */
  record Weighed(
      long recordA,
      long recordB,
      double weight,
      boolean joins,
      String evidence,
      List<Long> heldBy,
      String heldBecause) {

    /** As it was weighed, held by no decision. */
    static Weighed of(Pair pair, Match match) {
      return new Weighed(
          pair.a(), pair.b(), match.bits(), match.joins(), match.inWords(), List.of(), null);
    }

    Weighed held(Collection<Long> by, String because) {
      return new Weighed(recordA, recordB, weight, joins, evidence, List.copyOf(by), because);
    }

    /** Held by what holds either. */
    Weighed heldAlsoAs(Weighed other) {
      return held(
          Stream.concat(heldBy.stream(), other.heldBy.stream()).distinct().toList(),
          heldBecause == null ? other.heldBecause : heldBecause);
    }

    /** Held by those alone of what holds it that are among these. */
    Weighed heldBy(Set<Long> decisions) {
      List<Long> left = heldBy.stream().filter(decisions::contains).toList();
      return held(left, left.isEmpty() ? null : heldBecause);
    }

    /**
     * @param decisions the numbers of those that are in effect
     */
    boolean joinsUnless(Set<Long> decisions) {
      return joins && heldBy.stream().noneMatch(decisions::contains);
    }

    boolean isHeldBy(Decided decision) {
      return heldBy.contains(decision.id());
    }

    Pair pair() {
      return new Pair(recordA, recordB);
    }
  }

  /**
   * A decision that stands.
   *
   * @param givesWayTo later decisions that stand, to which it gives way where it contradicts them:
   *     it was out of sight or not in effect when they were made
   */
  record Decided(
      long id,
      long recordA,
      long recordB,
      boolean isSame,
      String reason,
      String decidedBy,
      List<Long> givesWayTo) {

    /** One that gives way to none. */
    static Decided of(long id, Pair pair, boolean same) {
      return new Decided(id, pair.a(), pair.b(), same, "", "", List.of());
    }

    Pair pair() {
      return new Pair(recordA, recordB);
    }

    Decided givingWayTo(Collection<Long> decisions) {
      return new Decided(id, recordA, recordB, isSame, reason, decidedBy, List.copyOf(decisions));
    }
  }

  @Inject Database database;

  /**
   * All records that links or decisions to join connect with these, and these; also by links that
   * are held and by decisions that give way.
   */
  Set<Long> connected(Collection<Long> records) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    with recursive reached (id) as (
                      select unnest(:ids)
                      union
                      select e.other from reached r cross join lateral (
                        select p.record_b as other from match_pair p where p.record_a = r.id and p.joins
                        union all
                        select p.record_a from match_pair p where p.record_b = r.id and p.joins
                        union all
                        select d.record_b from match_decision d where d.record_a = r.id and d.withdrawn_at is null and d.verdict = 'SAME'
                        union all
                        select d.record_a from match_decision d where d.record_b = r.id and d.withdrawn_at is null and d.verdict = 'SAME') e)
                    select id from reached
                    """)
                .bindArray("ids", Long.class, records.toArray())
                .mapTo(Long.class)
                .set());
  }

  /** The pairs among these records that weigh enough to be joined, held or not. */
  List<Weighed> joining(Collection<Long> records) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select record_a, record_b, weight, joins, evidence, held_by, held_because from"
                        + " match_pair where joins and record_a = any(:ids) and record_b ="
                        + " any(:ids)")
                .bindArray("ids", Long.class, records.toArray())
                .mapTo(Weighed.class)
                .list());
  }

  /** The decisions that stand of pairs among these records, in effect or not. */
  List<Decided> decided(Collection<Long> records) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select d.id, d.record_a, d.record_b, d.verdict = 'SAME' as is_same, d.reason, d.decided_by,
                           array(select w.to_id from match_gives_way w where w.decision_id = d.id order by w.to_id) as gives_way_to
                    from match_decision d
                    where d.withdrawn_at is null and d.record_a = any(:ids) and d.record_b = any(:ids) order by d.id
                    """)
                .bindArray("ids", Long.class, records.toArray())
                .mapTo(Decided.class)
                .list());
  }

  /** Keeps pairs as they were weighed; a pair that is kept already stays as it is. */
  void keep(Collection<Weighed> pairs, String weighedBy) {
    database.run(
        handle -> {
          try (PreparedBatch batch =
              handle.prepareBatch(
                  """
                  insert into match_pair (record_a, record_b, weight, joins, evidence, weighed_by, held_by, held_because, waiting)
                  values (?, ?, ?, ?, ?, ?, ?, ?, false) on conflict do nothing
                  """)) {
            pairs.forEach(
                pair ->
                    batch.add(
                        pair.recordA(),
                        pair.recordB(),
                        pair.weight(),
                        pair.joins(),
                        pair.evidence(),
                        weighedBy,
                        pair.heldBy().toArray(Long[]::new),
                        pair.heldBecause()));
            batch.execute();
          }
        });
  }

  /**
   * Forgets what this record weighed with others; what people decided of it stays. The others of
   * those pairs that waited for a person.
   */
  List<Long> forget(long record) {
    return database.read(
        handle ->
            handle
                .createQuery("select forget_pairs(:record)")
                .bind("record", record)
                .mapTo(Long.class)
                .list());
  }

  /** The pair as it was weighed, where it waits for a person because of a decision. */
  Optional<Weighed> held(Pair pair) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select record_a, record_b, weight, joins, evidence, held_by, held_because from"
                        + " match_pair where record_a = :a and record_b = :b and waiting and"
                        + " held_because is not null")
                .bind("a", pair.a())
                .bind("b", pair.b())
                .mapTo(Weighed.class)
                .findOne());
  }

  static Set<Pair> pairs(Collection<Decided> decisions, boolean same) {
    return decisions.stream()
        .filter(decision -> decision.isSame() == same)
        .map(Decided::pair)
        .collect(Collectors.toSet());
  }
}
