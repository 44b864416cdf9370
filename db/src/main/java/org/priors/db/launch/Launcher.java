package org.priors.db.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.priors.db.process.StartFailure;

/**
 * Starts everything, says where it is, and stays until it is told to stop: {@code Launcher <project
 * folder> <war> <payara jar>}.
 */
public final class Launcher {
  /** An interrupt from the keyboard reaches the servers too, and their end may be heard first. */
  private static final long SECONDS_TO_HEAR_OF_STOPPING = 1;

  private static final Logger LIBRARIES = Logger.getLogger("");

  private final CountDownLatch stopping = new CountDownLatch(1);
  private final PriorsSystem system = new PriorsSystem();
  private final BiConsumer<PriorsSystem, Settings> ready;

  private Launcher(BiConsumer<PriorsSystem, Settings> ready) {
    this.ready = ready;
  }

  public static void main(String[] arguments) throws InterruptedException {
    launch(arguments, (system, settings) -> {});
  }

  /** The same, and tells what runs, and by which settings, when it does. */
  public static void launch(String[] arguments, BiConsumer<PriorsSystem, Settings> ready)
      throws InterruptedException {
    LIBRARIES.setLevel(Level.WARNING);
    new Launcher(ready).run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
  }

  private void run(Path project, Path war, Path payara) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    long begin = System.nanoTime();
    try {
      Settings settings = Settings.from(System.getenv(), project);
      say("Starting Priors; its data and logs are in " + settings.home() + ".");
      system.launch(settings, war, payara);
      ready.accept(system, settings);
      welcome(settings.home(), Duration.ofNanos(System.nanoTime() - begin));
    } catch (RuntimeException e) {
      fail("Priors did not start. ", e);
    }
    fail("Priors stops. ", end());
  }

  /** Stays until it cannot be kept running; why. */
  private RuntimeException end() {
    try {
      system.train();
      giveBackTheMemoryOfTheBuild();
      return system.keepRunning(Launcher::say);
    } catch (RuntimeException e) {
      return e;
    }
  }

  private void welcome(Path home, Duration took) {
    say("");
    say("Priors is at " + system.address() + " (started in " + took.toSeconds() + " s).");
    List<DemoAccount> accounts = DemoAccount.of(home);
    if (!accounts.isEmpty()) {
      say("Sign in with one of these, which hold invented people only:");
      say(DemoAccount.table(accounts));
    }
    say("Press Ctrl-C to stop.");
  }

  /** This may be Maven's own process, which built everything before it came here. */
  private static void giveBackTheMemoryOfTheBuild() {
    System.gc();
  }

  private void fail(String what, RuntimeException why) throws InterruptedException {
    if (stopping.await(SECONDS_TO_HEAR_OF_STOPPING, TimeUnit.SECONDS)) {
      // Whoever called this would go on as after a success; the process ends by itself in a moment.
      Thread.currentThread().join();
    }
    system.close();
    System.err.println(what + (why instanceof StartFailure ? why.getMessage() : why.toString()));
    System.exit(1);
  }

  private void stop() {
    stopping.countDown();
    system.close();
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
