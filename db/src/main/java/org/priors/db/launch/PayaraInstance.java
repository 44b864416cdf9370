package org.priors.db.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.priors.db.process.Jvm;
import org.priors.db.process.Ports;
import org.priors.db.process.Size;
import org.priors.db.process.StartFailure;
import org.priors.db.process.Trouble;

/**
 * The folder an application server runs in. A server remembers there what was deployed, so each
 * start begins with a fresh one.
 */
record PayaraInstance(PayaraRuntime runtime, Path folder) {
  private static final String LOGGING = "payara-logging.properties";
  private static final String COMPILERS = "payara-compilers.json";
  private static final String BEFORE_BOOT = "before-boot.txt";
  private static final String NETWORK = "set configs.config.server-config.network-config.";
  private static final String LISTEN_ON =
      NETWORK + "network-listeners.network-listener.http-listener.address=";

  /** Whatever somebody pastes into a search reaches Priors, which says what is wrong with it. */
  private static final int LONGEST_HEADER_BYTES = 256 * 1024;

  private static final List<String> HEADER_LIMITS =
      List.of("header-buffer-length-bytes", "http2-max-header-list-size-in-bytes");

  static PayaraInstance fresh(PayaraRuntime runtime, String name, String listenOn) {
    Path folder = runtime.home().cache().resolve(name);
    try {
      if (Files.exists(folder)) {
        PathUtils.deleteDirectory(folder);
      }
      Files.createDirectories(folder.resolve("tmp"));
      runtime.copyTo(folder);
      Files.write(folder.resolve(BEFORE_BOOT), beforeBoot(listenOn));
      for (String resource : List.of(LOGGING, COMPILERS)) {
        try (InputStream file = PayaraInstance.class.getResourceAsStream(resource)) {
          Files.copy(file, folder.resolve(resource));
        }
      }
      return new PayaraInstance(runtime, folder);
    } catch (IOException e) {
      throw new StartFailure(
          "The application server's folder cannot be made (" + Trouble.of(e) + ").",
          "Make " + folder + " writable and free space on its disk.",
          e);
    }
  }

  private static List<String> beforeBoot(String listenOn) {
    List<String> commands = new ArrayList<>(List.of(LISTEN_ON + listenOn));
    commands.add(NETWORK + "protocols.protocol.http-listener.http.server-header=false");
    for (String limit : HEADER_LIMITS) {
      commands.add(
          NETWORK + "protocols.protocol.http-listener.http." + limit + "=" + LONGEST_HEADER_BYTES);
    }
    return commands;
  }

  /** A server that listens from its start on. */
  List<String> command(Size size, List<String> jvmOptions, Path war, int port) {
    return command(size, jvmOptions, runtime.main(folder), war, port);
  }

  /** A server that listens at the address of the settings only when the application is ready. */
  List<String> commandWhenReady(Settings settings, List<String> jvmOptions, Path war) {
    int untilThen = Ports.free();
    return command(
        settings.size(),
        jvmOptions,
        runtime.mainWhenReady(folder, settings.listenOn(), settings.port(), untilThen),
        war,
        untilThen);
  }

  /**
   * The thorough compiler too, for cryptography alone: the hash of a password, whose rounds are
   * many so that it takes an attacker long, takes the quick compiler's code five times as long as
   * theirs.
   */
  private List<String> thoroughForPasswords() {
    return List.of(
        "-XX:TieredStopAtLevel=4",
        "-XX:+UnlockDiagnosticVMOptions",
        "-XX:CompilerDirectivesFile=" + folder.resolve(COMPILERS),
        "-XX:CompileCommand=quiet");
  }

  private List<String> command(
      Size size, List<String> jvmOptions, List<String> main, Path war, int port) {
    List<String> command = new ArrayList<>(Jvm.command(size, folder.resolve("tmp")));
    if (size == Size.OFFICE) {
      command.addAll(thoroughForPasswords());
    }
    command.addAll(jvmOptions);
    command.addAll(runtime.opens());
    command.addAll(main);
    command.addAll(List.of("--nohazelcast", "--disablephonehome"));
    command.addAll(List.of("--logproperties", folder.resolve(LOGGING).toString()));
    command.addAll(List.of("--prebootcommandfile", folder.resolve(BEFORE_BOOT).toString()));
    command.addAll(List.of("--port", Integer.toString(port)));
    command.addAll(List.of("--contextroot", "/", "--deploy", war.toString()));
    return command;
  }
}
