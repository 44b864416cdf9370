package org.priors.rulings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.priors.rulings.LawDecision.Choice;

class LawDecisionTest {

  private static final String ABOVE = "Charged as 3rd offense; the record shows 1st.";

  private static LawDecision decided(Choice choice, Integer charged, String above) {
    return new LawDecision(
        1, 1, choice, charged, 1, 2, above, "asked", "version", "A. Prosecutor", null, false, null);
  }

  @Test
  void what_was_left_is_left_as_long_as_nothing_else_is_found() {
    LawDecision left = decided(Choice.LEFT, 3, ABOVE);
    assertThat(left.leaves(3, 1, 2, ABOVE)).isTrue();
    assertThat(left.leaves(3, 2, 2, ABOVE)).isFalse();
    assertThat(left.leaves(3, 1, 3, ABOVE)).isFalse();
    assertThat(left.leaves(1, 1, 2, ABOVE)).isFalse();
    assertThat(left.leaves(3, 1, 2, ABOVE + " No birth date is on record.")).isFalse();
    assertThat(left.leaves(3, 1, 2, null)).isFalse();
    assertThat(decided(Choice.LEFT, null, null).leaves(null, 1, 2, null)).isTrue();
    assertThat(decided(Choice.LEFT, null, null).leaves(null, 1, 2, ABOVE)).isFalse();
  }

  @Test
  void what_was_amended_is_not_left() {
    assertThat(decided(Choice.AMENDED, 3, ABOVE).leaves(3, 1, 2, ABOVE)).isFalse();
  }
}
