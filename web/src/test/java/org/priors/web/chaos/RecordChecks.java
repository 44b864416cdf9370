package org.priors.web.chaos;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Compares the record with the file that was sent. */
final class RecordChecks {

  /** Each line of the file that is accounted for: taken as a charge, or told as not taken. */
  private static final String LINES =
      """
      (select substring(source from 'line (\\d+)$')::bigint as line, source_key as id
         from charge where source like ?
       union all select line, null from import_row where run_id = ? and outcome <> 'remark')
      """;

  private static final String OURS = " where source like ?";

  private final Connection database;
  private final SentFile file;
  private final long run;
  private final String source;

  /**
   * @param run the number of the import
   */
  RecordChecks(Connection database, SentFile file, long run) {
    this.database = database;
    this.file = file;
    this.run = run;
    this.source = SentFile.NAME + ", line %";
  }

  /** How many of the rows that were acknowledged are not there, or are there twice. */
  long lost(Acknowledged acknowledged) throws SQLException {
    long last = acknowledged.read() + 1;
    String upTo = " from " + LINES + " l where line <= " + last;
    long there = number("select count(*)" + upTo, source, run);
    long different = number("select count(distinct line)" + upTo, source, run);
    return Math.abs(acknowledged.read() - different) + there - different;
  }

  /** The whole file, once the import has ended. */
  void check(Acknowledged end, Findings findings) throws SQLException {
    findings.same("rows of the file, read", file.rows(), end.read());
    findings.same(
        "rows there as a charge or told as not taken",
        file.rows(),
        number("select count(*) from " + LINES + " l", source, run));
    findings.none("rows of the file that are not there exactly once", notOnce());
    findings.same(
        "rows acknowledged as taken, and charges",
        end.taken(),
        number("select count(*) from charge" + OURS, source));
    findings.none(
        "rows not taken because they could not be stored",
        number(
            "select count(*) from import_row where run_id = ? and code in ('not-stored', 'unfit',"
                + " 'conflict')",
            run));
    people(findings);
  }

  private void people(Findings findings) throws SQLException {
    findings.same(
        "cases that the rows opened, and their person records",
        number("select count(*) from case_file" + OURS, source),
        number("select count(*) from person_record" + OURS, source));
    findings.none(
        "rows that made more than one person record",
        number(
            "select count(*) from (select source from person_record"
                + OURS
                + " group by source having count(*) > 1) x",
            source));
    findings.none(
        "cases that stand with another driver than their person record",
        number(
            "select count(*) from case_file c join person_record p on p.id = c.person_record_id"
                + " where c.driver_id is distinct from p.driver_id"));
    findings.none(
        "person records that no case and no entry stands on",
        number(
            "select count(*) from person_record p where not exists (select 1 from case_file c"
                + " where c.person_record_id = p.id) and not exists (select 1 from record_entry e"
                + " where e.person_record_id = p.id)"));
    findings.none(
        "drivers that no record founded",
        number("select count(*) from driver where founder_id is null"));
    findings.none(
        "drivers with records, but without the one that founded them",
        number(
            "select count(*) from driver d join person_record f on f.id = d.founder_id where"
                + " f.driver_id <> d.id and exists (select 1 from person_record p where"
                + " p.driver_id = d.id)"));
    findings.none(
        "pairs of records that were joined twice",
        number(
            "select count(*) from (select 1 from match_pair group by least(record_a, record_b),"
                + " greatest(record_a, record_b) having count(*) > 1) x"));
  }

  private long notOnce() throws SQLException {
    int[] seen = new int[file.rows()];
    long wrong = 0;
    try (PreparedStatement statement =
        prepared("select line, id from " + LINES + " l", source, run)) {
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          int row = rows.getInt("line") - 2;
          String id = rows.getString("id");
          boolean isOurs = id == null || id.equals(file.recordIds().get(row));
          wrong += isOurs ? 0 : 1;
          seen[row]++;
        }
      }
    }
    for (int times : seen) {
      wrong += times == 1 ? 0 : 1;
    }
    return wrong;
  }

  private long number(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepared(sql, parameters);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = database.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
