package org.priors.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.priors.people.MatchDecision;
import org.priors.people.MatchDecisions;
import org.priors.people.Prospects;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** What waits and what was decided of one driver's records. */
@Stateless
public class DriverMatches {

  private static final int MOST = 25;

  @Inject MatchDecisions decisions;
  @Inject Prospects prospects;
  @Inject Database database;

  /**
   * A pair that waits.
   *
   * @param weight in bits
   * @param note what was last written down of it, null for nothing
   * @param underSeal whether one of them is sealed, so that it waits for no clerk
   */
  public record Waiting(
      long recordA,
      long recordB,
      double weight,
      String nameA,
      String nameB,
      LocalDate bornA,
      LocalDate bornB,
      String agencyA,
      String agencyB,
      String note,
      long driverA,
      long driverB,
      boolean underSeal) {}

  /**
   * Those that wait and of which one is a record of this driver, the likeliest first; for who may
   * see both records also those that would wait but for a seal.
   */
  @UseCase(Permission.READ_DRIVERS)
  public List<Waiting> waiting(Caller caller, long driverId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select p.record_a, p.record_b, p.weight, heading(a) as name_a, heading(b) as name_b, a.born as born_a,
                           b.born as born_b, g.name as agency_a, h.name as agency_b, a.driver_id as driver_a, b.driver_id as driver_b, p.waiting_under_seal as under_seal,
                           (select n.text from match_note n where n.record_a = p.record_a and n.record_b = p.record_b
                            order by n.id desc limit 1) as note
                    from match_pair p join person_record a on a.id = p.record_a join person_record b on b.id = p.record_b
                    join agency g on g.id = a.agency_id join agency h on h.id = b.agency_id
                    where (p.waiting or p.waiting_under_seal) and (a.driver_id = :driver or b.driver_id = :driver)
                      and (p.record_a in (select id from person_record where driver_id = :driver)
                        or p.record_b in (select id from person_record where driver_id = :driver))
                    order by p.weight desc, p.record_a, p.record_b limit :most
                    """)
                .bind("driver", driverId)
                .bind("most", MOST)
                .mapTo(Waiting.class)
                .list());
  }

  /** What people decided of this driver's records, standing or taken back, the newest first. */
  @UseCase(Permission.READ_DRIVERS)
  public List<MatchDecision> decisions(Caller caller, long driverId) {
    return decisions.ofDriver(driverId);
  }

  /** The numbers of those among these decisions that stand and are not in effect. */
  @UseCase(Permission.READ_DRIVERS)
  public Set<Long> givingWay(Caller caller, List<MatchDecision> among) {
    return among.stream()
        .filter(made -> prospects.isGivingWay(made))
        .map(MatchDecision::id)
        .collect(Collectors.toSet());
  }
}
