package org.priors.platform.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
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

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public Set<Change> follows() {
      return Set.of(Change.RECORD);
    }

    @Override
    public void follow(List<Changed> changes) {
      List<Long> drivers = changes.stream().map(Changed::driverId).toList();
      if (drivers.stream().anyMatch(failing::contains)) {
        throw new IllegalStateException("It fails, as a test asked for");
      }
      told.addAll(drivers);
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

  private static String reason() {
    return "java.lang.IllegalStateException: It fails, as a test asked for";
  }
}
