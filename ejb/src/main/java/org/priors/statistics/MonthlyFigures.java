package org.priors.statistics;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/**
 * Arrests, tests asked, refusals and refusal rate by agency and month. A month is a month in the
 * zone of the arresting agency. The rate is refusals divided by arrests in which an evidential test
 * was asked for (DOT HS 809 876, Table 1), and is only computed over arrests whose source reports
 * every test.
 */
@Stateless
public class MonthlyFigures {

  /** How many cases the database hands over at a time. */
  private static final int FETCH = 500;

  @Inject Database database;
  @Inject AuditLog audit;

  /**
   * One agency's month.
   *
   * @param impaired arrests with a charge of impaired driving
   * @param aboveRecord arrests whose charges say more than the driver's record holds
   * @param testsKnown arrests whose source reports every test that was asked
   * @param testsAsked of those, arrests in which an evidential test was asked
   * @param refused arrests in which an evidential test was refused, from any source
   * @param refusedOfKnown of the arrests whose source reports every test, those in which one was
   *     refused
   * @param refusalsOnly arrests whose source reports refusals only
   */
  public record AgencyRow(
      String agency,
      String ori,
      String state,
      int arrests,
      int impaired,
      int aboveRecord,
      int testsKnown,
      int testsAsked,
      int refused,
      int refusedOfKnown,
      int refusalsOnly) {}

  /**
   * A case behind the figures.
   *
   * @param above what its charges say that the driver's record does not hold, null for nothing
   * @param asked whether an evidential test was asked; null where the source does not report every
   *     test
   * @param refused whether one was refused; null where the source does not say
   * @param grams the highest evidential result, null for none
   */
  public record CaseRow(
      long id,
      String number,
      String agency,
      String ori,
      String agencyNumber,
      OffsetDateTime arrestedAt,
      String zone,
      String driver,
      List<String> statutes,
      boolean impaired,
      String above,
      String testsReported,
      Boolean asked,
      Boolean refused,
      BigDecimal grams,
      String unit,
      String source) {}

  /** A month that has arrests. */
  public record MonthRow(LocalDate month, long arrests) {

    public YearMonth yearMonth() {
      return YearMonth.from(month);
    }
  }

  private static final String CASES =
      """
      with month_case as (
        select c.*, a.name as agency, a.ori, a.zone, a.state as agency_state,
               exists (select 1 from charge ch where ch.case_id = c.id and ch.kind = 'IMPAIRED_DRIVING') as impaired,
               (select f.above from law_finding f where f.case_id = c.id) as above,
               exists (select 1 from chemical_test t where t.case_id = c.id and t.evidential) as has_test,
               exists (select 1 from chemical_test t where t.case_id = c.id and t.evidential
                         and t.outcome = 'REFUSED') as has_refusal
        from case_file c join agency a on a.id = c.agency_id
        where c.arrested_at >= :from::timestamp at time zone 'UTC' - interval '1 day'
          and c.arrested_at < :to::timestamp at time zone 'UTC' + interval '1 day'
          and c.arrested_at at time zone a.zone >= :from::timestamp and c.arrested_at at time zone a.zone < :to::timestamp)
      """;

  /**
   * The months with arrests, found by a look at each agency's latest arrest before each month, so
   * that a State's cases are not read. Comparing agency and time as one lets the database find them
   * by the index of both.
   */
  private static final String MONTHS =
      """
      with recursive latest (agency_id, zone, found, at) as (
        select a.id, a.zone, c.agency_id, c.arrested_at
        from agency a cross join lateral (
          select agency_id, arrested_at from case_file where (agency_id, arrested_at) < (a.id, 'infinity'::timestamptz)
          order by agency_id desc, arrested_at desc limit 1) c
        union all
        select l.agency_id, l.zone, c.agency_id, c.arrested_at
        from latest l cross join lateral (
          select agency_id, arrested_at from case_file
          where (agency_id, arrested_at) < (l.agency_id, date_trunc('month', l.at at time zone l.zone) at time zone l.zone)
          order by agency_id desc, arrested_at desc limit 1) c
        where l.found = l.agency_id),
      month as (select distinct date_trunc('month', at at time zone zone)::date as month from latest where found = agency_id)
      """;

  /** Takes a month's figures and, one by one as the database reads them, the cases behind them. */
  public interface Taker {
    void take(List<AgencyRow> agencies, Consumer<Consumer<CaseRow>> cases);
  }

  /**
   * Hands over a month's figures and their cases as they stand at one and the same moment, so that
   * they tie.
   */
  @TransactionAttribute(REQUIRES_NEW)
  @UseCase(Permission.READ_REPORTS)
  public void report(Caller caller, YearMonth month, Taker taker) {
    database.staysAtOneMoment();
    database.takesLong();
    Set<Long> shown = new LinkedHashSet<>();
    database.run(
        handle ->
            taker.take(
                agencies(handle, month),
                reader ->
                    cases(
                        handle,
                        month,
                        row -> {
                          shown.add(row.id());
                          reader.accept(row);
                        })));
    audit.listed(caller, "Downloaded the monthly report " + month, "cases", null, shown);
  }

  /** The figures alone, one row an agency that made arrests in the month. */
  @UseCase(Permission.READ_REPORTS)
  public List<AgencyRow> agencies(Caller caller, YearMonth month) {
    return database.read(handle -> agencies(handle, month));
  }

  private static List<AgencyRow> agencies(Handle handle, YearMonth month) {
    return of(
            handle,
            month,
            """
            select agency, ori, agency_state as state, count(*) as arrests, count(*) filter (where impaired) as impaired,
                   count(above) as above_record,
                   count(*) filter (where tests_reported = 'ALL') as tests_known,
                   count(*) filter (where tests_reported = 'ALL' and has_test) as tests_asked,
                   count(*) filter (where has_refusal) as refused,
                   count(*) filter (where tests_reported = 'ALL' and has_refusal) as refused_of_known,
                   count(*) filter (where tests_reported = 'REFUSALS_ONLY') as refusals_only
            from month_case group by agency, ori, agency_state order by agency_state, agency
            """)
        .mapTo(AgencyRow.class)
        .list();
  }

  private static void cases(Handle handle, YearMonth month, Consumer<CaseRow> reader) {
    of(
            handle,
            month,
            """
            select m.id, m.number, m.agency, m.ori, m.agency_number, m.arrested_at, m.zone, m.impaired, m.above, m.tests_reported, m.source,
                   driver_name(r.driver_id) as driver,
                   array(select ch.statute from charge ch where ch.case_id = m.id order by ch.id) as statutes,
                   case when m.tests_reported = 'ALL' then m.has_test end as asked,
                   case when m.has_refusal then true when m.tests_reported <> 'NONE' then false end as refused,
                   t.result as grams, t.unit
            from month_case m left join person_record r on r.id = m.person_record_id
            left join lateral (select result, unit from chemical_test t where t.case_id = m.id and t.result is not null
                                 and t.evidential order by result desc limit 1) t on true
            order by m.agency_state, m.agency, m.arrested_at, m.id
            """)
        .setFetchSize(FETCH)
        .mapTo(CaseRow.class)
        .useIterator(rows -> rows.forEachRemaining(reader));
  }

  /** The months that have arrests, newest first. */
  @UseCase(Permission.READ_REPORTS)
  public List<MonthRow> months(Caller caller, int most, int skip) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    MONTHS
                        + """
                        , shown as (select month from month order by month desc limit :most offset :skip)
                        select date_trunc('month', c.arrested_at at time zone a.zone)::date as month, count(*) as arrests
                        from case_file c join agency a on a.id = c.agency_id
                        where c.arrested_at >= (select min(month) from shown)::timestamp at time zone 'UTC' - interval '1 day'
                          and c.arrested_at < (select max(month) from shown)::timestamp at time zone 'UTC' + interval '1 month 1 day'
                        group by 1 having date_trunc('month', c.arrested_at at time zone a.zone)::date in (select month from shown)
                        order by 1 desc
                        """)
                .bind("most", most)
                .bind("skip", skip)
                .mapTo(MonthRow.class)
                .list());
  }

  /** How many months have arrests. */
  @UseCase(Permission.READ_REPORTS)
  public long countMonths(Caller caller) {
    return database.read(
        handle ->
            handle.createQuery(MONTHS + "select count(*) from month").mapTo(Long.class).one());
  }

  private static Query of(Handle handle, YearMonth month, String select) {
    return handle
        .createQuery(CASES + select)
        .bind("from", month.atDay(1).atStartOfDay())
        .bind("to", month.plusMonths(1).atDay(1).atStartOfDay());
  }
}
