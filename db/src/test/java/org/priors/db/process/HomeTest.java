package org.priors.db.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
  private static final List<String> SERVER = List.of("sleep", "1000");

  @TempDir Path folder;

  @Test
  void a_second_start_on_the_same_home_is_refused() {
    try (Home first = Home.open(folder)) {
      assertThatThrownBy(() -> Home.open(first.folder()))
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining("already runs on " + folder);
    }
  }

  @Test
  void a_home_that_was_closed_opens_again() {
    Home.open(folder).close();
    Home.open(folder).close();
  }

  @Test
  void a_home_that_cannot_be_made_is_refused_with_the_mend() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> Home.open(file.resolve("home")))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("cannot be written")
        .hasMessageContaining("PRIORS_HOME");
  }

  @Test
  void only_its_owner_may_look_into_a_home() throws IOException {
    Path made = folder.resolve("home");
    Home.open(made).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
  }

  @Test
  void what_an_earlier_start_left_running_is_stopped() {
    ProcessHandle leftOver;
    try (Home home = Home.open(folder)) {
      ChildProcess.start(home, "server", Signal.TERM, SERVER, Map.of());
      leftOver = newestChild("sleep");
    }
    assertThat(leftOver.isAlive()).isTrue();
    Home.open(folder).close();
    assertThat(leftOver.isAlive()).isFalse();
  }

  @Test
  void a_process_that_only_has_the_number_of_an_earlier_one_is_left_alone() throws IOException {
    Process other = new ProcessBuilder(SERVER).start();
    Home.open(folder).close();
    Files.writeString(
        folder.resolve("run").resolve("server"), other.pid() + " 2020-01-01T00:00:00Z TERM");
    Home.open(folder).close();
    assertThat(other.isAlive()).isTrue();
    other.destroyForcibly();
  }

  @Test
  void what_a_killed_process_had_started_ends_with_it() throws Exception {
    Process killed =
        new ProcessBuilder(
                Jvm.command(Size.OFFICE, folder).get(0),
                "-cp",
                System.getProperty("java.class.path"),
                Guarded.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    ProcessHandle server =
        ProcessHandle.of(Long.parseLong(killed.inputReader().readLine())).orElseThrow();
    killed.destroyForcibly();
    assertThat(server.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
  }

  private static ProcessHandle newestChild(String command) {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().command().orElse("").endsWith(command))
        .findFirst()
        .orElseThrow();
  }
}
