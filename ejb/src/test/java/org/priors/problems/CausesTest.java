package org.priors.problems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CausesTest {

  @Test
  void a_lost_lock_is_seen_whether_it_is_thrown_itself_or_wrapped() {
    OptimisticLockException lost = new OptimisticLockException("stale");
    assertThat(Causes.areOvertaking(lost)).isTrue();
    assertThat(Causes.areOvertaking(new EJBException(new RuntimeException(lost)))).isTrue();
    assertThat(Causes.areOvertaking(new EJBException(new RuntimeException("other")))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01"})
  void whom_the_database_chose_against_was_overtaken(String state) {
    assertThat(Causes.areOvertaking(new RuntimeException(new SQLException("no", state)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "08003", "53300", "57P01"})
  void a_connection_that_is_lost_refused_or_cut_off_is_a_database_that_is_away(String state) {
    assertThat(Unavailable.in(new RuntimeException(new SQLException("gone", state))))
        .map(Unavailable::code)
        .contains("database-away");
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "22P02", "42601", "40001", "P0001"})
  void a_database_that_says_no_is_not_away(String state) {
    assertThat(Unavailable.in(new SQLException("no", state))).isEmpty();
  }

  @Test
  void
      a_pool_that_is_all_in_use_is_busy_and_one_that_gets_no_connection_is_a_database_that_is_away() {
    assertThat(withoutConnection("In-use connections equal max-pool-size")).isEqualTo("busy");
    assertThat(withoutConnection("Connection refused")).isEqualTo("database-away");
    assertThat(Unavailable.in(new SQLException("Something else"))).isEmpty();
  }

  private static String withoutConnection(String cause) {
    SQLException failure = new SQLException("Error in allocating a connection. Cause: " + cause);
    return Unavailable.in(new EJBException(new RuntimeException(failure))).orElseThrow().code();
  }

  @Test
  void a_statement_that_took_too_long_is_its_own_kind_and_not_to_be_asked_again_soon() {
    assertThat(Unavailable.in(new RuntimeException(new SQLException("canceled", "57014"))))
        .hasValueSatisfying(
            why -> {
              assertThat(why.code()).isEqualTo("too-long");
              assertThat(why.sentence()).contains("Ask for less");
              assertThat(why.retryAfterSeconds()).isGreaterThanOrEqualTo(60);
            });
  }

  @Test
  void a_lock_that_is_not_had_in_time_and_a_full_queue_are_busy() {
    assertThat(Unavailable.in(new SQLException("no lock", "55P03")))
        .map(Unavailable::code)
        .contains("busy");
    assertThat(Unavailable.in(new EJBException(new Busy())))
        .map(Unavailable::retryAfterSeconds)
        .contains(1);
  }

  @Test
  void a_chain_that_bites_its_tail_comes_to_an_end() {
    RuntimeException first = new RuntimeException("first");
    RuntimeException second = new RuntimeException("second", first);
    first.initCause(second);
    assertThat(Causes.areOvertaking(first)).isFalse();
  }
}
