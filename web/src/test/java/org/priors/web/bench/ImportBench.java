package org.priors.web.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.priors.db.synthetic.SyntheticState;
import org.priors.security.Role;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors.Running;

/**
 * An import with matching and indexing, beside COPY of the rows that it left in the tables into
 * empty tables with the same indexes, with and without their foreign keys, and a bulk load of as
 * many documents.
 */
final class ImportBench {

  private static final long SEED = 2;
  private static final int WARM_UP = 20_000;
  private static final List<String> TABLES =
      List.of(
          "person_record",
          "driver",
          "person_key",
          "case_file",
          "charge",
          "chemical_test",
          "match_pair",
          "import_case",
          "law_finding");

  private final Running priors;
  private final Connection database;

  ImportBench(Running priors, Connection database) {
    this.priors = priors;
    this.database = database;
  }

  void run(int rows, double documentsASecond) throws Exception {
    List<String> lines = lines(WARM_UP + rows);
    imported(file(lines, 0, WARM_UP));
    awaitIndexed();
    long highest = number("select last_value from case_file_seq");
    byte[] file = file(lines, WARM_UP, rows);
    long began = System.nanoTime();
    JsonNode ended = imported(file);
    double taken = seconds(began);
    awaitIndexed();
    double found = seconds(began);
    say(
        "import %s: %d rows read, %d taken, %d cases; stored at %.0f rows a second, stored and"
            + " searchable at %.0f",
        ended.get("state").textValue(),
        ended.get("read").longValue(),
        ended.get("taken").longValue(),
        ended.get("cases").longValue(),
        rows / taken,
        rows / found);
    compare("without foreign keys", copied(highest, false), rows, documentsASecond, found);
    compare("with foreign keys", copied(highest, true), rows, documentsASecond, found);
  }

  private void compare(
      String how, double copied, int rows, double documentsASecond, double imported)
      throws Exception {
    long drivers = number("select count(*) from driver_copy");
    double indexed = drivers / documentsASecond;
    say(
        "COPY of the same %s: %.1f s; bulk load of %d documents: %.1f s; together %.0f rows a"
            + " second; ratio %.2f",
        how, copied, drivers, indexed, rows / (copied + indexed), (copied + indexed) / imported);
  }

  private static List<String> lines(int rows) throws IOException {
    StringWriter file = new StringWriter();
    SyntheticState.write(SEED, rows, file);
    return file.toString().lines().toList();
  }

  /** So many rows of the file after its first ones, under its header. */
  private static byte[] file(List<String> lines, int after, int rows) {
    return Stream.concat(
            Stream.of(lines.get(0)), lines.subList(1 + after, 1 + after + rows).stream())
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private void awaitIndexed() throws Exception {
    while (number("select count(*) from driver_change where done_at is null") > 0) {
      Thread.sleep(50);
    }
  }

  private JsonNode imported(byte[] content) throws Exception {
    Rest manager = priors.as(Role.MANAGER);
    String place =
        URI.create(
                manager
                    .upload("/api/imports", "synthetic-arrests", "bench.csv", content)
                    .header("Location"))
            .getPath();
    JsonNode run = manager.get(place).json();
    while (List.of("waiting", "running").contains(run.get("state").textValue())) {
      Thread.sleep(500);
      run = manager.get(place).json();
    }
    return run;
  }

  /** Seconds that COPY takes of what was stored with the cases above this number. */
  private double copied(long above, boolean bound) throws Exception {
    database.setAutoCommit(true);
    double seconds = 0;
    try (Statement sql = database.createStatement()) {
      sql.execute("select set_config('priors.clearance', 'ALL', false)");
      for (String table : TABLES) {
        sql.execute("drop table if exists %s_copy".formatted(table));
        sql.execute("create table %s_copy (like %s including all)".formatted(table, table));
        if (bound) {
          bind(table);
        }
        seconds += copied(table, above);
      }
    }
    return seconds;
  }

  /** Gives the copy the foreign keys of its table. */
  private void bind(String table) throws Exception {
    try (Statement sql = database.createStatement();
        Statement change = database.createStatement();
        ResultSet keys =
            sql.executeQuery(
                "select pg_get_constraintdef(oid) from pg_constraint where contype = 'f' and"
                    + " conrelid = '%s'::regclass".formatted(table))) {
      while (keys.next()) {
        change.execute("alter table %s_copy add %s".formatted(table, keys.getString(1)));
      }
    }
  }

  private double copied(String table, long above) throws Exception {
    CopyManager copy = database.unwrap(PGConnection.class).getCopyAPI();
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    String persons = "select person_record_id from case_file where id > " + above;
    String which =
        switch (table) {
          case "person_record" -> "id in (" + persons + ")";
          case "driver" -> "founder_id in (" + persons + ")";
          case "person_key" -> "record_id in (" + persons + ")";
          case "match_pair" -> "record_b in (" + persons + ")";
          case "case_file" -> "id > " + above;
          default -> "case_id > " + above;
        };
    copy.copyOut("copy (select * from " + table + " where " + which + ") to stdout", rows);
    long began = System.nanoTime();
    copy.copyIn("copy " + table + "_copy from stdin", new ByteArrayInputStream(rows.toByteArray()));
    return seconds(began);
  }

  private long number(String query) throws Exception {
    try (Statement sql = database.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static void say(String line, Object... values) {
    System.out.printf(Locale.ROOT, line + "%n", values);
  }
}
