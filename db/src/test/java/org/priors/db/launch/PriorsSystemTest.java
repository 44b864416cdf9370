package org.priors.db.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priors.db.postgres.Database;
import org.priors.db.postgres.DatabaseUsers;
import org.priors.db.process.Home;
import org.priors.db.process.Ports;
import org.priors.db.process.Size;
import org.priors.db.process.StartFailure;
import org.priors.db.search.SearchAccess;

class PriorsSystemTest {
  private static final SearchAccess SEARCH =
      new SearchAccess(URI.create("http://127.0.0.1:9200"), "", "");

  @TempDir Path folder;

  @AfterEach
  void nothing_runs_and_the_home_is_free() {
    assertThat(ProcessHandle.current().children().filter(this::belongsHere)).isEmpty();
    Home.open(folder).close();
  }

  @Test
  void a_port_in_use_is_refused_with_the_mend() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThatThrownBy(() -> start(Settings.local(folder, taken.getLocalPort())))
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining("Port " + taken.getLocalPort() + " cannot be used")
          .hasMessageContaining("PRIORS_PORT");
    }
  }

  @Test
  void an_external_database_that_does_not_answer_is_refused_with_the_mend() {
    String url = "jdbc:postgresql://127.0.0.1:1/priors";
    DatabaseUsers nowhere =
        new DatabaseUsers(
            new Database(url, "priors_owner", "secret"), new Database(url, "priors", "secret"));
    assertThatThrownBy(
            () ->
                start(
                    new Settings(
                        folder,
                        Ports.free(),
                        Size.OFFICE,
                        Optional.of(nowhere),
                        Optional.of(SEARCH))))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining(
            "does not let priors_owner at jdbc:postgresql://127.0.0.1:1/priors in")
        .hasMessageContaining("PRIORS_DB_URL")
        .hasMessageNotContaining("secret");
  }

  private void start(Settings settings) {
    PriorsSystem.start(settings, folder.resolve("none.war"), folder.resolve("none.jar")).close();
  }

  private boolean belongsHere(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(folder.toString());
  }
}
