package org.priors.notices;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.priors.audit.AuditLog;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Whom a person follows: to be told when such a driver appears again anywhere. */
@Stateless
public class Notices {

  @Inject Database database;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * A driver that is followed.
   *
   * @param driver surname first
   */
  public record Followed(long id, long driverId, String driver, OffsetDateTime askedAt) {}

  /** The caller's own, in the order of the names. */
  @UseCase(Permission.READ_DRIVERS)
  public List<Followed> own(Caller caller) {
    List<Followed> own = read(caller);
    if (!own.isEmpty()) {
      audit.listed(
          caller,
          "Listed drivers followed",
          "notices",
          own.size() + " listed",
          own.stream().map(Followed::driverId).toList());
    }
    return own;
  }

  private List<Followed> read(Caller caller) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select n.id, r.driver_id, n.asked_at, driver_name(r.driver_id) as driver"
                        + " from notice n join person_record r on r.id = n.person_record_id where n.account_id = :account order by driver, n.id")
                .bind("account", caller.accountId())
                .mapTo(Followed.class)
                .list());
  }

  /** The name of a driver who is to be followed, as lists show it. */
  @UseCase(Permission.READ_DRIVERS)
  public String heading(Caller caller, long driverId) {
    String heading =
        database
            .read(
                handle ->
                    handle
                        .createQuery("select driver_name(:driver)")
                        .bind("driver", driverId)
                        .mapTo(String.class)
                        .findOne())
            .orElseThrow(() -> new NotFound("driver", driverId));
    audit.allowed(caller, "Saw the driver's name", "driver", driverId, null);
    return heading;
  }

  /** Whether the caller follows the driver, by whichever person record. */
  @UseCase(Permission.READ_DRIVERS)
  public boolean isFollowing(Caller caller, long driverId) {
    return read(caller).stream().anyMatch(one -> one.driverId() == driverId);
  }

  /**
   * Follows the driver from now on, by the person record that was reported last. All that is on
   * record now is no news.
   */
  @UseCase(Permission.READ_DRIVERS)
  public void follow(Caller caller, long driverId) {
    if (isFollowing(caller, driverId)) {
      return;
    }
    long notice =
        database.read(
            handle -> insert(caller, driverId).orElseThrow(() -> new NotFound("driver", driverId)));
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into notice_known (notice_id, change_set_id, seen_at)
                    select distinct :notice, w.change_set_id, :now from driver_news w where w.driver_id = :driver
                    """)
                .bind("notice", notice)
                .bind("driver", driverId)
                .bind("now", now())
                .execute());
    audit.allowed(caller, "Follows the driver", "driver", driverId, null);
  }

  private Optional<Long> insert(Caller caller, long driverId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    insert into notice (account_id, person_record_id, asked_at)
                    select :account, r.id, :now from person_record r where r.driver_id = :driver
                    order by r.reported_at desc, r.id desc limit 1
                    on conflict (account_id, person_record_id) do update set asked_at = notice.asked_at
                    returning id
                    """)
                .bind("account", caller.accountId())
                .bind("driver", driverId)
                .bind("now", now())
                .mapTo(Long.class)
                .findOne());
  }

  /** Stops following; of another's notice it knows nothing. */
  @UseCase(Permission.READ_DRIVERS)
  public void stop(Caller caller, long notice) {
    Optional<Long> driver =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        delete from notice n using person_record r
                        where n.id = :id and n.account_id = :account and r.id = n.person_record_id returning r.driver_id
                        """)
                    .bind("id", notice)
                    .bind("account", caller.accountId())
                    .mapTo(Long.class)
                    .findOne());
    driver.ifPresent(
        id -> audit.allowed(caller, "Follows the driver no longer", "driver", id, null));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
  }
}
