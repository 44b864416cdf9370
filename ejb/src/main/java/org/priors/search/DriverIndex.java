package org.priors.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TermRangeQuery;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The indices of drivers in Elasticsearch, and the alias that names the one in use. */
@ApplicationScoped
public class DriverIndex {

  private static final DateTimeFormatter SUFFIX =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

  /** Since an index of this age was made, whoever looked for a rebuild has seen it. */
  private static final Duration YOUNG = Duration.ofHours(1);

  /** Of every layout. */
  private static final String INDICES = "drivers-";

  @Inject SearchServer server;
  @Inject Clock clock;

  /** Whether there is an index that is laid out as this version writes it. */
  boolean exists() throws IOException {
    return server.client().indices().existsAlias(alias -> alias.name(SearchServer.DRIVERS)).value();
  }

  /** The name of an index that is built now. */
  String newName() {
    return INDICES + SUFFIX.format(clock.instant());
  }

  /**
   * Makes an empty index that the alias does not name yet; drops those that a cut-off rebuild left.
   */
  void create(String name) throws IOException {
    drop(strays());
    try (InputStream definition =
        DriverIndex.class.getResourceAsStream("/search/drivers-index.json")) {
      server
          .client()
          .indices()
          .create(
              index ->
                  index.index(name).withJson(definition).aliases(whileBuilt(name), alias -> alias));
    }
  }

  /**
   * The alias that an index is written under until it is in use: a write to an alias that is gone
   * is refused, where one to an index that was dropped makes another, of whatever layout.
   */
  private static String whileBuilt(String index) {
    return index + "-being-built";
  }

  private static String writtenUnder(String index) {
    return SearchServer.DRIVERS.equals(index) ? index : whileBuilt(index);
  }

  /**
   * Writes the documents into the index.
   *
   * @return whether there were any
   * @throws RefusedDocuments where all but some of them were written
   */
  boolean write(String index, List<DriverDocument> documents) throws IOException {
    return send(documents.stream().map(document -> written(index, document)).toList());
  }

  /**
   * Writes these documents of the drivers, and drops those of their others that are there.
   *
   * @return whether there was any to write or drop
   */
  boolean renew(String index, List<Long> drivers, List<DriverDocument> documents)
      throws IOException {
    Set<String> others =
        drivers.stream()
            .flatMap(id -> Stream.of(DriverDocument.key(id, false), DriverDocument.key(id, true)))
            .collect(Collectors.toSet());
    documents.forEach(document -> others.remove(document.key()));
    return send(
        Stream.concat(
                documents.stream().map(document -> written(index, document)),
                there(index, others).map(key -> dropped(index, key)))
            .toList());
  }

  /**
   * What the index has of the drivers after one and up to another, by the numbers of the documents;
   * nothing stands for one that cannot be read as a driver.
   */
  Map<String, Optional<DriverDocument>> between(long after, long last) throws IOException {
    return found(ids(id -> id.gt(Long.toString(after)).lte(Long.toString(last))));
  }

  /** The same of all that says it is of a driver beyond the last one, or of none. */
  Map<String, Optional<DriverDocument>> beyond(long last) throws IOException {
    Query known = ids(id -> id.gt("0").lte(Long.toString(last)));
    return found(Query.of(query -> query.bool(not -> not.mustNot(known))));
  }

  private static Query ids(UnaryOperator<TermRangeQuery.Builder> within) {
    return Query.of(query -> query.range(range -> range.term(id -> within.apply(id.field("id")))));
  }

  private Map<String, Optional<DriverDocument>> found(Query query) throws IOException {
    return server
        .client()
        .search(
            search -> search.index(SearchServer.DRIVERS).size(DriverSearch.DEEPEST).query(query),
            JsonData.class)
        .hits()
        .hits()
        .stream()
        .collect(Collectors.toMap(Hit::id, hit -> read(hit.source())));
  }

  /** Whoever writes to the server behind the product may leave anything there. */
  private static Optional<DriverDocument> read(JsonData source) {
    try {
      return Optional.of(source.to(DriverDocument.class));
    } catch (RuntimeException noDriver) {
      return Optional.empty();
    }
  }

  /** Drops documents of the index in use. */
  void dropDocuments(Collection<String> keys) throws IOException {
    send(keys.stream().map(key -> dropped(SearchServer.DRIVERS, key)).toList());
  }

  private static BulkOperation dropped(String index, String key) {
    return BulkOperation.of(
        operation -> operation.delete(delete -> delete.index(writtenUnder(index)).id(key)));
  }

  private static BulkOperation written(String index, DriverDocument document) {
    return BulkOperation.of(
        operation ->
            operation.index(
                write -> write.index(writtenUnder(index)).id(document.key()).document(document)));
  }

  /** Those of these documents that the index has. */
  private Stream<String> there(String index, Set<String> keys) throws IOException {
    if (keys.isEmpty()) {
      return Stream.empty();
    }
    return server
        .client()
        .mget(
            get -> get.index(index).ids(List.copyOf(keys)).source(source -> source.fetch(false)),
            Void.class)
        .docs()
        .stream()
        .filter(answer -> answer.isResult() && answer.result().found())
        .map(answer -> answer.result().id());
  }

  private boolean send(List<BulkOperation> operations) throws IOException {
    if (operations.isEmpty()) {
      return false;
    }
    BulkResponse answer =
        server.client().bulk(bulk -> bulk.operations(operations).requireAlias(true));
    if (answer.errors()) {
      throw RefusedDocuments.in(answer);
    }
    return true;
  }

  /**
   * Points the alias at the index, in one step. The one it named before stays for the searches that
   * are on their way to it, and is dropped later.
   */
  void use(String index) throws IOException {
    Set<String> before =
        exists()
            ? server
                .client()
                .indices()
                .getAlias(alias -> alias.name(SearchServer.DRIVERS))
                .result()
                .keySet()
            : Set.of();
    server
        .client()
        .indices()
        .updateAliases(
            update -> {
              before.forEach(
                  old ->
                      update.actions(
                          action ->
                              action.remove(
                                  remove -> remove.index(old).alias(SearchServer.DRIVERS))));
              return update
                  .actions(
                      action -> action.add(add -> add.index(index).alias(SearchServer.DRIVERS)))
                  .actions(
                      action -> action.remove(old -> old.index(index).alias(whileBuilt(index))));
            });
  }

  /**
   * Drops the indices that the alias names no more, or never did. Not while a rebuild fills one;
   * one that began and ended while it was looked for has left a young one, which may be in use by
   * now.
   */
  void dropStrays() throws IOException {
    String young = INDICES + SUFFIX.format(clock.instant().minus(YOUNG));
    drop(strays().stream().filter(stray -> stray.compareTo(young) < 0).toList());
  }

  private void drop(List<String> strays) throws IOException {
    for (String stray : strays) {
      drop(stray);
    }
  }

  private List<String> strays() throws IOException {
    return server
        .client()
        .indices()
        .get(get -> get.index(INDICES + "*"))
        .result()
        .entrySet()
        .stream()
        .filter(index -> !index.getValue().aliases().containsKey(SearchServer.DRIVERS))
        .map(Map.Entry::getKey)
        .toList();
  }

  void drop(String index) throws IOException {
    try {
      server.client().indices().delete(delete -> delete.index(index));
    } catch (ElasticsearchException gone) {
      if (gone.status() != 404) {
        throw gone;
      }
    }
  }

  void refresh(String index) throws IOException {
    server.client().indices().refresh(refresh -> refresh.index(index));
  }
}
