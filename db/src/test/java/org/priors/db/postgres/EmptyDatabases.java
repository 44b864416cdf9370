package org.priors.db.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.priors.db.process.Home;
import org.priors.db.process.Size;

/**
 * Gives each test that asks for the users of a database an empty one. All are on one server, for to
 * unpack and start one takes longer than most of these tests.
 */
final class EmptyDatabases implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == DatabaseUsers.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(Server.class, key -> Server.start(), Server.class)
        .another();
  }

  private static final class Server
      implements AutoCloseable, ExtensionContext.Store.CloseableResource {

    private final Path folder;
    private final Home home;
    private final LocalPostgres postgres;
    private int databases;

    private Server() throws IOException {
      folder = Files.createTempDirectory("priors-databases");
      home = Home.open(folder);
      postgres = LocalPostgres.start(home, Size.OFFICE);
    }

    private static Server start() {
      try {
        return new Server();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private DatabaseUsers another() {
      String name = "empty_" + ++databases;
      DatabaseUsers first = postgres.users();
      try {
        String superuser = Files.readString(folder.resolve("postgres.password")).strip();
        OlderRecord.execute(
            new Database(first.owner().url(), "postgres", superuser),
            "create database " + name + " owner " + first.owner().user());
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
      return new DatabaseUsers(at(name, first.owner()), at(name, first.application()));
    }

    private static Database at(String name, Database first) {
      String server = first.url().substring(0, first.url().lastIndexOf('/') + 1);
      return new Database(server + name, first.user(), first.password());
    }

    @Override
    public void close() throws IOException {
      postgres.close();
      home.close();
      PathUtils.deleteDirectory(folder);
    }
  }
}
