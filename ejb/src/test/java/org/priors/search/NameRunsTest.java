package org.priors.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameRunsTest {

  @Test
  void a_name_is_found_by_its_parts_and_by_adjacent_parts_as_one_word() {
    assertThat(NameRuns.withRuns(List.of("De La Cruzan")))
        .containsExactly("De La Cruzan", "de", "la", "cruzan", "dela", "delacruzan", "lacruzan");
    assertThat(NameRuns.withRuns(List.of("O'Neall", "Smith\u2013Jones")))
        .containsExactly(
            "O'Neall", "o", "neall", "oneall", "Smith\u2013Jones", "smith", "jones", "smithjones");
  }

  @Test
  void an_okina_parts_a_name_as_an_apostrophe_does() {
    assertThat(NameRuns.withRuns(List.of("Faka\u02bbosimu")))
        .containsExactly("Faka\u02bbosimu", "faka", "osimu", "fakaosimu");
    assertThat(NameRuns.withRuns(List.of("\u4f50\u3005\u6728"))).hasSize(1);
  }

  @Test
  void a_name_of_one_part_and_no_name_stay_as_they_are() {
    assertThat(NameRuns.withRuns(List.of("Landry", "Nu\u0301n\u0303ez")))
        .containsExactly("Landry", "Nu\u0301n\u0303ez");
    assertThat(NameRuns.withRuns(List.of())).isEmpty();
    assertThat(NameRuns.withRuns(List.of("-"))).containsExactly("-");
  }

  @Test
  void names_that_have_their_runs_gain_none() {
    List<String> once = NameRuns.withRuns(List.of("De La Cruzan", "O'Neall"));
    assertThat(NameRuns.withRuns(once)).isEqualTo(once);
  }

  @Test
  void at_most_four_parts_are_written_as_one() {
    assertThat(NameRuns.withRuns(List.of("a b c d e")))
        .contains("abcd", "bcde")
        .doesNotContain("abcde");
  }

  @Test
  void typed_words_run_together_and_know_which_they_hold() {
    List<NameRuns.Run> runs = NameRuns.of(List.of("o", "neall", "john"));
    assertThat(runs)
        .extracting(NameRuns.Run::word)
        .containsExactly("oneall", "onealljohn", "nealljohn");
    assertThat(runs.get(0).holds(0)).isTrue();
    assertThat(runs.get(0).holds(1)).isTrue();
    assertThat(runs.get(0).holds(2)).isFalse();
    assertThat(runs).extracting(NameRuns.Run::hasParticle).containsExactly(true, true, false);
  }

  @Test
  void a_typed_word_of_several_parts_is_written_as_one_too() {
    assertThat(NameRuns.of(List.of("o'neall")))
        .extracting(NameRuns.Run::word)
        .containsExactly("oneall");
    assertThat(NameRuns.of(List.of("landry"))).isEmpty();
  }
}
