package org.priors.db.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @TempDir Path folder;

  @Test
  void the_root_of_a_java_failure_is_the_reason() throws IOException {
    assertThat(
            reason(
                """
                12:00 INFO PayaraMicro: Deployed 1 archive(s)
                12:01 SEVERE web.core: Startup of context failed due to previous errors
                java.lang.IllegalStateException: ContainerBase.addChild: start
                \tat a.B.c(B.java:1)
                Caused by: java.lang.IllegalStateException: CDI is not available
                \tat d.E.f(E.java:2)
                """))
        .isEqualTo("CDI is not available");
  }

  @Test
  void the_database_server_gives_its_reason_in_two_lines() throws IOException {
    assertThat(
            reason(
                """
                12:00 UTC [7] LOG:  starting PostgreSQL 18.6
                12:01 UTC [7] FATAL:  database files are incompatible with server
                12:01 UTC [7] DETAIL:  The data is from version 17.
                """))
        .isEqualTo("database files are incompatible with server The data is from version 17.");
  }

  @Test
  void a_server_that_said_nothing_bad_gave_no_reason() throws IOException {
    assertThat(reason("12:00 UTC [7] LOG:  ready to accept connections\n"))
        .isEqualTo("it gave no reason.");
  }

  @Test
  void a_server_that_never_wrote_gave_no_reason() {
    assertThat(new LogFile(folder.resolve("none.log")).reason()).isEqualTo("it gave no reason.");
  }

  private String reason(String log) throws IOException {
    Path file = folder.resolve("server.log");
    Files.writeString(file, log);
    return new LogFile(file).reason();
  }
}
