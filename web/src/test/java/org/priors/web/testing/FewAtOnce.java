package org.priors.web.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at once of which each waits for the system and costs nothing meanwhile. */
public final class FewAtOnce {

  private FewAtOnce() {}

  /** One of the things. */
  public interface Look {
    void look() throws Exception;
  }

  /**
   * Does all of them.
   *
   * @param most at once
   * @throws Exception what the first of them threw that failed, an error too
   */
  public static void all(int most, List<Look> looks) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(most);
    try {
      List<Callable<Void>> each = new ArrayList<>();
      for (Look one : looks) {
        each.add(
            () -> {
              one.look();
              return null;
            });
      }
      for (Future<Void> one : people.invokeAll(each)) {
        one.get();
      }
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error assertion) {
        throw assertion;
      }
      throw (Exception) failed.getCause();
    } finally {
      people.shutdownNow();
    }
  }
}
