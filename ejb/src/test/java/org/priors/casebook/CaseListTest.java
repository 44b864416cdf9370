package org.priors.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.priors.agencies.Agency;
import org.priors.casebook.CaseList.Which;
import org.priors.cases.ArrestReport;
import org.priors.cases.CaseIntake;
import org.priors.cases.SealingOrder;
import org.priors.cases.TakeCase;
import org.priors.rulings.Findings;
import org.priors.security.Caller;
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
    List<Long> ids = list.page(caller, which, 0).stream().map(line -> line.listed().id()).toList();
    assertThat(list.count(caller, which)).isEqualTo(ids.size());
    return ids;
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
    assertThat(list.page(atCourt, Which.UNTAKEN, 0))
        .extracting(line -> line.listed().id())
        .containsExactly(own);
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
    assertThat(list.page(town.account(Role.CLERK), Which.ALL, 0))
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
    assertThat(list.page(clerk, Which.ALL, 0))
        .extracting(line -> line.listed().id())
        .isEqualTo(cases.subList(0, CaseList.PAGE));
    assertThat(list.page(clerk, Which.ALL, 1))
        .extracting(line -> line.listed().id())
        .isEqualTo(cases.subList(CaseList.PAGE, cases.size()));
    assertThat(list.page(clerk, Which.ALL, 2)).isEmpty();
  }
}
