package org.priors.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void text_breaks_between_words() {
    assertThat(Lines.of("one two three", 7)).containsExactly("one two", "three");
    assertThat(Lines.of("one two three", 6)).containsExactly("one", "two", "three");
  }

  @Test
  void a_word_longer_than_the_line_is_broken() {
    assertThat(Lines.of("abcdefgh", 3)).containsExactly("abc", "def", "gh");
  }

  @Test
  void a_line_break_stays_one() {
    assertThat(Lines.of("one\ntwo", 20)).containsExactly("one", "two");
    assertThat(Lines.of("", 20)).containsExactly("");
  }
}
