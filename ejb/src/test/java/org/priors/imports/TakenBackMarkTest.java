package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

/** What is said of an import that was taken back, as far as its cases are. */
@OnPostgres
class TakenBackMarkTest {

  private static final String TWO =
      Exports.synthetic()
          .row("record_id", "R63200001", "surname", "Tmarkone")
          .row("record_id", "R63200002", "surname", "Tmarktwo", "arrested_at", "2004-05-02T03:13")
          .csv();

  @Inject SentImports imports;
  @Inject TakeImportBack takeBack;
  @Inject Database database;

  private ImportRun now(ImportRun run) {
    return imports.runs().get(imports.manager(), run.id());
  }

  private TakeImportBack.Return outlook(ImportRun run) {
    return takeBack.outlookOfReturn(imports.manager(), run.id());
  }

  private void requireMark(ImportRun run, long back, long left) {
    assertThat(now(run).casesBack()).isEqualTo(back);
    assertThat(now(run).casesLeft()).isEqualTo(left);
    assertThat(now(run).isTakenBack()).isEqualTo(back > 0 && left == 0);
    assertThat(now(run).isPartlyTakenBack()).isEqualTo(back > 0 && left > 0);
    assertThat(imports.runs().latest(imports.manager(), 9, 0)).contains(now(run));
    assertThat(takeBack.takenBack(imports.manager(), run.id())).isEqualTo(back);
  }

  /** As after one that was stopped after the first case. */
  private void takeTheSecondBack(ImportRun run) {
    takeBack.takeBack(imports.manager(), run.id(), "Sent twice");
    database.run(
        handle ->
            handle.execute(
                "update import_taking_back set upto = (select min(case_id) from import_case where"
                    + " run_id = ?) where run_id = ?",
                run.id(),
                run.id()));
    imports.carryOut();
  }

  @Test
  void one_of_which_some_cases_stand_is_partly_taken_back() {
    ImportRun run = imports.imported(TWO);
    requireMark(run, 0, 0);
    takeTheSecondBack(run);
    requireMark(run, 1, 1);
    imports.takenBack(run);
    requireMark(run, 2, 0);
    imports.putBack(run);
    requireMark(run, 0, 0);
  }

  @Test
  void later_imports_that_found_rows_here_are_told_of_first() {
    ImportRun first = imports.imported(TWO);
    ImportRun later = imports.imported(TWO);
    assertThat(takeBack.outlook(imports.manager(), first.id()).foundHere())
        .containsExactly(new TakingsBack.FoundHere(later.id(), "f.csv", 2));
    assertThat(takeBack.outlook(imports.manager(), later.id()).foundHere()).isEmpty();
  }

  @Test
  void one_of_which_no_case_could_be_put_back_stays_taken_back() {
    ImportRun wrong = imports.imported(TWO);
    imports.takenBack(wrong);
    ImportRun right = imports.imported(TWO);
    assertThat(outlook(wrong)).isEqualTo(new TakeImportBack.Return(0, 2));
    imports.putBack(wrong);
    requireMark(wrong, 2, 0);
    takeTheSecondBack(right);
    assertThat(outlook(wrong)).isEqualTo(new TakeImportBack.Return(1, 1));
    imports.putBack(wrong);
    requireMark(wrong, 1, 1);
    requireMark(right, 1, 1);
  }
}
