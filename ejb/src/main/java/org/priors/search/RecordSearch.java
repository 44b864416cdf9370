package org.priors.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.priors.sql.Database;

/**
 * Searches the record itself with pg_trgm while Elasticsearch is away: no sounds, short forms or
 * slips in a date, but every name, date and number.
 */
@ApplicationScoped
class RecordSearch {

  /** The expression that the trigram index is made of. */
  private static final String NAME =
      "plain(coalesce(p.given, '') || ' ' || coalesce(p.middle, '') || ' ' || p.surname)";

  private static final String NUMBER =
      """
       and p.driver_id in (
         select l.driver_id from person_record l where l.licence_number is not null and (number_key(l.licence_number) like :%1$s || '%%'
           or ltrim(number_key(l.licence_number), '0') = ltrim(:%1$s, '0'))
         union all
         select c.driver_id from case_file c where number_key(c.number) like :%1$s || '%%' or number_key(c.agency_number) like :%1$s || '%%'
            or ltrim(regexp_replace(c.number, '^.*-', ''), '0') = :%1$s)
      """;

  @Inject Database database;
  @Inject DriverDocuments documents;

  /** The closest first, whatever order is asked for. */
  Hits find(Asked asked, int most, int skip) {
    return find(asked, null, most, skip);
  }

  /** The same, of these drivers alone. */
  Hits among(List<Long> drivers, Asked asked, int most) {
    return drivers.isEmpty() ? Hits.NONE : find(asked, drivers, most, 0);
  }

  private Hits find(Asked asked, List<Long> among, int most, int skip) {
    SearchText text = asked.text();
    RecordFilter filter = new RecordFilter(asked.criteria(), asked.today(), among);
    return database.read(
        handle -> {
          long total =
              bind(
                      handle.createQuery(
                          "select count(distinct p.driver_id)" + fitting(text, filter)),
                      text,
                      filter)
                  .mapTo(Long.class)
                  .one();
          return new Hits(total, page(handle, text, filter, most, skip), true, List.of());
        });
  }

  private List<Hits.Hit> page(
      Handle handle, SearchText text, RecordFilter filter, int most, int skip) {
    List<Long> ids =
        bind(
                handle.createQuery(
                    "select p.driver_id"
                        + fitting(text, filter)
                        + " group by p.driver_id order by max(word_similarity(plain(:all), "
                        + NAME
                        + ")) desc, p.driver_id limit :most offset :skip"),
                text,
                filter)
            .bind("all", String.join(" ", text.names()))
            .bind("most", most)
            .bind("skip", skip)
            .mapTo(Long.class)
            .list();
    Map<Long, DriverDocument> found =
        documents.asSeen(ids).stream()
            .collect(Collectors.toMap(DriverDocument::id, Function.identity()));
    return ids.stream().map(found::get).map(driver -> Hits.Hit.of(driver, why(text))).toList();
  }

  /** One condition for each word that was typed: each finds its index. */
  private static String fitting(SearchText text, RecordFilter filter) {
    StringBuilder sql = new StringBuilder(" from person_record p where true");
    sql.append(filter.sql());
    for (int i = 0; i < text.names().size(); i++) {
      sql.append(
          " and (%1$s like '%%' || plain(:name%2$d) || '%%' or plain(:name%2$d) <%% %1$s or %3$s like '%%' || nullif(%4$s, '') || '%%')"
              .formatted(NAME, i, together(NAME), together("plain(:name" + i + ")")));
    }
    for (int i = 0; i < text.births().size(); i++) {
      sql.append(" and p.born = any(:births%d)".formatted(i));
    }
    for (int i = 0; i < text.numbers().size(); i++) {
      sql.append(NUMBER.formatted("number" + i));
    }
    return sql.toString();
  }

  /** The letters alone: De La Cruz is found as delacruz, and O'Neal as o neal. */
  private static String together(String name) {
    return "regexp_replace(" + name + ", '[^[:alpha:]]', '', 'g')";
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
    for (int i = 0; i < text.names().size(); i++) {
      query.bind("name" + i, text.names().get(i));
    }
    for (int i = 0; i < text.births().size(); i++) {
      query.bindArray("births" + i, LocalDate.class, text.births().get(i).all().toArray());
    }
    for (int i = 0; i < text.numbers().size(); i++) {
      query.bind("number" + i, text.numbers().get(i));
    }
    return query;
  }
}
