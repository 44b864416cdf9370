package org.priors.web.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.platform.changes.Feed;
import org.priors.sql.Database;
import org.priors.web.testing.Eventually;

/** What changed is told to each follower once, after the commit, and as long as it takes. */
@ExtendWith(StoresForArquillian.class)
@ArquillianTest
class FeedIT {

  /** Drivers that nobody has: what follows finds nothing of them. */
  private static final long COMMITTED = -101;

  private static final long ROLLED_BACK = -102;
  private static final long LATER = -103;
  private static final long ELSEWHERE = -104;
  private static final long HIDDEN = -105;

  @Inject Changes changes;
  @Inject Feed feed;
  @Inject Recorder recorder;
  @Inject Database database;
  @Resource UserTransaction transaction;

  @Deployment
  static WebArchive war() {
    return InContainerIT.war().addClasses(InContainerIT.class, Recorder.class);
  }

  @BeforeEach
  void register() {
    feed.register(recorder);
  }

  /** Later deployments in the same database have no such follower. */
  @AfterEach
  void leave() {
    recorder.fail(false);
    database.run(
        handle -> {
          handle.execute("delete from change_follower where name = ?", Recorder.NAME);
          handle.execute("delete from driver_change where follower = ?", Recorder.NAME);
        });
  }

  private void commit(Change kind, long driver) throws Exception {
    transaction.begin();
    changes.of(kind, driver);
    transaction.commit();
  }

  private void awaitTold(long driver, Change... kinds) {
    Eventually.answer(() -> recorder.toldOf(driver), told -> told.equals(List.of(kinds)));
  }

  @Test
  void a_change_is_told_once_after_its_commit_and_none_that_was_rolled_back() throws Exception {
    transaction.begin();
    changes.of(Change.RECORD, ROLLED_BACK);
    transaction.rollback();
    commit(Change.RECORD, COMMITTED);
    commit(Change.RULING, COMMITTED);
    awaitTold(COMMITTED, Change.RECORD);
    commit(Change.HIDDEN, COMMITTED);
    awaitTold(COMMITTED, Change.RECORD, Change.HIDDEN);
    assertThat(recorder.toldOf(ROLLED_BACK)).isEmpty();
  }

  @Test
  void a_follower_that_fails_is_told_again_and_is_in_no_others_way() throws Exception {
    recorder.fail(true);
    commit(Change.RECORD, LATER);
    Eventually.answer(() -> waits("index", LATER) || waits("rulings", LATER), waits -> !waits);
    assertThat(waits(Recorder.NAME, LATER)).isTrue();
    assertThat(recorder.toldOf(LATER)).isEmpty();
    recorder.fail(false);
    awaitTold(LATER, Change.RECORD);
    Eventually.answer(() -> waits(Recorder.NAME, LATER), waits -> !waits);
  }

  @Test
  void while_another_node_has_it_follow_it_is_told_nothing_here() throws Exception {
    try (Connection node = database.aside();
        Statement lock = node.createStatement()) {
      lock.execute("select pg_advisory_lock(hashtext('follower " + Recorder.NAME + "'))");
      commit(Change.RECORD, ELSEWHERE);
      Eventually.answer(() -> waits("index", ELSEWHERE), waits -> !waits);
      assertThat(recorder.toldOf(ELSEWHERE)).isEmpty();
      lock.execute("select pg_advisory_unlock(hashtext('follower " + Recorder.NAME + "'))");
    }
    awaitTold(ELSEWHERE, Change.RECORD);
  }

  @Test
  void what_may_not_be_told_any_more_is_known_until_it_was_followed() throws Exception {
    recorder.fail(true);
    commit(Change.HIDDEN, HIDDEN);
    assertThat(feed.hiddenFrom(Recorder.NAME)).containsExactly(HIDDEN);
    recorder.fail(false);
    awaitTold(HIDDEN, Change.HIDDEN);
    Eventually.answer(() -> feed.hiddenFrom(Recorder.NAME), List::isEmpty);
    assertThat(feed.unsettled(Recorder.NAME, List.of(HIDDEN, COMMITTED))).containsExactly(HIDDEN);
  }

  private boolean waits(String follower, long driver) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select exists (select from driver_change where follower = :name and driver_id ="
                        + " :driver and done_at is null)")
                .bind("name", follower)
                .bind("driver", driver)
                .mapTo(Boolean.class)
                .one());
  }
}
