package org.priors.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.priors.sql.Database;

/**
 * Searches the record itself with pg_trgm while Elasticsearch is away: no sounds, but every name,
 * date and number.
 */
@ApplicationScoped
class RecordSearch {

  private static final String FITS =
      """
      from person_record p where (cardinality(:names::text[]) = 0 or not exists (
             select 1 from unnest(:names::text[]) n
             where not (plain(coalesce(p.given, '') || ' ' || coalesce(p.middle, '') || ' ' || p.surname) like '%' || plain(n) || '%'
                        or plain(n) <% plain(coalesce(p.given, '') || ' ' || coalesce(p.middle, '') || ' ' || p.surname))))
        and (cardinality(:births::date[]) = 0 or p.born = any(:births::date[]))
        and (cardinality(:numbers::text[]) = 0 or not exists (
             select 1 from unnest(:numbers::text[]) n
             where not (number_key(p.licence_number) like n || '%'
                        or exists (select 1 from case_file c where c.driver_id = p.driver_id
                                   and (number_key(c.number) like n || '%' or number_key(c.agency_number) like n || '%'
                                        or ltrim(regexp_replace(c.number, '^.*-', ''), '0') = n)))))
      """;

  @Inject Database database;
  @Inject DriverDocuments documents;

  Hits find(SearchText text, int most, int skip) {
    return database.read(
        handle -> {
          long total =
              bind(handle.createQuery("select count(distinct p.driver_id) " + FITS), text)
                  .mapTo(Long.class)
                  .one();
          return new Hits(total, page(handle, text, most, skip), true);
        });
  }

  private List<Hits.Hit> page(Handle handle, SearchText text, int most, int skip) {
    List<Long> ids =
        bind(
                handle.createQuery(
                    "select p.driver_id "
                        + FITS
                        + " group by p.driver_id order by max(word_similarity(plain(:all), plain(coalesce(p.given, '') || ' ' ||"
                        + " coalesce(p.middle, '') || ' ' || p.surname))) desc, p.driver_id limit :most offset :skip"),
                text)
            .bind("all", String.join(" ", text.names()))
            .bind("most", most)
            .bind("skip", skip)
            .mapTo(Long.class)
            .list();
    Map<Long, DriverDocument> found =
        documents.of(ids).stream()
            .collect(Collectors.toMap(DriverDocument::id, Function.identity()));
    return ids.stream().map(found::get).map(driver -> Hits.Hit.of(driver, why(text))).toList();
  }

  private static List<String> why(SearchText text) {
    return List.of(
        text.names().isEmpty()
            ? "number or birth date found on the record"
            : "name on the record is like " + String.join(" ", text.names()));
  }

  private static <T extends SqlStatement<T>> T bind(T statement, SearchText text) {
    return statement
        .bindArray(
            "names", String.class, text.names().stream().map(RecordSearch::escaped).toArray())
        .bindArray(
            "births", LocalDate.class, text.births().stream().flatMap(List::stream).toArray())
        .bindArray("numbers", String.class, text.numbers().toArray());
  }

  private static String escaped(String name) {
    return name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
