package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.priors.web.testing.RunningPriors.Running;

/** The day of a hearing, which a test does not wait for. */
final class HearingDay {

  private static final String CHANGE =
      """
      with opened as (insert into change_set (actor, reason) values ('test', 'The day of a hearing comes') returning id)
      select set_config('priors.change_set', id::text, true) from opened
      """;

  private final Running priors;

  HearingDay(Running priors) {
    this.priors = priors;
  }

  /** As if the days until the hearing that stands had passed. */
  void comes(long action) {
    try (Connection database = priors.ownedDatabase();
        PreparedStatement change = database.prepareStatement(CHANGE);
        PreparedStatement move =
            database.prepareStatement(
                "update hearing_setting set begins = now() - interval '1 minute', ends = now() + interval '1 hour'"
                    + " where action_id = ? and ended_step_id is null")) {
      database.setAutoCommit(false);
      change.execute();
      move.setLong(1, action);
      assertThat(move.executeUpdate()).isEqualTo(1);
      database.commit();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
