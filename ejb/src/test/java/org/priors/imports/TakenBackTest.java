package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.priors.casebook.CaseList;
import org.priors.casebook.CasesAsked;
import org.priors.cases.WriteNote;
import org.priors.history.DriverReader;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.problems.Refused;
import org.priors.rulings.CasesOnRecord;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;
import org.priors.sql.Database;

/** An import that is taken back counts nowhere, until it is put back. */
@OnPostgres
class TakenBackTest {

  private static final String LATER = "2004-05-02T03:13";

  private static final String WHY = SentImports.WHY_BACK;

  @Inject SentImports imports;
  @Inject TakeImportBack takeBack;
  @Inject CasesTakenBack takenBack;
  @Inject CaseList list;
  @Inject CasesOnRecord onRecord;
  @Inject DriverReader drivers;
  @Inject WriteNote notes;
  @Inject Database database;
  @Inject MatchingSteps people;
  @Inject Town town;

  private static String person(String id, String surname, String at, String charge) {
    return Exports.synthetic()
        .row("record_id", id, "surname", surname, "arrested_at", at, "charge", charge)
        .csv();
  }

  private List<Long> cases(ImportRun run) {
    return listed(clerk(), CasesAsked.ofImport(run.id())).map(CaseList.Listed::id).toList();
  }

  private Stream<CaseList.Listed> listed(Caller caller, CasesAsked asked) {
    return list.some(caller, asked, 0, CaseList.PAGE).stream().map(CaseList.Line::listed);
  }

  private Caller clerk() {
    return town.account(Role.CLERK);
  }

  private TakingBack latest(ImportRun run) {
    return takeBack.latest(imports.manager(), run.id()).orElseThrow();
  }

  private int arrests(long driver) {
    return (int)
        drivers.read(driver).events().stream()
            .filter(event -> event.kind().name().equals("ARREST"))
            .count();
  }

  @Test
  void its_cases_count_nowhere_and_come_back_as_they_were() {
    ImportRun first = imports.imported(person("R63000001", "Tbackone", "2003-01-02T03:13", "DUI"));
    ImportRun wrong = imports.imported(person("R63000002", "Tbackone", "2004-01-02T03:13", "DUI"));
    long kept = cases(first).get(0);
    long gone = cases(wrong).get(0);
    long driver = onRecord.read(kept).file().driverId();
    assertThat(onRecord.read(gone).file().driverId()).isEqualTo(driver);
    assertThat(arrests(driver)).isEqualTo(2);

    imports.takenBack(wrong);
    assertThat(latest(wrong).state()).isEqualTo("done");
    assertThat(latest(wrong).moved()).isEqualTo(1);
    assertThat(cases(wrong)).isEmpty();
    assertThat(arrests(onRecord.read(kept).file().driverId())).isEqualTo(1);
    assertThatThrownBy(() -> onRecord.read(gone)).isInstanceOf(NotFound.class);
    for (Role role : List.of(Role.PROSECUTOR, Role.CLERK, Role.OFFICER)) {
      assertThat(listed(town.account(role), CasesAsked.all(CaseList.Which.ALL)))
          .extracting(CaseList.Listed::id)
          .containsExactly(kept);
    }
    assertThat(takenBack.page(clerk(), wrong.id(), 0))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.id()).isEqualTo(gone);
              assertThat(one.reason()).isEqualTo(WHY);
              assertThat(one.person()).isEqualTo("TBACKONE, Elizabeth");
            });
    assertThat(takenBack.one(clerk(), gone)).isPresent();
    assertThat(takenBack.one(clerk(), kept)).isEmpty();

    imports.putBack(wrong);
    assertThat(latest(wrong).moved()).isEqualTo(1);
    assertThat(cases(wrong)).containsExactly(gone);
    assertThat(takenBack.one(clerk(), gone)).isEmpty();
    long again = onRecord.read(gone).file().driverId();
    assertThat(onRecord.read(kept).file().driverId()).isEqualTo(again);
    assertThat(arrests(again)).isEqualTo(2);
  }

  @Test
  void what_was_taken_back_joins_nobody_and_waits_for_nobody() {
    ImportRun wrong = imports.imported(person("R63000011", "Tbacktwo", "2004-01-02T03:13", "DUI"));
    long before = people.waiting();
    imports.imported(
        Exports.synthetic()
            .row(
                "record_id",
                "R63000012",
                "surname",
                "Tbacktwo",
                "given",
                "Bruno",
                "born",
                "1990-03-04",
                "arrested_at",
                "2015-01-02T03:13")
            .csv());
    assertThat(people.waiting()).isGreaterThan(before);
    imports.takenBack(wrong);
    assertThat(people.waiting()).isEqualTo(before);
    ImportRun later = imports.imported(person("R63000013", "Tbacktwo", "2006-01-02T03:13", "DUI"));
    assertThat(arrests(onRecord.read(cases(later).get(0)).file().driverId())).isEqualTo(1);
    imports.putBack(wrong);
    assertThat(arrests(onRecord.read(cases(later).get(0)).file().driverId())).isEqualTo(2);
    assertThat(people.waiting()).isGreaterThan(before);
  }

  @Test
  void its_file_can_be_sent_again_and_what_came_again_is_not_put_back() {
    String csv = person("R63000021", "Tbackthree", "2004-01-02T03:13", "DUI");
    ImportRun wrong = imports.imported(csv);
    assertThat(imports.imported(csv).rowsHere()).isEqualTo(1);
    imports.takenBack(wrong);
    ImportRun right = imports.imported(csv);
    assertThat(right.rowsTaken()).isEqualTo(1);
    assertThat(right.casesNew()).isEqualTo(1);
    imports.putBack(wrong);
    assertThat(latest(wrong).moved()).isZero();
    assertThat(latest(wrong).stayed()).isEqualTo(1);
    assertThat(takenBack.page(clerk(), wrong.id(), 0)).hasSize(1);
    imports.takenBack(right);
    imports.putBack(wrong);
    assertThat(cases(wrong)).hasSize(1);
  }

  @Test
  void a_case_that_somebody_has_worked_on_stays_and_what_follows_is_said_first() {
    ImportRun there = imports.imported(person("R63000031", "Tbackfour", "2004-01-02T03:13", "DUI"));
    ImportRun wrong =
        imports.imported(
            Exports.synthetic()
                .row(
                    "record_id",
                    "R63000032",
                    "surname",
                    "Tbackfour",
                    "charge",
                    "refusal",
                    "arrested_at",
                    "2004-01-02T03:13")
                .row("record_id", "R63000033", "surname", "Tbackfive")
                .row(
                    "record_id",
                    "R63000034",
                    "surname",
                    "Tbacksix",
                    "license_number",
                    "5550123",
                    "born",
                    "1970-01-01",
                    "given",
                    "Noted")
                .row(
                    "record_id",
                    "R63000035",
                    "surname",
                    "Tbackseven",
                    "license_number",
                    "5550124",
                    "born",
                    "1971-01-01",
                    "given",
                    "Sealed")
                .row(
                    "record_id",
                    "R63000036",
                    "surname",
                    "Tbackfour",
                    "arrested_at",
                    "2002-01-02T03:13")
                .csv());
    long noted = find(wrong, "TBACKSIX, Noted");
    notes.write(clerk(), noted, "Spoke to the agency");
    imports.seal("R63000035");
    imports.storeAndForget();
    TakeImportBack.Outlook outlook = takeBack.outlook(imports.manager(), wrong.id());
    assertThat(outlook.going()).isEqualTo(2);
    assertThat(outlook.stays()).isEqualTo(2);
    assertThat(outlook.staying())
        .containsEntry("a note was written on it", 1L)
        .containsEntry("a court has decided", 1L)
        .hasSize(2);
    assertThat(outlook.addedTo()).isEqualTo(1);
    assertThat(outlook.openBeside()).isEqualTo(1);
    imports.takenBack(wrong);
    assertThat(latest(wrong).moved()).isEqualTo(2);
    assertThat(latest(wrong).stayed()).isEqualTo(2);
    assertThat(cases(wrong)).containsExactlyInAnyOrder(noted, cases(there).get(0));
  }

  private long find(ImportRun run, String driver) {
    return listed(clerk(), CasesAsked.ofImport(run.id()))
        .filter(listed -> driver.equals(listed.driver()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void one_that_is_to_stop_stops_and_goes_on_when_it_is_begun_again() {
    ImportRun wrong =
        imports.imported(person("R63000041", "Tbackeight", "2004-01-02T03:13", "DUI"));
    takeBack.takeBack(imports.manager(), wrong.id(), WHY);
    assertThatThrownBy(() -> takeBack.putBack(imports.manager(), wrong.id(), WHY))
        .isInstanceOf(Conflict.class);
    takeBack.stop(imports.manager(), wrong.id());
    imports.carryOut();
    assertThat(latest(wrong).state()).isEqualTo("canceled");
    assertThat(cases(wrong)).hasSize(1);
    imports.takenBack(wrong);
    assertThat(cases(wrong)).isEmpty();
    assertThatThrownBy(() -> takeBack.takeBack(imports.manager(), wrong.id(), WHY))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("has opened no case that could be taken back");
  }

  @Test
  void an_interrupted_one_goes_on_with_the_next_case() {
    ImportRun wrong =
        imports.imported(
            Exports.synthetic()
                .row("record_id", "R63000051", "surname", "Tbacknine")
                .row("record_id", "R63000052", "surname", "Tbackten", "arrested_at", LATER)
                .csv());
    takeBack.takeBack(imports.manager(), wrong.id(), WHY);
    List<Long> both = cases(wrong).stream().sorted().toList();
    database.run(handle -> handle.execute("update import_taking_back set upto = ?", both.get(0)));
    imports.carryOut();
    assertThat(latest(wrong).moved()).isEqualTo(1);
    assertThat(cases(wrong)).containsExactly(both.get(0));
  }

  @Test
  void a_reason_is_needed_and_an_import_of_the_own_agency() {
    ImportRun run = imports.imported(person("R63000061", "Tbackzero", "2004-01-02T03:13", "DUI"));
    assertThatThrownBy(() -> takeBack.takeBack(imports.manager(), run.id(), " "))
        .isInstanceOf(Refused.class)
        .hasMessage("The reason is missing.");
    assertThatThrownBy(() -> takeBack.takeBack(clerk(), run.id(), WHY)).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> takeBack.outlook(town.account(Role.OFFICER), run.id()))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> takeBack.putBack(imports.manager(), run.id(), WHY))
        .isInstanceOf(Refused.class);
  }
}
