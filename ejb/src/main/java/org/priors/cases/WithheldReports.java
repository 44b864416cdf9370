package org.priors.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.priors.sql.Database;

/**
 * What senders were told of arrests that are on file under seal. It is kept with the case, so that
 * a sender is told the same again and the number that was given out can be followed by whoever may
 * see the case.
 */
@ApplicationScoped
class WithheldReports {

  @Inject Database database;
  @Inject Clock clock;

  /**
   * What a sender was told.
   *
   * @param id of no case, told as a case's
   * @param driverId of no driver, told as a driver's; null where the report named nobody
   */
  record Told(long id, String number, OffsetDateTime arrestedAt, Long driverId) {}

  /** What was told of the case before; null for nothing yet. */
  Told of(long caseId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select id, number, arrested_at, driver_id from withheld_report where case_id = :case")
                .bind("case", caseId)
                .mapTo(Told.class)
                .findOne()
                .orElse(null));
  }

  /** Keeps what is told: ids and a number as a new case and a new driver would have. */
  Told keep(long caseId, CaseFile asNew, boolean withDriver) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    insert into withheld_report (case_id, number, arrested_at, driver_id, source, received_at)
                    values (:case, :number, :arrested, case when :withDriver then nextval('driver_seq') end, :source, :at)
                    returning id, number, arrested_at, driver_id
                    """)
                .bind("case", caseId)
                .bind("number", asNew.number())
                .bind("arrested", asNew.arrest().at().atOffset(ZoneOffset.UTC))
                .bind("withDriver", withDriver)
                .bind("source", asNew.source())
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                .mapTo(Told.class)
                .one());
  }
}
