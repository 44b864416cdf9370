package org.priors.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.platform.changes.SetAside;

class AsideWordsTest {

  private final AsideWords words = new AsideWords();

  private static SetAside.Count count(String work, String reason) {
    return new SetAside.Count(work, reason, 1, OffsetDateTime.MIN, OffsetDateTime.MAX);
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "rulings", "notices", "hearing-last-days", "reevaluation"})
  void each_work_has_a_title(String work) {
    assertThat(words.title(count(work, "fault"))).isNotEqualTo(work).matches("[A-Z].*");
  }

  @Test
  void a_reason_is_told_in_words_with_what_to_look_for_in_the_log() {
    assertThat(words.why(count("index", "too-long PSQLException 57014")))
        .isEqualTo("it takes longer than it may (PSQLException 57014)");
  }

  @Test
  void a_reason_of_no_kind_is_a_fault() {
    assertThat(words.why(count("index", "unheard"))).startsWith("a fault of Priors");
  }
}
