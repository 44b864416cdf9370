package org.priors.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.people.RecordSeals;
import org.priors.people.Regrouping;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/**
 * Records that a court has sealed or expunged a case, or lifted such an order. The case and what
 * its agency reported of the person go out of sight in the same transaction, and out of the search
 * with its queue.
 */
@Stateless
public class SealCase {

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject CaseFiles cases;
  @Inject Regrouping regrouping;
  @Inject RecordSeals seals;
  @Inject Changes changed;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clearance clearance;
  @Inject Database database;

  /**
   * Records the order.
   *
   * @param number Priors' own number of the case, with or without its zeros, since whoever records
   *     a lifted order may not see the case
   * @return the id of the order
   */
  @UseCase(Permission.SEAL)
  public long record(Caller caller, String number, SealingOrder order) {
    // Before the case is read: with whom it stands changes while others have the turn.
    regrouping.lock(caller);
    return clearance.ofTheProduct(() -> recordOf(caller, number, order));
  }

  /**
   * The case that an order would be of.
   *
   * @param person surname first; null where the agency names nobody
   * @param zone of the agency
   */
  public record Concerned(
      String number, String person, String agency, OffsetDateTime arrestedAt, String zone) {}

  /**
   * The case that the order would be of, to compare with the court paper before it is recorded;
   * empty where it is out of the caller's sight, as a sealed one is.
   *
   * @throws Refused where the order cannot be
   */
  @UseCase(Permission.SEAL)
  public Optional<Concerned> concerned(Caller caller, String number, SealingOrder order) {
    long caseId = clearance.ofTheProduct(() -> possible(caller, number, order));
    audit.allowed(caller, "Looked at the case of an order to come", "case", caseId, null);
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select c.number, heading(p) as person, a.name as agency, c.arrested_at, a.zone
                    from case_file c join agency a on a.id = c.agency_id
                    left join person_record p on p.id = c.person_record_id where c.id = :case
                    """)
                .bind("case", caseId)
                .mapTo(Concerned.class)
                .findOne());
  }

  private long possible(Caller caller, String number, SealingOrder order) {
    CaseFile concerned = cases.get(named(number));
    order.of(concerned, caller.displayName()).after(latestOrder(concerned.id()));
    return concerned.id();
  }

  /** What is told of an order to whoever recorded it: nothing of the person. */
  public record Receipt(String number, SealingOrder.Kind kind, LocalDate orderedOn) {}

  /** The receipt of an order, for the caller who recorded it and for nobody else. */
  @UseCase(Permission.SEAL)
  public Optional<Receipt> receipt(Caller caller, long orderId) {
    return clearance.ofTheProduct(
        () ->
            database.read(
                handle ->
                    handle
                        .createQuery(
                            """
                            select c.number, o.kind, o.ordered_on
                            from sealing_order o join case_file c on c.id = o.case_id
                            join change_set s on s.id = o.created_in
                            where o.id = :id and s.actor = :caller
                            """)
                        .bind("id", orderId)
                        .bind("caller", caller.userName())
                        .mapTo(Receipt.class)
                        .findOne()));
  }

  private long recordOf(Caller caller, String number, SealingOrder order) {
    CaseFile concerned = cases.get(named(number));
    order.of(concerned, caller.displayName()).after(latestOrder(concerned.id()));
    changes.begin(caller, order.kind().title() + ": " + order.sourceDocument());
    em.persist(order);
    concerned.ordered(order);
    em.flush();
    if (concerned.driverId() != null) {
      seals.mark(concerned.personRecordId(), order.hides());
      regrouping.regroup(List.of(concerned.personRecordId()));
      changed.of(Change.HIDDEN, concerned.driverId());
    }
    audit.allowed(
        caller,
        "Recorded an order: " + order.kind().title(),
        "case",
        concerned.id(),
        order.sourceDocument());
    return order.id();
  }

  private LocalDate latestOrder(long caseId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select ordered_on from sealing_order where case_id = :id order by id desc limit 1")
                .bind("id", caseId)
                .mapTo(LocalDate.class)
                .findOne()
                .orElse(null));
  }

  private long named(String number) {
    return database.read(
        handle ->
            handle
                .createQuery("select id from case_file where number = :number")
                .bind("number", CaseNumber.inFull(number))
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(
                    () ->
                        new Refused(
                            "unknown-case", "/case", "No case has the number '" + number + "'.")));
  }
}
