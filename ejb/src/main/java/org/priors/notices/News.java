package org.priors.notices;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** What came on record about the drivers that a person follows, and was not put away yet. */
@Stateless
public class News {

  /** As many as a page shows; the rest come once these are put away. */
  public static final int MOST = 50;

  /**
   * What is new: of notices {@code n}, with the driver of the person record {@code r}. The offset
   * keeps the view within one driver: the news of all drivers would be put together otherwise.
   */
  static final String NEW =
      """
       from notice n join person_record r on r.id = n.person_record_id
         join lateral (select * from driver_news one where one.driver_id = r.driver_id offset 0) w on true
         left join notice_known k on k.notice_id = n.id and k.change_set_id = w.change_set_id
       where k.seen_at is null
      """;

  @Inject Database database;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * A piece of news.
   *
   * @param notice the notice that it belongs to
   * @param driver surname first
   * @param at when it came on record
   * @param kind what it is: {@code CASE}, {@code PERSON}, {@code MAYBE} for a record that may be
   *     the driver and waits for a person, the kind of a court's decision, or {@code RECORD_} and
   *     the kind of an entry of a driver record
   * @param happenedOn null for a person record alone
   */
  public record Item(
      long notice,
      long driverId,
      String driver,
      long changeSet,
      OffsetDateTime at,
      String kind,
      Long caseId,
      LocalDate happenedOn,
      String forum,
      String state) {}

  /** The caller's own, the latest first. That names were shown is audited. */
  @UseCase(Permission.READ_DRIVERS)
  public List<Item> own(Caller caller) {
    List<Item> items =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        select n.id as notice, r.driver_id, w.change_set_id as change_set, s.at, w.kind, w.case_id,
                               w.happened_on, w.forum, w.state,
                               driver_name(r.driver_id) as driver
                        from (select n.id as notice_id, w.* """
                            + NEW
                            + """
                         and n.account_id = :account) w
                          join notice n on n.id = w.notice_id join person_record r on r.id = n.person_record_id
                          join change_set s on s.id = w.change_set_id
                        order by s.at desc, n.id, w.happened_on desc, w.kind limit :most
                        """)
                    .bind("account", caller.accountId())
                    .bind("most", MOST)
                    .mapTo(Item.class)
                    .list());
    if (!items.isEmpty()) {
      audit.listed(
          caller,
          "Read news of drivers followed",
          "notices",
          items.size() + " shown",
          items.stream().map(Item::driverId).distinct().toList());
    }
    return items;
  }

  /**
   * Puts away what was shown of a notice. What came on record meanwhile stays news.
   *
   * @param changeSets those that were shown
   */
  @UseCase(Permission.READ_DRIVERS)
  public void seen(Caller caller, long notice, Collection<Long> changeSets) {
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into notice_known (notice_id, change_set_id, seen_at)
                    select distinct n.id, w.change_set_id, :now::timestamptz """
                        + NEW
                        + """
                     and n.account_id = :account and n.id = :notice and w.change_set_id = any(:shown)
                    on conflict (notice_id, change_set_id) do update set seen_at = excluded.seen_at
                    """)
                .bind("account", caller.accountId())
                .bind("notice", notice)
                .bind("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .bindArray("shown", Long.class, changeSets.toArray())
                .execute());
  }
}
