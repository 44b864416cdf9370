package org.priors.db.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.priors.db.process.ChildProcess;
import org.priors.db.process.Home;
import org.priors.db.process.Signal;
import org.priors.db.process.StartFailure;

class KeeperTest {
  @TempDir Path folder;

  private final List<String> said = Collections.synchronizedList(new ArrayList<>());
  private final AtomicBoolean stopping = new AtomicBoolean();

  @Test
  void a_process_that_ends_again_and_again_is_started_again_until_the_limit() {
    try (Home home = Home.open(folder)) {
      ChildProcess ending = started(home, "ending", "exit 3");
      StartFailure reason = keeper(ending).keepRunning();
      assertThat(reason).hasMessageContaining("The process ending ended with 3");
      assertThat(said)
          .filteredOn(line -> line.contains("runs again"))
          .hasSize(Keeper.MOST_RESTARTS);
      assertThat(said).anyMatch(line -> line.contains("5 of at most 5 times in 10 minutes"));
    }
  }

  @Test
  void a_killed_process_is_started_again_and_the_others_stay() throws Exception {
    try (Home home = Home.open(folder)) {
      ChildProcess killed = started(home, "killed", "sleep 1000");
      ChildProcess other = started(home, "other", "sleep 1000");
      long before = pid(home, "killed");
      long others = pid(home, "other");
      CompletableFuture<StartFailure> keeping =
          CompletableFuture.supplyAsync(() -> keeper(killed, other).keepRunning());
      ProcessHandle.of(before).orElseThrow().destroyForcibly();
      while (said.stream().noneMatch(line -> line.equals("The process killed runs again."))) {
        Thread.sleep(20);
      }
      assertThat(pid(home, "killed")).isNotEqualTo(before);
      assertThat(pid(home, "other")).isEqualTo(others);
      killed.requireAlive();
      other.requireAlive();
      stopping.set(true);
      killed.stop();
      other.stop();
      keeping.join();
    }
  }

  @Test
  @Timeout(60)
  void a_process_that_runs_again_without_becoming_ready_is_ended_and_tried_again() {
    try (Home home = Home.open(folder)) {
      ChildProcess useless = started(home, "useless", "exec sleep 1000");
      useless.kill();
      Keeper.Part neverReady =
          new Keeper.Part(
              useless,
              () -> {
                useless.startAgain();
                throw new StartFailure("Nothing is deployed in it.", "See its log.");
              });
      StartFailure reason = new Keeper(List.of(neverReady), said::add, stopping::get).keepRunning();
      assertThat(reason).hasMessageContaining("The process useless ended with 137");
      assertThat(said)
          .filteredOn(line -> line.startsWith("Nothing is deployed in it."))
          .hasSize(Keeper.MOST_RESTARTS);
    }
  }

  @Test
  void of_the_logs_of_several_ends_the_first_is_kept_beside_the_latest() throws Exception {
    try (Home home = Home.open(folder)) {
      Path times = folder.resolve("times");
      ChildProcess ending =
          started(home, "ending", "echo x >> %1$s; wc -l < %1$s; exit 3".formatted(times));
      keeper(ending).keepRunning();
      assertThat(home.logs().resolve("ending.1.log")).content().isEqualToIgnoringWhitespace("1");
      assertThat(home.logs().resolve("ending.2.log")).content().isEqualToIgnoringWhitespace("5");
      assertThat(home.logs().resolve("ending.log")).content().isEqualToIgnoringWhitespace("6");
    }
  }

  @Test
  @Timeout(60)
  void without_its_watchdog_a_process_is_not_started_again_and_that_is_the_reason() {
    try (Home home = Home.open(folder)) {
      ChildProcess ending = started(home, "ending", "exit 3");
      ProcessHandle.current()
          .children()
          .filter(child -> child.info().commandLine().orElse("").contains("priors-watchdog"))
          .forEach(
              watchdog -> {
                watchdog.destroyForcibly();
                watchdog.onExit().join();
              });
      keeper(ending).keepRunning();
      assertThat(said).anyMatch(line -> line.startsWith("The watchdog"));
      assertThat(said).noneMatch(line -> line.contains("runs again"));
    }
  }

  @Test
  void what_ends_because_all_is_stopped_stays_ended() {
    try (Home home = Home.open(folder)) {
      ChildProcess stopped = started(home, "stopped", "exit 0");
      stopping.set(true);
      keeper(stopped).keepRunning();
      assertThat(said).isEmpty();
    }
  }

  private Keeper keeper(ChildProcess... processes) {
    return new Keeper(
        List.of(processes).stream()
            .map(process -> new Keeper.Part(process, process::startAgain))
            .toList(),
        said::add,
        stopping::get);
  }

  private static ChildProcess started(Home home, String name, String script) {
    return ChildProcess.start(home, name, Signal.TERM, List.of("sh", "-c", script), Map.of());
  }

  private static long pid(Home home, String name) throws Exception {
    String kept = Files.readString(home.folder().resolve("run").resolve(name));
    return Long.parseLong(kept.substring(0, kept.indexOf(' ')));
  }
}
