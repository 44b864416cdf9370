package org.priors.web.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.postgresql.PGConnection;
import org.priors.db.launch.Stores;
import org.priors.db.process.Size;
import org.priors.security.Role;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors.Running;

/**
 * What {@code mvn -Pbench} measures: the start against that of the slowest server alone, memory,
 * and the import of two exports against a plain COPY of the same bytes. {@code
 * -Dpriors.bench.files=FOLDER} takes city.csv and county.csv from a folder; else they are invented
 * in the same size and shape.
 */
public final class Bench {

  private final Path work =
      Path.of(System.getProperty("priors.testing.home")).resolveSibling("bench");
  private final Path payara = Path.of(System.getProperty("priors.payara"));

  public static void main(String[] arguments) throws Exception {
    new Bench().run();
  }

  private void run() throws Exception {
    PathUtils.deleteDirectory(Files.createDirectories(work));
    Files.createDirectories(work);
    Path files = files();
    Duration stores = timed(() -> Stores.start(work.resolve("stores")).close());
    Duration server = payaraAlone();
    say("PostgreSQL and Elasticsearch started alone and stopped", stores);
    say("Payara Micro alone, with the WAR, on stores that run: to the first page", server);
    start("first start, to the first page", server, files);
    start("later start, to the first page", server, null);
  }

  private void start(String what, Duration server, Path files) throws Exception {
    long began = System.nanoTime();
    try (Running priors = new Running(files != null, Size.OFFICE)) {
      priors.asNobody().get("/login");
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      say(what, took);
      System.out.printf("  ratio to the slowest server alone: %.2f%n", ratio(took, server));
      if (files != null) {
        imports(priors, files);
        System.out.printf("resident memory of all servers: %d MiB%n", residentMegabytes());
      }
    }
  }

  private void imports(Running priors, Path files) throws Exception {
    Duration copy = timed(() -> copy(priors, files));
    for (String round : List.of("first, cold", "again, warm: every row known or not DUI")) {
      Duration took = timed(() -> send(priors, files));
      say("both exports imported (" + round + ")", took);
      System.out.printf(
          "  ratio to COPY of the same bytes (%d ms): %.1f%n", copy.toMillis(), ratio(took, copy));
    }
  }

  private static void send(Running priors, Path files) throws IOException {
    Rest manager = priors.as(Role.MANAGER);
    List<String> places =
        List.of(
            send(manager, "va-city-arrests", files.resolve("city.csv")),
            send(manager, "md-county-violations", files.resolve("county.csv")));
    for (String place : places) {
      JsonNode run = manager.get(place).json();
      while ("running".equals(run.get("state").textValue())) {
        Thread.onSpinWait();
        run = manager.get(place).json();
      }
      System.out.println(
          "  "
              + run.get("file")
              + ": read "
              + run.get("read")
              + ", taken "
              + run.get("taken")
              + ", cases "
              + run.get("cases"));
    }
  }

  private static String send(Rest manager, String profile, Path file) throws IOException {
    Rest.Answer answer =
        manager.upload(
            "/api/imports", profile, file.getFileName().toString(), Files.readAllBytes(file));
    return URI.create(answer.header("Location")).getPath();
  }

  private static void copy(Running priors, Path files) throws SQLException, IOException {
    try (Connection database = priors.ownedDatabase();
        Statement sql = database.createStatement()) {
      sql.execute("create temporary table line (text text)");
      for (String name : List.of("city.csv", "county.csv")) {
        String text =
            Files.readString(files.resolve(name))
                .replace("\\", "\\\\")
                .replace("\t", " ")
                .replace("\r", "");
        database
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy line from stdin", new StringReader(text));
      }
    }
  }

  /** The application server with the WAR, as its own jar starts it, on stores that run already. */
  private Duration payaraAlone() throws Exception {
    Path log = work.resolve("payara-alone.log");
    int port = freePort();
    try (Stores stores = Stores.start(work.resolve("stores"))) {
      ProcessBuilder command =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-jar",
                  payara.toString(),
                  "--nohazelcast",
                  "--disablephonehome",
                  "--port",
                  Integer.toString(port),
                  "--contextroot",
                  "/",
                  "--deploy",
                  System.getProperty("priors.war"))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      command
          .environment()
          .putAll(
              Map.of(
                  "PRIORS_DB_URL", stores.database().url(),
                  "PRIORS_DB_USER", stores.database().user(),
                  "PRIORS_DB_PASSWORD", stores.database().password(),
                  "PRIORS_SEARCH_URL", stores.search().address().toString(),
                  "PRIORS_SEARCH_USER", stores.search().user(),
                  "PRIORS_SEARCH_PASSWORD", stores.search().password()));
      return timed(
          () -> untilFirstPage(command.start(), URI.create("http://localhost:" + port + "/login")));
    }
  }

  private static void untilFirstPage(Process server, URI page) throws InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    boolean answered = false;
    while (!answered && server.isAlive()) {
      Thread.sleep(50);
      try {
        answered =
            http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode()
                == 200;
      } catch (IOException notYet) {
        answered = false;
      }
    }
    server.destroyForcibly().waitFor();
    if (!answered) {
      throw new IllegalStateException("The application server ended before its first page");
    }
  }

  private Path files() throws IOException {
    String given = System.getProperty("priors.bench.files");
    if (given != null && !given.isBlank()) {
      return Path.of(given);
    }
    Path folder = Files.createDirectories(work.resolve("files"));
    Exports.city(folder);
    Exports.county(folder);
    return folder;
  }

  private static long residentMegabytes() throws IOException {
    long kilobytes = 0;
    List<ProcessHandle> servers = ProcessHandle.current().descendants().toList();
    for (ProcessHandle server : servers) {
      Path status = Path.of("/proc", Long.toString(server.pid()), "status");
      if (Files.exists(status)) {
        try (Stream<String> lines = Files.lines(status)) {
          kilobytes +=
              lines
                  .filter(line -> line.startsWith("VmRSS:"))
                  .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                  .sum();
        }
      }
    }
    return kilobytes / 1024;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static double ratio(Duration took, Duration baseline) {
    return (double) took.toMillis() / baseline.toMillis();
  }

  private static void say(String what, Duration took) {
    System.out.printf("%s: %.1f s%n", what, took.toMillis() / 1000.0);
  }

  private interface Work {
    void run() throws Exception;
  }

  private static Duration timed(Work work) throws Exception {
    long began = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
