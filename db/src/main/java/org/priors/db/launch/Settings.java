package org.priors.db.launch;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.priors.db.postgres.Database;
import org.priors.db.postgres.DatabaseUsers;
import org.priors.db.process.Size;
import org.priors.db.process.StartFailure;
import org.priors.db.search.SearchAccess;

/** What a person may decide about an installation; a store that is given is not started here. */
public record Settings(
    Path home,
    int port,
    Size size,
    Optional<DatabaseUsers> externalDatabase,
    Optional<SearchAccess> externalSearch) {
  private static final String DEFAULT_PORT = "8080";
  private static final int LAST_PORT = 65535;

  public Settings {
    if (port < 1 || port > LAST_PORT) {
      throw new IllegalArgumentException("A port is a number from 1 to 65535, not " + port + ".");
    }
  }

  /** Everything on this machine. */
  public static Settings local(Path home, int port) {
    return local(home, port, Size.OFFICE);
  }

  /** Everything on this machine, which has room for this. */
  public static Settings local(Path home, int port, Size size) {
    return new Settings(home, port, size, Optional.empty(), Optional.empty());
  }

  /** From the environment, with the home in the project's folder unless it is set. */
  public static Settings from(Map<String, String> environment, Path project) {
    try {
      return new Settings(
          project.resolve(value(environment, "PRIORS_HOME").orElse(".priors")),
          Integer.parseInt(value(environment, "PRIORS_PORT").orElse(DEFAULT_PORT)),
          size(environment),
          database(environment),
          search(environment));
    } catch (NumberFormatException e) {
      throw new StartFailure("PRIORS_PORT is not a number.", "Set it to one, such as 8080.", e);
    } catch (IllegalArgumentException e) {
      throw new StartFailure("A setting is wrong: " + e.getMessage(), "Set it right.", e);
    }
  }

  /** Only an installation that keeps everything to itself may be filled with invented people. */
  boolean demonstration() {
    return externalDatabase.isEmpty() && externalSearch.isEmpty();
  }

  /** This machine alone: a proxy that speaks TLS stands before it for everyone else. */
  String listenOn() {
    return "127.0.0.1";
  }

  private static Size size(Map<String, String> environment) {
    String named = value(environment, "PRIORS_SIZE").orElse("office");
    return Arrays.stream(Size.values())
        .filter(size -> size.name().equalsIgnoreCase(named))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("PRIORS_SIZE is office or state, not " + named));
  }

  private static Optional<DatabaseUsers> database(Map<String, String> environment) {
    return value(environment, "PRIORS_DB_URL")
        .map(
            url ->
                new DatabaseUsers(
                    user(environment, url, "PRIORS_DB_OWNER_", "priors_owner"),
                    user(environment, url, "PRIORS_DB_", "priors")));
  }

  private static Database user(
      Map<String, String> environment, String url, String settings, String usual) {
    return new Database(
        url,
        value(environment, settings + "USER").orElse(usual),
        value(environment, settings + "PASSWORD").orElse(""));
  }

  private static Optional<SearchAccess> search(Map<String, String> environment) {
    return value(environment, "PRIORS_SEARCH_URL")
        .map(
            url ->
                new SearchAccess(
                    URI.create(url),
                    value(environment, "PRIORS_SEARCH_USER").orElse(""),
                    value(environment, "PRIORS_SEARCH_PASSWORD").orElse("")));
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
