package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClustersTest {

  private static final Thresholds SHIPPED = Thresholds.shipped();

  private static final long AGREED =
      with(
          Field.STREET,
          Level.EQUAL,
          with(Field.BORN, Level.EQUAL, with(Field.GIVEN, Level.EQUAL, surname())));
  private static final long DISAGREED = with(Field.GIVEN, Level.DIFFERENT, surname());
  private static final long TWO_LICENSES = with(Field.LICENSE, Level.DIFFERENT, AGREED);
  private static final long ONE_LICENSE = with(Field.LICENSE, Level.EQUAL, AGREED);

  private static long surname() {
    return with(Field.SURNAME, Level.EQUAL, 0);
  }

  private static long with(Field field, Level level, long pattern) {
    return Pattern.with(pattern, field, level);
  }

  /** Who agrees is joined with no person looking. */
  private static double bits(long pattern, int a) {
    return pattern == DISAGREED ? -SHIPPED.join() : SHIPPED.join();
  }

  private static int between(long pattern) {
    return Bar.between(pattern) | Doubt.between(pattern);
  }

  /** Records 0 to 2 are one person, 3 to 5 another. */
  private static long ofTwoPeople(int a, int b) {
    return a / 3 == b / 3 ? AGREED : DISAGREED;
  }

  private static Clusters twoPeople(Clusters.Patterns patterns) {
    Clusters clusters =
        new Clusters(6, SHIPPED, patterns, ClustersTest::bits, ClustersTest::between);
    clusters.offer(0, 1);
    clusters.offer(1, 2);
    clusters.offer(3, 4);
    clusters.offer(4, 5);
    return clusters;
  }

  /**
   * Records 0 and 1, which a person joined though they have two licenses, and 2, which is as far
   * from 0 as two licenses are.
   */
  private static Clusters joinedByAPerson(long ofSecondAndThird) {
    Clusters clusters =
        new Clusters(
            3,
            SHIPPED,
            (a, b) -> a + b == 3 ? ofSecondAndThird : TWO_LICENSES,
            ClustersTest::bits,
            ClustersTest::between);
    clusters.join(0, 1);
    return clusters;
  }

  @Test
  void records_that_agree_are_gathered_under_their_first() {
    Clusters clusters = twoPeople(ClustersTest::ofTwoPeople);
    assertThat(clusters.of(2)).isZero();
    assertThat(clusters.of(5)).isEqualTo(3);
  }

  @Test
  void one_false_link_does_not_join_two_people() {
    Clusters clusters = twoPeople((a, b) -> a == 2 && b == 3 ? AGREED : ofTwoPeople(a, b));
    assertThat(clusters.offer(2, 3)).isFalse();
    assertThat(clusters.of(3)).isEqualTo(3);
  }

  @Test
  void a_mean_at_the_edge_still_joins_and_one_below_does_not() {
    assertThat(ofMean(Clusters.LEAST_MEAN).offer(0, 1)).isTrue();
    assertThat(ofMean(Clusters.LEAST_MEAN - 0.01).offer(0, 1)).isFalse();
  }

  private static Clusters ofMean(double bits) {
    return new Clusters(2, SHIPPED, (a, b) -> AGREED, (pattern, a) -> bits, ClustersTest::between);
  }

  @Test
  void a_pair_that_only_a_person_may_join_keeps_two_groups_apart_whatever_the_others_weigh() {
    Clusters clusters =
        new Clusters(
            3,
            SHIPPED,
            (a, b) -> a + b == 1 ? TWO_LICENSES : AGREED,
            ClustersTest::bits,
            ClustersTest::between);
    assertThat(clusters.offer(0, 2)).isTrue();
    assertThat(clusters.offer(1, 2)).isFalse();
  }

  @Test
  void who_has_two_licenses_by_a_persons_decision_is_joined_by_a_record_with_one_of_them() {
    assertThat(joinedByAPerson(ONE_LICENSE).offer(1, 2)).isTrue();
    assertThat(joinedByAPerson(ONE_LICENSE).offer(2, 1)).isTrue();
    assertThat(joinedByAPerson(AGREED).offer(1, 2)).isFalse();
    long oneSlip = with(Field.LICENSE, Level.NEAR, AGREED);
    assertThat(joinedByAPerson(oneSlip).offer(1, 2)).isFalse();
  }

  @Test
  void it_is_the_same_if_the_record_came_before_those_that_a_person_joined() {
    Clusters clusters =
        new Clusters(
            3,
            SHIPPED,
            (a, b) -> a + b == 1 ? ONE_LICENSE : TWO_LICENSES,
            ClustersTest::bits,
            ClustersTest::between);
    clusters.join(1, 2);
    assertThat(clusters.offer(0, 1)).isTrue();
  }

  @Test
  void a_record_with_one_of_two_licenses_is_not_joined_if_anything_else_bars_or_doubts_it() {
    long senior = with(Field.SUFFIX, Level.DIFFERENT, ONE_LICENSE);
    assertThat(joinedByAPerson(senior).offer(1, 2)).isFalse();
    long lent = with(Field.LICENSE, Level.EQUAL, 0);
    assertThat(joinedByAPerson(lent).offer(1, 2)).isFalse();
  }

  @Test
  void two_licenses_that_no_person_joined_stay_apart_whoever_has_both() {
    long neither = with(Field.LICENSE, Level.MISSING, AGREED);
    Clusters clusters =
        new Clusters(
            4,
            SHIPPED,
            (a, b) -> a + b == 5 || a + b == 1 ? ONE_LICENSE : pattern(a, b, neither),
            ClustersTest::bits,
            ClustersTest::between);
    assertThat(clusters.offer(0, 1)).isTrue();
    assertThat(clusters.offer(2, 3)).isTrue();
    assertThat(clusters.offer(1, 2)).isFalse();
  }

  /** Records 0 and 2 have two licenses. */
  private static long pattern(int a, int b, long others) {
    return a + b == 2 && a != b ? TWO_LICENSES : others;
  }

  @Test
  void each_record_that_is_barred_needs_one_of_the_group_that_is_plainly_the_same() {
    long other = with(Field.LICENSE, Level.DIFFERENT, AGREED);
    Clusters clusters =
        new Clusters(
            4,
            SHIPPED,
            (a, b) ->
                a + b == 1
                    ? TWO_LICENSES
                    : a == 1 && b == 2 ? ONE_LICENSE : a + b == 5 ? AGREED : other,
            ClustersTest::bits,
            ClustersTest::between);
    clusters.join(0, 1);
    assertThat(clusters.offer(2, 3)).isTrue();
    assertThat(clusters.offer(1, 2)).as("3 has a license that neither 0 nor 1 has").isFalse();
  }

  @Test
  void who_is_known_by_two_given_names_under_one_number_is_joined_by_a_record_with_either() {
    long ofOneNumber = with(Field.NUMBER, Level.EQUAL, DISAGREED);
    Clusters clusters =
        agreeing((a, b) -> a + b == 1 ? ofOneNumber : a + b == 2 ? twins() : AGREED);
    assertThat(clusters.offer(0, 1)).isTrue();
    assertThat(clusters.offer(1, 2)).isTrue();
  }

  /** Three records of which any two weigh enough to be joined. */
  private static Clusters agreeing(Clusters.Patterns patterns) {
    return new Clusters(
        3, SHIPPED, patterns, (pattern, a) -> SHIPPED.join(), ClustersTest::between);
  }

  @Test
  void a_record_that_says_little_does_not_join_two_that_a_person_should_look_at() {
    long otherMiddle = with(Field.MIDDLE, Level.DIFFERENT, AGREED);
    Clusters clusters = agreeing((a, b) -> a + b == 2 ? otherMiddle : AGREED);
    assertThat(clusters.offer(0, 1)).isTrue();
    assertThat(clusters.offer(1, 2)).isFalse();
  }

  @Test
  void a_record_with_no_more_than_name_and_birth_date_answers_for_no_other() {
    long ofOneNumber = with(Field.NUMBER, Level.EQUAL, DISAGREED);
    long named = with(Field.BORN, Level.EQUAL, with(Field.GIVEN, Level.EQUAL, surname()));
    Clusters clusters = agreeing((a, b) -> a + b == 1 ? ofOneNumber : a + b == 2 ? twins() : named);
    assertThat(clusters.offer(0, 1)).isTrue();
    assertThat(clusters.offer(1, 2)).isFalse();
  }

  @Test
  void a_slip_on_one_record_of_a_driver_keeps_nobody_out_who_plainly_is_the_driver() {
    long slip = with(Field.GIVEN, Level.NEAR, with(Field.BORN, Level.EQUAL, surname()));
    long slipUnderOneLicense = with(Field.LICENSE, Level.EQUAL, slip);
    Clusters clusters =
        agreeing((a, b) -> a + b == 1 ? slipUnderOneLicense : a + b == 2 ? slip : AGREED);
    assertThat(clusters.offer(0, 1)).isTrue();
    assertThat(clusters.offer(1, 2)).isTrue();
  }

  @Test
  void a_record_that_lacks_what_the_others_have_keeps_nobody_out() {
    long undated = with(Field.GIVEN, Level.EQUAL, surname());
    long undatedOfOneLicense = with(Field.LICENSE, Level.EQUAL, undated);
    Clusters clusters =
        agreeing((a, b) -> a + b == 1 ? undatedOfOneLicense : a + b == 2 ? undated : AGREED);
    assertThat(clusters.offer(0, 1)).isTrue();
    assertThat(clusters.offer(1, 2)).isTrue();
  }

  private static long twins() {
    long pattern = with(Field.GIVEN, Level.DIFFERENT, 0);
    for (Field field : new Field[] {Field.SURNAME, Field.BORN, Field.STREET, Field.HOUSE}) {
      pattern = with(field, Level.EQUAL, pattern);
    }
    return pattern;
  }

  @Test
  void a_group_is_joined_once() {
    Clusters clusters = ofMean(1);
    assertThat(clusters.offer(0, 1)).isTrue();
    assertThat(clusters.offer(1, 0)).isFalse();
  }
}
