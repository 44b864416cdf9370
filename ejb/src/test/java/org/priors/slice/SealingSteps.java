package org.priors.slice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.priors.cases.Disposition;
import org.priors.cases.RecordDisposition;
import org.priors.cases.SealCase;
import org.priors.cases.SealingOrder;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/** Orders of courts, and what the database holds whoever may see it. */
@ApplicationScoped
public class SealingSteps {

  /**
   * Where a record stands.
   *
   * @param waiting the other records of the pairs of it that wait, in rising order
   */
  public record Stands(long id, long driverId, String because, List<Long> waiting, String name) {}

  @Inject RecordDisposition dispositions;
  @Inject SealCase seal;
  @Inject Town town;
  @Inject Clearance clearance;
  @Inject Database database;
  @Inject Clock clock;

  /** Convicts, so that the case can be sealed. */
  public void convict(Reported of, String day) {
    dispositions.record(
        MatchingSteps.clerk(),
        of.caseId(),
        null,
        file ->
            Disposition.of(Disposition.Kind.CONVICTION)
                .by(town.court())
                .on(LocalDate.parse(day))
                .readFrom("Minute entry")
                .build());
  }

  /** Says of the only decision that it was entered in error. */
  public void convictedInError(Reported of) {
    dispositions.record(
        MatchingSteps.clerk(),
        of.caseId(),
        null,
        file ->
            Disposition.of(Disposition.Kind.ENTERED_IN_ERROR)
                .reason("Another case was meant")
                .readFrom("Letter of the clerk of court")
                .build());
  }

  public void order(Reported of, SealingOrder.Kind kind) {
    String number =
        clearance.ofTheProduct(
            () ->
                database.read(
                    handle ->
                        handle
                            .createQuery("select number from case_file where id = :id")
                            .bind("id", of.caseId())
                            .mapTo(String.class)
                            .one()));
    seal.record(
        MatchingSteps.clerk(),
        number,
        new SealingOrder(kind, LocalDate.of(2003, 1, 2), "Order of the court", clock));
  }

  /** Where these records stand, sealed or not; of a sealed one it waits nowhere. */
  public List<Stands> stand(List<Reported> reports) {
    return clearance.ofTheProduct(
        () ->
            database.read(
                handle ->
                    handle
                        .createQuery(
                            """
                    select r.id, r.driver_id, r.joined_because as because, driver_name(r.driver_id) as name,
                           array(select p.record_a + p.record_b - r.id from match_pair p
                                 where p.waiting and r.id in (p.record_a, p.record_b) order by 1) as waiting
                    from person_record r where r.id = any(:ids) order by r.id
                    """)
                        .bindArray(
                            "ids", Long.class, reports.stream().map(Reported::record).toArray())
                        .mapTo(Stands.class)
                        .list()));
  }

  /** How many records of this surname are on file, hidden or not. */
  public int records(String surname) {
    return clearance.ofTheProduct(
        () ->
            database.read(
                handle ->
                    handle
                        .createQuery("select count(*) from person_record where surname = :surname")
                        .bind("surname", surname)
                        .mapTo(Integer.class)
                        .one()));
  }
}
