package org.priors.web.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.priors.db.launch.Connections;
import org.priors.db.launch.PriorsSystem;
import org.priors.db.launch.Settings;
import org.priors.db.process.Size;
import org.priors.db.search.SearchAccess;
import org.priors.security.Role;

/**
 * The whole system as a user starts it, with its demonstration state: started once for all tests,
 * on free ports.
 */
public final class RunningPriors implements ParameterResolver {

  private static final Object KEY = RunningPriors.class;

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Running.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return running(context);
  }

  /** The system; started when the first test asks for it, stopped after the last. */
  public static Running running(ExtensionContext context) {
    return context
        .getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(KEY, key -> Running.forTests(), Running.class);
  }

  /** A running system and the ways into it. */
  public static final class Running
      implements AutoCloseable, ExtensionContext.Store.CloseableResource {

    private final Connections ways;
    private final Optional<PriorsSystem> system;
    private final JsonNode accounts;
    private final Sessions sessions = new Sessions(this);

    /** One that runs already where the build is told of it, else a new one on an empty home. */
    static Running forTests() {
      String told = System.getProperty("priors.running", "");
      return told.isBlank()
          ? new Running(true, Size.OFFICE)
          : new Running(Connections.read(Path.of(told)), Optional.empty());
    }

    /** Starts it on an empty home, or on the one that an earlier start left. */
    public Running(boolean anew, Size size) {
      this(Path.of(System.getProperty("priors.testing.home")), anew, size);
    }

    private Running(Path home, boolean anew, Size size) {
      this(home, started(home, anew, size));
    }

    private Running(Path home, PriorsSystem started) {
      this(Connections.of(started, home), Optional.of(started));
    }

    private Running(Connections ways, Optional<PriorsSystem> system) {
      this.ways = ways;
      this.system = system;
      try {
        accounts = new ObjectMapper().readTree(home().resolve("demo-accounts.json").toFile());
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private static PriorsSystem started(Path home, boolean anew, Size size) {
      try {
        if (anew) {
          empty(home);
        }
        return PriorsSystem.start(
            Settings.local(home, freePort(), size),
            Path.of(System.getProperty("priors.war")),
            Path.of(System.getProperty("priors.payara")));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    /** Another application server on the same stores, with an empty home of its own. */
    public PriorsSystem another(Path itsHome) throws IOException {
      return PriorsSystem.start(
          new Settings(
              itsHome,
              freePort(),
              Size.OFFICE,
              Optional.of(ways.database()),
              Optional.of(ways.search())),
          Path.of(System.getProperty("priors.war")),
          Path.of(System.getProperty("priors.payara")));
    }

    private static void empty(Path folder) throws IOException {
      if (Files.exists(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
      }
      Files.createDirectories(folder);
    }

    private static int freePort() throws IOException {
      try (ServerSocket socket = new ServerSocket(0)) {
        return socket.getLocalPort();
      }
    }

    public URI address() {
      return ways.address();
    }

    public Path home() {
      return ways.home();
    }

    public SearchAccess search() {
      return ways.search();
    }

    public String databaseUrl() {
      return ways.database().application().url();
    }

    public String databaseUser() {
      return ways.database().application().user();
    }

    public String databasePassword() {
      return ways.database().application().password();
    }

    /** A connection of the test's own to the database, as the application's user. */
    public Connection database() throws SQLException {
      return ways.database().application().connect();
    }

    /** As the user that owns the tables, for what the application may not do. */
    public Connection ownedDatabase() throws SQLException {
      return ways.database().owner().connect();
    }

    /** The API as this role calls it. */
    public Rest as(Role role) {
      return new Rest(address(), token(role));
    }

    /** The pages as somebody of this role gets them who has signed in already. */
    public Browse browse(Role role) {
      return new Browse(address()).in(session(role));
    }

    /** A session of somebody of this role. */
    public String session(Role role) {
      return sessions.of(role);
    }

    public String token(Role role) {
      return account(role).get("token").textValue();
    }

    /** The API as somebody without a token calls it. */
    public Rest asNobody() {
      return new Rest(address(), null);
    }

    public String userName(Role role) {
      return account(role).get("user").textValue();
    }

    public String password(Role role) {
      return account(role).get("password").textValue();
    }

    /** Of the account of this name. */
    public String password(String userName) {
      for (JsonNode one : accounts) {
        if (one.get("user").textValue().equals(userName)) {
          return one.get("password").textValue();
        }
      }
      throw new IllegalStateException("There is no demonstration account " + userName);
    }

    private JsonNode account(Role role) {
      for (JsonNode one : accounts) {
        if (one.get("role").textValue().equalsIgnoreCase(role.name())) {
          return one;
        }
      }
      throw new IllegalStateException("There is no demonstration account for " + role);
    }

    @Override
    public void close() {
      system.ifPresent(PriorsSystem::close);
    }
  }
}
