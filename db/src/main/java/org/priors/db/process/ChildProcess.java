package org.priors.db.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** One server of a home, its output in {@code logs/<name>.log}. */
public final class ChildProcess {
  /** Who breaks into a server finds there no way to what it may not do. */
  private static final List<String> OF_THE_LAUNCHER =
      List.of("PRIORS_DB_OWNER_USER", "PRIORS_DB_OWNER_PASSWORD");

  /** Of the ends within this time the first is kept: it tells more than those that it led to. */
  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final Home home;
  private final String name;
  private final Signal signal;
  private final ProcessBuilder command;
  private volatile Process process;
  private Instant firstEnd = Instant.MIN;
  private boolean stopped;

  private ChildProcess(Home home, String name, Signal signal, ProcessBuilder command) {
    this.home = home;
    this.name = name;
    this.signal = signal;
    this.command = command;
  }

  /** Starts it, guarded: it ends with this process however that ends. */
  public static ChildProcess start(
      Home home, String name, Signal signal, List<String> command, Map<String, String> settings) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    OF_THE_LAUNCHER.forEach(builder.environment()::remove);
    builder.environment().putAll(settings);
    ChildProcess child = new ChildProcess(home, name, signal, builder);
    child.launch();
    return child;
  }

  /** Starts it once more, as it was started before; what is left of it is ended. */
  public synchronized void startAgain() {
    if (stopped) {
      throw new StartFailure("The process " + name + " is being stopped.", "Start Priors again.");
    }
    kill();
    home.watchdog().forget(process.toHandle());
    launch();
  }

  private void launch() {
    try {
      process = command.redirectOutput(newLog().toFile()).start();
      home.watchdog().guard(process.toHandle(), signal);
      home.pidFiles().write(name, process.toHandle(), signal);
    } catch (IOException e) {
      throw new StartFailure(
          "The process " + name + " could not be started (" + Trouble.of(e) + ").",
          "See " + home.logs() + ".",
          e);
    }
  }

  /** What it is called in messages and logs. */
  public String name() {
    return name;
  }

  /** What it has written since it started. */
  public LogFile log() {
    return new LogFile(log(home, name));
  }

  /** Refuses to go on without this process. */
  public void requireAlive() {
    if (!process.isAlive()) {
      throw ended();
    }
  }

  /** Completes with the reason when the process ends. */
  public CompletableFuture<StartFailure> end() {
    return process.onExit().thenApply(gone -> ended());
  }

  /** Does something when the process ends by itself and without an error. */
  public void whenEndedWell(Runnable action) {
    process.onExit().thenAccept(ended -> runIf(ended.exitValue() == 0, action));
  }

  /** Ends it at once; it may be started again. */
  public void kill() {
    Ending.of(process.toHandle(), Signal.KILL);
  }

  /** Ends the process, for good. */
  public synchronized void stop() {
    stopped = true;
    Ending.of(process.toHandle(), signal);
    home.pidFiles().delete(name);
  }

  private static void runIf(boolean well, Runnable action) {
    if (well) {
      action.run();
    }
  }

  private StartFailure ended() {
    return new StartFailure(
        "The process " + name + " ended with " + process.exitValue() + ": " + log().reason(),
        "See " + log() + ".");
  }

  /** What stood there goes to {@code <name>.1.log}, or beside it where that is kept. */
  private Path newLog() throws IOException {
    Path log = log(home, name);
    if (Files.exists(log)) {
      Instant now = Instant.now();
      boolean isFirst = firstEnd.isBefore(now.minus(WINDOW));
      if (isFirst && process != null) {
        firstEnd = now;
      }
      Files.move(
          log,
          home.logs().resolve(name + (isFirst ? ".1.log" : ".2.log")),
          StandardCopyOption.REPLACE_EXISTING);
    }
    return log;
  }

  private static Path log(Home home, String name) {
    return home.logs().resolve(name + ".log");
  }
}
