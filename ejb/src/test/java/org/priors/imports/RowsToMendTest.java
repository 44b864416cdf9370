package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

/** Rows that were not taken are downloaded as they stood, mended, and sent again. */
@OnPostgres
class RowsToMendTest {

  @Inject SentImports imports;
  @Inject ImportSteps steps;
  @Inject Database database;
  @Inject Clock clock;

  private static Exports row(String id, String surname, String... changes) {
    return Exports.synthetic().row(with(id, surname, changes));
  }

  private static String[] with(String id, String surname, String... changes) {
    String[] all = new String[changes.length + 4];
    System.arraycopy(new String[] {"record_id", id, "surname", surname}, 0, all, 0, 4);
    System.arraycopy(changes, 0, all, 4, changes.length);
    return all;
  }

  @Test
  void a_row_that_is_mended_is_taken_and_those_that_were_taken_are_not_doubled() {
    Exports file =
        row("R60000001", "Mendone")
            .row(with("R60000002", "Mendtwo", "arrested_at", "2004-02-31T03:13"))
            .row(with("R60000003", "Mendthree", "charge", "drunk"));
    ImportRun first = imports.imported(file.csv());
    assertThat(first.rowsTaken()).isEqualTo(1);
    assertThat(first.rowsFailed()).isEqualTo(2);
    assertThat(first.isRowsKept()).isTrue();
    String handedBack = imports.toMend(first);
    assertThat(handedBack).startsWith("\uFEFF\"").contains("\"Priors: line\"");
    assertThat(handedBack.lines().skip(1))
        .hasSize(2)
        .first()
        .asString()
        .contains(
            "\"R60000002\"",
            "\"2004-02-31T03:13\"",
            "\"import " + first.id() + " line 3\",\"Not taken: ");
    ImportRun second = imports.imported(handedBack.replace("2004-02-31", "2004-02-29"));
    assertThat(second.rowsTaken()).isEqualTo(1);
    assertThat(second.casesNew()).isEqualTo(1);
    assertThat(second.rowsFailed()).isEqualTo(1);
    assertThat(imports.toMend(second).lines().findFirst())
        .isEqualTo(handedBack.lines().findFirst());
    ImportRun whole = imports.imported(file.csv().replace("2004-02-31", "2004-02-29"));
    assertThat(whole.rowsHere()).isEqualTo(2);
    assertThat(whole.rowsTaken()).isZero();
    assertThat(whole.rowsFailed()).isEqualTo(1);
  }

  @Test
  void a_row_that_was_mended_since_is_told_in_the_import_that_did_not_take_it() {
    final long before = toMend();
    ImportRun first =
        imports.imported(
            row("R60000101", "Mendedson", "arrested_at", "2004-02-31T03:13")
                .row(with("R60000102", "Mendedson", "charge", "drunk"))
                .row(with("R60000103", "Mendedson", "charge", "drunk"))
                .csv());
    String handedBack = imports.toMend(first);
    ImportRun second =
        imports.imported(
            handedBack
                .replace("2004-02-31", "2004-02-29")
                .replace(line(first, 4), "import " + Long.MAX_VALUE + " line 4"));
    assertThat(second.rowsTaken()).isEqualTo(1);
    assertThat(again(first).rowsFailed()).isEqualTo(3);
    assertThat(again(first).rowsMended()).isEqualTo(1);
    assertThat(again(first).rowsLeft()).isEqualTo(2);
    assertThat(imports.toMend(first)).doesNotContain("R60000101").hasLineCount(3);
    assertThat(toMend())
        .as("one that came again is waited for in the later import alone")
        .isEqualTo(before + 3);
    ImportRun third = imports.imported(imports.toMend(second).replace("\"drunk\"", "\"DWI\""));
    assertThat(third.rowsTaken()).isEqualTo(2);
    assertThat(again(first).rowsMended()).isEqualTo(2);
    assertThat(again(second).rowsMended()).isEqualTo(2);
    assertThat(again(second).isRowsKept()).isFalse();
    assertThat(toMend()).isEqualTo(before + 1);
  }

  @Test
  void a_row_counts_as_mended_as_long_as_the_import_that_took_it_stands() {
    ImportRun first =
        imports.imported(row("R60000111", "Mendbacson", "arrested_at", "2004-02-31T03:13").csv());
    String mended = imports.toMend(first).replace("2004-02-31", "2004-02-29");
    ImportRun second = imports.imported(mended);
    assertThat(again(first).rowsMended()).isEqualTo(1);
    long mendedAll = toMend();
    imports.takenBack(second);
    assertThat(again(first).rowsMended()).isZero();
    assertThat(again(first).isRowsKept()).isTrue();
    assertThat(toMend()).isEqualTo(mendedAll + 1);
    imports.putBack(second);
    assertThat(again(first).rowsMended()).isEqualTo(1);
  }

  @Test
  void the_file_of_another_agency_mends_no_row() {
    ImportRun first =
        imports.imported(row("R60000121", "Mendotherson", "arrested_at", "2004-02-31T03:13").csv());
    database.run(
        handle ->
            handle.execute(
                "update import_run set agency_id = (select max(id) from agency where id <> agency_id)"
                    + " where id = ?",
                first.id()));
    imports.imported(imports.toMend(first).replace("2004-02-31", "2004-02-29"));
    assertThat(again(first).rowsMended()).isZero();
  }

  private long toMend() {
    return imports.runs().rowsToMend(imports.manager());
  }

  private ImportRun again(ImportRun run) {
    return imports.runs().get(imports.manager(), run.id());
  }

  private static String line(ImportRun run, int line) {
    return "import " + run.id() + " line " + line;
  }

  @Test
  void rows_to_mend_are_counted_over_all_imports_as_long_as_they_are_kept_and_stand() {
    long before = imports.runs().rowsToMend(imports.manager());
    ImportRun first = left("R6000081");
    for (int number = 2; number < 9; number++) {
      left("R600008" + number);
    }
    assertThat(imports.runs().rowsToMend(imports.manager())).isEqualTo(before + 8);
    imports.takenBack(first);
    assertThat(imports.runs().rowsToMend(imports.manager())).isEqualTo(before + 7);
    imports.putBack(first);
    assertThat(imports.runs().rowsToMend(imports.manager())).isEqualTo(before + 8);
    assertThat(imports.runs().rowsToMend(Caller.working("test-elsewhere", Grant.of(Role.CLERK))))
        .as("a clerk counts those of the own agency")
        .isZero();
    database.run(
        handle ->
            handle.execute(
                "update import_run set finished_at = ? where id = ?",
                OffsetDateTime.ofInstant(
                    clock.instant().minus(ImportRun.KEPT).minusSeconds(1), ZoneOffset.UTC),
                first.id()));
    assertThat(imports.runs().rowsToMend(imports.manager())).isEqualTo(before + 7);
  }

  @Test
  void imports_are_listed_by_their_file_and_in_each_order() {
    ImportRun one = left("R6000091");
    ImportRun other = imports.imported(row("R60000099", "Listedrow").csv());
    for (ImportsAsked.Order order : ImportsAsked.Order.values()) {
      for (boolean descending : new boolean[] {true, false}) {
        ImportsAsked asked = new ImportsAsked("F.CSV", order, descending);
        assertThat(imports.runs().some(imports.manager(), asked, 100, 0))
            .as(order.name())
            .extracting(ImportRun::id)
            .contains(one.id(), other.id())
            .hasSize((int) imports.runs().count(imports.manager(), asked));
      }
    }
    ImportsAsked left = new ImportsAsked("", ImportsAsked.Order.LEFT, true);
    assertThat(imports.runs().some(imports.manager(), left, 1, 0))
        .allMatch(run -> run.rowsFailed() > 0);
    ImportsAsked none = new ImportsAsked("no such file", ImportsAsked.Order.FILE, false);
    assertThat(imports.runs().count(imports.manager(), none)).isZero();
  }

  /** An import of one row that is taken and one that is not. */
  private ImportRun left(String id) {
    String surname = "Left" + (char) ('a' + id.charAt(7) - '0') + "person";
    return imports.imported(
        row(id + "1", surname).row(with(id + "2", surname, "charge", "drunk")).csv());
  }

  @Test
  void what_stands_between_the_values_stays_and_a_formula_is_marked_and_read_as_it_was() {
    String csv = row("R60000011", "=cmd()", "arrested_at", "never").csv().replace("\",\"", "\";\"");
    ImportRun run = imports.imported(csv);
    String handedBack = imports.toMend(run);
    assertThat(handedBack).contains("\";\"'=cmd()\";\"");
    ImportRun again = imports.imported(handedBack);
    assertThat(again.rowsFailed()).isEqualTo(1);
    assertThat(imports.toMend(again)).isEqualTo(handedBack.replace(line(run, 2), line(again, 2)));
  }

  @Test
  void the_counts_of_an_import_add_up() {
    String csv =
        row("R60000021", "Addsup")
            .row(with("R60000021", "Addsup"))
            .row(with("R60000022", "Addsup", "charge", "theft"))
            .row(with("R60000023", "Addsup", "born", "never"))
            .row(with("R60000024", "Addsup", "arrested_at", ""))
            .csv();
    ImportRun run = imports.imported(csv);
    assertThat(run.rowsRead()).isEqualTo(5);
    assertThat(run.rowsTaken()).isEqualTo(2);
    assertThat(run.rowsRemarked()).isEqualTo(1);
    assertThat(run.rowsHere()).isEqualTo(1);
    assertThat(run.rowsSkipped()).isEqualTo(1);
    assertThat(run.rowsFailed()).isEqualTo(1);
    assertThat(imports.notes(run).lines())
        .anyMatch(line -> line.startsWith("3,here,already-here,"))
        .anyMatch(line -> line.startsWith("4,skipped,not-dui,"))
        .anyMatch(line -> line.startsWith("5,remark,birth-date-left-out,"))
        .anyMatch(line -> line.startsWith("6,failed,"));
  }

  @Test
  void a_row_that_says_otherwise_than_a_sealed_case_is_shown_nowhere() {
    ImportRun run =
        imports.imported(
            row("R60000031", "Undersealson")
                .row(with("R60000031", "Otherwiseson"))
                .row(with("R60000032", "Inplainson", "arrested_at", "never"))
                .csv());
    assertThat(imports.toMend(run)).contains("Otherwiseson").hasLineCount(3);
    imports.seal("R60000031");
    assertThat(imports.toMend(run)).doesNotContain("Otherwiseson").hasLineCount(2);
    assertThat(imports.notes(run)).doesNotContain("Otherwiseson", "R60000031").hasLineCount(2);
    assertThat(imports.runs().reasons(imports.manager(), run.id()))
        .filteredOn(reason -> reason.code().equals("differs"))
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.rows()).isEqualTo(1);
              assertThat(reason.sample()).isNull();
              assertThat(reason.firstLine()).isNull();
            });
  }

  @Test
  void rows_are_kept_for_ninety_days_and_their_reasons_for_good() {
    ImportRun run = imports.imported(row("R60000041", "Keptson", "arrested_at", "never").csv());
    ended(run, clock.instant().minus(ImportRun.KEPT).plus(Duration.ofMinutes(1)));
    steps.forgetRows();
    assertThat(imports.toMend(run)).contains("Keptson");
    ended(run, clock.instant().minus(ImportRun.KEPT).minus(Duration.ofMinutes(1)));
    steps.forgetRows();
    assertThat(imports.runs().get(imports.manager(), run.id()).isRowsKept()).isFalse();
    assertThatThrownBy(() -> imports.toMend(run)).isInstanceOf(NotFound.class);
    assertThat(imports.notes(run)).hasLineCount(2);
  }

  private void ended(ImportRun run, Instant at) {
    database.run(
        handle ->
            handle.execute(
                "update import_run set finished_at = ? where id = ?",
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                run.id()));
  }
}
