package org.priors.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;
import org.priors.audit.AuditLog;
import org.priors.identity.Pair;
import org.priors.platform.changes.Feed;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Who waits for a person to decide: first those on whom an open case's number hangs. */
@Stateless
public class MatchQueue {

  /** How many groups a page of the queue has. */
  public static final int PAGE = 25;

  /** Nobody of whom something was sealed that the groups do not know of yet. */
  private static final String NOT_HIDDEN =
      """
       where not g.decided
      and g.id <> all(array(select d.group_id from match_group_driver d where d.driver_id = any(:hidden)))
      """;

  /** The pair is no join: the database expects few of that, and would read and sort all. */
  private static final String WAITING =
      """
       from match_group g
      join person_record a on a.id = g.record_a join person_record b on b.id = g.record_b
      """
          + NOT_HIDDEN
          + """
           and exists (select from match_pair p where p.record_a = g.record_a and p.record_b = g.record_b and p.waiting offset 0)
          """;

  /** To count: of all, and without their records, which the groups are made of. */
  private static final String COUNTED =
      " from match_group g join match_pair p on p.record_a = g.record_a and p.record_b = g.record_b and p.waiting"
          + NOT_HIDDEN;

  private static final String ASKED =
      """
       and (:stake::text is null or g.stake = :stake)
      and (:agency::text is null or exists (
        select from match_group_driver d join person_record r on r.driver_id = d.driver_id join agency o on o.id = r.agency_id
        where d.group_id = g.id and position(lower(:agency) in lower(o.name)) > 0))
      and (:import::bigint is null or exists (
        select from match_group_driver d join person_record r on r.driver_id = d.driver_id
        join case_file c on c.person_record_id = r.id join import_case i on i.case_id = c.id
        where d.group_id = g.id and i.run_id = :import))
      """;

  private static final String NAMES =
      """
      select g.id, g.drivers, g.stake, g.cases, g.record_a, g.record_b, g.weight, heading(a) as name_a, heading(b) as name_b,
             a.born as born_a, b.born as born_b, (select m.name from agency m where m.id = a.agency_id) as agency_a,
             (select m.name from agency m where m.id = b.agency_id) as agency_b,
             a.driver_id as driver_a, b.driver_id as driver_b,
             (select t.text from match_note t where t.record_a = g.record_a and t.record_b = g.record_b
              order by t.id desc limit 1) as note,
             (select string_agg(w.name, ', ' order by w.opened_at desc) from match_group_open w
              where w.group_id = g.id and w.user_name <> :user and w.opened_at > :since) as open_by
      """;

  private static final String ORDER = " order by g.rank, -g.weight, g.id";
  private static final String BACKWARD = " order by g.rank desc, -g.weight desc, g.id desc";
  private static final String PLACE = " and (g.rank, -g.weight, g.id)";
  private static final String PLACED = "(:rank, -:weight, :id)";

  @Inject Database database;
  @Inject Feed feed;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * People who may be one.
   *
   * @param drivers how many drivers they stand as
   * @param cases of how many open cases that is so which is at stake; with nothing at stake, how
   *     many they have
   * @param recordA of the likeliest pair, as recordB
   * @param weight of that pair, in bits
   * @param note what was last written down of that pair; null for nothing
   * @param openBy the names of others who look at them; null for nobody
   */
  public record People(
      long id,
      int drivers,
      Stake stake,
      int cases,
      long recordA,
      long recordB,
      double weight,
      String nameA,
      String nameB,
      LocalDate bornA,
      LocalDate bornB,
      String agencyA,
      String agencyB,
      long driverA,
      long driverB,
      String note,
      String openBy) {

    public Place place() {
      return new Place(id, drivers, stake, weight, recordA, recordB);
    }
  }

  /**
   * Which of them are asked for.
   *
   * @param stake null for all
   * @param agency a part of the name of an agency that reported one of them; null for all
   * @param importRun the number of an import that brought one of them; null for all
   */
  public record Asked(Stake stake, String agency, Long importRun) {

    /** Everybody who waits. */
    public static final Asked ALL = new Asked(null, null, null);

    private Query in(Query query) {
      return query.bind("stake", stake).bind("agency", agency).bind("import", importRun);
    }
  }

  /**
   * Where a group stands in the queue, whether or not it still waits.
   *
   * @param recordA of its likeliest pair, as recordB
   */
  public record Place(
      long id, int drivers, Stake stake, double weight, long recordA, long recordB) {

    private Query in(Query query) {
      return query.bind("rank", stake.ordinal() + 1).bind("weight", weight).bind("id", id);
    }
  }

  /** How many groups wait of those that are asked for, by what is at stake. */
  @UseCase(Permission.DECIDE_MATCHES)
  public Map<Stake, Long> countByStake(Caller caller, Asked asked) {
    return database.read(
        handle ->
            hidden(
                    new Asked(null, asked.agency(), asked.importRun())
                        .in(
                            handle.createQuery(
                                "select g.stake, count(*) as groups"
                                    + COUNTED
                                    + ASKED
                                    + " group by 1")))
                .reduceRows(
                    new EnumMap<>(Stake.class),
                    (all, row) -> {
                      all.put(
                          row.getColumn("stake", Stake.class), row.getColumn("groups", Long.class));
                      return all;
                    }));
  }

  /** How many groups wait. */
  @UseCase(Permission.DECIDE_MATCHES)
  public long count(Caller caller) {
    return countByStake(caller, Asked.ALL).values().stream().mapToLong(Long::longValue).sum();
  }

  /** The same, counted no further than this: for what every page tells. */
  @UseCase(Permission.DECIDE_MATCHES)
  public long countUpTo(Caller caller, int most) {
    return database.read(
        handle ->
            hidden(
                    handle.createQuery(
                        "select count(*) from (select" + WAITING + " limit :most) told"))
                .bind("most", most)
                .mapTo(Long.class)
                .one());
  }

  /** Whether some are not gathered yet, so that more may wait than are listed. */
  @UseCase(Permission.DECIDE_MATCHES)
  public boolean isBehind(Caller caller) {
    return feed.waitingFor(MatchGroupsFollower.NAME).changes() > 0;
  }

  /** A page of those that are asked for; looking at it is audited. */
  @UseCase(Permission.DECIDE_MATCHES)
  public List<People> page(Caller caller, Asked asked, int page) {
    List<People> waiting =
        database.read(
            handle ->
                hidden(
                        asked.in(
                            handle.createQuery(
                                NAMES + WAITING + ASKED + ORDER + " limit :most offset :skip")))
                    .bind("user", caller.userName())
                    .bind(
                        "since", clock.instant().minus(MatchLooks.LONGEST).atOffset(ZoneOffset.UTC))
                    .bind("most", PAGE)
                    .bind("skip", PAGE * Math.max(0, page))
                    .mapTo(People.class)
                    .list());
    audit.listed(
        caller,
        "Looked at the records to review",
        "matches",
        null,
        waiting.stream().flatMap(each -> Stream.of(each.driverA(), each.driverB())).toList());
    return waiting;
  }

  /** Where the group of this driver stands; empty where nothing of theirs waits. */
  @UseCase(Permission.DECIDE_MATCHES)
  public Optional<Place> ofDriver(Caller caller, long driver) {
    return place(
        Asked.ALL,
        " and g.id = (select d.group_id from match_group_driver d where d.driver_id = :driver)",
        query -> query.bind("driver", driver));
  }

  /** Where the group of two records stands; empty where they are of none, or of two. */
  @UseCase(Permission.DECIDE_MATCHES)
  public Optional<Place> ofRecords(Caller caller, Pair pair) {
    return place(
        Asked.ALL,
        """
         and g.id = (select min(d.group_id) from person_record r join match_group_driver d on d.driver_id = r.driver_id
                    where r.id in (:a, :b) having count(*) = 2 and min(d.group_id) = max(d.group_id))
        """,
        query -> query.bind("a", pair.a()).bind("b", pair.b()));
  }

  /** The first of those that are asked for. */
  @UseCase(Permission.DECIDE_MATCHES)
  public Optional<Place> first(Caller caller, Asked asked) {
    return place(asked, ORDER + " limit 1", query -> query);
  }

  /** The one that follows among them, whether or not this one still waits. */
  @UseCase(Permission.DECIDE_MATCHES)
  public Optional<Place> next(Caller caller, Asked asked, Place of) {
    return place(asked, PLACE + " > " + PLACED + ORDER + " limit 1", of::in);
  }

  /** The one before it. */
  @UseCase(Permission.DECIDE_MATCHES)
  public Optional<Place> previous(Caller caller, Asked asked, Place of) {
    return place(asked, PLACE + " < " + PLACED + BACKWARD + " limit 1", of::in);
  }

  private Optional<Place> place(Asked asked, String where, UnaryOperator<Query> bound) {
    return database.read(
        handle ->
            bound
                .apply(
                    hidden(
                        asked.in(
                            handle.createQuery(
                                "select g.id, g.drivers, g.stake, g.weight, g.record_a, g.record_b"
                                    + WAITING
                                    + ASKED
                                    + where))))
                .mapTo(Place.class)
                .findOne());
  }

  /** The place of a group among those that are asked for, from 1. */
  @UseCase(Permission.DECIDE_MATCHES)
  public long number(Caller caller, Asked asked, Place of) {
    return 1
        + database.read(
            handle ->
                of.in(
                        hidden(
                            asked.in(
                                handle.createQuery(
                                    "select count(*)" + WAITING + ASKED + PLACE + " < " + PLACED))))
                    .mapTo(Long.class)
                    .one());
  }

  private Query hidden(Query query) {
    return query.bindArray(
        "hidden", Long.class, feed.hiddenFrom(MatchGroupsFollower.NAME).toArray());
  }
}
