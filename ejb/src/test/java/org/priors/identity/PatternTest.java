package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PatternTest {

  private static long ofAllFields(Level level) {
    long pattern = 0;
    for (Field field : Field.ALL) {
      pattern = Pattern.with(pattern, field, level);
    }
    return pattern;
  }

  private static Stream<LongPredicate> marks() {
    return Stream.of(
        Pattern::isOfOneWordTwice,
        Pattern::isOfSuffixRunOn,
        Pattern::isOfFewNamesakes,
        Pattern::isOfAGenerationApart,
        Pattern::isOfOneYearAlone,
        Pattern::isOfTwoStates);
  }

  @Test
  void nineteen_fields_fit_beside_what_is_marked_and_a_twentieth_does_not() {
    assertThat(Pattern.hasRoom(19, 8)).isTrue();
    assertThat(Pattern.hasRoom(20, 8)).isFalse();
  }

  @Test
  void there_are_as_many_levels_as_their_bits_can_tell() {
    assertThat(Pattern.hasRoom(16, 7)).isFalse();
    assertThat(Pattern.hasRoom(16, 9)).isFalse();
    assertThat(Level.count()).isEqualTo(1 << Level.BITS);
  }

  @Test
  void the_levels_of_all_fields_mark_nothing() {
    long pattern = ofAllFields(Level.EQUAL);
    assertThat(marks()).noneMatch(mark -> mark.test(pattern));
  }

  @Test
  void what_is_marked_is_no_level_and_each_mark_is_one_of_its_own() {
    long pattern = 0;
    pattern = Pattern.ofOneWordTwice(pattern);
    pattern = Pattern.ofSuffixRunOn(pattern);
    pattern = Pattern.ofFewNamesakes(pattern);
    pattern = Pattern.ofAGenerationApart(pattern);
    pattern = Pattern.ofOneYearAlone(pattern);
    pattern = Pattern.ofTwoStates(pattern);
    long marked = pattern;
    assertThat(Field.ALL).allMatch(field -> Pattern.is(marked, field, Level.MISSING));
    assertThat(Long.bitCount(marked)).isEqualTo(6);
    assertThat(marks()).allMatch(mark -> mark.test(marked));
  }
}
