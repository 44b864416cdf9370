package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClustersTest {

  /** Records 0 to 2 are one person, 3 to 5 another. */
  private static double bits(int a, int b) {
    return a / 3 == b / 3 ? 8 : -8;
  }

  private static Clusters twoPeople(Clusters.Bits bits) {
    Clusters clusters = new Clusters(6, bits);
    clusters.offer(0, 1);
    clusters.offer(1, 2);
    clusters.offer(3, 4);
    clusters.offer(4, 5);
    return clusters;
  }

  @Test
  void records_that_agree_are_gathered_under_their_first() {
    Clusters clusters = twoPeople(ClustersTest::bits);
    assertThat(clusters.of(2)).isZero();
    assertThat(clusters.of(5)).isEqualTo(3);
  }

  @Test
  void one_false_link_does_not_join_two_people() {
    Clusters clusters = twoPeople((a, b) -> a == 2 && b == 3 ? 9 : bits(a, b));
    assertThat(clusters.offer(2, 3)).isFalse();
    assertThat(clusters.of(3)).isEqualTo(3);
  }

  @Test
  void a_mean_at_the_edge_still_joins_and_one_below_does_not() {
    assertThat(new Clusters(2, (a, b) -> Clusters.LEAST_MEAN).offer(0, 1)).isTrue();
    assertThat(new Clusters(2, (a, b) -> Clusters.LEAST_MEAN - 0.01).offer(0, 1)).isFalse();
  }

  @Test
  void a_pair_that_only_a_person_may_join_keeps_two_groups_apart_whatever_the_others_weigh() {
    Clusters clusters = new Clusters(3, (a, b) -> a + b == 1 ? Clusters.APART : 5000);
    assertThat(clusters.offer(0, 2)).isTrue();
    assertThat(clusters.offer(1, 2)).isFalse();
  }

  @Test
  void a_group_is_joined_once() {
    Clusters clusters = new Clusters(2, (a, b) -> 1);
    assertThat(clusters.offer(0, 1)).isTrue();
    assertThat(clusters.offer(1, 0)).isFalse();
  }
}
