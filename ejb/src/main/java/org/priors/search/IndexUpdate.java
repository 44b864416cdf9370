package org.priors.search;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.platform.changes.Feed;
import org.priors.platform.changes.SetAside;
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
  @Inject SetAside aside;
  @Inject Changes changed;

  /**
   * Puts what changed since the rebuild began into its index too, and takes that index into use;
   * not where it was canceled meanwhile, or another node has begun it again.
   *
   * @param refusals whose documents it does not take, who are set aside
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void finishRebuild(long rebuildId, String built, Refusals refusals) throws IOException {
    database.takesLong();
    if (!rebuilds.isStillOf(rebuildId, built)) {
      return;
    }
    feed.hold(IndexFollower.NAME);
    Instant since = rebuilds.startedAt(rebuildId);
    List<Long> changed = feed.since(IndexFollower.NAME, since);
    for (int from = 0; from < changed.size(); from += BATCH) {
      List<Long> drivers = changed.subList(from, Math.min(from + BATCH, changed.size()));
      refusals.during(() -> index.renew(built, drivers, documents.of(drivers)));
    }
    setAside(refusals);
    index.refresh(built);
    index.use(built);
    rebuilds.done(rebuildId, built);
  }

  /** The index follows them when they are tried again: until then they wait as if changed. */
  private void setAside(Refusals refusals) {
    changed.of(Change.RULING, refusals.drivers().keySet());
    aside.put(IndexFollower.NAME, refusals.drivers());
  }
}
