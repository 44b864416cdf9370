package org.priors.db.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountTest {
  @TempDir Path home;

  @Test
  void the_table_shows_who_may_sign_in_and_keeps_tokens_to_itself() throws IOException {
    Files.writeString(
        home.resolve("demo-accounts.json"),
        """
        [{"user": "clerk", "role": "CLERK", "password": "pass-word", "token": "to-ken"}]
        """);
    assertThat(DemoAccount.table(DemoAccount.of(home)))
        .containsPattern("clerk +CLERK +pass-word")
        .doesNotContain("to-ken");
  }

  @Test
  void a_home_without_a_demonstration_has_no_accounts() {
    assertThat(DemoAccount.of(home)).isEqualTo(List.of());
  }
}
