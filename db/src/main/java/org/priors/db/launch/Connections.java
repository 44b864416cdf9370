package org.priors.db.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.priors.db.postgres.Database;
import org.priors.db.postgres.DatabaseUsers;
import org.priors.db.process.Owner;
import org.priors.db.search.SearchAccess;

/**
 * The ways into a system that runs, for whoever tries it in another process: a file that only its
 * owner may read, since it holds the passwords of the stores.
 */
public record Connections(Path home, URI address, DatabaseUsers database, SearchAccess search) {

  /** Those of a system that has this home. */
  public static Connections of(PriorsSystem system, Path home) {
    return new Connections(
        home,
        system.address(),
        new DatabaseUsers(system.ownedDatabase(), system.database()),
        system.search());
  }

  /** Writes them whole. */
  public void write(Path file) {
    Properties kept = new Properties();
    kept.setProperty("home", home.toAbsolutePath().toString());
    kept.setProperty("address", address.toString());
    keep(kept, "owner", database.owner());
    keep(kept, "application", database.application());
    kept.setProperty("search", search.address().toString());
    kept.setProperty("search.user", search.user());
    kept.setProperty("search.password", search.password());
    try {
      StringWriter content = new StringWriter();
      kept.store(content, null);
      Owner.write(file, content.toString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void keep(Properties kept, String user, Database as) {
    kept.setProperty(user, as.url());
    kept.setProperty(user + ".user", as.user());
    kept.setProperty(user + ".password", as.password());
  }

  /** Reads what {@link #write} has written. */
  public static Connections read(Path file) {
    Properties kept = new Properties();
    try (Reader content = Files.newBufferedReader(file)) {
      kept.load(content);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new Connections(
        Path.of(kept.getProperty("home")),
        URI.create(kept.getProperty("address")),
        new DatabaseUsers(database(kept, "owner"), database(kept, "application")),
        new SearchAccess(
            URI.create(kept.getProperty("search")),
            kept.getProperty("search.user"),
            kept.getProperty("search.password")));
  }

  private static Database database(Properties kept, String user) {
    return new Database(
        kept.getProperty(user),
        kept.getProperty(user + ".user"),
        kept.getProperty(user + ".password"));
  }
}
