package org.priors.db.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.priors.db.postgres.Database;
import org.priors.db.postgres.DatabaseUsers;
import org.priors.db.postgres.LocalPostgres;
import org.priors.db.postgres.Migrations;
import org.priors.db.process.ChildProcess;
import org.priors.db.process.Home;
import org.priors.db.process.Ports;
import org.priors.db.search.LocalSearch;
import org.priors.db.search.SearchAccess;

/** The database, migrated, and the search server; each is local unless an external one is given. */
public final class Stores implements AutoCloseable {
  private final Settings settings;
  private final Running running = new Running();
  private Optional<LocalSearch> search = Optional.empty();
  private Optional<LocalPostgres> postgres = Optional.empty();

  private Stores(Settings settings) {
    this.settings = settings;
  }

  /** Both stores alone, local, ready for use: what a test wants. */
  public static Stores start(Path folder) {
    Stores stores = new Stores(Settings.local(folder, Ports.free()));
    return stores.running.orNothing(
        () -> {
          stores.launch(stores.running.add(Home.open(folder)));
          stores.awaitSearch();
          return stores;
        });
  }

  /** Returns when the database is migrated; the search node may take longer. */
  static Stores launch(Home home, Settings settings) {
    Stores stores = new Stores(settings);
    return stores.running.orNothing(
        () -> {
          stores.launch(home);
          return stores;
        });
  }

  /** Where the record is kept, as the application goes there. */
  public Database database() {
    return users().application();
  }

  /** Where the record is kept, as its owner goes there: for what the application may not do. */
  public Database ownedDatabase() {
    return users().owner();
  }

  private DatabaseUsers users() {
    return postgres.map(LocalPostgres::users).or(settings::externalDatabase).orElseThrow();
  }

  /** Where the search server answers, and to whom. */
  public SearchAccess search() {
    return search.map(LocalSearch::access).or(settings::externalSearch).orElseThrow();
  }

  void awaitSearch() {
    search.ifPresent(LocalSearch::awaitReady);
  }

  /** The local ones, to be kept running. */
  List<Keeper.Part> parts() {
    return Stream.concat(
            postgres.map(local -> new Keeper.Part(local.process(), local::restart)).stream(),
            search.map(local -> new Keeper.Part(local.process(), local::restart)).stream())
        .toList();
  }

  List<ChildProcess> processes() {
    return Stream.concat(
            postgres.map(LocalPostgres::process).stream(),
            search.map(LocalSearch::process).stream())
        .toList();
  }

  @Override
  public void close() {
    running.close();
  }

  private void launch(Home home) {
    if (settings.externalSearch().isEmpty()) {
      search = Optional.of(running.add(LocalSearch.launch(home, settings.size())));
    }
    if (settings.externalDatabase().isEmpty()) {
      postgres = Optional.of(running.add(LocalPostgres.start(home, settings.size())));
    }
    Migrations.run(users());
  }
}
