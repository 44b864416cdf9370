package org.priors.search;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Builds a new index from the record and takes it into use without down time. */
@Stateless
public class IndexRebuild {

  private static final Logger LOG = Logger.getLogger(IndexRebuild.class.getName());
  private static final int BATCH = 1_000;

  @Inject Rebuilds rebuilds;
  @Inject DriverDocuments documents;
  @Inject DriverIndex index;
  @Inject IndexUpdate update;

  /** Runs a rebuild that was asked for, in the background. */
  @Asynchronous
  @TransactionAttribute(NOT_SUPPORTED)
  public void run(long rebuildId) {
    try {
      String built = index.create();
      rebuilds.begun(rebuildId, built);
      if (fill(rebuildId, built)) {
        update.finishRebuild(rebuildId, built);
      } else {
        index.drop(built);
      }
    } catch (IOException | RuntimeException failure) {
      LOG.log(Level.WARNING, "The search index was not rebuilt", failure);
      rebuilds.failed(
          rebuildId,
          "Elasticsearch did not take the index; the one in use stays. Try again when it answers.");
    }
  }

  /** Whether it was filled to the end; false where someone cancelled it. */
  private boolean fill(long rebuildId, String built) throws IOException {
    long last = 0;
    List<Long> batch = documents.after(last, BATCH);
    while (!batch.isEmpty()) {
      index.write(built, documents.of(batch));
      if (!rebuilds.progressed(rebuildId, batch.size())) {
        return false;
      }
      last = batch.get(batch.size() - 1);
      batch = documents.after(last, BATCH);
    }
    return true;
  }
}
