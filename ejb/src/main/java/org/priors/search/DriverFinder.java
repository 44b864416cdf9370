package org.priors.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.priors.problems.Busy;
import org.priors.security.Caller;

/**
 * Asks the index for drivers, and the record in its place while the index is away. Whoever calls it
 * is in no transaction, for it may have to wait.
 */
@ApplicationScoped
class DriverFinder {

  private static final int AT_A_TIME = 1_000;
  private static final String KEPT = "1m";
  private static final int RETRY_AFTER_SECONDS = 5;
  private static final int LONGEST_WAIT_SECONDS = 2;
  private static final Logger LOG = Logger.getLogger(DriverFinder.class.getName());

  @Inject SearchServer server;
  @Inject RecordSearch record;

  /** Those who search the record at once while the index is away: reading needs connections too. */
  private final Semaphore places = new Semaphore(8, true);

  /**
   * Some of those that fit, with the facets of all. Drivers of whom the index may tell what may not
   * be told are asked of the record, and stand before the others on the first page.
   */
  Hits page(Caller caller, SearchQuestion asked, int size, int skip) {
    RecordSearch.Hidden hidden = record.hidden(caller, asked, size);
    Hits recorded = hidden.fitting();
    try {
      SearchResponse<DriverDocument> answer =
          server
              .queries()
              .search(
                  ask(asked, hidden.drivers())
                      .index(SearchServer.DRIVERS)
                      .aggregations(Facets.asked(asked.today()))
                      .from(skip)
                      .size(size)
                      .build(),
                  DriverDocument.class);
      List<Hits.Hit> indexed = hits(answer).toList();
      return new Hits(
          recorded.total() + total(answer),
          recorded.more(),
          skip > 0 ? indexed : Stream.concat(recorded.hits().stream(), indexed.stream()).toList(),
          false,
          Facets.of(answer.aggregations()));
    } catch (IOException | ElasticsearchException away) {
      return recorded(caller, asked, size, skip);
    }
  }

  private Hits recorded(Caller caller, SearchQuestion asked, int size, int skip) {
    if (!isThereAPlace()) {
      throw new Busy(
          "The search server does not answer, and many search in the record itself at this moment. Search again in a"
              + " few seconds.",
          RETRY_AFTER_SECONDS);
    }
    try {
      return record.find(caller, asked, size, skip);
    } finally {
      places.release();
    }
  }

  private boolean isThereAPlace() {
    try {
      return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Hands over those that fit, one by one, as they stand at one moment.
   *
   * @param most how many at most
   */
  Listed each(Caller caller, SearchQuestion asked, int most, Consumer<Hits.Hit> taker) {
    // Before the moment: what is sent after this is in the index as it stands then.
    RecordSearch.Hidden hidden = record.hidden(caller, asked, Math.min(AT_A_TIME, most));
    String moment;
    try {
      moment =
          server
              .queries()
              .openPointInTime(
                  open -> open.index(SearchServer.DRIVERS).keepAlive(kept -> kept.time(KEPT)))
              .id();
    } catch (IOException | ElasticsearchException away) {
      return recorded(caller, asked, most, taker);
    }
    try {
      Hits recorded = hidden.fitting();
      recorded.hits().forEach(taker);
      int left = most - recorded.hits().size();
      long total = recorded.total() + indexed(asked, hidden.drivers(), moment, left, taker);
      return new Listed(total, false, Math.min(total, most), false);
    } catch (IOException | ElasticsearchException away) {
      throw new Busy(
          "The search server stopped answering while the list was made. Ask for it again.",
          RETRY_AFTER_SECONDS);
    } finally {
      forget(moment);
    }
  }

  private void forget(String moment) {
    try {
      server.queries().closePointInTime(close -> close.id(moment));
    } catch (IOException | ElasticsearchException away) {
      LOG.log(Level.FINE, "The point in time ends by itself.", away);
    }
  }

  private long indexed(
      SearchQuestion asked, List<Long> hidden, String moment, int most, Consumer<Hits.Hit> taker)
      throws IOException {
    List<FieldValue> last = List.of();
    int left = most;
    while (true) {
      SearchRequest.Builder next =
          ask(asked, hidden)
              .pit(pit -> pit.id(moment).keepAlive(kept -> kept.time(KEPT)))
              .size(Math.min(AT_A_TIME, left));
      if (!last.isEmpty()) {
        next.searchAfter(last);
      }
      SearchResponse<DriverDocument> answer =
          server.queries().search(next.build(), DriverDocument.class);
      List<Hit<DriverDocument>> hits = answer.hits().hits();
      hits(answer).forEach(taker);
      left -= hits.size();
      if (hits.size() < AT_A_TIME || left == 0) {
        return total(answer);
      }
      last = hits.get(hits.size() - 1).sort();
    }
  }

  private Listed recorded(Caller caller, SearchQuestion asked, int most, Consumer<Hits.Hit> taker) {
    int told = 0;
    int read = 0;
    Hits some;
    do {
      some = recorded(caller, asked, Math.min(AT_A_TIME, most - told), read);
      some.hits().forEach(taker);
      told += some.hits().size();
      read += AT_A_TIME;
    } while (read < some.total() && told < most);
    return new Listed(some.total(), some.more(), told, true);
  }

  /**
   * What a list came to.
   *
   * @param total drivers that fit
   * @param more whether there may be more than that
   * @param told those that were handed over
   * @param degraded whether the record was searched in place of the index
   */
  record Listed(long total, boolean more, long told, boolean degraded) {}

  static SearchRequest.Builder ask(SearchQuestion asked, List<Long> hidden) {
    return new SearchRequest.Builder()
        .query(DriverQuery.of(asked, hidden))
        .sort(sorted())
        .trackTotalHits(total -> total.enabled(true));
  }

  /** How finely it is told who is closest hangs on the order that is asked for. */
  private static List<SortOptions> sorted() {
    return List.of(
        SortOptions.of(sort -> sort.score(by -> by.order(SortOrder.Desc))),
        SortOptions.of(sort -> sort.field(by -> by.field("priors.all").order(SortOrder.Desc))),
        SortOptions.of(sort -> sort.field(by -> by.field("id"))));
  }

  /** A document that is none of ours has nothing to show; the comparison of the index tells it. */
  private static Stream<Hits.Hit> hits(SearchResponse<DriverDocument> answer) {
    return answer.hits().hits().stream()
        .filter(hit -> hit.source() != null)
        .map(hit -> Hits.Hit.of(hit.source(), Reasons.of(hit.matchedQueries())));
  }

  private static long total(SearchResponse<?> answer) {
    return answer.hits().total().value();
  }
}
