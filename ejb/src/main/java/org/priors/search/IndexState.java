package org.priors.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import org.priors.platform.changes.Feed;
import org.priors.platform.changes.SetAside;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** How the search index stands beside the record. */
@Stateless
public class IndexState {

  @Inject Feed feed;
  @Inject SetAside aside;
  @Inject DriverDocuments documents;
  @Inject SearchServer server;

  /**
   * The index beside the record.
   *
   * @param indexed drivers in the index; null where Elasticsearch does not answer or has no index
   * @param onRecord drivers on record
   * @param waiting changes that the index does not tell yet
   * @param oldest when the one that waits longest was made; null where none waits
   * @param aside how many drivers the index and other work in the background have set aside
   */
  public record State(
      Long indexed,
      long onRecord,
      long waiting,
      OffsetDateTime oldest,
      List<SetAside.Count> aside) {

    public boolean isAway() {
      return indexed == null;
    }
  }

  @UseCase(Permission.ADMINISTER)
  public State read(Caller caller) {
    Feed.Waiting waiting = feed.waitingFor(IndexFollower.NAME);
    return new State(
        indexed(), documents.count(), waiting.changes(), waiting.oldest(), aside.counts());
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
