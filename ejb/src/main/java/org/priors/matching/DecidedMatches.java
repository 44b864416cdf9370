package org.priors.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.priors.audit.AuditLog;
import org.priors.identity.Pair;
import org.priors.people.Verdict;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** What people decided of two person records each, so that who erred finds the way back. */
@Stateless
public class DecidedMatches {

  /** How many decisions a page has. */
  public static final int PAGE = 25;

  private static final String DECIDED =
      """
       from match_decision d join person_record a on a.id = d.record_a join person_record b on b.id = d.record_b
      where (:together::bigint is null or d.created_in = :together)
      """;

  private static final String WITH_NAMES =
      """
      select d.id, d.created_in as together,
             (select count(*) from match_decision o join person_record x on x.id = o.record_a join person_record y on y.id = o.record_b
              where o.created_in = d.created_in) as decided_together,
             d.record_a, d.record_b, heading(a) as name_a, heading(b) as name_b, d.verdict, d.reason, d.decided_by, d.decided_at,
             d.withdrawn_by, d.withdrawn_at, d.withdrawn_reason, a.driver_id as driver_a, b.driver_id as driver_b
      """;

  @Inject Database database;
  @Inject AuditLog audit;

  /**
   * A decision.
   *
   * @param together the number that it has in common with those that were decided with it
   * @param decidedTogether how many those are, this one among them
   * @param withdrawnBy null where it stands, as the two after it
   */
  public record Decided(
      long id,
      long together,
      int decidedTogether,
      long recordA,
      long recordB,
      String nameA,
      String nameB,
      Verdict verdict,
      String reason,
      String decidedBy,
      OffsetDateTime decidedAt,
      String withdrawnBy,
      OffsetDateTime withdrawnAt,
      String withdrawnReason,
      long driverA,
      long driverB) {

    public boolean stands() {
      return withdrawnAt == null;
    }
  }

  /**
   * How many there are.
   *
   * @param together the number of those that were decided together; null for all
   */
  @UseCase(Permission.DECIDE_MATCHES)
  public long count(Caller caller, Long together) {
    return database.read(
        handle ->
            handle
                .createQuery("select count(*)" + DECIDED)
                .bind("together", together)
                .mapTo(Long.class)
                .one());
  }

  /** The numbers of those that were decided together and stand, as far as they are in sight. */
  static List<Long> standing(Handle handle, long together) {
    return handle
        .createQuery("select d.id" + DECIDED + " and d.withdrawn_at is null order by d.id")
        .bind("together", together)
        .mapTo(Long.class)
        .list();
  }

  /** How many of those that were decided together stand. */
  @UseCase(Permission.DECIDE_MATCHES)
  public int countStanding(Caller caller, long together) {
    return database.read(handle -> standing(handle, together)).size();
  }

  /**
   * A page of them, the newest first; looking at it is audited.
   *
   * @param together the number of those that were decided together; null for all
   */
  @UseCase(Permission.DECIDE_MATCHES)
  public List<Decided> page(Caller caller, Long together, int page) {
    List<Decided> decided =
        database.read(
            handle ->
                handle
                    .createQuery(
                        WITH_NAMES + DECIDED + " order by d.id desc limit :most offset :skip")
                    .bind("together", together)
                    .bind("most", PAGE)
                    .bind("skip", PAGE * Math.max(0, page))
                    .mapTo(Decided.class)
                    .list());
    audit.listed(
        caller,
        "Looked at what was decided of records",
        "matches",
        null,
        decided.stream().flatMap(each -> Stream.of(each.driverA(), each.driverB())).toList());
    return decided;
  }

  /** The names of two records, for who just decided on them; empty where one is out of sight. */
  @UseCase(Permission.DECIDE_MATCHES)
  public Optional<String> named(Caller caller, Pair pair) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select heading(a) || ' and ' || heading(b) from person_record a, person_record b"
                        + " where a.id = :a and b.id = :b")
                .bind("a", pair.a())
                .bind("b", pair.b())
                .mapTo(String.class)
                .findOne());
  }
}
