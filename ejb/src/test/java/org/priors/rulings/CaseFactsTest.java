package org.priors.rulings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.fixtures.AgencyFixture.agencyIn;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.priors.agencies.Agency;
import org.priors.cases.AlcoholConcentration;
import org.priors.cases.Arrest;
import org.priors.cases.ArrestBuilder;
import org.priors.cases.CaseFile;
import org.priors.cases.ChargeSays;
import org.priors.cases.ChemicalTest;
import org.priors.cases.TestKind;
import org.priors.cases.TestOutcome;
import org.priors.cases.TestsReported;
import org.priors.history.DecidedPairs;
import org.priors.history.DriverPast;
import org.priors.law.Circumstance;
import org.priors.law.Facts;
import org.priors.law.NotCompleted;
import org.priors.law.Offense;
import org.priors.law.SampleBy;

class CaseFactsTest {

  private static final LocalDateTime AT = LocalDateTime.parse("2002-05-01T23:10");
  private static final ChargeSays YOUNG =
      new ChargeSays(null, false, List.of(), List.of(), 21, List.of("UNDER 21"));

  private static final Agency AGENCY = agencyIn("LA", "America/Chicago");

  private static ChemicalTest breath(TestOutcome outcome) {
    return new ChemicalTest(TestKind.BREATH, outcome, null, null, null, null, "report");
  }

  private static ChemicalTest blood(String grams) {
    return new ChemicalTest(
        TestKind.BLOOD,
        TestOutcome.COMPLETED,
        null,
        new AlcoholConcentration(new BigDecimal(grams), AlcoholConcentration.Unit.G_PER_100_ML),
        null,
        null,
        "report");
  }

  private static Facts facts(Arrest arrest, ChemicalTest... tests) {
    Clock now = Clock.fixed(Instant.parse("2002-06-01T12:00:00Z"), ZoneOffset.UTC);
    CaseFile file =
        new CaseFile("LA-1", AGENCY, "1", null, arrest, TestsReported.ALL, "report", now);
    List.of(tests).forEach(file::add);
    return CaseFacts.of(
        new CaseOnRecord(file, AGENCY, null, null),
        ChargeSays.NOTHING,
        DriverPast.of(List.of(), DecidedPairs.NONE),
        null);
  }

  private static ArrestBuilder arrest() {
    return Arrest.madeAt(AT.atZone(AGENCY.zone()).toInstant());
  }

  private static Offense tested(ChemicalTest... tests) {
    return facts(arrest().build(), tests).offense();
  }

  @Test
  void a_refusal_with_blood_under_a_warrant_is_refused_has_its_result_and_says_how_it_came() {
    Offense offense = tested(breath(TestOutcome.REFUSED), blood("0.178").sampled(SampleBy.WARRANT));
    assertThat(offense.refused()).isTrue();
    assertThat(offense.bac()).isEqualTo(178);
    assertThat(offense.sample()).isEqualTo(SampleBy.WARRANT);
  }

  @Test
  void what_came_of_a_test_that_was_not_completed_is_left_to_the_law() {
    Offense offense = tested(breath(TestOutcome.INADEQUATE_SAMPLE), blood("0.178"));
    assertThat(offense.refused()).isNull();
    assertThat(offense.came()).containsExactly(NotCompleted.INADEQUATE_SAMPLE);
    assertThat(offense.otherGiven()).isTrue();
    assertThat(tested(breath(TestOutcome.NO_ANSWER)).otherGiven()).isFalse();
    Offense refused = tested(breath(TestOutcome.INADEQUATE_SAMPLE), breath(TestOutcome.REFUSED));
    assertThat(refused.refused()).isTrue();
    assertThat(refused.came()).isEmpty();
    assertThat(tested(blood("0.178")).refused()).isFalse();
  }

  @Test
  void a_file_with_every_test_tells_of_one_not_completed_that_no_blood_was_refused_besides() {
    ChemicalTest inadequate = breath(TestOutcome.INADEQUATE_SAMPLE);
    assertThat(facts(arrest().build(), inadequate).circumstances())
        .isEqualTo(Map.of(Circumstance.BLOOD_REFUSED, false));
    assertThat(facts(arrest().build(), inadequate, breath(TestOutcome.REFUSED)).circumstances())
        .isEmpty();
    assertThat(facts(arrest().build(), blood("0.178")).circumstances()).isEmpty();
    assertThat(facts(arrest().build()).circumstances()).isEmpty();
  }

  @Test
  void how_a_sample_came_is_told_of_the_lowest_result_and_only_after_a_refusal() {
    ChemicalTest medical = blood("0.178").sampled(SampleBy.MEDICAL);
    assertThat(
            tested(breath(TestOutcome.REFUSED), blood("0.190").sampled(SampleBy.WARRANT), medical)
                .sample())
        .isEqualTo(SampleBy.MEDICAL);
    assertThat(tested(medical).sample()).isNull();
    assertThat(tested(breath(TestOutcome.REFUSED), blood("0.178")).sample()).isNull();
  }

  @Test
  void the_offense_is_the_driving_where_that_is_told_apart_from_the_arrest() {
    LocalDateTime later = AT.plusHours(3);
    Facts facts =
        facts(
            Arrest.madeAt(later.atZone(AGENCY.zone()).toInstant())
                .drivingAt(AT.atZone(AGENCY.zone()).toInstant())
                .noticeAt(later.plusDays(2).atZone(AGENCY.zone()).toInstant())
                .build());
    assertThat(facts.offense().at()).isEqualTo(AT);
    assertThat(facts.arrestAt()).isEqualTo(later);
    assertThat(facts.noticeAt()).isEqualTo(later.plusDays(2));
  }

  @Test
  void without_its_own_time_the_offense_is_at_the_arrest_and_no_notice_is_known() {
    Facts facts = facts(arrest().build());
    assertThat(facts.offense().at()).isEqualTo(AT);
    assertThat(facts.arrestAt()).isEqualTo(AT);
    assertThat(facts.noticeAt()).isNull();
  }

  @Test
  void the_age_is_that_at_the_driving() {
    Offense offense =
        CaseFacts.counted(
                "LA",
                AT,
                AT.plusHours(3),
                LocalDate.parse("1981-05-02"),
                ChargeSays.NOTHING,
                DriverPast.of(List.of(), DecidedPairs.NONE))
            .offense();
    assertThat(offense.age()).isEqualTo(20);
  }

  @Test
  void a_commercial_license_is_no_commercial_vehicle() {
    Offense offense = facts(arrest().commercialLicense(true).build()).offense();
    assertThat(offense.commercialLicense()).isTrue();
    assertThat(offense.commercial()).isNull();
  }

  private static Offense counted(String born, ChargeSays says) {
    return CaseFacts.counted(
            "LA",
            null,
            AT,
            born == null ? null : LocalDate.parse(born),
            says,
            DriverPast.of(List.of(), DecidedPairs.NONE))
        .offense();
  }

  @Test
  void the_birth_date_tells_the_age_whatever_a_charge_says() {
    assertThat(counted("1982-05-01", YOUNG).age()).isEqualTo(20);
    assertThat(counted("1982-05-02", YOUNG).age()).isEqualTo(19);
    assertThat(counted("1962-05-02", YOUNG).underAge()).isNull();
  }

  @Test
  void a_charge_of_a_driver_under_an_age_tells_no_age() {
    assertThat(counted(null, YOUNG).age()).isNull();
    assertThat(counted(null, YOUNG).underAge()).isEqualTo(21);
    assertThat(counted("2002-05-02", YOUNG).underAge()).isEqualTo(21);
    assertThat(counted(null, ChargeSays.NOTHING).underAge()).isNull();
  }
}
