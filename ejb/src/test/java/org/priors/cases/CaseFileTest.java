package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.priors.cases.ArrestFixture.AGENCY;
import static org.priors.cases.ArrestFixture.aCharge;
import static org.priors.cases.ArrestFixture.anArrest;
import static org.priors.cases.ArrestFixture.at;
import static org.priors.fixtures.Refusals.assertRefused;
import static org.priors.people.PersonFixture.aPerson;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileTest {

  private static final Clock NOW = anArrest().clock();

  @Test
  void an_arrest_may_lie_five_minutes_ahead_for_clocks_differ() {
    ArrestFixture report = anArrest().reportedAt("2002-05-01T23:30:00");
    assertThatCode(() -> report.on("2002-05-01T23:30:00").inCase()).doesNotThrowAnyException();
    assertThatCode(() -> report.on("2002-05-01T23:35:00").inCase()).doesNotThrowAnyException();
    assertRefused(
        "in-the-future", "/arrest/at", () -> report.on("2002-05-01T23:35:00.001").inCase());
    assertRefused("in-the-future", "/arrest/at", () -> report.on("2003-05-01T23:30:00").inCase());
  }

  @Test
  void a_new_case_is_open_and_knows_its_agency() {
    CaseFile opened = anArrest().inCase();
    assertThat(opened.status()).isEqualTo(CaseFile.Status.OPEN);
    assertThat(opened.state()).isEqualTo("LA");
    assertThat(opened.agencyId()).isEqualTo(AGENCY.id());
    assertThat(opened.driverId()).isNull();
    assertThat(opened.prosecutorId()).isNull();
  }

  @Test
  void a_case_has_a_number_of_its_own_and_one_of_the_agency() {
    assertRefused("missing", "/number", () -> numbered(" ", "02-417"));
    assertRefused("missing", "/agencyNumber", () -> numbered("LA-2002-000417", null));
    assertThat(numbered("LA-2002-000417", "9".repeat(60)).agencyNumber()).hasSize(60);
    assertRefused("too-long", "/agencyNumber", () -> numbered("LA-2002-000417", "9".repeat(61)));
  }

  @Test
  void a_case_has_an_arrest_and_a_source_and_says_what_is_reported_of_tests() {
    Arrest arrest = anArrest().arrest();
    assertRefused(
        "missing",
        "/arrest",
        () -> new CaseFile("1", AGENCY, "2", null, null, TestsReported.ALL, "report", NOW));
    assertRefused(
        "missing",
        "/testsReported",
        () -> new CaseFile("1", AGENCY, "2", null, arrest, null, "report", NOW));
    assertRefused(
        "missing",
        "/source",
        () -> new CaseFile("1", AGENCY, "2", null, arrest, TestsReported.ALL, null, NOW));
  }

  @Test
  void a_case_joins_the_driver_of_its_person_record() {
    CaseFile opened = anArrest().inCase();
    opened.isAbout(aPerson().born("1966-03-04").ofDriver(11), AGENCY);
    assertThat(opened.driverId()).isEqualTo(11);
    CaseFile ofUnknownAge = anArrest().inCase();
    ofUnknownAge.isAbout(aPerson().ofDriver(12), AGENCY);
    assertThat(ofUnknownAge.driverId()).isEqualTo(12);
  }

  @Test
  void nobody_is_arrested_before_the_day_of_their_birth_or_as_a_child_as_the_agency_counts_days() {
    // Half past eleven at the agency is the next day already in UTC.
    CaseFile opened = anArrest().on("2002-05-01T23:30").inCase();
    assertThatCode(() -> opened.isAbout(aPerson().born("1994-05-01").ofDriver(11), AGENCY))
        .doesNotThrowAnyException();
    refused(opened, "too-young", "1994-05-02");
    refused(opened, "too-young", "2002-05-01");
    refused(opened, "arrest-before-birth", "2002-05-02");
  }

  @Test
  void nobody_who_is_arrested_is_older_than_110() {
    CaseFile opened = anArrest().on("2002-05-01T23:30").inCase();
    assertThatCode(() -> opened.isAbout(aPerson().born("1891-05-02").ofDriver(11), AGENCY))
        .doesNotThrowAnyException();
    refused(opened, "too-old", "1891-05-01");
    refused(opened, "too-old", "1881-01-01");
  }

  private static void refused(CaseFile opened, String code, String born) {
    assertRefused(
        code, "/person/born", () -> opened.isAbout(aPerson().born(born).ofDriver(11), AGENCY));
  }

  @ParameterizedTest
  @CsvSource({
    "1900-01-01T12:00, filler-date",
    "1970-01-01T23:30, filler-date",
    // Midnight in UTC, as a system writes it that knows no time at all.
    "1969-12-31T18:00, filler-date",
    "1905-12-31T23:30, too-early"
  })
  void an_arrest_is_not_on_a_day_that_stands_for_none(String at, String code) {
    assertRefused(code, "/arrest/at", () -> anArrest().on(at).inCase());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1969-12-31T23:30", "1970-01-02T00:00", "1969-12-31T18:01"})
  void the_night_beside_such_a_day_may_be(String at) {
    assertThatCode(() -> anArrest().on(at).inCase()).doesNotThrowAnyException();
  }

  @Test
  void a_refused_person_leaves_the_case_without_a_driver() {
    CaseFile opened = anArrest().on("2002-05-01T23:30").inCase();
    assertRefused(
        "arrest-before-birth",
        "/person/born",
        () -> opened.isAbout(aPerson().born("2002-05-02").ofDriver(11), AGENCY));
    assertThat(opened.driverId()).isNull();
  }

  @Test
  void a_case_begins_with_the_earliest_charge_of_its_night() {
    CaseFile night = anArrest().on("2002-05-01T23:30").inCase();
    night.add(aCharge(), at("2002-05-02T00:10"));
    assertThat(night.arrest().at()).isEqualTo(at("2002-05-01T23:30"));
    night.add(aCharge(), at("2002-05-01T23:30"));
    assertThat(night.arrest().at()).isEqualTo(at("2002-05-01T23:30"));
    night.add(aCharge(), at("2002-05-01T23:29"));
    assertThat(night.arrest().at()).isEqualTo(at("2002-05-01T23:29"));
    assertThat(night.charges()).hasSize(3);
  }

  @Test
  void a_case_has_a_refusal_where_an_evidential_test_was_refused() {
    CaseFile opened = anArrest().inCase();
    opened.add(test(TestKind.PRELIMINARY_BREATH, TestOutcome.REFUSED));
    opened.add(test(TestKind.BREATH, TestOutcome.UNABLE));
    assertThat(opened.hasRefusal()).isFalse();
    opened.add(test(TestKind.BLOOD, TestOutcome.REFUSED));
    assertThat(opened.hasRefusal()).isTrue();
  }

  @Test
  void
      a_test_that_is_added_later_makes_those_on_file_all_unless_the_source_tells_of_refusals_only() {
    for (TestsReported reported : TestsReported.values()) {
      CaseFile opened = anArrest().telling(reported).inCase();
      opened.testedToo(test(TestKind.BLOOD, TestOutcome.COMPLETED));
      assertThat(opened.tests()).hasSize(1);
      assertThat(opened.testsReported())
          .isEqualTo(reported == TestsReported.REFUSALS_ONLY ? reported : TestsReported.ALL);
    }
  }

  @Test
  void a_case_gathers_what_is_reported_and_hands_it_out_to_be_read_only() {
    CaseFile opened = anArrest().inCase();
    opened.add(aCharge());
    opened.add(new SobrietyTest(SobrietyTest.Kind.WALK_AND_TURN, 4, null));
    opened.add(new CaseNote("Video requested", at("2002-05-02T09:00"), "J. Roy"));
    opened.advised(new Advisement("6621", "English", at("2002-05-01T23:45"), "417"));
    assertThat(opened.sobrietyTests()).hasSize(1);
    assertThat(opened.notes()).extracting(CaseNote::text).containsExactly("Video requested");
    assertThat(opened.advisement().form()).isEqualTo("6621");
    assertThatCode(() -> opened.charges().add(aCharge()))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static CaseFile numbered(String number, String agencyNumber) {
    Arrest arrest = anArrest().arrest();
    return new CaseFile(
        number, AGENCY, agencyNumber, null, arrest, TestsReported.ALL, "report", NOW);
  }

  private static ChemicalTest test(TestKind kind, TestOutcome outcome) {
    return new ChemicalTest(kind, outcome, null, null, null, null, "report");
  }
}
