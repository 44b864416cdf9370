package org.priors.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.audit.AuditLog;
import org.priors.identity.Pair;
import org.priors.people.MatchDecision;
import org.priors.people.MatchDecisions;
import org.priors.people.Prospects;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** The pairs of person records that wait for a person to decide, the likeliest first. */
@Stateless
public class MatchQueue {

  /** How many pairs a page of the queue has. */
  public static final int PAGE = 25;

  private static final String NAMES =
      """
      select p.record_a, p.record_b, p.weight, heading(a) as name_a, heading(b) as name_b, a.born as born_a, b.born as born_b,
             g.name as agency_a, h.name as agency_b, a.driver_id as driver_a, b.driver_id as driver_b,
             (select n.text from match_note n where n.record_a = p.record_a and n.record_b = p.record_b order by n.id desc limit 1) as note
      from match_pair p join person_record a on a.id = p.record_a join person_record b on b.id = p.record_b
      join agency g on g.id = a.agency_id join agency h on h.id = b.agency_id
      """;

  @Inject MatchDecisions decisions;
  @Inject Prospects prospects;
  @Inject Database database;
  @Inject AuditLog audit;

  /**
   * A pair that waits.
   *
   * @param weight in bits
   * @param note what was last written down of it, null for nothing
   */
  public record Waiting(
      long recordA,
      long recordB,
      double weight,
      String nameA,
      String nameB,
      LocalDate bornA,
      LocalDate bornB,
      String agencyA,
      String agencyB,
      String note,
      long driverA,
      long driverB) {}

  /** How many wait. */
  @UseCase(Permission.DECIDE_MATCHES)
  public long count(Caller caller) {
    return database.read(
        handle ->
            handle
                .createQuery("select count(*) from match_pair where waiting")
                .mapTo(Long.class)
                .one());
  }

  /** A page of them; looking at it is audited. */
  @UseCase(Permission.DECIDE_MATCHES)
  public List<Waiting> page(Caller caller, int page) {
    List<Waiting> waiting =
        database.read(
            handle ->
                handle
                    .createQuery(
                        NAMES
                            + " where p.waiting order by p.weight desc, p.record_a, p.record_b limit"
                            + " :most offset :skip")
                    .bind("most", PAGE)
                    .bind("skip", PAGE * Math.max(0, page))
                    .mapTo(Waiting.class)
                    .list());
    audit.listed(
        caller,
        "Looked at the records to review",
        "matches",
        null,
        waiting.stream().flatMap(pair -> Stream.of(pair.driverA(), pair.driverB())).toList());
    return waiting;
  }

  /** Those that wait and of which one is a record of this driver. */
  @UseCase(Permission.READ_DRIVERS)
  public List<Waiting> ofDriver(Caller caller, long driverId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    NAMES
                        + " where p.waiting and (a.driver_id = :driver or b.driver_id = :driver)"
                        + " and (p.record_a in (select id from person_record where driver_id = :driver)"
                        + "  or p.record_b in (select id from person_record where driver_id = :driver))"
                        + " order by p.weight desc, p.record_a, p.record_b limit :most")
                .bind("driver", driverId)
                .bind("most", PAGE)
                .mapTo(Waiting.class)
                .list());
  }

  /** What people decided of this driver's records, standing or taken back, the newest first. */
  @UseCase(Permission.READ_DRIVERS)
  public List<MatchDecision> decisionsOf(Caller caller, long driverId) {
    return decisions.ofDriver(driverId);
  }

  /** The numbers of those among these decisions that stand and are not in effect. */
  @UseCase(Permission.READ_DRIVERS)
  public Set<Long> givingWay(Caller caller, List<MatchDecision> among) {
    return among.stream()
        .filter(made -> isGivingWay(prospects, made))
        .map(MatchDecision::id)
        .collect(Collectors.toSet());
  }

  static boolean isGivingWay(Prospects prospects, MatchDecision made) {
    return made.mayGiveWay() && prospects.givingWay(made.pair()).contains(made.id());
  }

  /** The one that follows in the queue, whether or not this one still waits. */
  @UseCase(Permission.DECIDE_MATCHES)
  public Optional<Pair> next(Caller caller, Pair of) {
    return beside(
        of,
        "(-p.weight, p.record_a, p.record_b) > (-:weight, :a, :b) order by p.weight desc,"
            + " p.record_a, p.record_b");
  }

  /** The one before it. */
  @UseCase(Permission.DECIDE_MATCHES)
  public Optional<Pair> previous(Caller caller, Pair of) {
    return beside(
        of,
        "(-p.weight, p.record_a, p.record_b) < (-:weight, :a, :b) order by p.weight, p.record_a"
            + " desc, p.record_b desc");
  }

  /** The place of a pair in the queue, from 1. */
  @UseCase(Permission.DECIDE_MATCHES)
  public long place(Caller caller, Pair of) {
    return 1
        + database.read(
            handle ->
                handle
                    .createQuery(
                        "select count(*) from match_pair p where p.waiting and (-p.weight,"
                            + " p.record_a, p.record_b) < (-:weight, :a, :b)")
                    .bind("weight", weight(of))
                    .bind("a", of.a())
                    .bind("b", of.b())
                    .mapTo(Long.class)
                    .one());
  }

  private Optional<Pair> beside(Pair of, String condition) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select p.record_a as a, p.record_b as b from match_pair p where p.waiting and "
                        + condition
                        + " limit 1")
                .bind("weight", weight(of))
                .bind("a", of.a())
                .bind("b", of.b())
                .mapTo(Pair.class)
                .findOne());
  }

  /** A pair that was never weighed stands before all others. */
  private double weight(Pair of) {
    return database.read(
        handle ->
            handle
                .createQuery("select weight from match_pair where record_a = :a and record_b = :b")
                .bind("a", of.a())
                .bind("b", of.b())
                .mapTo(Double.class)
                .findOne()
                .orElse(Double.MAX_VALUE));
  }
}
