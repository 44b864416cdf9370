package org.priors.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.agencies.Agency;
import org.priors.cases.AlcoholConcentration;
import org.priors.cases.ArrestReport;
import org.priors.cases.CaseIntake;
import org.priors.cases.ChemicalTest;
import org.priors.cases.TestKind;
import org.priors.cases.TestOutcome;
import org.priors.cases.TestTimes;
import org.priors.security.Caller;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.OnPostgres;
import org.priors.slice.Persons;
import org.priors.slice.Town;

/** What case files lack, of one and of all that are a person's own. */
@OnPostgres
class CaseLacksTest {

  private static final Instant AT = Instant.parse("2002-03-02T04:30:00Z");

  @Inject CaseLacks lacks;
  @Inject CaseList list;
  @Inject CaseIntake intake;
  @Inject MatchingSteps people;
  @Inject Town town;

  private long taken(Agency agency, Persons person, String degree, List<ChemicalTest> tests) {
    ArrestReport report = people.report(agency, person, AT, degree, tests);
    return intake.take(MatchingSteps.clerk(), report).caseId();
  }

  private static ChemicalTest breath(TestOutcome outcome, Instant refused, String grams) {
    AlcoholConcentration result =
        grams == null
            ? null
            : new AlcoholConcentration(
                new BigDecimal(grams), AlcoholConcentration.Unit.G_PER_210_L);
    return new ChemicalTest(
        TestKind.BREATH,
        outcome,
        new TestTimes(null, refused, null, null),
        result,
        null,
        null,
        "test");
  }

  @Test
  void a_file_says_what_it_lacks_and_nothing_that_it_has() {
    Caller clerk = town.account(Role.CLERK);
    Persons known = aPerson("Lou", "Lacksless").born("1970-05-06").licensed("LA", "00-7191-727");
    long few =
        taken(
            town.police(),
            known,
            "1st offense",
            List.of(
                breath(TestOutcome.REFUSED, AT, null),
                breath(TestOutcome.COMPLETED, null, "0.141")));
    assertThat(lacks.of(clerk, few)).containsExactly(Lack.ADVISEMENT, Lack.NOTICE, Lack.VEHICLE);
    long many =
        taken(
            town.police(),
            aPerson("Lou", "Lacksmore"),
            null,
            List.of(
                breath(TestOutcome.REFUSED, null, null),
                breath(TestOutcome.COMPLETED, null, null)));
    assertThat(lacks.of(clerk, many))
        .containsExactly(
            Lack.BIRTH_DATE,
            Lack.LICENSE,
            Lack.RESULT,
            Lack.REFUSED_AT,
            Lack.ADVISEMENT,
            Lack.NOTICE,
            Lack.VEHICLE,
            Lack.LEVEL);
  }

  @Test
  void an_officer_counts_those_of_the_agency_and_a_clerk_those_of_the_state() {
    Agency far = town.police("VA0290100", "VA", "America/New_York");
    Agency near = town.police("LA0170200", "LA", "America/Chicago");
    long own = taken(town.police(), aPerson("Lou", "Ownlack"), null, List.of());
    long neighbors = taken(near, aPerson("Lou", "Nearlack"), null, List.of());
    taken(far, aPerson("Lou", "Farlack"), null, List.of());
    assertThat(birthDates(town.account(Role.OFFICER)))
        .isEqualTo(
            new CaseLacks.Counted(
                Lack.BIRTH_DATE, 1, AT.atOffset(java.time.ZoneOffset.UTC), "America/Chicago"));
    assertThat(birthDates(town.account(Role.CLERK)).cases()).isEqualTo(2);
    assertThat(
            list.some(
                town.account(Role.OFFICER), CasesAsked.all(Lack.BIRTH_DATE), 0, CaseList.PAGE))
        .extracting(line -> line.listed().id())
        .containsExactly(own);
    assertThat(
            list.some(town.account(Role.CLERK), CasesAsked.all(Lack.BIRTH_DATE), 0, CaseList.PAGE))
        .extracting(line -> line.listed().id())
        .containsExactly(neighbors, own);
    assertThat(list.count(town.account(Role.CLERK), Lack.RESULT)).isZero();
  }

  private CaseLacks.Counted birthDates(Caller caller) {
    return lacks.counted(caller).stream()
        .filter(one -> one.lack() == Lack.BIRTH_DATE)
        .findFirst()
        .orElseThrow();
  }
}
