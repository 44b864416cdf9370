package org.priors.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.priors.agencies.Agency;
import org.priors.casebook.CaseList.Which;
import org.priors.casebook.CasesAsked.Order;
import org.priors.cases.ArrestReport;
import org.priors.cases.CaseFile.Status;
import org.priors.cases.CaseIntake;
import org.priors.cases.SealingOrder;
import org.priors.cases.TakeCase;
import org.priors.rulings.Findings;
import org.priors.security.Caller;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.SealingSteps;
import org.priors.slice.Town;

/** Which cases each list is of, and what a line says of a case. */
@OnPostgres
class CaseListTest {

  @Inject CaseList list;
  @Inject CaseListCsv file;
  @Inject CaseIntake intake;
  @Inject CaseReader reader;
  @Inject TakeCase take;
  @Inject Findings findings;
  @Inject MatchingSteps people;
  @Inject SealingSteps courts;
  @Inject Town town;

  private Reported charged(String surname, String degree) {
    return reported(town.police(), surname, "2002-03-02T04:30:00Z", degree);
  }

  private Reported reported(Agency agency, String surname, String at, String degree) {
    ArrestReport report =
        people.report(
            agency,
            aPerson("Lou", surname).born("1970-05-06"),
            Instant.parse(at),
            degree,
            List.of());
    Reported reported = people.reported(intake.take(MatchingSteps.clerk(), report).caseId());
    findings.evaluate(List.of(reported.driver()));
    return reported;
  }

  private List<Long> of(Role role, Which which) {
    Caller caller = town.account(role);
    List<Long> ids =
        page(caller, CasesAsked.all(which), 0).stream().map(line -> line.listed().id()).toList();
    assertThat(list.count(caller, which)).isEqualTo(ids.size());
    return ids;
  }

  private List<CaseList.Line> page(Caller caller, CasesAsked asked, int page) {
    return list.some(caller, asked, (long) page * CaseList.PAGE, CaseList.PAGE);
  }

  private List<Long> ids(CasesAsked asked) {
    Caller clerk = town.account(Role.CLERK);
    List<Long> ids = page(clerk, asked, 0).stream().map(line -> line.listed().id()).toList();
    assertThat(list.count(clerk, asked)).isEqualTo(ids.size());
    return ids;
  }

  private static CasesAsked by(Order order, boolean descending) {
    return new CasesAsked(Which.ALL, "", null, null, order, descending);
  }

  private static CasesAsked with(String text) {
    return new CasesAsked(Which.ALL, text, null, null, Order.ARRESTED, true);
  }

  @Test
  void a_list_is_ordered_by_a_column_either_way_and_what_is_equal_by_the_newest_arrest() {
    long early = reported(town.police(), "Middle", "2002-03-01T04:30:00Z", null).caseId();
    long late = reported(town.police(), "Middle", "2002-03-05T04:30:00Z", null).caseId();
    Agency far = town.police("VA0290100", "VA", "America/New_York");
    long last = reported(far, "Zuletzt", "2002-03-03T04:30:00Z", null).caseId();
    long first = reported(far, "Anfang", "2002-03-02T04:30:00Z", null).caseId();
    assertThat(ids(by(Order.DRIVER, false))).containsExactly(first, late, early, last);
    assertThat(ids(by(Order.DRIVER, true))).containsExactly(last, late, early, first);
    assertThat(ids(by(Order.ARRESTED, false))).containsExactly(early, first, last, late);
    assertThat(ids(by(Order.ARRESTED, true))).containsExactly(late, last, first, early);
    for (Order order : Order.values()) {
      assertThat(ids(by(order, false))).containsExactlyInAnyOrder(early, late, last, first);
    }
  }

  @Test
  void a_list_is_narrowed_by_words_of_the_drivers_name_and_of_either_number() {
    long one = charged("O'Shea_Smith", null).caseId();
    long other = charged("Smithers", null).caseId();
    assertThat(ids(with("smith"))).containsExactly(other, one);
    assertThat(ids(with("lou, O'SHEA_"))).containsExactly(one);
    assertThat(ids(with("lou nobody"))).isEmpty();
    assertThat(ids(with("%"))).isEmpty();
    String number = reader.open(town.account(Role.CLERK), other).file().number();
    assertThat(ids(with(number.toLowerCase()))).containsExactly(other);
    assertThat(ids(with(reader.open(town.account(Role.CLERK), one).file().agencyNumber())))
        .containsExactly(one);
  }

  @Test
  void a_list_is_narrowed_by_status() {
    long open = charged("Stillopen", null).caseId();
    Reported decided = charged("Decided", null);
    courts.convict(decided, "2002-06-01");
    assertThat(ids(new CasesAsked(Which.ALL, "", Status.OPEN, null, Order.ARRESTED, true)))
        .containsExactly(open);
    assertThat(ids(new CasesAsked(Which.ALL, "", Status.DISPOSED, null, Order.STATUS, false)))
        .containsExactly(decided.caseId());
  }

  @Test
  void a_prosecutor_has_a_case_on_the_own_list_from_when_it_is_taken() {
    long first = charged("Ownlist", null).caseId();
    long second = charged("Otherlist", null).caseId();
    assertThat(of(Role.PROSECUTOR, Which.MINE)).isEmpty();
    assertThat(of(Role.PROSECUTOR, Which.UNTAKEN)).containsExactly(second, first);
    Caller prosecutor = town.account(Role.PROSECUTOR);
    take.take(prosecutor, first, reader.open(prosecutor, first).file().version());
    assertThat(of(Role.PROSECUTOR, Which.MINE)).containsExactly(first);
    assertThat(of(Role.PROSECUTOR, Which.UNTAKEN)).containsExactly(second);
  }

  @Test
  void the_cases_of_another_agency_and_of_another_state_are_on_the_list_of_all_alone() {
    long own = charged("Ownagency", null).caseId();
    Agency far = town.police("VA0290100", "VA", "America/New_York");
    long other = reported(far, "Faraway", "2002-03-01T04:30:00Z", null).caseId();
    assertThat(of(Role.OFFICER, Which.ALL)).containsExactly(own, other);
    assertThat(of(Role.OFFICER, Which.AGENCY)).containsExactly(own);
    assertThat(of(Role.PROSECUTOR, Which.UNTAKEN)).containsExactly(own);
    Caller atCourt = town.accountAtCourt(Role.PROSECUTOR);
    assertThat(page(atCourt, CasesAsked.all(Which.UNTAKEN), 0))
        .extracting(line -> line.listed().id())
        .containsExactly(own);
  }

  @Test
  void who_works_at_no_office_of_a_state_has_the_cases_of_all_of_them_to_do() {
    long own = charged("Ownstate", "2nd offense").caseId();
    Agency far = town.police("VA0290100", "VA", "America/New_York");
    long other = reported(far, "Farstate", "2002-03-01T04:30:00Z", "2nd offense").caseId();
    Caller nowhere = Caller.working("test-nowhere", Grant.of(Role.PROSECUTOR)).withAccount(1);
    for (Which which : List.of(Which.UNTAKEN, Which.ABOVE_RECORD)) {
      assertThat(page(nowhere, CasesAsked.all(which), 0))
          .extracting(line -> line.listed().id())
          .containsExactly(own, other);
      assertThat(list.counted(nowhere, which).cases()).isEqualTo(2);
    }
  }

  @Test
  void a_charge_is_below_in_doubt_or_above_by_what_the_record_shows() {
    Reported below = charged("Onthelist", "1st offense");
    people.enter(below.driver(), "2000-04-01");
    findings.evaluate(List.of(below.driver()));
    Reported above = charged("Aboverecord", "2nd offense");
    charged("Asitis", "1st offense");
    assertThat(of(Role.PROSECUTOR, Which.UNDERCHARGED)).containsExactly(below.caseId());
    assertThat(of(Role.PROSECUTOR, Which.ABOVE_RECORD)).containsExactly(above.caseId());
    CaseList.Line first = list.first(town.account(Role.CLERK), Which.UNDERCHARGED, 1).get(0);
    assertThat(first.priors().convicted().counted("conviction")).isEqualTo("1 conviction");
    assertThat(first.priors().refused().number()).isEqualTo("0");
    CaseList.Listed line = first.listed();
    assertThat(line.driver()).isEqualTo("ONTHELIST, Lou");
    assertThat(line.charges()).isEqualTo("Driving while intoxicated");
    assertThat(List.of(line.charged(), line.byRecord())).containsExactly(1, 2);
  }

  @Test
  void what_happened_after_the_arrest_is_no_prior_of_it() {
    Reported arrested = charged("Nopriors", null);
    people.enter(arrested.driver(), "2003-04-01");
    assertThat(page(town.account(Role.CLERK), CasesAsked.all(Which.ALL), 0))
        .singleElement()
        .extracting(line -> line.priors().convictions())
        .isEqualTo(0L);
  }

  @Test
  void a_sealed_case_is_on_the_list_of_who_may_see_it_and_an_expunged_one_on_nobodys() {
    Reported sealed = charged("Sealedaway", null);
    courts.convict(sealed, "2002-06-01");
    courts.order(sealed, SealingOrder.Kind.SEALED);
    assertThat(of(Role.CLERK, Which.ALL)).isEmpty();
    assertThat(of(Role.PROSECUTOR, Which.ALL)).containsExactly(sealed.caseId());
    courts.order(sealed, SealingOrder.Kind.EXPUNGED);
    assertThat(of(Role.PROSECUTOR, Which.ALL)).isEmpty();
  }

  @Test
  void a_page_has_its_lines_the_newest_arrest_first_and_none_beyond_the_last() {
    List<Long> cases =
        IntStream.rangeClosed(1, CaseList.PAGE + 1)
            .mapToObj(
                day ->
                    reported(
                        town.police(),
                        "Pages",
                        "2002-03-%02dT12:00:00Z".formatted(CaseList.PAGE + 2 - day),
                        null))
            .map(Reported::caseId)
            .toList();
    Caller clerk = town.account(Role.CLERK);
    assertThat(page(clerk, CasesAsked.all(Which.ALL), 0))
        .extracting(line -> line.listed().id())
        .isEqualTo(cases.subList(0, CaseList.PAGE));
    assertThat(page(clerk, CasesAsked.all(Which.ALL), 1))
        .extracting(line -> line.listed().id())
        .isEqualTo(cases.subList(CaseList.PAGE, cases.size()));
    assertThat(page(clerk, CasesAsked.all(Which.ALL), 2)).isEmpty();
  }

  @Test
  void a_list_goes_into_a_file_as_it_is_shown_and_no_text_of_others_is_a_formula()
      throws Exception {
    charged("=Hyperlink", null);
    charged("Otherone", null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(town.account(Role.CLERK), by(Order.DRIVER, false), out);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("\"OTHERONE, Lou\",LA-"))
        .anyMatch(line -> line.startsWith("\"'=HYPERLINK, Lou\","))
        .anyMatch(line -> line.contains(",2002-03-01,"));
  }
}
