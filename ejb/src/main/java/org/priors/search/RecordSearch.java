package org.priors.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.priors.platform.changes.Feed;
import org.priors.security.Caller;
import org.priors.security.NoPermission;
import org.priors.sql.Database;

/**
 * Searches the record itself with pg_trgm while Elasticsearch is away: no sounds, short forms or
 * slips in a date, but every name, date and number. Each call is a transaction of its own with the
 * clearance of its caller: who searches has no connection while Elasticsearch is waited for.
 */
@Stateless
public class RecordSearch {

  /** Of records that fit no more are read than people page to, and one to know that there are. */
  private static final int MOST = DriverSearch.DEEPEST + 1;

  @Inject Database database;
  @Inject DriverDocuments documents;
  @Inject Feed feed;

  /** The closest first, whatever order is asked for. */
  @NoPermission("the search has asked")
  public Hits find(Caller caller, SearchQuestion asked, int most, int skip) {
    return fitting(asked, null, most, skip);
  }

  /**
   * What the index must not be asked for.
   *
   * @param drivers of whom it may tell what may not be told
   * @param fitting those of them that fit, by the record
   */
  public record Hidden(List<Long> drivers, Hits fitting) {}

  @NoPermission("the search has asked")
  public Hidden hidden(Caller caller, SearchQuestion asked, int most) {
    List<Long> drivers = feed.hiddenFrom(IndexFollower.NAME);
    return new Hidden(drivers, drivers.isEmpty() ? Hits.NONE : fitting(asked, drivers, most, 0));
  }

  private Hits fitting(SearchQuestion asked, List<Long> among, int most, int skip) {
    SearchText text = asked.text();
    RecordFilter filter = new RecordFilter(asked.criteria(), asked.today(), among);
    Found found = database.read(handle -> found(handle, text, filter, most, skip));
    Map<Long, DriverDocument> drivers =
        documents.asSeen(found.ids()).stream()
            .collect(Collectors.toMap(DriverDocument::id, Function.identity()));
    // The database counts two where the law tells that they are one.
    List<DriverDocument> fitting =
        found.ids().stream()
            .map(drivers::get)
            .filter(Objects::nonNull)
            .filter(driver -> driver.priors().fit(asked.criteria(), asked.today()))
            .toList();
    return new Hits(
        found.ids().size() == found.total() ? fitting.size() : found.total(),
        found.isCut(),
        fitting.stream().map(one -> Hits.Hit.of(one, why(text))).toList(),
        true,
        List.of());
  }

  /**
   * What was read.
   *
   * @param read records
   * @param total drivers of these
   * @param ids the drivers of the page
   */
  public record Found(long read, long total, List<Long> ids) {

    boolean isCut() {
      return read == MOST;
    }
  }

  private static Found found(
      Handle handle, SearchText text, RecordFilter filter, int most, int skip) {
    return bind(
            handle.createQuery(
                """
                with fitting as materialized (select p.driver_id, %s as near %s limit :read)
                select (select count(*) from fitting) as read, (select count(distinct driver_id) from fitting) as total,
                       array(select driver_id from fitting group by driver_id order by max(near) desc, driver_id
                             limit :most offset :skip) as ids
                """
                    .formatted(text.names().isEmpty() ? "0" : "p.near", fitting(text, filter))),
            text,
            filter)
        .bindByType("read", text.isEmpty() ? null : MOST, Integer.class)
        .bind("most", most)
        .bind("skip", skip)
        .mapTo(Found.class)
        .one();
  }

  /**
   * By the functions of V38 and V46, which may use the indexes that row security keeps from any
   * query.
   */
  private static String fitting(SearchText text, RecordFilter filter) {
    StringBuilder others = new StringBuilder(filter.sql());
    for (int i = 0; i < text.births().size(); i++) {
      others.append(" and p.born = any(:births%d)".formatted(i));
    }
    for (int i = 0; i < text.numbers().size(); i++) {
      others.append(
          " and p.driver_id in (select drivers_numbered(:number%1$d) union select drivers_licensed(:license%1$d))"
              .formatted(i));
    }
    // Of the records that have the names any may be left out only where nothing else is asked.
    String records =
        text.names().isEmpty()
            ? "person_record"
            : "records_named(:names, %s, %s)"
                .formatted(
                    filter.among() == null ? "null" : ":among",
                    others.isEmpty() ? ":read" : "null");
    return "from " + records + " p where true" + others;
  }

  private static List<String> why(SearchText text) {
    if (text.isEmpty()) {
      return List.of();
    }
    return List.of(
        text.names().isEmpty()
            ? "number or birth date found on the record"
            : "name on the record is like " + String.join(" ", text.names()));
  }

  private static Query bind(Query query, SearchText text, RecordFilter filter) {
    filter.bind(query);
    if (!text.names().isEmpty()) {
      query.bindArray("names", String.class, text.names().toArray());
    }
    for (int i = 0; i < text.births().size(); i++) {
      query.bindArray("births" + i, LocalDate.class, text.births().get(i).all().toArray());
    }
    for (int i = 0; i < text.numbers().size(); i++) {
      query.bind("number" + i, text.numbers().get(i));
      query.bindByType("license" + i, NumberWays.licenseIn(text.numbers().get(i)), String.class);
    }
    return query;
  }
}
