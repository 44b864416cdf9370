package org.priors.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.ConsoleHandler;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuietLogTest {

  private final Filter before = line -> true;
  private final Handler handler = new ConsoleHandler();

  QuietLogTest() {
    handler.setFilter(before);
    Logger.getLogger("").addHandler(handler);
  }

  @AfterEach
  void leave() {
    Logger.getLogger("").removeHandler(handler);
  }

  @Test
  void the_log_is_quiet_for_as_long_as_the_application_is_there() {
    QuietLog quiet = new QuietLog();
    quiet.install();
    assertThat(handler.getFilter()).isInstanceOf(OncePerMinute.class);
    quiet.remove();
    assertThat(handler.getFilter()).isSameAs(before);
  }
}
