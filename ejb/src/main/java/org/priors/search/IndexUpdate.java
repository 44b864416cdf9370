package org.priors.search;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.priors.platform.changes.Feed;
import org.priors.sql.Database;

/** Takes an index that was built anew into use. */
@Stateless
public class IndexUpdate {

  private static final int BATCH = 2_000;

  @Inject Database database;
  @Inject DriverDocuments documents;
  @Inject DriverIndex index;
  @Inject Rebuilds rebuilds;
  @Inject Feed feed;

  /**
   * Puts what changed since the rebuild began into its index too, and takes that index into use;
   * not where it was canceled meanwhile, or another node has begun it again.
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void finishRebuild(long rebuildId, String built) throws IOException {
    database.takesLong();
    if (!rebuilds.isStillOf(rebuildId, built)) {
      return;
    }
    feed.hold(IndexFollower.NAME);
    Instant since = rebuilds.startedAt(rebuildId);
    List<Long> changed = feed.since(IndexFollower.NAME, since);
    for (int from = 0; from < changed.size(); from += BATCH) {
      List<Long> drivers = changed.subList(from, Math.min(from + BATCH, changed.size()));
      index.renew(built, drivers, documents.of(drivers));
    }
    index.refresh(built);
    index.use(built);
    rebuilds.done(rebuildId, built);
  }
}
