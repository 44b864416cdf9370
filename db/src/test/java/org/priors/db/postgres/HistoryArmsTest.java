package org.priors.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The history, which each capability adds to without a word of the others. */
@ExtendWith(EmptyDatabases.class)
class HistoryArmsTest {

  private static final String ARM =
      """
      create view history_of_examples as
      select 7::bigint as driver_id, 'ARREST' as kind, date '2002-05-01' as happened_on, 'LA' as state, 'ON_RECORD' as status;
      select build_history();
      """;

  @Test
  void an_arm_adds_its_events_and_says_nothing_of_what_it_does_not_tell(DatabaseUsers users)
      throws Exception {
    Migrations.run(users);
    Database owner = users.owner();
    assertThat(events(owner)).isNull();
    OlderRecord.execute(owner, ARM);
    assertThat(events(owner)).isEqualTo("7 ARREST 2002-05-01 (2002-05-01|0|0) null null");
    OlderRecord.execute(owner, "drop view history_of_examples cascade; select build_history()");
    assertThat(events(owner)).isNull();
    // The application starts on it again, with what it may do.
    Migrations.run(users);
    assertThat(mayRead(users.application())).isTrue();
  }

  private static String events(Database database) throws SQLException {
    return OlderRecord.all(
        database,
        """
        select concat_ws(' ', driver_id, kind, happened_on, '(' || prior_key(e) || ')', coalesce(court_id::text, 'null'),
                         coalesce(test_kinds::text, 'null'))
        from driver_event e
        """);
  }

  private static boolean mayRead(Database application) throws SQLException {
    try (Connection connection = application.connect();
        Statement statement = connection.createStatement()) {
      return statement.execute("select count(*) from driver_event");
    }
  }
}
