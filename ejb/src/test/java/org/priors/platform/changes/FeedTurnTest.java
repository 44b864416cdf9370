package org.priors.platform.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

/** A driver that a follower fails at is in no other's way. */
@OnPostgres
class FeedTurnTest {

  private static final long BAD = -7;

  @Inject Changes changes;
  @Inject Feed feed;
  @Inject FeedTurn turn;
  @Inject SetAside aside;
  @Inject Database database;

  private final Picky follower = new Picky();

  /** Writes down whom it was told of, and fails at some. */
  private static final class Picky implements Follower {

    private static final String NAME = "picky";

    private final List<Long> told = new ArrayList<>();
    private final Set<Long> failing = new TreeSet<>();
    private final List<Long> tried = new ArrayList<>();
    private Exception failure = new IllegalStateException("It fails, as a test asked for");

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public Set<Change> follows() {
      return Set.of(Change.RECORD);
    }

    @Override
    public boolean follow(List<Changed> changes) throws Exception {
      List<Long> drivers = changes.stream().map(Changed::driverId).toList();
      if (drivers.stream().anyMatch(failing::contains)) {
        tried.addAll(drivers);
        throw failure;
      }
      told.addAll(drivers);
      return true;
    }
  }

  @BeforeEach
  void register() {
    feed.register(follower);
    changes.of(Change.RECORD, LongStream.rangeClosed(-100, -1).boxed().toList());
  }

  private void fail(long... drivers) {
    LongStream.of(drivers).forEach(follower.failing::add);
  }

  private void makeDue() {
    database.run(handle -> handle.execute("update driver_set_aside set next_at = tried_at"));
  }

  /** By another node: what this one has done holds the follower's lock until the test ends. */
  private void setAside(long driver) {
    database.run(
        handle ->
            handle.execute(
                "insert into driver_set_aside (work, driver_id, reason, next_at) values (?, ?, 'as a test asked for', now())",
                Picky.NAME,
                driver));
  }

  private List<String> tries() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select driver_id || ' ' || tries || ' ' || extract(minute from next_at - tried_at)::int"
                        + " || ' ' || reason from driver_set_aside order by 1")
                .mapTo(String.class)
                .list());
  }

  @Test
  void one_that_it_fails_at_is_set_aside_and_all_others_are_followed_once() throws Exception {
    fail(BAD, -100);
    turn.take(follower);
    assertThat(follower.told).hasSize(98).doesNotHaveDuplicates().doesNotContain(BAD, -100L);
    assertThat(aside.drivers(Picky.NAME)).containsExactlyInAnyOrder(BAD, -100L);
    assertThat(feed.waitingFor(Picky.NAME).changes()).isEqualTo(2);
    assertThat(aside.counts())
        .singleElement()
        .satisfies(count -> assertThat(count.drivers()).isEqualTo(2))
        .satisfies(count -> assertThat(count.nextTry()).isAfter(count.oldest()));
  }

  @Test
  void what_changes_later_of_others_is_followed_at_once_and_the_one_is_left_alone()
      throws Exception {
    fail(BAD);
    turn.take(follower);
    changes.of(Change.RECORD, List.of(-101L));
    turn.take(follower);
    assertThat(follower.told).contains(-101L);
    assertThat(tries()).containsExactly(BAD + " 1 1 " + reason());
  }

  @Test
  void it_is_tried_again_later_each_time_until_it_goes_well() throws Exception {
    fail(BAD);
    turn.take(follower);
    makeDue();
    turn.take(follower);
    assertThat(tries()).containsExactly(BAD + " 2 2 " + reason());
    makeDue();
    turn.take(follower);
    assertThat(tries()).containsExactly(BAD + " 3 4 " + reason());
    follower.failing.clear();
    turn.take(follower);
    assertThat(follower.told).doesNotContain(BAD);
    makeDue();
    turn.take(follower);
    assertThat(follower.told).contains(BAD);
    assertThat(aside.counts()).isEmpty();
    assertThat(feed.waitingFor(Picky.NAME).changes()).isZero();
  }

  @Test
  void where_it_fails_at_all_nobody_is_set_aside_and_all_wait() {
    LongStream.rangeClosed(-100, -1).forEach(follower.failing::add);
    assertThatThrownBy(() -> turn.take(follower)).hasMessageContaining("as a test asked for");
    assertThat(aside.counts()).isEmpty();
    assertThat(feed.waitingFor(Picky.NAME).changes()).isEqualTo(100);
  }

  @Test
  void one_whose_failure_looks_like_one_of_everything_holds_up_nobody_behind() throws Exception {
    fail(BAD, -100);
    turn.take(follower);
    makeDue();
    follower.tried.clear();
    follower.failure = new SQLException("Connection reset", "08006");
    turn.take(follower);
    turn.take(follower);
    turn.take(follower);
    assertThat(follower.tried).containsExactlyInAnyOrder(BAD, -100L);
    assertThat(tries()).hasSize(2).allMatch(row -> row.contains(" 2 2 "));
  }

  @Test
  void while_another_node_has_it_follow_one_that_is_due_is_left_to_the_next_turn()
      throws Exception {
    try (Connection node = database.aside();
        Statement lock = node.createStatement()) {
      lock.execute("select pg_advisory_lock(hashtext('follower " + Picky.NAME + "'))");
      setAside(BAD);
      turn.take(follower);
      assertThat(follower.told).isEmpty();
      assertThat(tries()).containsExactly(BAD + " 1 0 as a test asked for");
      // What is closed ends a moment later.
      lock.execute("select pg_advisory_unlock(hashtext('follower " + Picky.NAME + "'))");
    }
    turn.take(follower);
    assertThat(follower.told).hasSize(100).contains(BAD);
    assertThat(aside.counts()).isEmpty();
  }

  @Test
  void one_that_another_node_has_tried_meanwhile_is_not_tried_again() throws Exception {
    fail(BAD, -100);
    turn.take(follower);
    makeDue();
    List<Long> tried = new ArrayList<>();
    aside.again(
        SetAside.Work.of(follower),
        driver -> {
          tried.add(driver);
          database.run(
              handle ->
                  handle.execute(
                      "update driver_set_aside set tried_at = clock_timestamp() where driver_id <> ?",
                      driver));
          return true;
        });
    assertThat(tried).hasSize(1);
    assertThat(aside.drivers(Picky.NAME)).hasSize(1).doesNotContainAnyElementsOf(tried);
  }

  @Test
  void what_another_node_notes_of_a_driver_during_a_try_stays() throws Exception {
    fail(BAD);
    turn.take(follower);
    makeDue();
    aside.again(
        SetAside.Work.of(follower),
        driver -> {
          database.run(
              handle -> handle.execute("update driver_set_aside set tried_at = clock_timestamp()"));
          return true;
        });
    assertThat(aside.drivers(Picky.NAME)).containsExactly(BAD);
  }

  private static String reason() {
    return "fault IllegalStateException";
  }
}
