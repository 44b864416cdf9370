package org.priors.platform.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What is kept of a failure. */
class AsideReasonTest {

  private static String of(Throwable cause) {
    return AsideReason.of(new IllegalStateException("Doe, John", cause));
  }

  @Test
  void what_the_database_gave_up_or_refused_is_told_with_its_code() {
    assertThat(of(new SQLException("John", "57014"))).isEqualTo("too-long SQLException 57014");
    assertThat(of(new SQLException("John", "08006"))).isEqualTo("database-away SQLException 08006");
    assertThat(of(new SQLException("John", "40P01"))).isEqualTo("overtaken SQLException 40P01");
    assertThat(of(new SQLException("John", "22008")))
        .isEqualTo("database-refused SQLException 22008");
  }

  @Test
  void what_another_server_did_not_take_is_told_apart_from_a_fault_of_the_program() {
    assertThat(of(new IOException("John"))).isEqualTo("server-refused IOException");
    assertThat(of(new NullPointerException("John"))).isEqualTo("fault NullPointerException");
  }

  @Test
  void the_words_of_a_failure_are_kept_out() {
    assertThat(of(new IllegalArgumentException("Doe, John"))).doesNotContain("Doe", "John");
  }
}
