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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Permission;

/**
 * Finds drivers by any part of a name, a birth date, a licence number or a case number, and by what
 * their record must fit beside it.
 */
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

  /**
   * One page of the drivers that fit; nothing where neither text nor field asks for anything, or a
   * text has nothing in it to search for. The search itself is audited.
   *
   * @param page from 0
   */
  public Hits find(Caller caller, String typed, Criteria criteria, int page) {
    caller.require(Permission.READ_DRIVERS);
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    SearchText text = SearchText.of(typed, today);
    if (text.isEmpty() && (criteria.isEmpty() || isTyped(typed))) {
      return new Hits(0, List.of(), false);
    }
    int skip = Math.min(DEEPEST / PAGE, Math.max(0, page)) * PAGE;
    Hits hits = find(text, criteria, today, skip);
    audit.allowed(
        caller,
        criteria.undercharged() ? "Searched drivers charged too low" : "Searched",
        "search",
        null,
        asked(typed, criteria) + ": " + hits.total() + " found");
    return hits;
  }

  private static boolean isTyped(String typed) {
    return typed != null && !typed.isBlank();
  }

  private static String asked(String typed, Criteria criteria) {
    return Stream.of(isTyped(typed) ? typed.strip() : "", criteria.inWords())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private Hits find(SearchText text, Criteria criteria, LocalDate today, int skip) {
    try {
      return indexed(text, criteria, today, skip);
    } catch (IOException | ElasticsearchException away) {
      return fallback.find(text, criteria, today, PAGE, skip);
    }
  }

  private Hits indexed(SearchText text, Criteria criteria, LocalDate today, int skip)
      throws IOException {
    SearchResponse<DriverDocument> answer =
        server
            .queries()
            .search(
                search ->
                    search
                        .index(SearchServer.DRIVERS)
                        .query(DriverQuery.of(text, criteria, today))
                        .sort(sort -> sort.score(score -> score.order(SortOrder.Desc)))
                        .sort(
                            sort ->
                                sort.field(
                                    field ->
                                        field.field(mostFirst(criteria)).order(SortOrder.Desc)))
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

  /**
   * The fields search for what an index of an earlier layout lacks. To find nobody there would be
   * wrong; it cannot sort by the priors either and refuses, so that the record answers until the
   * index is built anew.
   */
  private static String mostFirst(Criteria criteria) {
    return criteria.isEmpty() ? "convictions" : "priors";
  }
}
