package org.priors.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** By which of the names that were reported of them a driver is shown. */
@ExtendWith(EmptyDatabases.class)
class NameShownTest {

  private static final String AGENCIES =
      """
      insert into change_set (actor, reason) values ('test', 'test');
      select set_config('priors.change_set', max(id)::text, false) from change_set;
      insert into agency (id, ori, name, kind, state, zone)
      values (1, 'LA0000001', 'A', 'POLICE', 'LA', 'America/Chicago'), (2, 'LA0000002', 'B', 'DMV', 'LA', 'America/Chicago');
      """;

  private Statement database;
  private int reports;
  private int drivers;

  @Test
  void a_driver_is_shown_by_what_most_reports_say_of_each_part_of_the_name(DatabaseUsers users)
      throws Exception {
    Migrations.run(users);
    try (Connection owner = users.owner().connect();
        Statement statement = owner.createStatement()) {
      database = statement;
      statement.execute(AGENCIES);
      assertShown("Mockley, Ada Marie", "Mockley, Ada Marie", "Mockley, Ada M", "Mockly, Ada M");
      assertShown("Mockley, Ada Marie", "Mockley, Ada Marie", "Mockley, Ada M", "Mockly, Adah");
      assertShown(
          "Zyrkovanic, Lena Maria",
          "Zyrkovanic, Lena Maria",
          "Zyrkovanic, Lena M",
          "Zyrkovanik, Lena");
      assertShown("Ostermoor, Karl", "Ostermoor, Karl", "Ostermoor, Karl", "Ostermoor, Karl Otto");
      assertShown(
          "Ostermoor, Karl", "Ostermoor, K", "Ostermoor, Karl", "Ostermoor, Carl", "Ostermoor, K");
      assertShown("Later, Bo", "Sooner, Bo", "Later, Bo");
      assertShown("Papers, Bo", "dmv:Papers, Bo", "Later, Bo");
      assertShown("Twice, Bo", "Twice, Bo", "Twice, Bo", "dmv:Papers, Bo");
    }
  }

  private void assertShown(String expected, String... said) throws SQLException {
    int driver = ++drivers;
    database.execute("insert into driver (id) values (%d)".formatted(driver));
    for (String one : said) {
      String name = one.replace("dmv:", "");
      String[] given = name.substring(name.indexOf(", ") + 2).split(" ");
      database.execute(
          """
          insert into person_record (id, driver_id, agency_id, given, middle, surname, reported_at, source, joined_because)
          values (%1$d, %2$d, %3$d, '%4$s', %5$s, '%6$s', timestamptz '2026-01-01 00:00Z' + interval '1 day' * %1$d, 's', 'j')
          """
              .formatted(
                  ++reports,
                  driver,
                  one.equals(name) ? 1 : 2,
                  given[0],
                  given.length > 1 ? "'" + given[1] + "'" : "null",
                  name.substring(0, name.indexOf(','))));
    }
    String[] parts = expected.split(", ");
    try (ResultSet shown = database.executeQuery("select driver_name(%d)".formatted(driver))) {
      assertThat(shown.next()).isTrue();
      assertThat(shown.getString(1))
          .as(String.join("; ", said))
          .isEqualTo(parts[0].toUpperCase(Locale.ROOT) + ", " + parts[1]);
    }
  }
}
