package org.priors.db.launch;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.priors.db.postgres.Database;
import org.priors.db.process.Home;
import org.priors.db.process.Ports;
import org.priors.db.process.StartFailure;
import org.priors.db.search.SearchAccess;

/** The whole system, running: the stores, and the application server that uses them. */
public final class PriorsSystem implements AutoCloseable {
  private final Running running = new Running();
  private Stores stores;
  private PayaraRuntime runtime;
  private PayaraMicro server;

  /** Starts everything, as much at once as can be; returns when the application is ready. */
  public static PriorsSystem start(Settings settings, Path war, Path payara) {
    PriorsSystem system = new PriorsSystem();
    return system.running.orNothing(
        () -> {
          system.launch(settings, war, payara);
          return system;
        });
  }

  /** Where the application answers. */
  public URI address() {
    return server.address();
  }

  /** Where the record is kept, as the application goes there. */
  public Database database() {
    return stores.database();
  }

  /** Where the record is kept, as its owner goes there: for what the application may not do. */
  public Database ownedDatabase() {
    return stores.ownedDatabase();
  }

  /** Where the search server answers, and to whom. */
  public SearchAccess search() {
    return stores.search();
  }

  /**
   * Starts again whichever of the processes ends, which none should; returns when one ends too
   * often, with the reason.
   *
   * @param say hears a line whenever one has ended, and when it runs again
   */
  public StartFailure keepRunning(Consumer<String> say) {
    Keeper.Part application =
        new Keeper.Part(server.process(), () -> server.restart(stores.processes()));
    // The stores first: the application needs them for its start.
    return new Keeper(
            Stream.concat(stores.parts().stream(), Stream.of(application)).toList(),
            say,
            running::isClosed)
        .keepRunning();
  }

  @Override
  public void close() {
    running.close();
  }

  /** Starts the parts one by one; {@link #close()} from another thread stops it in between. */
  void launch(Settings settings, Path war, Path payara) {
    Home home = running.add(Home.open(settings.home()));
    Ports.requireFree(settings.port());
    CompletableFuture<PayaraRuntime> unpacking =
        CompletableFuture.supplyAsync(() -> PayaraRuntime.of(home, payara));
    stores = running.add(Stores.launch(home, settings));
    runtime = unpacked(unpacking);
    server =
        running.add(
            PayaraMicro.launch(runtime, settings, war, connections(home, settings, stores)));
    server.awaitReady(stores.processes());
    stores.awaitSearch();
  }

  /** Prepares, behind everything else, what makes later starts quicker. */
  void train() {
    if (!runtime.archive().exists()) {
      running.add(PayaraTraining.begin(runtime));
    }
  }

  private static PayaraRuntime unpacked(CompletableFuture<PayaraRuntime> unpacking) {
    try {
      return unpacking.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof StartFailure failure ? failure : e;
    }
  }

  private static Map<String, String> connections(Home home, Settings settings, Stores stores) {
    return Map.of(
        "PRIORS_HOME", home.folder().toString(),
        "PRIORS_DB_URL", stores.database().url(),
        "PRIORS_DB_USER", stores.database().user(),
        "PRIORS_DB_PASSWORD", stores.database().password(),
        "PRIORS_SEARCH_URL", stores.search().address().toString(),
        "PRIORS_SEARCH_USER", stores.search().user(),
        "PRIORS_SEARCH_PASSWORD", stores.search().password(),
        "PRIORS_DEMO", Boolean.toString(settings.demonstration()));
  }
}
