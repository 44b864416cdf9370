package org.priors.db.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A launcher to be killed: starts one server, says its number, and stays. */
final class Guarded {
  private Guarded() {}

  public static void main(String[] arguments) throws Exception {
    Home home = Home.open(Path.of(arguments[0]));
    ChildProcess.start(home, "server", Signal.TERM, List.of("sleep", "1000"), Map.of());
    ProcessHandle.current()
        .children()
        .filter(child -> child.info().command().orElse("").endsWith("sleep"))
        .forEach(server -> System.out.println(server.pid()));
    Thread.currentThread().join();
  }
}
