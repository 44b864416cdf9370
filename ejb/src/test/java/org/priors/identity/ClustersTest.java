package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClustersTest {

  private static final long AGREED = Pattern.with(0, Field.MIDDLE, Level.EQUAL);
  private static final long DISAGREED = Pattern.with(0, Field.MIDDLE, Level.DIFFERENT);
  private static final long TWO_LICENCES = Pattern.with(0, Field.LICENCE, Level.DIFFERENT);
  private static final long ONE_LICENCE = Pattern.with(AGREED, Field.LICENCE, Level.EQUAL);

  /** Who agrees is joined with no person looking. */
  private static double bits(long pattern, int a) {
    return pattern == DISAGREED ? -Linkage.JOIN : Linkage.JOIN;
  }

  /** Records 0 to 2 are one person, 3 to 5 another. */
  private static long ofTwoPeople(int a, int b) {
    return a / 3 == b / 3 ? AGREED : DISAGREED;
  }

  private static Clusters twoPeople(Clusters.Patterns patterns) {
    Clusters clusters = new Clusters(6, patterns, ClustersTest::bits);
    clusters.offer(0, 1);
    clusters.offer(1, 2);
    clusters.offer(3, 4);
    clusters.offer(4, 5);
    return clusters;
  }

  /** Records 0 and 1, which a person joined though they have two licences, and 2. */
  private static Clusters joinedByAPerson(long ofSecondAndThird) {
    Clusters clusters =
        new Clusters(3, (a, b) -> a + b == 3 ? ofSecondAndThird : TWO_LICENCES, ClustersTest::bits);
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
    return new Clusters(2, (a, b) -> AGREED, (pattern, a) -> bits);
  }

  @Test
  void a_pair_that_only_a_person_may_join_keeps_two_groups_apart_whatever_the_others_weigh() {
    Clusters clusters =
        new Clusters(3, (a, b) -> a + b == 1 ? TWO_LICENCES : AGREED, ClustersTest::bits);
    assertThat(clusters.offer(0, 2)).isTrue();
    assertThat(clusters.offer(1, 2)).isFalse();
  }

  @Test
  void who_has_two_licences_by_a_persons_decision_is_joined_by_a_record_with_one_of_them() {
    assertThat(joinedByAPerson(ONE_LICENCE).offer(1, 2)).isTrue();
    assertThat(joinedByAPerson(AGREED).offer(1, 2)).isFalse();
  }

  @Test
  void a_record_with_one_of_two_licences_is_not_joined_if_anything_else_bars_it_from_that_one() {
    long senior = Pattern.with(ONE_LICENCE, Field.SUFFIX, Level.DIFFERENT);
    assertThat(joinedByAPerson(senior).offer(1, 2)).isFalse();
  }

  @Test
  void a_group_is_joined_once() {
    Clusters clusters = ofMean(1);
    assertThat(clusters.offer(0, 1)).isTrue();
    assertThat(clusters.offer(1, 0)).isFalse();
  }
}
