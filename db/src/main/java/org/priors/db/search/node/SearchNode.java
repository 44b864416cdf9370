package org.priors.db.search.node;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.ClassPathNode;
import org.elasticsearch.node.Node;

/**
 * The search server of a local installation, in a JVM of its own: {@code SearchNode <folder>
 * <port>}. It ends on SIGTERM, and when its standard input ends, which is when its parent dies.
 */
public final class SearchNode {
  private static final String NAME = "priors";

  private SearchNode() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Environment environment = environment(folder, Integer.parseInt(arguments[1]));
    configureLogging(environment);
    Node node =
        new ClassPathNode(
            environment,
            List.of(GuardedNetworkPlugin.class, NameAnalysisPlugin.class, InfoPlugin.class));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "close"));
    node.start();
    endWithParent();
  }

  private static Environment environment(Path folder, int port) {
    Settings settings =
        Settings.builder()
            .put("path.home", folder)
            .put("cluster.name", NAME)
            .put("node.name", NAME)
            .put("discovery.type", "single-node")
            .put("network.host", "127.0.0.1")
            .put("http.port", port)
            // An index of drivers has a layout: what is written to one that was dropped makes none.
            .put("action.auto_create_index", "-drivers-*,+*")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .build();
    return new Environment(settings, folder.resolve("config"));
  }

  private static void configureLogging(Environment environment) throws IOException {
    Files.createDirectories(environment.configDir());
    try (InputStream configuration = SearchNode.class.getResourceAsStream("log4j2.properties")) {
      Files.copy(
          configuration,
          environment.configDir().resolve("log4j2.properties"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    LogConfigurator.registerErrorListener();
    LogConfigurator.setNodeName(NAME);
    LogConfigurator.configure(environment, true);
  }

  private static void endWithParent() throws IOException {
    while (System.in.read() >= 0) {
      // The parent says nothing; only the end of its side counts.
    }
    System.exit(0);
  }

  private static void close(Node node) {
    try (node) {
      node.prepareForClose();
    } catch (IOException e) {
      throw new IllegalStateException("The search node did not close.", e);
    }
  }
}
