package org.priors.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class KeptForeverIT {

  private final Running priors;
  private final Rest clerk;

  KeptForeverIT(Running priors) {
    this.priors = priors;
    this.clerk = priors.as(Role.CLERK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from audit_entry",
        "update audit_entry set actor = 'x'",
        "truncate audit_entry",
        "delete from change_set",
        "truncate change_set cascade",
        "delete from row_change",
        "update person_record set surname = 'x'",
        "delete from person_record"
      })
  void the_database_itself_refuses_to_rewrite_what_was_said_and_done(String statement)
      throws SQLException {
    for (Connection user : List.of(priors.database(), priors.ownedDatabase())) {
      try (Connection database = user;
          Statement sql = database.createStatement()) {
        assertThatThrownBy(() -> sql.execute(statement)).isInstanceOf(SQLException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table audit_entry disable trigger all",
        "drop trigger audit_entry_append_only on audit_entry",
        "alter table case_file disable row level security",
        "alter table case_file no force row level security",
        "drop policy seen on case_file",
        "create policy all_of_it on case_file using (true)",
        "create or replace function is_seen(sealed text) returns boolean language sql as 'select true'",
        "create or replace function refuse_change() returns trigger language plpgsql as 'begin return null; end'",
        "alter view driver_event rename to d",
        "create table mine (line text)",
        "create temporary table mine (line text)",
        "create trigger mine before insert on audit_entry execute function refuse_change()",
        "set session_replication_role = replica",
        "set role priors_owner",
        "insert into row_change (change_set_id, table_name, row_id, before) values (1, 'driver', 1, '{}')",
        "insert into us_state values ('XX', 'Nowhere')",
        "delete from case_file",
        "delete from account",
        "select * from flyway_schema_history",
        "select * from name_lookup",
        "insert into number_lookup (number, case_id) values ('x', 1)",
        "update flyway_schema_history set checksum = 0"
      })
  void the_user_of_the_application_cannot_switch_off_what_binds_it(String statement)
      throws SQLException {
    try (Connection database = priors.database();
        Statement sql = database.createStatement()) {
      assertThatThrownBy(() -> sql.execute(statement))
          .isInstanceOf(SQLException.class)
          .hasMessageMatching(
              "(?s).*(must be owner|permission denied|must be able to SET ROLE|must be member).*");
    }
  }

  @Test
  void the_user_of_the_application_owns_nothing_and_reads_every_table() throws SQLException {
    try (Connection database = priors.database();
        Statement sql = database.createStatement()) {
      assertThat(
              names(
                  sql,
                  "select relname from pg_class where pg_get_userbyid(relowner) = current_user"))
          .isEmpty();
      assertThat(
              names(
                  sql,
                  "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')"
                      + " and not has_table_privilege(oid, 'select')"))
          .containsExactlyInAnyOrder("flyway_schema_history", "name_lookup", "number_lookup");
      assertThat(
              names(
                  sql,
                  "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')"
                      + " and has_table_privilege(oid, 'truncate, trigger, references, maintain')"))
          .containsExactly("person_key");
    }
  }

  private static List<String> names(Statement sql, String query) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  @Test
  void a_write_that_names_no_author_is_refused() throws SQLException {
    try (Connection database = priors.database();
        Statement sql = database.createStatement()) {
      assertThatThrownBy(() -> sql.execute("insert into driver default values"))
          .hasMessageContaining("change set");
      assertThatThrownBy(() -> sql.execute("update case_file set place = 'x'"))
          .hasMessageContaining("change set");
    }
  }

  @Test
  void a_change_keeps_who_why_and_what_stood_there_before() throws SQLException {
    JsonNode opened = clerk.post("/api/cases", Arrests.of("Hanna", "History").json()).json();
    clerk.post(
        "/api/cases/" + opened.get("id") + "/dispositions",
        """
        {"kind": "conviction", "decidedOn": "2001-12-01", "court": "Tupelo City Court (demo)", "sourceDocument": "Minutes 7"}
        """);
    try (Connection database = priors.database();
        Statement sql = database.createStatement();
        ResultSet row =
            sql.executeQuery(
                "select s.actor, s.reason, r.before ->> 'status', r.after ->> 'status' from row_change r join change_set s"
                    + " on s.id = r.change_set_id where r.table_name = 'case_file' and r.row_id = "
                    + opened.get("id"))) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo(priors.userName(Role.CLERK));
      assertThat(row.getString(2)).isEqualTo("Disposition: Minutes 7");
      assertThat(row.getString(3)).isEqualTo("OPEN");
      assertThat(row.getString(4)).isEqualTo("DISPOSED");
    }
  }

  @Test
  void every_look_at_a_case_and_a_driver_is_kept_with_its_purpose() throws SQLException {
    JsonNode opened = clerk.post("/api/cases", Arrests.of("Lotte", "Lookedat").json()).json();
    priors.as(Role.PROSECUTOR).get("/api/cases/" + opened.get("id"));
    priors.as(Role.OFFICER).get("/api/drivers/" + opened.get("driverId") + "/history");
    assertThat(purpose(priors.userName(Role.PROSECUTOR), "case", opened.get("id").longValue()))
        .isEqualTo("prosecution (b)(1)");
    assertThat(purpose(priors.userName(Role.OFFICER), "driver", opened.get("driverId").longValue()))
        .isEqualTo("law enforcement (b)(1)");
  }

  private String purpose(String actor, String subject, long id) throws SQLException {
    try (Connection database = priors.database();
        Statement sql = database.createStatement();
        ResultSet row =
            sql.executeQuery(
                "select purpose from audit_entry where actor = '%s' and subject = '%s' and subject_id = %d"
                    .formatted(actor, subject, id))) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }
}
