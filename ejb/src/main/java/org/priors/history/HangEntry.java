package org.priors.history;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.law.Phrases;
import org.priors.people.Regrouping;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/**
 * An earlier event that was entered by hand goes with one of its driver's records wherever that
 * goes. Which of them is the driver's heading when it is entered; whoever parts the records may say
 * that it is another.
 */
@Stateless
public class HangEntry {

  /** More are never entered of one driver by hand. */
  private static final int MOST = 200;

  private static final int LONGEST_REASON = 1_000;

  @Inject EventPairs pairs;
  @Inject DriverReader drivers;
  @Inject Regrouping regrouping;
  @Inject Changes changed;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clearance clearance;
  @Inject Database database;
  @Inject Clock clock;

  /**
   * An event that was entered by hand.
   *
   * @param record with which it goes
   * @param name whose that record is, surname first
   * @param agency that reported it
   */
  public record Hanging(
      long id,
      EventKind kind,
      LocalDate happenedOn,
      String state,
      String detail,
      String sourceDocument,
      long record,
      String name,
      String agency) {}

  /** Those of the drivers of these records, the oldest first. */
  @UseCase(Permission.DECIDE_MATCHES)
  public List<Hanging> of(Caller caller, Collection<Long> records) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select e.id, e.kind, e.happened_on, e.state, e.detail, e.source_document, r.id as record, heading(r) as name, a.name as agency
                    from record_entry e join person_record r on r.id = e.person_record_id left join agency a on a.id = r.agency_id
                    where e.driver_id in (select p.driver_id from person_record p where p.id = any(:records))
                    order by e.happened_on, e.id limit :most
                    """)
                .bindArray("records", Long.class, records.toArray())
                .bind("most", MOST)
                .mapTo(Hanging.class)
                .list());
  }

  /** Has the event go with this record, which stands with the same driver. */
  @UseCase(Permission.RECORD_DISPOSITIONS)
  public void hang(Caller caller, long entry, long record, String reason) {
    regrouping.lock(caller);
    String why = Guard.required(reason, "/why", "The reason", LONGEST_REASON);
    long driver = driver("record_entry", entry, "earlier event");
    if (driver("person_record", record, "person record") != driver) {
      throw new Conflict(
          "The record stands with another driver by now. An event goes with a record of its own"
              + " driver.");
    }
    refuseIfThere(entry, record);
    String event = "entry:" + entry;
    pairs.naming(event).ifPresent(made -> refuseNamed(driver, event, made));
    changes.begin(caller, "Earlier event goes with another record: " + why);
    database.run(
        handle ->
            handle.execute(
                "update record_entry set person_record_id = ? where id = ?", record, entry));
    // Of what is hidden from the caller nothing can be asked, and nothing may be lost.
    clearance.ofTheProduct(
        () ->
            pairs.carry(
                event,
                record,
                caller.displayName(),
                clock.instant().atOffset(ZoneOffset.UTC),
                "It goes on: the event goes with another record. " + why));
    changed.of(Change.RECORD, driver);
    audit.allowed(
        caller,
        "Had an earlier event go with another record",
        "driver",
        driver,
        "event " + entry + " with record " + record + ": " + why);
  }

  private long driver(String table, long id, String what) {
    return database.read(
        handle ->
            handle
                .createQuery("select driver_id from " + table + " where id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new NotFound(what, id)));
  }

  /** A decision about two events is of the records that they go with, and would be lost. */
  private void refuseNamed(long driver, String event, EventPairDecision made) {
    String other = event.equals(made.eventA()) ? made.eventB() : made.eventA();
    String named =
        drivers.read(driver).events().stream()
            .filter(one -> other.equals(one.ref()))
            .map(one -> one.kind().title() + " of " + Phrases.day(one.happenedOn()))
            .findFirst()
            .orElse(other);
    throw new Conflict(
        "%s has decided that this event and another (%s) are %s: %s. Take that decision back first; once the event goes with the other record, it can be taken anew."
            .formatted(made.decidedBy(), named, made.verdict().words(), made.reason()));
  }

  /** One event is entered once on a record. */
  private void refuseIfThere(long entry, long record) {
    boolean isThere =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        select exists (select from record_entry e join record_entry o on o.id <> e.id and o.kind = e.kind
                            and o.happened_on = e.happened_on and o.detail = e.detail
                            and (o.agency_id, o.court_id, o.docket_number, o.offense_on) is not distinct from (e.agency_id, e.court_id, e.docket_number, e.offense_on)
                          where e.id = :entry and o.person_record_id = :record)
                        """)
                    .bind("entry", entry)
                    .bind("record", record)
                    .mapTo(Boolean.class)
                    .one());
    Guard.check(!isThere, "same-event", "/with", "The same event goes with that record already.");
  }
}
