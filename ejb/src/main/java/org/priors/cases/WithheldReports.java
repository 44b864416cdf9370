package org.priors.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.priors.people.ReportedAs;
import org.priors.sql.Database;

/**
 * What senders were told of arrests that are on file under seal, or that bring a charge of such a
 * case. It is kept with the case, so that a sender is told the same again.
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
   * @param caseId the case that is hidden
   * @param agencyNumber under which it was sent
   * @param nameKey whom it named; null where nobody
   * @param born as it says
   * @param other in what it differs from the case; null for a report of its very arrest
   * @param said what it said, as {@link Said#digests} tells it; null where that was not kept yet
   */
  record Told(
      long id,
      String number,
      OffsetDateTime arrestedAt,
      Long driverId,
      long caseId,
      String agencyNumber,
      String nameKey,
      LocalDate born,
      OtherArrest other,
      Set<String> said) {

    /** Null where that report named nobody. */
    ReportedAs person() {
      return nameKey == null ? null : new ReportedAs(nameKey, born);
    }

    CaseIntake.Taken told() {
      return new CaseIntake.Taken(id, number, driverId, true, List.of());
    }

    /** As it is told of a case that was opened by what was sent first. */
    CaseIntake.Taken toldAgain(ArrestReport report) {
      List<String> notTaken =
          said == null ? List.of() : Said.by(report).notIn(said, number, nameKey != null);
      return new CaseIntake.Taken(id, number, driverId, false, notTaken);
    }

    /** As {@link Respelled} tells it, but for the person. */
    boolean isOf(ArrestReport report) {
      return agencyNumber.equals(report.agencyNumber())
          || Respelled.plain(agencyNumber).equals(Respelled.plain(report.agencyNumber()))
              && arrestedAt.toInstant().truncatedTo(ChronoUnit.MINUTES).equals(minute(report));
    }
  }

  private static Instant minute(ArrestReport report) {
    return report.arrest().at().truncatedTo(ChronoUnit.MINUTES);
  }

  /** What was told of the report before; null for nothing yet. */
  Told before(ArrestReport report, Long hiddenCase) {
    OffsetDateTime minute = minute(report).atOffset(ZoneOffset.UTC);
    return database
        .read(
            handle ->
                handle
                    .createQuery(
                        """
                        select w.id, w.number, w.arrested_at, w.driver_id, w.case_id, coalesce(w.agency_number, c.agency_number) as agency_number,
                               w.name_key, w.born, w.other, w.said
                        from withheld_report w join case_file c on c.id = w.case_id
                        where c.agency_id = :agency
                          and (w.case_id = :case or w.agency_number = :number or w.arrested_at >= :minute and w.arrested_at < :next)
                        order by w.id
                        """)
                    .bind("agency", report.agency().id())
                    .bind("case", hiddenCase)
                    .bind("number", report.agencyNumber())
                    .bind("minute", minute)
                    .bind("next", minute.plusMinutes(1))
                    .mapTo(Told.class)
                    .list())
        .stream()
        .filter(told -> told.isOf(report))
        .findFirst()
        .orElse(null);
  }

  /**
   * The cases that have charges of this report by the agency's own numbers, as far as whoever asks
   * may see them.
   */
  Set<Long> charged(ArrestReport report) {
    List<String> keys = report.chargeKeys();
    return keys.isEmpty()
        ? Set.of()
        : database.read(
            handle ->
                handle
                    .createQuery(
                        "select case_id from charge where agency_id = :agency and source_key = any(:keys)")
                    .bind("agency", report.agency().id())
                    .bindArray("keys", String.class, keys.toArray())
                    .mapTo(Long.class)
                    .set());
  }

  /** Whether a charge of this report came with one that was told as a new one. */
  boolean isCharged(ArrestReport report) {
    List<String> keys = report.chargeKeys();
    return !keys.isEmpty()
        && database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        select exists (select from withheld_report w join case_file c on c.id = w.case_id
                                       where c.agency_id = :agency and w.charge_keys && cast(:keys as text[]))
                        """)
                    .bind("agency", report.agency().id())
                    .bindArray("keys", String.class, keys.toArray())
                    .mapTo(Boolean.class)
                    .one());
  }

  /**
   * Keeps what is told: the id and number of this case and its driver, or, where it has none, an id
   * that no driver has.
   *
   * @param told with an id, be it on file or not
   */
  Told keep(long caseId, ArrestReport report, CaseFile told, OtherArrest other) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    insert into withheld_report (id, case_id, number, arrested_at, driver_id, source, received_at, agency_number, charge_keys, name_key, born, other, said)
                    values (:id, :case, :number, :arrested, coalesce(:driver, case when :withDriver then nextval('driver_seq') end), :source, :at, :sentAs, :keys, :name, :born, :other, :said)
                    returning id, number, arrested_at, driver_id, case_id, agency_number, name_key, born, other, said
                    """)
                .bind("id", told.id())
                .bind("case", caseId)
                .bind("number", told.number())
                .bind("arrested", told.arrest().at().atOffset(ZoneOffset.UTC))
                .bind("driver", told.driverId())
                .bind("withDriver", report.person() != null)
                .bind("source", told.source())
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                .bind("sentAs", report.agencyNumber())
                .bind("name", report.person() == null ? null : report.person().name().key())
                .bind("born", report.person() == null ? null : report.person().born())
                .bind("other", other == null ? null : other.name())
                .bindArray("keys", String.class, report.chargeKeys().toArray())
                .bindArray(
                    "said", String.class, Said.onFileAfter(report).digests(told.number()).toArray())
                .mapTo(Told.class)
                .one());
  }
}
