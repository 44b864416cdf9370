package org.priors.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** A database that is there and does not answer. */
@ExtendWith(RunningPriors.class)
class HungDatabaseIT {

  private final Running priors;
  private final Rest clerk;

  HungDatabaseIT(Running priors) {
    this.priors = priors;
    this.clerk = priors.as(Role.CLERK);
  }

  /** The server and all that serve its connections. */
  private List<ProcessHandle> database() throws IOException {
    String pid = Files.readString(priors.home().resolve("run/postgres")).split("\\s+")[0];
    ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    return Stream.concat(Stream.of(server), server.descendants()).toList();
  }

  private static void signal(List<ProcessHandle> processes, String name) throws Exception {
    List<String> kill = new ArrayList<>(List.of("kill", "-" + name));
    processes.forEach(each -> kill.add(Long.toString(each.pid())));
    new ProcessBuilder(kill).start().waitFor();
  }

  @Test
  void whoever_asks_is_told_that_it_does_not_answer_and_afterwards_all_goes_on() throws Exception {
    String arrest = Arrests.of("Hilda", "Hungdatabase").born("1970-01-01").json();
    List<ProcessHandle> stopped = database();
    signal(stopped, "STOP");
    try {
      for (String path : List.of("/api/cases", "/api/drivers?q=hungdatabase", "/health")) {
        Rest.Answer answer = clerk.get(path);
        assertThat(answer.status()).as("%s: %s", path, answer.text()).isEqualTo(503);
      }
      assertThat(clerk.post("/api/cases", arrest).status()).isEqualTo(503);
      assertThat(new Browse(priors.address()).get("/login").statusCode()).isEqualTo(200);
    } finally {
      signal(stopped, "CONT");
    }
    Eventually.answer(() -> clerk.get("/health").status(), status -> status == 200);
    assertThat(clerk.post("/api/cases", arrest).status()).isIn(200, 201);
  }
}
