package org.priors.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTextTest {
  @Test
  void text_breaks_between_words() {
    assertThat(WrappedText.of("one two three", 7)).containsExactly("one two", "three");
    assertThat(WrappedText.of("one two three", 6)).containsExactly("one", "two", "three");
  }

  @Test
  void a_word_longer_than_the_line_is_broken() {
    assertThat(WrappedText.of("abcdefgh", 3)).containsExactly("abc", "def", "gh");
  }

  @Test
  void a_line_break_stays_one() {
    assertThat(WrappedText.of("one\ntwo", 20)).containsExactly("one", "two");
    assertThat(WrappedText.of("", 20)).containsExactly("");
  }
}
