package org.priors.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/**
 * Pairs of records that were joined or left apart by rules, or by counts of names, that are others
 * now. A clerk decides on each; nothing moves by itself. What a person has decided is not asked
 * again.
 */
@Stateless
public class EarlierRules {

  /** How many pairs a page has. */
  public static final int PAGE = 25;

  private static final String DIFFERING =
      """
       from match_reweighed w join person_record a on a.id = w.record_a join person_record b on b.id = w.record_b
      where w.joins <> (a.driver_id = b.driver_id)
        and not exists (select 1 from match_decision d
          where d.record_a = w.record_a and d.record_b = w.record_b and d.withdrawn_at is null)
      """;

  @Inject Database database;
  @Inject AuditLog audit;

  /**
   * A pair that stands otherwise than the present rules have it.
   *
   * @param joins whether the present rules join the two; else they stand with one driver now
   * @param evidence why, by the present rules
   */
  public record Differing(
      long recordA,
      long recordB,
      boolean joins,
      String nameA,
      String nameB,
      LocalDate bornA,
      LocalDate bornB,
      String evidence,
      long driverA,
      long driverB) {}

  /** So many can be paged through; the others follow as these are decided. */
  public static final int MOST = 1_000;

  /** How many there are, so far while they are looked for; at most one more than {@link #MOST}. */
  @UseCase(Permission.DECIDE_MATCHES)
  public long count(Caller caller) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select count(*) from (select 1" + DIFFERING + " limit :most + 1) differing")
                .bind("most", MOST)
                .mapTo(Long.class)
                .one());
  }

  /** A page of them, those that weigh most first; looking at it is audited. */
  @UseCase(Permission.DECIDE_MATCHES)
  public List<Differing> page(Caller caller, int page) {
    List<Differing> differing =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "select w.record_a, w.record_b, w.joins, heading(a) as name_a, heading(b) as"
                            + " name_b, a.born as born_a, b.born as born_b, w.evidence,"
                            + " a.driver_id as driver_a, b.driver_id as driver_b"
                            + DIFFERING
                            + " order by w.weight desc, w.record_a, w.record_b limit :most offset :skip")
                    .bind("most", PAGE)
                    .bind("skip", PAGE * Math.max(0, page))
                    .mapTo(Differing.class)
                    .list());
    audit.listed(
        caller,
        "Looked at records that stand otherwise than they weigh now",
        "matches",
        null,
        differing.stream().flatMap(pair -> Stream.of(pair.driverA(), pair.driverB())).toList());
    return differing;
  }
}
