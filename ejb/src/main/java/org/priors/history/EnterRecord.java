package org.priors.history;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.people.Regrouping;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Enters what another agency's or State's driver record says of a driver. */
@Stateless
public class EnterRecord {

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject Regrouping regrouping;
  @Inject Changes changed;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Database database;

  /**
   * Enters it once: sent again, it is the one on file, which stands from then on as was sent last.
   */
  @UseCase(Permission.RECORD_DISPOSITIONS)
  public long enter(Caller caller, RecordEntry entry) {
    regrouping.lock(caller);
    Shown shown = shown(entry.driverId());
    entry.enteredOn(shown.namingRecord(), shown.born());
    RecordEntry known = known(entry);
    if (known == null) {
      NoMore.refuse(entry, noMore(entry));
      changes.begin(caller, "Driver record entered");
      em.persist(entry);
      stored(caller, "Entered an earlier event", entry);
      return entry.id();
    }
    if (known.isChangedBy(entry)) {
      changes.begin(caller, "Earlier event stands otherwise: " + entry.sourceDocument());
      known.follow(entry);
      stored(caller, "Changed how an earlier event stands", known);
    }
    return known.id();
  }

  /** An entry as it was entered, by what tells it from others. */
  public record Entered(
      long driverId,
      EventKind kind,
      LocalDate happenedOn,
      String state,
      Long agencyId,
      Long courtId,
      String detail,
      String acdCode) {}

  /** What was entered, for a page that enters it again as it stands otherwise. */
  @UseCase(Permission.RECORD_DISPOSITIONS)
  public Entered entered(Caller caller, long entryId) {
    Entered entered =
        database
            .read(
                handle ->
                    handle
                        .createQuery(
                            "select driver_id, kind, happened_on, state, agency_id, court_id, detail,"
                                + " acd_code from record_entry where id = :id")
                        .bind("id", entryId)
                        .mapTo(Entered.class)
                        .findOne())
            .orElseThrow(() -> new NotFound("earlier event", entryId));
    shown(entered.driverId());
    return entered;
  }

  private void stored(Caller caller, String action, RecordEntry entry) {
    em.flush();
    changed.of(Change.RECORD, entry.driverId());
    audit.allowed(caller, action, "driver", entry.driverId(), null);
  }

  /** What heads the page on which the entry is made: the record whose name it is, and the birth. */
  public record Shown(Long namingRecord, LocalDate born) {}

  private Shown shown(long driverId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select naming_record(r.ids) as naming_record, born_shown(r.ids) as born
                    from (select records_of(:driver) as ids) r
                    """)
                .bind("driver", driverId)
                .mapTo(Shown.class)
                .filter(shown -> shown.namingRecord() != null)
                .findFirst()
                .orElseThrow(() -> new NotFound("driver", driverId)));
  }

  private List<NoMore> noMore(RecordEntry sent) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select * from driver_event
                    where driver_id = :driver and kind = :kind and happened_on = :day and state = :state
                      and status in ('VACATED', 'SET_ASIDE', 'ENTERED_IN_ERROR') order by said
                    """)
                .bind("driver", sent.driverId())
                .bind("kind", sent.kind().name())
                .bind("day", sent.happenedOn())
                .bind("state", sent.state())
                .mapTo(NoMore.class)
                .list());
  }

  private RecordEntry known(RecordEntry sent) {
    return em.createQuery(
            "select e from RecordEntry e where e.driverId = :driver", RecordEntry.class)
        .setParameter("driver", sent.driverId())
        .getResultStream()
        .filter(sent::isSameAs)
        .min(Comparator.comparing((RecordEntry known) -> !known.isToldFromOthersAs(sent)))
        .orElse(null);
  }
}
