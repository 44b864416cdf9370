package org.priors.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Permission;

/** Finds drivers by any part of a name, a birth date, a licence number or a case number. */
@Stateless
public class DriverSearch {

  /** How many hits a page has. */
  public static final int PAGE = 20;

  /** Elasticsearch pages no deeper; whoever is there should type more. */
  private static final int DEEPEST = 9_980;

  @Inject SearchServer server;
  @Inject RecordSearch fallback;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** One page of the drivers that fit; nothing for an empty text. The search itself is audited. */
  public Hits find(Caller caller, String typed, int page) {
    return find(caller, typed, false, page);
  }

  /**
   * The same.
   *
   * @param undercharged whether only drivers with an open case charged too low are asked for
   */
  public Hits find(Caller caller, String typed, boolean undercharged, int page) {
    caller.require(Permission.READ_DRIVERS);
    SearchText text = SearchText.of(typed, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
    if (text.isEmpty()) {
      return new Hits(0, List.of(), false);
    }
    int skip = Math.min(DEEPEST / PAGE, Math.max(0, page)) * PAGE;
    Hits hits = find(text, undercharged, skip);
    audit.allowed(
        caller,
        undercharged ? "Searched drivers charged too low" : "Searched",
        "search",
        null,
        typed.strip() + ": " + hits.total() + " found");
    return hits;
  }

  private Hits find(SearchText text, boolean undercharged, int skip) {
    try {
      return indexed(text, undercharged, skip);
    } catch (IOException | ElasticsearchException away) {
      return fallback.find(text, undercharged, PAGE, skip);
    }
  }

  private Hits indexed(SearchText text, boolean undercharged, int skip) throws IOException {
    SearchResponse<DriverDocument> answer =
        server
            .queries()
            .search(
                search ->
                    search
                        .index(SearchServer.DRIVERS)
                        .query(DriverQuery.of(text, undercharged))
                        .sort(sort -> sort.score(score -> score.order(SortOrder.Desc)))
                        .sort(
                            sort ->
                                sort.field(
                                    field -> field.field("convictions").order(SortOrder.Desc)))
                        .sort(sort -> sort.field(field -> field.field("id")))
                        .trackTotalHits(total -> total.enabled(true))
                        .from(skip)
                        .size(PAGE),
                DriverDocument.class);
    return new Hits(
        answer.hits().total().value(),
        answer.hits().hits().stream()
            .map(hit -> Hits.Hit.of(hit.source(), Reasons.of(hit.matchedQueries())))
            .toList(),
        false);
  }
}
