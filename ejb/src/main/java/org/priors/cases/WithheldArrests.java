package org.priors.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.people.Regrouping;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/**
 * Arrests that were sent under the number of another one, which is hidden from their senders: who
 * may see what is sealed puts them on record or refuses them. Nobody else is told of them.
 */
@Stateless
public class WithheldArrests {

  /** How many a page has. */
  public static final int PAGE = 25;

  private static final String SUBJECT = "withheld";
  private static final int LONGEST_REASON = 1_000;

  private static final String WAITING =
      """
       from withheld_report w
      where w.other is not null and not exists (select from withheld_decision d where d.report_id = w.id)
      """;

  @Inject Regrouping regrouping;
  @Inject WithdrawnCases withdrawn;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clearance clearance;
  @Inject Database database;
  @Inject Clock clock;

  /**
   * One that waits.
   *
   * @param id of its case, once it is on record
   * @param number that its sender was told
   * @param agencyNumber under which it was sent
   * @param person surname first; null where the agency names nobody
   */
  public record Withheld(
      long id,
      String number,
      String agencyNumber,
      String agency,
      String zone,
      OffsetDateTime arrestedAt,
      OffsetDateTime receivedAt,
      String source,
      OtherArrest other,
      String person,
      LocalDate born,
      String charges) {}

  /** How many wait. */
  @UseCase(Permission.SEE_SEALED)
  public long count(Caller caller) {
    return database.read(
        handle -> handle.createQuery("select count(*)" + WAITING).mapTo(Long.class).one());
  }

  /** How many wait that were sent under the number of this case. */
  @UseCase(Permission.SEE_SEALED)
  public long countOf(Caller caller, long caseId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select count(*)"
                        + WAITING
                        + " and w.case_id = :case and exists (select from case_file c where c.id ="
                        + " w.case_id)")
                .bind("case", caseId)
                .mapTo(Long.class)
                .one());
  }

  /** A page of them, the oldest first; looking at it is audited. */
  @UseCase(Permission.SEE_SEALED)
  public List<Withheld> page(Caller caller, int page) {
    List<Long> ids =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "select w.id" + WAITING + " order by w.id limit :most offset :skip")
                    .bind("most", PAGE)
                    .bind("skip", (long) PAGE * Math.max(0, page))
                    .mapTo(Long.class)
                    .list());
    audit.listed(caller, "Listed arrests under a number in use", SUBJECT, null, ids);
    return read(ids);
  }

  /** One that waits. */
  @UseCase(Permission.SEE_SEALED)
  public Withheld one(Caller caller, long id) {
    requireWaiting(id);
    audit.allowed(caller, "Looked at an arrest under a number in use", SUBJECT, id, null);
    return read(List.of(id)).get(0);
  }

  /** Puts it on record, under the number that it was sent under. */
  @UseCase(Permission.SEE_SEALED)
  public void putOnRecord(Caller caller, long id, String reason) {
    regrouping.lock(caller);
    requireWaiting(id);
    String why = why(reason);
    changes.begin(caller, "Arrest put on record: " + why);
    if (withdrawn.restore(Set.of(id)).isEmpty()) {
      throw new Conflict("What it says is on file by another report since. It can be refused.");
    }
    decide(caller, id, true, why);
    audit.allowed(caller, "Put an arrest on record", SUBJECT, id, why);
    // Who reads the case reads what any case tells: that its number is another's too tells of a
    // hidden one.
    audit.allowed(caller, "Opened the case file", "case", id, null);
  }

  /** Leaves it out of the record for good; it is kept as it was sent. */
  @UseCase(Permission.SEE_SEALED)
  public void refuse(Caller caller, long id, String reason) {
    regrouping.lock(caller);
    requireWaiting(id);
    String why = why(reason);
    changes.begin(caller, "Arrest refused: " + why);
    decide(caller, id, false, why);
    audit.allowed(caller, "Refused an arrest under a number in use", SUBJECT, id, why);
  }

  private static String why(String reason) {
    return Guard.required(reason, "/reason", "The reason", LONGEST_REASON);
  }

  private void decide(Caller caller, long id, boolean onRecord, String reason) {
    database.run(
        handle ->
            handle.execute(
                "insert into withheld_decision (report_id, on_record, reason, decided_by, decided_at)"
                    + " values (?, ?, ?, ?, ?)",
                id,
                onRecord,
                reason,
                caller.displayName(),
                clock.instant().atOffset(ZoneOffset.UTC)));
  }

  private void requireWaiting(long id) {
    boolean waits =
        database.read(
            handle ->
                handle
                    .createQuery("select exists (select" + WAITING + " and w.id = :id)")
                    .bind("id", id)
                    .mapTo(Boolean.class)
                    .one());
    if (!waits) {
      decidedBy(id);
      throw new NotFound("arrest under a number in use", id);
    }
  }

  /** Tells the second of two who decide. */
  private void decidedBy(long id) {
    database
        .read(
            handle ->
                handle
                    .createQuery(
                        "select decided_by || case when on_record then ' has put it on record: '"
                            + " else ' has refused it: ' end || reason from withheld_decision where"
                            + " report_id = :id")
                    .bind("id", id)
                    .mapTo(String.class)
                    .findOne())
        .ifPresent(
            decided -> {
              throw new Conflict(decided + ".");
            });
  }

  /** What they say, which is out of sight of everything while they wait. */
  private List<Withheld> read(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : clearance.ofWithdrawn(
            () ->
                database.read(
                    handle ->
                        handle
                            .createQuery(
                                """
                                select w.id, w.number, w.agency_number, a.name as agency, a.zone, c.arrested_at, w.received_at, w.source, w.other,
                                       heading(p) as person, p.born,
                                       (select string_agg(ch.description, '; ' order by ch.id) from charge ch where ch.case_id = c.id) as charges
                                from withheld_report w join case_file c on c.id = w.id join agency a on a.id = c.agency_id
                                left join person_record p on p.id = c.person_record_id
                                where w.id = any(:ids) order by w.id
                                """)
                            .bindArray("ids", Long.class, ids.toArray())
                            .mapTo(Withheld.class)
                            .list()));
  }
}
