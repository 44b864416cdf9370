package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.casebook.CaseList;
import org.priors.casebook.CasesAsked;
import org.priors.security.Caller;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/** An import leads to its cases, and a case to its imports. */
@OnPostgres
class ImportsOfCaseTest {

  @Inject SentImports imports;
  @Inject ImportsOfCase ofCase;
  @Inject CaseList list;
  @Inject Town town;
  @Inject Clearance clearance;
  @Inject Database database;

  private List<Long> cases(Caller caller, ImportRun run) {
    CasesAsked asked = CasesAsked.ofImport(run.id());
    List<Long> ids =
        list.some(caller, asked, 0, CaseList.PAGE).stream()
            .map(line -> line.listed().id())
            .toList();
    assertThat(list.count(caller, asked)).isEqualTo(ids.size());
    return ids;
  }

  @Test
  void an_import_leads_to_the_cases_that_it_opened_and_those_that_it_added_to() {
    Exports night =
        Exports.synthetic()
            .row("record_id", "R62000001", "surname", "Linkedone")
            .row("record_id", "R62000002", "surname", "Linkedtwo");
    ImportRun first = imports.imported(night.csv());
    ImportRun second =
        imports.imported(
            Exports.synthetic()
                .row("record_id", "R62000003", "surname", "Linkedone", "charge", "refusal")
                .row("record_id", "R62000004", "surname", "Linkedthree")
                .csv());
    Caller officer = town.account(Role.OFFICER);
    assertThat(cases(officer, first)).hasSize(2);
    assertThat(cases(officer, second)).hasSize(2);
    long both =
        cases(officer, first).stream()
            .filter(cases(officer, second)::contains)
            .findFirst()
            .orElseThrow();
    assertThat(ofCase.of(officer, both))
        .extracting(ImportsOfCase.Brought::id, ImportsOfCase.Brought::opened)
        .containsExactly(tuple(first.id(), true), tuple(second.id(), false));
    assertThat(ofCase.of(officer, both)).noneMatch(brought -> brought.isOpenTo(officer));
    assertThat(ofCase.of(officer, both)).allMatch(brought -> brought.isOpenTo(imports.manager()));
    assertThat(ofCase.of(officer, both))
        .noneMatch(brought -> brought.isOpenTo(town.account(Role.CLERK)));
  }

  @Test
  void a_case_that_is_out_of_sight_is_on_no_list_of_an_import_and_tells_of_none() {
    ImportRun run =
        imports.imported(
            Exports.synthetic().row("record_id", "R62000011", "surname", "Hiddenson").csv());
    long hidden = cases(town.account(Role.OFFICER), run).get(0);
    imports.seal("R62000011");
    assertThat(cases(town.account(Role.OFFICER), run)).isEmpty();
    assertThat(ofCase.of(town.account(Role.OFFICER), hidden)).isEmpty();
    assertThat(cases(town.account(Role.PROSECUTOR), run)).containsExactly(hidden);
  }

  /** How many charges these cases have, hidden or not. */
  private List<Integer> charges(String... surnames) {
    return clearance.ofWithdrawn(
        () ->
            database.read(
                handle ->
                    handle
                        .createQuery(
                            """
                            select (select count(*) from charge c where c.case_id = f.id) from person_record p
                            join case_file f on f.person_record_id = p.id where p.surname = any(:surnames) order by f.id
                            """)
                        .bindArray("surnames", String.class, (Object[]) surnames)
                        .mapTo(Integer.class)
                        .list()));
  }

  @Test
  void an_arrest_under_the_number_of_a_hidden_one_of_another_person_gets_nothing_of_its_rows() {
    ImportRun first =
        imports.imported(
            Exports.synthetic().row("record_id", "R62000021", "surname", "Underseal").csv());
    imports.seal("R62000021");
    // The number of the case is that of a row which the agency sends of somebody else.
    imports.renumber("R62000021", "R62000022");
    Exports other =
        Exports.synthetic()
            .row(
                "record_id",
                "R62000022",
                "given",
                "Otto",
                "surname",
                "Elsebody",
                "born",
                "1990-01-02")
            .row(
                "record_id",
                "R62000023",
                "given",
                "Otto",
                "surname",
                "Elsebody",
                "born",
                "1990-01-02");
    ImportRun run = imports.imported(other.csv());
    assertThat(run.rowsTaken()).isEqualTo(2);
    assertThat(run.casesNew()).isOne();
    assertThat(charges("UNDERSEAL", "Underseal")).containsExactly(1);
    assertThat(charges("ELSEBODY", "Elsebody")).containsExactly(2);
    assertThat(cases(town.account(Role.PROSECUTOR), run)).isEmpty();
    assertThat(cases(town.account(Role.PROSECUTOR), first)).hasSize(1);
    assertThat(imports.imported(other.csv()).rowsHere()).isEqualTo(2);
    assertThat(charges("ELSEBODY", "Elsebody")).containsExactly(2);
  }
}
