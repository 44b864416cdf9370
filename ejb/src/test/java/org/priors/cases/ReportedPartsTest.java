package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.priors.cases.ArrestFixture.at;
import static org.priors.fixtures.Refusals.assertRefused;
import static org.priors.fixtures.Refusals.refusal;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedPartsTest {

  @ParameterizedTest
  @CsvSource({"HORIZONTAL_GAZE_NYSTAGMUS, 6", "WALK_AND_TURN, 8", "ONE_LEG_STAND, 4", "OTHER, 8"})
  void a_sobriety_test_has_no_more_clues_than_it_looks_for(SobrietyTest.Kind kind, int most) {
    assertThat(new SobrietyTest(kind, most, null).clues()).isEqualTo(most);
    assertThat(new SobrietyTest(kind, 0, null).clues()).isZero();
    assertThat(new SobrietyTest(kind, null, null).clues()).isNull();
    assertRefused("bad-clues", "/clues", () -> new SobrietyTest(kind, most + 1, null));
    assertRefused("bad-clues", "/clues", () -> new SobrietyTest(kind, -1, null));
  }

  @Test
  void a_refused_sobriety_test_says_how_many_clues_there_are() {
    assertThat(refusal(() -> new SobrietyTest(SobrietyTest.Kind.ONE_LEG_STAND, 5, null)).sentence())
        .isEqualTo("One-leg stand has 0 to 4 clues, not 5.");
    assertRefused("missing", "/kind", () -> new SobrietyTest(null, 1, null));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 99})
  void a_charge_has_1_to_99_counts(int counts) {
    assertThat(charge("14:98", counts).counts()).isEqualTo(counts);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 100})
  void a_charge_without_a_count_or_with_too_many_is_refused(int counts) {
    assertRefused("bad-counts", "/counts", () -> charge("14:98", counts));
  }

  @Test
  void a_charge_has_a_statute_a_description_a_kind_and_a_source() {
    assertRefused("missing", "/statute", () -> charge(" ", 1));
    assertRefused("too-long", "/statute", () -> charge("1".repeat(61), 1));
    assertThatCode(() -> charge("1".repeat(60), 1)).doesNotThrowAnyException();
    ChargeKind kind = ChargeKind.REFUSAL;
    assertRefused(
        "missing", "/description", () -> new Charge("1", null, null, 1, kind, null, "report"));
    assertRefused("missing", "/kind", () -> new Charge("1", "d", null, 1, null, null, "report"));
    assertRefused("missing", "/source", () -> new Charge("1", "d", null, 1, kind, null, ""));
  }

  @Test
  void an_arrest_needs_its_time_alone() {
    Arrest bare = Arrest.madeAt(at("2002-05-01T23:30")).place(" ").officer("", null).build();
    assertThat(bare.crash()).isEqualTo(Crash.NOT_STATED);
    assertThat(bare.commercial()).isNull();
    assertThat(bare.commercialLicense()).isNull();
    assertThat(bare.drivingAt()).isNull();
    assertThat(bare.noticeAt()).isNull();
    assertThat(bare.childPassenger()).isNull();
    assertThat(bare.place()).isNull();
    assertThat(bare.officerName()).isNull();
    assertRefused("missing", "/at", () -> arrest(null, null));
  }

  @Test
  void the_driving_comes_before_the_arrest_and_the_notice_with_it_or_after() {
    Instant at = at("2002-05-01T23:30");
    Arrest same = Arrest.madeAt(at).drivingAt(at).noticeAt(at).build();
    assertThat(same.drivingAt()).isEqualTo(same.noticeAt());
    Instant before = at.minusSeconds(60);
    Instant after = at.plusSeconds(60);
    assertRefused("out-of-order", "/drivingAt", () -> Arrest.madeAt(at).drivingAt(after).build());
    assertRefused("out-of-order", "/noticeAt", () -> Arrest.madeAt(at).noticeAt(before).build());
    assertRefused("not-a-time", "/noticeAt", () -> Arrest.madeAt(at).noticeAt(Instant.MAX).build());
    assertThat(Arrest.madeAt(at).drivingAt(before).noticeAt(after).build().drivingAt())
        .isEqualTo(before);
  }

  @Test
  void a_commercial_license_is_told_apart_from_the_vehicle() {
    Arrest familyCar =
        Arrest.madeAt(at("2002-05-01T23:30")).commercial(false).commercialLicense(true).build();
    assertThat(familyCar.commercial()).isFalse();
    assertThat(familyCar.commercialLicense()).isTrue();
  }

  @Test
  void an_arrest_lies_in_the_time_that_records_are_kept_of() {
    assertThatCode(() -> arrest(Instant.parse("1900-01-01T00:00:00Z"), null))
        .doesNotThrowAnyException();
    assertRefused(
        "not-a-time", "/at", () -> arrest(Instant.parse("1899-12-31T23:59:59.999Z"), null));
    assertRefused("not-a-time", "/at", () -> arrest(Instant.MIN, null));
  }

  @Test
  void a_place_has_at_most_300_characters() {
    Instant at = at("2002-05-01T23:30");
    assertThat(arrest(at, "x".repeat(300)).place()).hasSize(300);
    assertRefused("too-long", "/place", () -> arrest(at, "x".repeat(301)));
  }

  @Test
  void an_advisement_says_which_form_in_which_language_when_and_by_whom() {
    Instant at = at("2002-05-01T23:45");
    assertThat(new Advisement("DPSSP 6621", "English", at, "R. Boudreaux").readAt()).isEqualTo(at);
    assertRefused("missing", "/form", () -> new Advisement(" ", "English", at, "417"));
    assertRefused("missing", "/language", () -> new Advisement("6621", null, at, "417"));
    assertRefused("missing", "/readAt", () -> new Advisement("6621", "English", null, "417"));
    assertRefused("missing", "/readBy", () -> new Advisement("6621", "English", at, ""));
    assertRefused(
        "not-a-time", "/readAt", () -> new Advisement("6621", "English", Instant.MAX, "417"));
  }

  @Test
  void a_note_has_a_text_of_at_most_10_000_characters() {
    Instant at = at("2002-05-01T23:45");
    assertThat(new CaseNote("x".repeat(10_000), at, "417").text()).hasSize(10_000);
    assertRefused("too-long", "/text", () -> new CaseNote("x".repeat(10_001), at, "417"));
    assertRefused("missing", "/text", () -> new CaseNote(" \n ", at, "417"));
  }

  private static Charge charge(String statute, int counts) {
    return new Charge(
        statute, "Operating while intoxicated", null, counts, ChargeKind.OTHER, null, "report");
  }

  private static Arrest arrest(Instant at, String place) {
    return Arrest.madeAt(at)
        .place(place)
        .crash(Crash.INJURY)
        .commercial(true)
        .childPassenger(false)
        .build();
  }
}
