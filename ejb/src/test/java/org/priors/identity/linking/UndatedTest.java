package org.priors.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.priors.identity.Field;
import org.priors.identity.Records;
import org.priors.identity.Thresholds;

class UndatedTest {

  private static final double FITS = 5;

  private final Records records = new Records();
  private final Undated undated;

  UndatedTest() {
    records.add(Map.of(Field.SURNAME, "Fictive"));
    for (int i = 0; i < 9; i++) {
      records.add(Map.of(Field.SURNAME, "Fictive", Field.BORN, "1963-07-1" + i));
    }
    // Records 1 to 6 are of one person, 7 to 9 of another.
    undated = new Undated(records, Thresholds.shipped(), (a, b) -> a <= 6 == b <= 6);
  }

  private boolean isTorn(int... fitting) {
    for (int other : fitting) {
      undated.link(0, other, FITS);
    }
    return undated.isOneOfSeveral(0, 1, FITS);
  }

  @Test
  void a_record_that_fits_two_people_of_one_record_each_stands_alone() {
    assertThat(isTorn(1, 7)).isTrue();
  }

  @Test
  void a_record_that_fits_people_who_agree_stands_with_them() {
    assertThat(isTorn(1, 2)).isFalse();
  }

  @Test
  void four_times_as_many_records_of_one_person_are_enough_and_fewer_are_not() {
    assertThat(isTorn(1, 2, 3, 7)).as("3 to 1").isTrue();
    assertThat(isTorn(4)).as("4 to 1").isFalse();
    assertThat(isTorn(8)).as("4 to 2").isTrue();
  }

  @Test
  void what_fits_far_better_than_all_others_is_not_one_of_several() {
    undated.link(0, 1, FITS + 10);
    undated.link(0, 7, FITS);
    assertThat(undated.isOneOfSeveral(0, 1, FITS + 10)).isFalse();
    undated.link(0, 8, FITS + 0.1);
    assertThat(undated.isOneOfSeveral(0, 1, FITS + 10)).isTrue();
  }
}
