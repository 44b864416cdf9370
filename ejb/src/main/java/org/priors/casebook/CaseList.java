package org.priors.casebook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.priors.audit.AuditLog;
import org.priors.cases.CaseFile;
import org.priors.history.Event;
import org.priors.history.Histories;
import org.priors.history.Priors;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Lists of cases, a page at a time. */
@Stateless
public class CaseList {

  /** The most lines of one page. */
  public static final int PAGE = 25;

  /** The lists of a person's day, and all. */
  public enum Which implements CaseSelection {
    /** Those the caller has taken to prosecute. */
    MINE,
    /**
     * Open ones that the caller has taken and of whose driver something came on record since the
     * caller last opened them.
     */
    CHANGED,
    /** Open ones of the caller's State that no prosecutor has taken. */
    UNTAKEN,
    /** Open ones of the caller's State that are charged below what the record shows. */
    UNDERCHARGED,
    /**
     * Open ones of the caller's State of which nobody can tell whether they are, and those whose
     * charge names no number where the record may show more than a first offense.
     */
    IN_DOUBT,
    /**
     * Open ones of the caller's State whose charges say more than the record: priors may be
     * missing.
     */
    ABOVE_RECORD,
    /** Those of the caller's own agency. */
    AGENCY,
    /** All on record. */
    ALL;

    @Override
    public String where(Own own) {
      return " where "
          + switch (this) {
            case MINE -> "c.prosecutor_id = :me";
            case CHANGED -> "c.prosecutor_id = :me and c.status = 'OPEN'" + SINCE_LOOKED_AT;
            case UNTAKEN -> "c.prosecutor_id is null" + ofState(own);
            case UNDERCHARGED -> "f.charged < f.number" + ofState(own) + NOT_LEFT;
            case IN_DOUBT ->
                "coalesce(f.charged, f.number) >= f.number and coalesce(f.charged, 1) < f.at_most"
                    + ofState(own)
                    + NOT_LEFT;
            case ABOVE_RECORD -> "f.above is not null" + ofState(own) + NOT_LEFT;
            case AGENCY -> "c.agency_id = :agency";
            case ALL -> "true";
          };
    }

    /** Who works at no office of a State has those of all. */
    private static String ofState(Own own) {
      return own == Own.ALL ? OPEN : OPEN + " and c.state = :state";
    }
  }

  @Inject Database database;
  @Inject Histories histories;
  @Inject AuditLog audit;

  /**
   * A line of the list.
   *
   * @param priors what the driver was on record for before this arrest; null where the agency names
   *     nobody
   */
  public record Line(Listed listed, Priors priors) {}

  /**
   * A case that is listed.
   *
   * @param driverId null where the agency names nobody
   * @param driver surname first, likewise
   * @param charged the number of the offense that the charge names, null for none
   * @param byRecord which offense it is by the record, null where the law book does not answer
   * @param atMost if all that nobody can tell counts, likewise
   * @param above what the charges say that the record does not hold, null for nothing
   */
  public record Listed(
      long id,
      String number,
      Long driverId,
      String driver,
      String agency,
      String zone,
      OffsetDateTime arrestedAt,
      String charges,
      CaseFile.Status status,
      Integer charged,
      Integer byRecord,
      Integer atMost,
      String above) {

    private Line with(List<Event> history) {
      LocalDate arrestedOn = arrestedAt.atZoneSameInstant(ZoneId.of(zone)).toLocalDate();
      return new Line(
          this, driverId == null ? null : Priors.before(history, id, arrestedAt, arrestedOn));
    }
  }

  private static final String OF = " from case_file c left join law_finding f on f.case_id = c.id";

  private static final String NAMED =
      """
       join agency a on a.id = c.agency_id left join person_record r on r.id = c.person_record_id
      """;

  private static final String OPEN = " and c.status = 'OPEN'";

  /**
   * A prosecutor who left a charge as it is has decided on what was found then; anything else that
   * is found reopens it.
   */
  private static final String NOT_LEFT =
      " and not exists (select 1 from law_decision d where d.case_id = c.id and d.choice = 'LEFT'"
          + " and not exists (select 1 from law_decision_withdrawal w where w.decision_id = d.id)"
          + " and (d.charged, d.number, d.at_most, d.above)"
          + " is not distinct from (f.charged, f.number, f.at_most, f.above))";

  /** The news of all drivers would be put together but for the offset. */
  private static final String SINCE_LOOKED_AT =
      """
       and exists (
         select 1 from (select * from driver_news one where one.driver_id = c.driver_id offset 0) w
         join change_set s on s.id = w.change_set_id
         where s.at > (select max(e.at) from audit_entry e
                       where e.subject = 'case' and e.subject_id = c.id and e.actor = :user and e.outcome = 'allowed'))
      """;

  /** A list that is not of the caller's own has no use for who that is. */
  private static Query bind(Query query, Caller caller) {
    return query
        .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
        .bind("me", caller.accountId())
        .bind("user", caller.userName())
        .bind("agency", caller.agencyId())
        .bind("state", caller.state());
  }

  private static Query bind(Query query, Caller caller, CasesAsked asked) {
    return asked.in(bind(query, caller));
  }

  /**
   * A list in a figure.
   *
   * @param oldest the first arrest of its cases; null where there is none
   * @param zone of the agency that made it
   */
  public record Counted(long cases, OffsetDateTime oldest, String zone) {}

  /** How many cases stand on the list, and since when. */
  @UseCase(Permission.READ_CASES)
  public Counted counted(Caller caller, CaseSelection which) {
    return database.read(
        handle ->
            bind(
                    handle.createQuery(
                        "with own as (select c.arrested_at, c.agency_id"
                            + OF
                            + which.where(CaseSelection.Own.of(caller))
                            + """
                            )
                            select (select count(*) from own) as cases, o.arrested_at as oldest, a.zone
                            from (values (1)) one left join lateral (select * from own order by arrested_at limit 1) o on true
                            left join agency a on a.id = o.agency_id
                            """),
                    caller)
                .mapTo(Counted.class)
                .one());
  }

  /** Some of those asked for, after so many others. */
  @UseCase(Permission.READ_CASES)
  public List<Line> some(Caller caller, CasesAsked asked, long skip, int most) {
    return listed(
        caller, asked.inWords() + ", from " + (skip + 1), lines(caller, asked, most, skip));
  }

  /** The first of the list, at most so many. */
  @UseCase(Permission.READ_CASES)
  public List<Line> first(Caller caller, CaseSelection which, int most) {
    return listed(
        caller, which.name() + ", the first", lines(caller, CasesAsked.all(which), most, 0));
  }

  private List<Line> listed(Caller caller, String what, List<Line> lines) {
    audit.listed(
        caller,
        "Listed cases",
        "cases",
        what,
        lines.stream().map(line -> line.listed().id()).toList());
    return lines;
  }

  private List<Line> lines(Caller caller, CasesAsked asked, int most, long skip) {
    List<Listed> cases = cases(caller, asked, most, skip);
    Map<Long, List<Event>> events =
        histories.of(
            cases.stream().map(Listed::driverId).filter(Objects::nonNull).distinct().toList());
    return cases.stream()
        .map(listed -> listed.with(events.getOrDefault(listed.driverId(), List.of())))
        .toList();
  }

  private List<Listed> cases(Caller caller, CasesAsked asked, int most, long skip) {
    return database.read(
        handle ->
            bind(
                    handle.createQuery(
                        """
                    with page as (select c.*, a.name as agency, a.zone, f.charged, f.number as by_record, f.at_most, f.above,
                    """
                            + asked.column()
                            + " as ordered_by"
                            + OF
                            + NAMED
                            + asked.where(CaseSelection.Own.of(caller))
                            + asked.orderBy(asked.column(), "c")
                            + """
                            limit :most offset :skip)
                    select p.id, p.number, p.driver_id, driver_name(p.driver_id) as driver, p.agency, p.zone, p.arrested_at, p.status,
                           p.charged, p.by_record, p.at_most, p.above,
                           (select string_agg(ch.description, '; ' order by ch.id) from charge ch where ch.case_id = p.id) as charges
                    from page p
                    """
                            + asked.orderBy("p.ordered_by", "p")),
                    caller,
                    asked)
                .bind("most", most)
                .bind("skip", skip)
                .mapTo(Listed.class)
                .list());
  }

  @UseCase(Permission.READ_CASES)
  public long count(Caller caller, CaseSelection which) {
    return database.read(
        handle ->
            bind(
                    handle.createQuery(
                        "select count(*)" + OF + which.where(CaseSelection.Own.of(caller))),
                    caller)
                .mapTo(Long.class)
                .one());
  }

  @UseCase(Permission.READ_CASES)
  public long count(Caller caller, CasesAsked asked) {
    return asked.isNarrowed()
        ? database.read(
            handle ->
                bind(
                        handle.createQuery(
                            "select count(*)"
                                + OF
                                + NAMED
                                + asked.where(CaseSelection.Own.of(caller))),
                        caller,
                        asked)
                    .mapTo(Long.class)
                    .one())
        : count(caller, asked.which());
  }
}
