package org.priors.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class ManySearchesIT {

  /** As many as there are connections, and more. */
  private static final int AT_ONCE = 40;

  /** Of the 24 connections: one or another is held for a moment on a machine that is busy. */
  private static final int A_FEW = 8;

  private final Running priors;

  ManySearchesIT(Running priors) {
    this.priors = priors;
  }

  @Test
  void searches_that_wait_for_elasticsearch_hold_no_connections_of_the_database() throws Exception {
    StoppedSearch.during(
        priors,
        () -> {
          ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
          try {
            List<Future<Rest.Answer>> answers = searches(senders);
            while (!answers.stream().allMatch(Future::isDone)) {
              assertThat(held()).isLessThan(A_FEW);
              Thread.sleep(50);
            }
            for (Future<Rest.Answer> answer : answers) {
              assertThat(answer.get().status()).isIn(200, 503);
              if (answer.get().status() == 200) {
                assertThat(answer.get().json().get("degraded").booleanValue()).isTrue();
              } else {
                assertThat(answer.get().raw().headers().firstValue("Retry-After")).isPresent();
              }
            }
          } finally {
            senders.shutdownNow();
          }
        });
  }

  private List<Future<Rest.Answer>> searches(ExecutorService senders) {
    List<Future<Rest.Answer>> answers = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      answers.add(
          senders.submit(
              () ->
                  priors
                      .as(Role.CLERK)
                      .byConnectionsOfItsOwn()
                      .get("/api/drivers?q=nobodyofthisname")));
    }
    return answers;
  }

  /**
   * Connections of the application, which alone may see its own, whose transaction has asked the
   * database for nothing for a second.
   */
  private int held() throws SQLException {
    try (Connection application = priors.database();
        Statement ask = application.createStatement();
        ResultSet answer =
            ask.executeQuery(
                """
                select count(*) from pg_stat_activity
                where state = 'idle in transaction' and state_change < clock_timestamp() - interval '1 second'
                """)) {
      answer.next();
      return answer.getInt(1);
    }
  }
}
