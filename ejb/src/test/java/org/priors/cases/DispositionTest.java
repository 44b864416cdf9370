package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.priors.cases.ArrestFixture.AGENCY;
import static org.priors.cases.ArrestFixture.aCharge;
import static org.priors.cases.ArrestFixture.anArrest;
import static org.priors.cases.ArrestFixture.clockAt;
import static org.priors.cases.DispositionFixture.aConviction;
import static org.priors.cases.DispositionFixture.aDecision;
import static org.priors.fixtures.AgencyFixture.court;
import static org.priors.fixtures.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.cases.Disposition.Kind;
import org.priors.fixtures.Stored;

class DispositionTest {

  private static final String NEXT_NOON = "2002-05-02T12:00";

  @ParameterizedTest
  @ValueSource(strings = {"2002-05-01", "2002-05-02"})
  void a_court_decides_from_the_day_of_the_arrest_to_today(String day) {
    CaseFile opened = anArrest().on("2002-05-01T23:30").inCase();
    opened.dispose(convictionOn(day), AGENCY, clockAt(NEXT_NOON));
    assertThat(opened.status()).isEqualTo(CaseFile.Status.DISPOSED);
    assertThat(opened.dispositions()).hasSize(1);
  }

  @Test
  void a_decision_before_the_arrest_is_refused_and_leaves_the_case_open() {
    CaseFile opened = anArrest().on("2002-05-01T23:30").inCase();
    assertRefused(
        "decided-before-arrest",
        "/decidedOn",
        () -> opened.dispose(convictionOn("2002-04-30"), AGENCY, clockAt(NEXT_NOON)));
    assertThat(opened.status()).isEqualTo(CaseFile.Status.OPEN);
    assertThat(opened.dispositions()).isEmpty();
  }

  @Test
  void a_decision_of_tomorrow_as_the_agency_counts_days_is_refused() {
    CaseFile opened = anArrest().on("2002-05-01T20:30").inCase();
    // It is 2 May in UTC by then.
    assertRefused(
        "in-the-future",
        "/decidedOn",
        () -> opened.dispose(convictionOn("2002-05-02"), AGENCY, clockAt("2002-05-01T23:59")));
    assertThatCode(
            () -> opened.dispose(convictionOn("2002-05-02"), AGENCY, clockAt("2002-05-02T00:00")))
        .doesNotThrowAnyException();
  }

  @Test
  void a_reduced_plea_says_what_it_came_from_and_what_it_ended_in() {
    Disposition plea = decided(Kind.REDUCED_PLEA, "Reckless operation", "OWI", null);
    assertThat(plea.pleadedTo()).isEqualTo("Reckless operation");
    assertThat(plea.reducedFrom()).isEqualTo("OWI");
    assertRefused("missing", "/pleadedTo", () -> decided(Kind.REDUCED_PLEA, " ", "OWI", null));
    assertRefused(
        "missing", "/reducedFrom", () -> decided(Kind.REDUCED_PLEA, "Reckless", null, null));
    assertRefused(
        "does-not-belong", "/reason", () -> decided(Kind.REDUCED_PLEA, "Reckless", "OWI", "why"));
  }

  @Test
  void a_dismissal_says_why() {
    assertThat(decided(Kind.DISMISSAL, null, "", "Witness gone").reason())
        .isEqualTo("Witness gone");
    assertRefused("missing", "/reason", () -> decided(Kind.DISMISSAL, null, null, " "));
    assertRefused(
        "does-not-belong", "/pleadedTo", () -> decided(Kind.DISMISSAL, "Reckless", null, "why"));
    assertRefused(
        "does-not-belong", "/reducedFrom", () -> decided(Kind.DISMISSAL, null, "OWI", "why"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"CONVICTION", "DIVERSION"})
  void a_conviction_and_a_diversion_have_neither_plea_nor_reason(Kind kind) {
    assertThatCode(() -> decided(kind, null, " ", null)).doesNotThrowAnyException();
    assertRefused("does-not-belong", "/pleadedTo", () -> decided(kind, "Reckless", null, null));
    assertRefused("does-not-belong", "/reducedFrom", () -> decided(kind, null, "OWI", null));
    assertRefused("does-not-belong", "/reason", () -> decided(kind, null, null, "why"));
  }

  @Test
  void a_decision_has_a_court_a_kind_a_day_and_a_document() {
    LocalDate day = LocalDate.of(2002, 5, 2);
    assertRefused("missing", "/court", () -> of(null, Kind.CONVICTION, day, "minutes"));
    assertRefused("missing", "/kind", () -> of(3L, null, day, "minutes"));
    assertRefused("missing", "/decidedOn", () -> of(3L, Kind.CONVICTION, null, "minutes"));
    assertRefused("missing", "/sourceDocument", () -> of(3L, Kind.CONVICTION, day, " "));
  }

  @Test
  void a_decision_on_a_charge_of_another_case_is_refused() {
    Charge own = Stored.as(1, aCharge());
    Charge foreign = Stored.as(2, aCharge());
    CaseFile opened = anArrest().inCase();
    opened.add(own);
    anArrest().inCase().add(foreign);
    assertRefused(
        "unknown-charge",
        "/charge",
        () -> opened.dispose(convictionOf(foreign, "1"), AGENCY, anArrest().clock()));
    assertThatCode(() -> opened.dispose(convictionOf(own, "1"), AGENCY, anArrest().clock()))
        .doesNotThrowAnyException();
  }

  @Test
  void the_same_decision_sent_again_is_known_by_court_day_kind_charge_and_docket() {
    Charge one = Stored.as(1, aCharge());
    Disposition sent = convictionOf(one, "2002-1187");
    assertThat(new SentAgain(sent, convictionOf(one, "2002-1187")).isSame()).isTrue();
    assertThat(new SentAgain(sent, convictionOf(one, "2002-1188")).isSame()).isFalse();
    assertThat(new SentAgain(sent, convictionOf(Stored.as(2, aCharge()), "2002-1187")).isSame())
        .isFalse();
    assertThat(new SentAgain(sent, convictionOf(null, "2002-1187")).isSame()).isFalse();
    Disposition plain = convictionOn("2002-05-02");
    assertThat(new SentAgain(plain, convictionOn("2002-05-02")).isSame()).isTrue();
    assertThat(new SentAgain(plain, convictionOn("2002-05-03")).isSame()).isFalse();
    LocalDate day = LocalDate.of(2002, 5, 2);
    assertThat(new SentAgain(plain, of(4L, Kind.CONVICTION, day, "minutes")).isSame()).isFalse();
    assertThat(new SentAgain(plain, of(3L, Kind.DIVERSION, day, "minutes")).isSame()).isFalse();
    assertThat(new SentAgain(plain, of(3L, Kind.CONVICTION, day, "another copy")).isSame())
        .isTrue();
  }

  private static Disposition convictionOn(String day) {
    return of(3L, Kind.CONVICTION, LocalDate.parse(day), "minutes");
  }

  private static Disposition of(Long court, Kind kind, LocalDate day, String source) {
    return Disposition.of(kind)
        .by(court == null ? null : court(court))
        .on(day)
        .readFrom(source)
        .build();
  }

  private static Disposition convictionOf(Charge charge, String docket) {
    return aConviction("2002-05-02").docket(docket).ofCharge(charge).build();
  }

  private static Disposition decided(Kind kind, String pleaded, String from, String reason) {
    return aDecision(kind, "2002-05-02")
        .pleadedTo(pleaded)
        .reducedFrom(from)
        .reason(reason)
        .build();
  }
}
