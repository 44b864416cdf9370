package org.priors.web.chaos;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.priors.web.testing.TinyMailServer;

/** Whether what two servers did was done once. */
final class WorkChecks {

  private static final int LONGEST_WAIT_SECONDS = 120;

  private final Connection database;

  WorkChecks(Connection database) {
    this.database = database;
  }

  void check(long run, Load load, TinyMailServer mails, Findings findings)
      throws SQLException, InterruptedException {
    awaitNone("select count(*) from law_finding where law_version = 'another'");
    awaitNone("select count(*) from notice_mail where state = 'waiting'");
    awaitNone("select count(*) from search_rebuild where state = 'running'");
    String[] numbers = load.acknowledged().toArray(String[]::new);
    findings.same("arrests acknowledged, and on file", numbers.length, onFile(numbers));
    findings.same("servers that ran jobs", 2, load.nodes().size());
    findings.none(
        "times that the import was taken up again",
        number("select resumed from import_run where id = " + run));
    findings.none(
        "rebuilds that failed",
        number("select count(*) from search_rebuild where state = 'failed'"));
    findings.none(
        "cases evaluated under another law than the one in use",
        number(
            "select count(*) from law_finding where law_version <> (select version from law_in_use)"));
    findings.same(
        "mails taken, each once",
        mails.taken().size(),
        mails.taken().stream().map(WorkChecks::id).distinct().count());
    findings.same(
        "mails sent, and taken",
        number("select count(*) from notice_mail where state = 'sent'"),
        mails.taken().size());
    findings.none(
        "pieces of news that no mail told of",
        number("select count(*) from notice_known where mail_id is null and seen_at is null"));
  }

  private static String id(String mail) {
    return mail.lines().filter(line -> line.startsWith("Message-ID")).findFirst().orElseThrow();
  }

  private void awaitNone(String count) throws SQLException, InterruptedException {
    for (int second = 0; second < LONGEST_WAIT_SECONDS && number(count) > 0; second++) {
      TimeUnit.SECONDS.sleep(1);
    }
  }

  private long onFile(String[] numbers) throws SQLException {
    try (PreparedStatement sql =
        database.prepareStatement("select count(*) from case_file where agency_number = any (?)")) {
      sql.setArray(1, database.createArrayOf("text", numbers));
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private long number(String select) throws SQLException {
    try (PreparedStatement sql = database.prepareStatement(select);
        ResultSet row = sql.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
