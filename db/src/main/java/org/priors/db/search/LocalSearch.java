package org.priors.db.search;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.priors.db.process.ChildProcess;
import org.priors.db.process.Home;
import org.priors.db.process.Http;
import org.priors.db.process.Jvm;
import org.priors.db.process.Owner;
import org.priors.db.process.Ports;
import org.priors.db.process.Signal;
import org.priors.db.process.Size;
import org.priors.db.process.StartFailure;
import org.priors.db.process.Trouble;
import org.priors.db.process.Waiting;
import org.priors.db.search.node.GuardedNetworkPlugin;

/**
 * The Elasticsearch of a local installation: one node in a JVM of its own, data under {@code
 * search} in its home, reachable from this machine alone, with a secret of its start.
 */
public final class LocalSearch implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ChildProcess process;
  private final SearchAccess access;

  private LocalSearch(ChildProcess process, SearchAccess access) {
    this.process = process;
    this.access = access;
  }

  /** Starts it and returns at once. */
  public static LocalSearch launch(Home home, Size size) {
    int port = Ports.free();
    SearchAccess access = SearchAccess.withNewSecret(URI.create("http://127.0.0.1:" + port));
    ChildProcess process =
        ChildProcess.start(
            home,
            "search",
            Signal.TERM,
            command(home, size, port),
            Map.of(GuardedNetworkPlugin.AUTHORIZATION, access.authorization()));
    return new LocalSearch(process, access);
  }

  /** Returns when it answers. */
  public void awaitReady() {
    if (!Waiting.until(PATIENCE, this::answers)) {
      throw new StartFailure(
          "The search node does not answer: " + process.log().reason(), "See its log.");
    }
  }

  /** Starts it again on the same data and port; returns when it answers. */
  public void restart() {
    process.startAgain();
    awaitReady();
  }

  /** Where it answers, and to whom. */
  public SearchAccess access() {
    return access;
  }

  /** The server's process, to notice when it ends. */
  public ChildProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.stop();
  }

  private boolean answers() {
    process.requireAlive();
    return Http.status(access.address(), access.authorization()) == Http.OK;
  }

  private static List<String> command(Home home, Size size, int port) {
    Path folder = home.folder().resolve("search");
    Path temporary = folder.resolve("tmp");
    try {
      Owner.createFolder(folder);
      Owner.createFolder(temporary);
    } catch (IOException e) {
      throw new StartFailure(
          "The folder " + folder + " cannot be made (" + Trouble.of(e) + ").",
          "Make its parent writable and free space on its disk.",
          e);
    }
    List<String> command = Jvm.command(size, temporary);
    command.addAll(
        List.of(
            "-XX:MaxDirectMemorySize=64m",
            "-Dio.netty.noUnsafe=true",
            "-cp",
            classPath(),
            "org.priors.db.search.node.SearchNode",
            folder.toString(),
            Integer.toString(port)));
    return command;
  }

  /** This module's own classes, and what its build wrote beside them. */
  private static String classPath() {
    try {
      Path own =
          Path.of(LocalSearch.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return own + File.pathSeparator + Files.readString(own.resolveSibling("search.classpath"));
    } catch (IOException | URISyntaxException e) {
      throw new StartFailure(
          "The class path of the search node cannot be read (" + e.getMessage() + ").",
          "Build the whole project: mvn package.",
          e);
    }
  }
}
