package org.priors.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.identity.Field;
import org.priors.identity.Level;

class TallyTest {

  private static final int EQUAL = Level.EQUAL.ordinal();
  private static final int DIFFERENT = Level.DIFFERENT.ordinal();

  private static long pattern(Field field, int level) {
    return (long) level << (3 * field.ordinal());
  }

  private final long town = pattern(Field.LOCALITY, EQUAL);
  private final long townAndPostcode = town | pattern(Field.POSTCODE, DIFFERENT);

  @Test
  void patterns_stand_once_and_in_order_with_how_often_they_were_seen() {
    Seen seen = Seen.of(new long[] {7, 3, 7, 7});
    assertThat(seen.patterns()).containsExactly(3, 7);
    assertThat(seen.times()).containsExactly(1, 3);
    assertThat(Seen.of(new long[0]).size()).isZero();
  }

  @Test
  void each_pair_counts_by_its_share() {
    Seen seen = Seen.of(new long[] {town, town, townAndPostcode});
    Tally tally = Tally.of(seen, pattern -> pattern == town ? 0.5 : 0.25, List.of());
    assertThat(tally.pairs()).isEqualTo(1.25);
    assertThat(tally.levels()[Field.LOCALITY.ordinal()][EQUAL]).isEqualTo(1.25);
    assertThat(tally.levels()[Field.POSTCODE.ordinal()][DIFFERENT]).isEqualTo(0.25);
  }

  @Test
  void a_field_is_counted_by_the_levels_of_the_one_beside_it() {
    Tally.Two two = new Tally.Two(Field.LOCALITY, Field.POSTCODE);
    Seen seen = Seen.of(new long[] {town, townAndPostcode, townAndPostcode});
    double[][] beside = Tally.of(seen, pattern -> 1, List.of(two)).beside(two);
    assertThat(beside[DIFFERENT][EQUAL]).isEqualTo(2);
    assertThat(beside[0][EQUAL]).isEqualTo(1);
    assertThat(beside[EQUAL][EQUAL]).isZero();
  }

  @Test
  void birth_dates_of_one_license_are_counted_apart() {
    long born = pattern(Field.BORN, EQUAL);
    Seen seen =
        Seen.of(
            new long[] {
              born, born | pattern(Field.LICENSE, EQUAL), born | pattern(Field.LICENSE, DIFFERENT)
            });
    Tally tally = Tally.of(seen, pattern -> 1, List.of());
    assertThat(tally.bornOfOneNumber()[EQUAL]).isEqualTo(1);
    assertThat(tally.levels()[Field.BORN.ordinal()][EQUAL]).isEqualTo(3);
  }
}
