package org.priors.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.sql.Database;

/** Lists of cases, a page at a time. */
@Stateless
public class CaseList {

  /** The most lines of one page. */
  public static final int PAGE = 25;

  /** Which cases a list is of. */
  public enum Which {
    /** Those the caller has taken to prosecute. */
    MINE,
    /** Open ones of the caller's State that no prosecutor has taken. */
    UNTAKEN,
    /** Those of the caller's own agency. */
    AGENCY,
    /** All on record. */
    ALL
  }

  @Inject Database database;
  @Inject AuditLog audit;

  /**
   * A line of the list.
   *
   * @param driver surname first; null where the agency names nobody
   * @param refusals prior to this arrest
   * @param convictions prior to this arrest
   */
  public record Line(
      long id,
      String number,
      String driver,
      String agency,
      String zone,
      OffsetDateTime arrestedAt,
      String charges,
      CaseFile.Status status,
      long refusals,
      long convictions) {}

  private static final String OF =
      """
       from case_file c join agency a on a.id = c.agency_id left join person_record r on r.id = c.person_record_id
       where case :which when 'MINE' then c.prosecutor_id = :me when 'UNTAKEN' then c.prosecutor_id is null and c.status = 'OPEN'
                           and c.state = (select own.state from agency own where own.id = :agency)
                         when 'AGENCY' then c.agency_id = :agency else true end
      """;

  /** One page of the list, newest arrest first. */
  public List<Line> page(Caller caller, Which which, int page) {
    caller.require(Permission.READ_CASES);
    audit.allowed(caller, "Listed cases", "cases", null, which + ", page " + (page + 1));
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    with page as (select c.*, a.name as agency, a.zone, heading(r) as driver
                    """
                        + OF
                        + """
                           order by c.arrested_at desc, c.id desc limit :most offset :skip)
                    select p.id, p.number, p.driver, p.agency, p.zone, p.arrested_at, p.status,
                           (select string_agg(ch.description, '; ' order by ch.id) from charge ch where ch.case_id = p.id) as charges,
                           (select count(distinct prior_key(e)) from driver_event e where e.driver_id = p.driver_id and e.kind = 'REFUSAL' and e.status = 'ON_RECORD'
                              and e.case_id is distinct from p.id and case when e.happened_at is null
                                then e.happened_on < (p.arrested_at at time zone p.zone)::date else e.happened_at < p.arrested_at end) as refusals,
                           (select count(distinct prior_key(e)) from driver_event e where e.driver_id = p.driver_id and e.kind = 'CONVICTION' and e.status = 'ON_RECORD'
                              and e.case_id is distinct from p.id and case when e.happened_at is null
                                then e.happened_on < (p.arrested_at at time zone p.zone)::date else e.happened_at < p.arrested_at end) as convictions
                    from page p order by p.arrested_at desc, p.id desc
                    """)
                .bind("which", which.name())
                .bind("me", caller.accountId())
                .bind("agency", caller.agencyId())
                .bind("most", PAGE)
                .bind("skip", Math.max(0L, page) * PAGE)
                .mapTo(Line.class)
                .list());
  }

  public long count(Caller caller, Which which) {
    caller.require(Permission.READ_CASES);
    return database.read(
        handle ->
            handle
                .createQuery("select count(*)" + OF)
                .bind("which", which.name())
                .bind("me", caller.accountId())
                .bind("agency", caller.agencyId())
                .mapTo(Long.class)
                .one());
  }
}
