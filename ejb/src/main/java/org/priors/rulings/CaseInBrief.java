package org.priors.rulings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.priors.cases.ChargeSays;
import org.priors.history.DecidedPairs;
import org.priors.history.DriverPast;
import org.priors.history.Event;
import org.priors.history.Priors;
import org.priors.law.Facts;

/**
 * A case, as far as its numbers and what it is charged as need it.
 *
 * @param drivingAt null where it is not told apart from the arrest
 * @param born by which the driver is shown; null where no agency gives a birth date
 * @param amendedTo as which offense it was amended by what everybody sees; null where it was not
 */
public record CaseInBrief(
    long id,
    long driverId,
    String state,
    OffsetDateTime arrestedAt,
    OffsetDateTime drivingAt,
    String zone,
    String ori,
    LocalDate born,
    boolean isAggravated,
    Integer amendedTo) {

  private static final String CASES =
      """
      select c.id, c.driver_id, c.state, c.arrested_at, c.driving_at, a.zone, a.ori,
             born_shown(records_of(c.driver_id)) as born,
             c.crash in ('INJURY', 'DEATH') or coalesce(c.child_passenger, false) as is_aggravated,
             (select d.number from law_decision d where d.case_id = c.id and d.choice = 'AMENDED'
              and not exists (select 1 from law_decision_withdrawal w where w.decision_id = d.id)
              order by d.id desc limit 1) as amended_to
      from case_file c join agency a on a.id = c.agency_id where c.driver_id = any(:drivers)
      """;

  /** The cases of these drivers. */
  static List<CaseInBrief> of(Handle handle, Collection<Long> drivers) {
    return of(handle, CASES, drivers);
  }

  /** Those of them that are open. */
  static List<CaseInBrief> open(Handle handle, Collection<Long> drivers) {
    return of(handle, CASES + " and c.status = 'OPEN'", drivers);
  }

  private static List<CaseInBrief> of(Handle handle, String query, Collection<Long> drivers) {
    return handle
        .createQuery(query)
        .bindArray("drivers", Long.class, drivers.toArray())
        .mapTo(CaseInBrief.class)
        .list();
  }

  /** The day of the arrest in the agency's zone. */
  LocalDate on() {
    return local(arrestedAt).toLocalDate();
  }

  /** Those of the events that were on record when the arrest was made. */
  Priors before(List<Event> history) {
    return Priors.before(history, id, arrestedAt, on());
  }

  /** Of a driver with this history what was earlier, and was decided by now, as the law asks. */
  DriverPast past(List<Event> history, DecidedPairs decided) {
    return DriverPast.of(Priors.decidedByNow(history, id, arrestedAt, on()), decided);
  }

  /**
   * As far as its numbers hang on it.
   *
   * @param bornOn the birth date that the driver is shown by, null for none
   */
  Facts facts(ChargeSays says, DriverPast past, LocalDate bornOn) {
    return CaseFacts.counted(
        state, drivingAt == null ? null : local(drivingAt), local(arrestedAt), bornOn, says, past);
  }

  private LocalDateTime local(OffsetDateTime at) {
    return at.atZoneSameInstant(ZoneId.of(zone)).toLocalDateTime();
  }
}
