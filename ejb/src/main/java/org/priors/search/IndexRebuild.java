package org.priors.search;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Builds a new index from the record and takes it into use without down time. */
@Stateless
public class IndexRebuild {

  private static final Logger LOG = Logger.getLogger(IndexRebuild.class.getName());
  private static final int BATCH = 2_000;

  @Resource ManagedExecutorService executor;
  @Inject Rebuilds rebuilds;
  @Inject DriverDocuments documents;
  @Inject DriverIndex index;
  @Inject IndexUpdate update;

  /**
   * Carries out a rebuild that was asked for, from its beginning.
   *
   * @param ending true once the node is going down; another node then begins the rebuild again
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public void run(long rebuildId, BooleanSupplier ending) {
    String built = null;
    try {
      built = index.newName();
      // Before it is there: whoever finds it knows whose it is, and what another node still
      // fills is no longer of this rebuild when it is dropped.
      rebuilds.begun(rebuildId, built);
      index.create(built);
      Refusals refusals = new Refusals();
      if (fill(rebuildId, built, refusals, ending)) {
        update.finishRebuild(rebuildId, built, refusals);
      } else {
        index.drop(built);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException | ExecutionException | RuntimeException failure) {
      if (ending.getAsBoolean()) {
        // What closes under it is no failure of the rebuild.
        return;
      }
      LOG.log(Level.WARNING, "The search index was not rebuilt", failure);
      rebuilds.failed(
          rebuildId,
          built,
          "Elasticsearch did not take the index; the one in use stays. Try again when it answers.");
    }
  }

  /**
   * Whether it was filled to the end; false where someone canceled it, or another node has begun it
   * again. While Elasticsearch takes one batch, the record is read for the next.
   */
  private boolean fill(long rebuildId, String built, Refusals refusals, BooleanSupplier ending)
      throws IOException, ExecutionException, InterruptedException {
    DriverDocuments.Stretch batch = documents.after(0, BATCH);
    while (!batch.isEmpty()) {
      long last = batch.last();
      Future<DriverDocuments.Stretch> next = executor.submit(() -> documents.after(last, BATCH));
      List<DriverDocument> read = batch.documents();
      refusals.during(() -> index.write(built, read));
      if (ending.getAsBoolean() || !rebuilds.progressed(rebuildId, built, batch.drivers())) {
        next.cancel(true);
        return false;
      }
      batch = next.get();
    }
    refusals.refuseIfAll();
    return true;
  }
}
