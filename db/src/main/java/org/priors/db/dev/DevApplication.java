package org.priors.db.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * The application as a folder that follows its sources: pages are read again each time they are
 * asked for, and classes by a new deployment. The WAR has nothing of this, and no setting makes it
 * so: what pages show of a failure here is for nobody else.
 */
final class DevApplication {
  private static final String DESCRIPTOR = "WEB-INF/web.xml";
  private static final String SERVER_DESCRIPTOR = "WEB-INF/payara-web.xml";
  private static final String CLASSES = "WEB-INF/classes";

  /** The server deploys anew what it finds this file touched in. */
  private static final String RELOAD = ".reload";

  private final Path folder;
  private final Map<Changed, Way> ways = new LinkedHashMap<>();

  private record Way(Path from, Path to) {}

  private DevApplication(Path project) {
    Path web = project.resolve("web");
    folder = web.resolve("target/dev");
    follow(web.resolve("src/main/webapp"), folder);
    for (String module : List.of("ejb", "reports", "web")) {
      follow(project.resolve(module).resolve("target/classes"), folder.resolve(CLASSES));
    }
  }

  private void follow(Path from, Path to) {
    ways.put(new Changed(from), new Way(from, to));
  }

  /** Lays it out anew from what the build of the web module has put together. */
  static DevApplication of(Path project) throws IOException {
    DevApplication application = new DevApplication(project);
    if (Files.exists(application.folder)) {
      PathUtils.deleteDirectory(application.folder);
    }
    PathUtils.copyDirectory(project.resolve("web/target/priors"), application.folder);
    application.leaveOutOwnJars();
    application.copyWhatChanged();
    return application;
  }

  /** Their classes lie in the folder beside those of the web module. */
  private void leaveOutOwnJars() throws IOException {
    try (Stream<Path> jars = Files.list(folder.resolve("WEB-INF/lib"))) {
      for (Path jar :
          jars.filter(jar -> jar.getFileName().toString().startsWith("priors-")).toList()) {
        Files.delete(jar);
      }
    }
  }

  Path folder() {
    return folder;
  }

  /** What was copied. */
  List<Path> copyWhatChanged() throws IOException {
    List<Path> copied = new ArrayList<>();
    for (Map.Entry<Changed, Way> one : ways.entrySet()) {
      for (Path file : one.getKey().next()) {
        Path to = one.getValue().to().resolve(file);
        copy(one.getValue().from().resolve(file), to);
        copied.add(folder.relativize(to));
      }
    }
    return copied;
  }

  private void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    if (to.equals(folder.resolve(DESCRIPTOR))) {
      Files.writeString(to, forDevelopment(Files.readString(from)));
    } else if (to.equals(folder.resolve(SERVER_DESCRIPTOR))) {
      Files.writeString(to, lookingAtFilesAnew(Files.readString(from)));
    } else {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The descriptor of the product, in the other stage of Faces. */
  static String forDevelopment(String descriptor) {
    String production = "<param-value>Production</param-value>\n  </context-param>\n";
    String development =
        """
        <param-value>Development</param-value>
          </context-param>
          <context-param>
            <param-name>jakarta.faces.FACELETS_REFRESH_PERIOD</param-name>
            <param-value>0</param-value>
          </context-param>
        """;
    if (!descriptor.contains(production)) {
      throw new IllegalStateException("The stage of Faces is not where it was in " + DESCRIPTOR);
    }
    return descriptor.replace(production, development);
  }

  /** The server keeps for 5 seconds what it has seen of a file. */
  static String lookingAtFilesAnew(String descriptor) {
    String end = "</payara-web-app>";
    return descriptor.replace(end, "  <property name=\"cacheTTL\" value=\"100\"/>\n" + end);
  }

  /** Whether the server sees this only once the application is deployed anew. */
  static boolean needsDeployment(Path copied) {
    return copied.startsWith(CLASSES)
        || copied.equals(Path.of(DESCRIPTOR))
        || copied.equals(Path.of(SERVER_DESCRIPTOR));
  }

  void deployAnew() throws IOException {
    Files.writeString(folder.resolve(RELOAD), "");
  }
}
