package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KinTest {

  private static final long OTHER_DATE = Pattern.with(0, Field.BORN, Level.DIFFERENT);
  private static final long ONE_DATE = Pattern.with(0, Field.BORN, Level.EQUAL);

  /** Of one person the birth dates are the same, of kin they differ; nothing else tells. */
  private static Kin kin(double share) {
    double[][] m = even();
    double[][] k = even();
    born(m, 1 / 16.0, 1);
    born(k, 1, 1 / 16.0);
    return new Kin(share, m, k);
  }

  private static void born(double[][] shares, double different, double equal) {
    shares[Field.BORN.ordinal()][Level.DIFFERENT.ordinal()] = different;
    shares[Field.BORN.ordinal()][Level.EQUAL.ordinal()] = equal;
  }

  private static double[][] even() {
    double[][] shares = new double[Field.count()][Level.count()];
    Arrays.stream(shares).forEach(levels -> Arrays.fill(levels, 1));
    return shares;
  }

  private static Model model(Kin... kin) {
    return new Model(0.5, even(), even(), 0, List.of(), List.of(kin));
  }

  @Test
  void what_kin_have_in_common_says_nothing_against_them() {
    Kin kin = kin(1);
    long home = Pattern.with(OTHER_DATE, Field.STREET, Level.EQUAL);
    assertThat(kin.bits(Pattern.with(home, Field.SURNAME, Level.EQUAL))).isEqualTo(-4);
    assertThat(kin.bits(OTHER_DATE)).isEqualTo(-4);
    assertThat(kin.bits(ONE_DATE)).isEqualTo(4);
  }

  @Test
  void the_more_kin_there_are_the_less_a_pair_is_one_person() {
    assertThat(kin(1 / 4.0).bits(0)).isEqualTo(2);
    assertThat(kin(4).bits(0)).isEqualTo(-2);
  }

  @Test
  void however_much_speaks_against_strangers_kin_must_be_unlikely_too() {
    assertThat(model(kin(1)).besideKin(20, OTHER_DATE)).isCloseTo(-4, within(0.01));
    assertThat(model(kin(1)).besideKin(-20, ONE_DATE)).isCloseTo(-20, within(0.01));
    assertThat(model(kin(1)).besideKin(4, ONE_DATE)).as("two doubts of 16").isEqualTo(3);
    assertThat(model(kin(1), kin(1)).besideKin(20, ONE_DATE)).isCloseTo(3, within(0.01));
  }

  @Test
  void where_no_kin_are_known_nothing_is_taken_off() {
    assertThat(model().besideKin(7.25, OTHER_DATE)).isEqualTo(7.25);
  }

  @Test
  void evidence_tells_what_is_taken_off_for_kin_and_the_sum_stays_the_weight() {
    Match match = new Match(-10, List.of(), -2.5, null, null, Thresholds.shipped());
    assertThat(match.bits()).isEqualTo(-12.5);
    assertThat(match.inWords()).contains("kin may have as much in common -2.5");
    Match other = new Match(-10, List.of(), -0.04, null, null, Thresholds.shipped());
    assertThat(other.inWords()).doesNotContain("kin");
  }
}
