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
  void data_stays_over_a_restart_and_each_password_opens_its_own_user_alone() throws Exception {
    try (Home home = Home.open(folder)) {
      try (LocalPostgres postgres = LocalPostgres.start(home, Size.OFFICE)) {
        Migrations.run(postgres.users());
        execute(postgres.users().owner(), "create table kept (line text)");
        Migrations.run(postgres.users());
        execute(postgres.users().application(), "insert into kept values ('Žofie')");
        kill(home);
        postgres.restart();
        assertThat(first(postgres.users().application(), "select line from kept"))
            .isEqualTo("Žofie");
        refusesAWrongPassword(postgres.users());
        eachPasswordOpensItsOwnUser(postgres.users());
        refusesToChangeItsServer(postgres.users().application());
        refusesUsersThatNothingBinds(postgres.users());
        makeAsEarlierVersionsDid(postgres.users().application());
      }
      try (LocalPostgres postgres = LocalPostgres.start(home, Size.OFFICE)) {
        Migrations.run(postgres.users());
        Database application = postgres.users().application();
        assertThat(first(application, "select upper(line) from kept")).isEqualTo("ŽOFIE");
        assertThat(first(application, "select line from earlier")).isEqualTo("kept too");
        assertThat(first(application, "show fsync")).isEqualTo("on");
        assertThat(first(application, "show synchronous_commit")).isEqualTo("on");
      }
      Files.writeString(folder.resolve("postgres").resolve("PG_VERSION"), "17\n");
      assertThatThrownBy(() -> LocalPostgres.start(home, Size.OFFICE))
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining("from another PostgreSQL")
          .hasMessageContaining("move that folder away");
    }
  }

  private static void kill(Home home) throws Exception {
    String kept = Files.readString(home.folder().resolve("run").resolve("postgres"));
    ProcessHandle server =
        ProcessHandle.of(Long.parseLong(kept.substring(0, kept.indexOf(' ')))).orElseThrow();
    server.destroyForcibly();
    server.onExit().join();
  }

  private static void refusesAWrongPassword(DatabaseUsers users) {
    Database wrong = new Database(users.owner().url(), users.application().user(), "wrong");
    assertThatThrownBy(wrong::connect).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> Migrations.run(new DatabaseUsers(users.owner(), wrong)))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("PRIORS_DB_PASSWORD");
  }

  private void eachPasswordOpensItsOwnUser(DatabaseUsers users) throws Exception {
    String url = users.owner().url();
    String superuser = Files.readString(folder.resolve("postgres.password")).strip();
    assertThat(superuser)
        .isNotEqualTo(users.owner().password())
        .isNotEqualTo(users.application().password());
    for (String user : new String[] {"postgres", users.owner().user()}) {
      Database other = new Database(url, user, users.application().password());
      assertThatThrownBy(other::connect).hasMessageContaining("password authentication failed");
    }
  }

  private static void refusesToChangeItsServer(Database application) {
    assertThatThrownBy(() -> execute(application, "alter system set fsync = off"))
        .hasMessageContaining("permission denied");
  }

  /** What an office could do wrong with its own PostgreSQL. */
  private void refusesUsersThatNothingBinds(DatabaseUsers users) throws Exception {
    String superuser = Files.readString(folder.resolve("postgres.password")).strip();
    Database whole = new Database(users.owner().url(), "postgres", superuser);
    refuses(new DatabaseUsers(users.owner(), whole), "sealed records would be shown");
    refuses(new DatabaseUsers(whole, users.application()), "sealed records would be shown");
    whileTrue(whole, users, "alter role priors createrole", "alter role priors nocreaterole");
    whileTrue(whole, users, "grant priors_owner to priors", "revoke priors_owner from priors");
    whileTrue(
        whole, users, "grant pg_write_all_data to priors", "revoke pg_write_all_data from priors");
    whileTrue(
        whole, users, "alter table kept owner to priors", "alter table kept owner to priors_owner");
    whileTrue(
        whole,
        users,
        "alter database priors owner to priors",
        "alter database priors owner to priors_owner");
    Migrations.run(users);
  }

  private static void whileTrue(Database whole, DatabaseUsers users, String wrong, String right)
      throws SQLException {
    execute(whole, wrong);
    refuses(users, "one owns the database, the other nothing");
    execute(whole, right);
  }

  private static void refuses(DatabaseUsers users, String why) {
    assertThatThrownBy(() -> Migrations.run(users))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining(why);
  }

  private void makeAsEarlierVersionsDid(Database application) throws Exception {
    String superuser = Files.readString(folder.resolve("postgres.password")).strip();
    Database whole = new Database(application.url(), "postgres", superuser);
    execute(whole, "create table earlier (line text)");
    execute(whole, "insert into earlier values ('kept too')");
    execute(whole, "alter table earlier owner to priors");
    execute(whole, "alter database priors owner to priors");
  }

  private static void execute(Database database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String first(Database database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
