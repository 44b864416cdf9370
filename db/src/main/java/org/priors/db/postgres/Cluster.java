package org.priors.db.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.file.PathUtils;
import org.priors.db.process.Home;
import org.priors.db.process.LogFile;
import org.priors.db.process.Owner;
import org.priors.db.process.StartFailure;

/**
 * The data folder of the local PostgreSQL and the superuser's password, which it was made with. The
 * two users of the record get new passwords at each start, and none of the three opens another.
 */
final class Cluster {
  private static final int PASSWORD_BYTES = 24;
  private static final String RECORD = "priors";
  private static final String OWNER = "priors_owner";
  private static final String APPLICATION = "priors";

  private final PostgresBinaries binaries;
  private final Path data;
  private final Path passwordFile;
  private final String ownerPassword = newPassword();
  private final String applicationPassword = newPassword();

  private Cluster(Home home, PostgresBinaries binaries) {
    this.binaries = binaries;
    data = home.folder().resolve("postgres");
    passwordFile = home.folder().resolve("postgres.password");
  }

  /** Opens the one of this home, or makes it. */
  static Cluster of(Home home, PostgresBinaries binaries) throws IOException {
    Cluster cluster = new Cluster(home, binaries);
    if (!Files.exists(cluster.data)) {
      cluster.create(home.logs().resolve("initdb.log"));
    }
    return cluster;
  }

  List<String> serverCommand(Map<String, String> options) {
    List<String> arguments = new ArrayList<>(List.of("-D", data.toString()));
    options.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
    return binaries.command("postgres", arguments);
  }

  /** Everything, as the superuser. */
  Database whole(int port) {
    return new Database(url(port, "postgres"), "postgres", superuserPassword());
  }

  /** The record's database, once {@link #createRecord} has made it. */
  DatabaseUsers record(int port) {
    String url = url(port, RECORD);
    return new DatabaseUsers(
        new Database(url, OWNER, ownerPassword),
        new Database(url, APPLICATION, applicationPassword));
  }

  /** A server that finds the data of another major version ends, and its log says so. */
  StartFailure explain(StartFailure failure, LogFile log) {
    return log.text().contains("files are incompatible with server")
        ? new StartFailure(
            "The data in " + data + " is from another PostgreSQL: " + log.reason(),
            "Start the version of Priors that made it, or move that folder away to begin anew.",
            failure)
        : failure;
  }

  /**
   * Makes what is not there yet: a first start may have been cut off in between. In a home of
   * earlier versions the application owned its tables.
   */
  void createRecord(int port) throws SQLException {
    try (Connection connection = whole(port).connect();
        Statement statement = connection.createStatement()) {
      role(statement, OWNER, ownerPassword);
      role(statement, APPLICATION, applicationPassword);
      if (!any(statement, "select from pg_database where datname = '" + RECORD + "'")) {
        statement.execute("create database " + RECORD + " owner " + OWNER);
      }
    }
    Database inside = new Database(url(port, RECORD), "postgres", superuserPassword());
    try (Connection connection = inside.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("reassign owned by " + APPLICATION + " to " + OWNER);
    }
  }

  private static void role(Statement statement, String name, String password) throws SQLException {
    if (!any(statement, "select from pg_roles where rolname = '" + name + "'")) {
      statement.execute("create role " + name + " login");
    }
    statement.execute("alter role " + name + " password '" + password + "'");
  }

  /** Made beside its place and moved there whole, so that a cut-off start leaves nothing half. */
  private void create(Path log) throws IOException {
    Path draft = data.resolveSibling("postgres.new");
    if (Files.exists(draft)) {
      PathUtils.deleteDirectory(draft);
    }
    Owner.write(passwordFile, newPassword());
    initialize(draft, log);
    Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Collation by code point, from PostgreSQL itself: the same order on every machine. */
  private void initialize(Path folder, Path log) throws IOException {
    List<String> arguments =
        List.of(
            "--pgdata=" + folder,
            "--username=postgres",
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-locale",
            "--data-checksums");
    Process process =
        new ProcessBuilder(binaries.command("initdb", arguments))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (process.onExit().join().exitValue() != 0) {
      throw new StartFailure(
          "PostgreSQL could not make its data folder: " + new LogFile(log).reason(),
          "See " + log + ".");
    }
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static String newPassword() {
    byte[] password = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(password);
    return HexFormat.of().formatHex(password);
  }

  private String superuserPassword() {
    try {
      return Files.readString(passwordFile).strip();
    } catch (IOException e) {
      throw new StartFailure(
          "The password of the local PostgreSQL cannot be read from " + passwordFile + ".",
          "Restore that file from the backup that the data is from.",
          e);
    }
  }

  private static boolean any(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }
}
