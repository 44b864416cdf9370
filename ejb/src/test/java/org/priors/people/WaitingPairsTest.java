package org.priors.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What waits between two drivers, of whose records a person may have kept some apart. */
class WaitingPairsTest {

  private static final long THIRD = 3;

  /** A record of driver 1 or 2, which the weights gather with that driver's oldest. */
  private static WaitingPairs.Place of(long driver) {
    return gathered(driver, driver);
  }

  private static WaitingPairs.Place gathered(long driver, long with) {
    return new WaitingPairs.Place(driver, with, false);
  }

  private static WaitingPairs.Place sealed(long driver) {
    return new WaitingPairs.Place(driver, driver, true);
  }

  private static boolean waits(
      boolean joins, WaitingPairs.Place a, WaitingPairs.Place b, WaitingPairs.Apart... apart) {
    return kept(joins, a, b).isToWait(List.of(apart));
  }

  private static WaitingPairs.Kept kept(boolean joins, WaitingPairs.Place a, WaitingPairs.Place b) {
    return new WaitingPairs.Kept(10, 20, joins, false, false, a, b);
  }

  private static WaitingPairs.Apart apart(WaitingPairs.Place a, WaitingPairs.Place b) {
    return new WaitingPairs.Apart(a, b);
  }

  @Test
  void a_pair_of_two_drivers_waits_and_one_of_one_driver_does_not() {
    assertThat(waits(false, of(1), of(2))).isTrue();
    assertThat(waits(false, of(1), of(1))).isFalse();
  }

  @Test
  void a_pair_with_a_sealed_record_waits_for_no_clerk() {
    assertThat(waits(false, sealed(1), of(2))).isFalse();
    assertThat(waits(false, of(1), sealed(2))).isFalse();
  }

  @Test
  void it_waits_under_seal_unless_a_person_keeps_the_two_apart() {
    assertThat(kept(false, sealed(1), of(2)).isToWaitUnderSeal(List.of())).isTrue();
    assertThat(kept(false, of(1), sealed(2)).isToWaitUnderSeal(List.of())).isTrue();
    assertThat(kept(false, of(1), of(2)).isToWaitUnderSeal(List.of())).isFalse();
    assertThat(kept(false, sealed(1), of(1)).isToWaitUnderSeal(List.of())).isFalse();
    assertThat(kept(false, sealed(1), of(2)).isToWaitUnderSeal(List.of(apart(of(1), of(2)))))
        .isFalse();
  }

  @Test
  void nothing_waits_between_two_drivers_of_whom_a_person_keeps_records_apart() {
    assertThat(waits(false, of(1), of(2), apart(of(1), of(2)))).isFalse();
    assertThat(waits(false, of(1), of(2), apart(of(2), of(1)))).isFalse();
    assertThat(waits(false, of(1), of(2), apart(of(1), of(THIRD)))).isTrue();
    assertThat(waits(false, of(1), of(2), apart(of(THIRD), of(2)))).isTrue();
  }

  @Test
  void what_the_weights_join_waits_where_only_a_decision_about_what_they_do_not_parted_it() {
    WaitingPairs.Place one = gathered(1, 7);
    WaitingPairs.Place other = gathered(2, 7);
    assertThat(waits(true, one, other, apart(gathered(1, 8), other))).isTrue();
    assertThat(waits(true, one, other, apart(one, gathered(2, 8)))).isTrue();
    assertThat(waits(true, one, other, apart(one, other))).isFalse();
  }

  @Test
  void what_the_weights_do_not_join_waits_for_nobody_once_the_drivers_are_kept_apart() {
    WaitingPairs.Apart decided = apart(gathered(1, 8), gathered(2, 7));
    assertThat(waits(false, gathered(1, 7), gathered(2, 7), decided)).isFalse();
    assertThat(waits(true, gathered(1, 7), gathered(2, 9), decided)).isFalse();
  }
}
