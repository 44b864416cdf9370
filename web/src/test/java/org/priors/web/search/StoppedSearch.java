package org.priors.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.priors.web.testing.RunningPriors.Running;

/** Elasticsearch while it does not answer. */
final class StoppedSearch {

  private StoppedSearch() {}

  /** Who searches at once meanwhile finds a place at the records. */
  static final int MOST_AT_ONCE = 6;

  /** What is asked. */
  interface Work {
    void run() throws Exception;
  }

  /** Does the work while it is stopped, and lets it go on in any case. */
  static void during(Running priors, Work work) throws Exception {
    signal(priors, "STOP");
    try {
      work.run();
    } finally {
      signal(priors, "CONT");
    }
  }

  private static void signal(Running priors, String name) throws IOException, InterruptedException {
    String pid = Files.readString(priors.home().resolve("run/search")).split("\\s+")[0];
    assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor()).isZero();
  }
}
