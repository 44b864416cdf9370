package org.priors.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priors.db.process.Home;
import org.priors.db.process.Size;
import org.priors.db.process.StartFailure;

class LocalPostgresTest {
  @TempDir Path folder;

  @Test
  void data_stays_over_a_restart_and_only_the_password_opens_it() throws Exception {
    try (Home home = Home.open(folder)) {
      try (LocalPostgres postgres = LocalPostgres.start(home, Size.OFFICE)) {
        Migrations.run(postgres.database());
        execute(postgres, "create table kept (line text)");
        execute(postgres, "insert into kept values ('Žofie')");
        refusesAWrongPassword(postgres.database());
        refusesToChangeItsServer(postgres);
        refusesAUserThatRowSecurityDoesNotBind(postgres.database());
      }
      try (LocalPostgres postgres = LocalPostgres.start(home, Size.OFFICE)) {
        Migrations.run(postgres.database());
        assertThat(first(postgres, "select upper(line) from kept")).isEqualTo("ŽOFIE");
        assertThat(first(postgres, "show fsync")).isEqualTo("on");
        assertThat(first(postgres, "show synchronous_commit")).isEqualTo("on");
      }
      Files.writeString(folder.resolve("postgres").resolve("PG_VERSION"), "17\n");
      assertThatThrownBy(() -> LocalPostgres.start(home, Size.OFFICE))
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining("from another PostgreSQL")
          .hasMessageContaining("move that folder away");
    }
  }

  private static void refusesAWrongPassword(Database database) {
    Database wrong = new Database(database.url(), database.user(), "wrong");
    assertThatThrownBy(wrong::connect).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> Migrations.run(wrong))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("PRIORS_DB_PASSWORD");
  }

  private static void refusesToChangeItsServer(LocalPostgres postgres) {
    assertThatThrownBy(() -> execute(postgres, "alter system set fsync = off"))
        .hasMessageContaining("permission denied");
  }

  private static void refusesAUserThatRowSecurityDoesNotBind(Database database) {
    Database unbound = new Database(database.url(), "postgres", database.password());
    assertThatThrownBy(() -> Migrations.run(unbound))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("sealed records would be shown");
  }

  private static void execute(LocalPostgres postgres, String sql) throws SQLException {
    try (Connection connection = postgres.database().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String first(LocalPostgres postgres, String sql) throws SQLException {
    try (Connection connection = postgres.database().connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
