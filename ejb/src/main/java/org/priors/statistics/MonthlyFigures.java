package org.priors.statistics;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/**
 * The {@link Measures} by agency and month. A month is a month in the zone of the arresting agency.
 */
@Stateless
public class MonthlyFigures {

  /** How many cases the database hands over at a time. */
  private static final int FETCH = 500;

  @Inject Database database;
  @Inject AuditLog audit;

  /** A month that has arrests. */
  public record MonthRow(LocalDate month, long arrests) {

    public YearMonth yearMonth() {
      return YearMonth.from(month);
    }
  }

  /** The row {@code m} that the measures say their conditions of. */
  static final String CASES =
      """
      with month_case as (
        select c.*, a.name as agency, a.ori, a.zone, a.state as agency_state,
               (select f.above from law_finding f where f.case_id = c.id) as above, d.*, h.*
        from case_file c join agency a on a.id = c.agency_id
        cross join lateral (%s) d
        cross join lateral (%s) h
        where c.arrested_at >= :from::timestamp at time zone 'UTC' - interval '1 day'
          and c.arrested_at < :to::timestamp at time zone 'UTC' + interval '1 day'
          and c.arrested_at at time zone a.zone >= :from::timestamp and c.arrested_at at time zone a.zone < :to::timestamp)
      """
          .formatted(LicenseSql.STEPS, LicenseSql.HEARINGS);

  /** Each answer is worked out once a case, however many measures count by it. */
  private static final String AGENCIES =
      """
      , answered as materialized (select m.agency, m.ori, m.agency_state, %s%s from month_case m)
      select agency, ori, agency_state as state, %s
      from answered group by agency, ori, agency_state order by agency_state, agency
      """
          .formatted(MeasureSql.ANSWERS, MeasureSql.LESS, MeasureSql.COUNTED);

  private static final String LISTED =
      """
      select m.id, m.number, m.agency, m.ori, m.agency_number, m.arrested_at, m.zone, m.above, m.source,
             driver_name(r.driver_id) as driver,
             array(select ch.statute from charge ch where ch.case_id = m.id order by ch.id) as statutes,
             t.result as grams, t.unit, %s as days_to_decision, %s
      from month_case m left join person_record r on r.id = m.person_record_id
      left join lateral (select result, unit from chemical_test t where t.case_id = m.id and t.result is not null
                           and t.evidential order by result desc limit 1) t on true
      order by m.agency_state, m.agency, m.arrested_at, m.id
      """
          .formatted(Measures.TO_DECISION.days(), MeasureSql.ANSWERS);

  /** With a line for all of them, where any has an arrest. */
  private static final String MEDIANS =
      """
      , took as materialized (select m.agency, m.ori, %s as days from month_case m)
      select agency, percentile_cont(0.5) within group (order by days)::numeric(10, 1) as median, count(days)
      from took group by grouping sets ((agency, ori), ()) order by agency nulls first, ori
      """
          .formatted(Measures.TO_DECISION.days());

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
    void take(List<AgencyCounts> agencies, Consumer<Consumer<AnsweredCase>> cases);
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
                        one -> {
                          shown.add(one.row().id());
                          reader.accept(one);
                        })));
    audit.listed(caller, "Downloaded the monthly report " + month, "cases", null, shown);
  }

  /** The figures alone, one row an agency that made arrests in the month. */
  @UseCase(Permission.READ_REPORTS)
  public List<AgencyCounts> agencies(Caller caller, YearMonth month) {
    return database.read(handle -> agencies(handle, month));
  }

  /** How long it took to decide, of all agencies together first, then of each. */
  @UseCase(Permission.READ_REPORTS)
  public List<MedianDays> daysToDecision(Caller caller, YearMonth month) {
    return database.read(
        handle -> of(handle, month, CASES + MEDIANS).mapTo(MedianDays.class).list());
  }

  private static List<AgencyCounts> agencies(Handle handle, YearMonth month) {
    return of(handle, month, CASES + AGENCIES)
        .reduceRows(
            new ArrayList<>(),
            (agencies, row) -> {
              agencies.add(agency(row));
              return agencies;
            });
  }

  private static AgencyCounts agency(RowView row) {
    Map<String, Integer> counts = new HashMap<>();
    for (String name : MeasureSql.COUNTS.keySet()) {
      counts.put(name, row.getColumn(MeasureSql.column(name), Integer.class));
    }
    return new AgencyCounts(
        row.getColumn("agency", String.class),
        row.getColumn("ori", String.class),
        row.getColumn("state", String.class),
        new MonthCounts(counts));
  }

  static void cases(Handle handle, YearMonth month, Consumer<AnsweredCase> reader) {
    of(handle, month, CASES + LISTED)
        .setFetchSize(FETCH)
        .reduceRows(
            reader,
            (taker, row) -> {
              taker.accept(answered(row));
              return taker;
            });
  }

  private static AnsweredCase answered(RowView row) {
    Map<String, Boolean> answers = new HashMap<>();
    for (CaseCount count : Measures.ANSWERED) {
      Boolean answer = row.getColumn(count.column(), Boolean.class);
      if (answer != null) {
        answers.put(count.key(), answer);
      }
    }
    return new AnsweredCase(row.getRow(CaseRow.class), answers);
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

  /** The statement begins with {@link #CASES}. */
  static Query of(Handle handle, YearMonth month, String statement) {
    return handle
        .createQuery(statement)
        .bind("from", month.atDay(1).atStartOfDay())
        .bind("to", month.plusMonths(1).atDay(1).atStartOfDay());
  }
}
