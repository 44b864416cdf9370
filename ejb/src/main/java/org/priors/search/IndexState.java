package org.priors.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.OffsetDateTime;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.sql.Database;

/** How the search index stands beside the record. */
@Stateless
public class IndexState {

  @Inject Database database;
  @Inject DriverDocuments documents;
  @Inject SearchServer server;

  /**
   * The index beside the record.
   *
   * @param indexed drivers in the index; null where Elasticsearch does not answer or has no index
   * @param onRecord drivers on record
   * @param waiting changes that wait in the outbox
   * @param oldest when the one that waits longest was queued; null where none waits
   */
  public record State(Long indexed, long onRecord, long waiting, OffsetDateTime oldest) {

    public boolean isAway() {
      return indexed == null;
    }
  }

  private record Queue(long waiting, OffsetDateTime oldest) {}

  public State read(Caller caller) {
    caller.require(Permission.ADMINISTER);
    Queue queue =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "select count(*) as waiting, min(queued_at) as oldest from search_outbox where sent_at is"
                            + " null")
                    .mapTo(Queue.class)
                    .one());
    return new State(indexed(), documents.count(), queue.waiting(), queue.oldest());
  }

  private Long indexed() {
    try {
      return server
          .queries()
          .count(
              count ->
                  count
                      .index(SearchServer.DRIVERS)
                      .query(q -> q.term(t -> t.field("audience").value(Audience.OPEN.name()))))
          .count();
    } catch (IOException | ElasticsearchException away) {
      return null;
    }
  }
}
