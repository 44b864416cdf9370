package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.priors.cases.ArrestFixture.AGENCY;
import static org.priors.cases.ArrestFixture.aCharge;
import static org.priors.cases.ArrestFixture.anArrest;
import static org.priors.cases.ArrestFixture.at;
import static org.priors.cases.ArrestFixture.clockAt;
import static org.priors.fixtures.Refusals.assertRefused;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no case is opened from. */
class ArrestReportTest {

  private static final Clock NOW = clockAt("2004-01-01T12:00");

  @ParameterizedTest
  @ValueSource(strings = {"2002-04-30T23:30", "2002-05-01T23:50", "2002-05-08T23:30"})
  void a_test_is_asked_for_about_when_the_arrest_was(String asked) {
    assertThatCode(() -> asked(asked).requirePossible(NOW)).doesNotThrowAnyException();
    assertThatCode(() -> advised(asked).requirePossible(NOW)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2001-05-01T23:50", "2002-04-30T23:29", "2002-05-08T23:31", "2003-05-01T23:50"})
  void a_test_long_before_or_after_the_arrest_is_not_of_it(String asked) {
    assertRefused(
        "not-of-this-arrest", "/tests/0/askedAt", () -> asked(asked).requirePossible(NOW));
    assertRefused(
        "not-of-this-arrest", "/advisement/readAt", () -> advised(asked).requirePossible(NOW));
  }

  @Test
  void a_test_before_the_driving_and_a_notice_to_come_are_refused_at_their_places() {
    Arrest driven =
        Arrest.madeAt(at("2002-05-01T23:30"))
            .drivingAt(at("2002-05-01T23:10"))
            .noticeAt(NOW.instant())
            .build();
    ArrestTimes times = ArrestTimes.of(driven, NOW);
    assertRefused(
        "out-of-order", "/readAt", () -> times.require(at("2002-05-01T23:09"), "/readAt"));
    assertThatCode(() -> times.require(at("2002-05-01T23:10"), "/readAt"))
        .doesNotThrowAnyException();
    Arrest ahead =
        Arrest.madeAt(at("2002-05-01T23:30"))
            .noticeAt(NOW.instant().plus(Arrest.CLOCK_TOLERANCE).plusSeconds(1))
            .build();
    assertThatCode(() -> driven.requirePossible(NOW, ArrestFixture.AGENCY.zone(), "/arrest"))
        .doesNotThrowAnyException();
    assertRefused(
        "in-the-future",
        "/arrest/noticeAt",
        () -> ahead.requirePossible(NOW, ArrestFixture.AGENCY.zone(), "/arrest"));
  }

  @Test
  void a_note_that_is_too_long_is_refused_where_it_was_sent() {
    assertThatCode(() -> noted("x".repeat(10_000)).requirePossible(NOW)).doesNotThrowAnyException();
    assertRefused("too-long", "/note", () -> noted("x".repeat(10_001)).requirePossible(NOW));
  }

  private static ArrestReport asked(String time) {
    TestTimes times = new TestTimes(at(time), null, null, null);
    return report(
        null,
        List.of(
            new ChemicalTest(
                TestKind.BREATH, TestOutcome.REFUSED, times, null, null, null, "report")),
        null);
  }

  private static ArrestReport advised(String time) {
    return report(new Advisement("6621", "English", at(time), "417"), List.of(), null);
  }

  private static ArrestReport noted(String note) {
    return report(null, List.of(), note);
  }

  private static ArrestReport report(Advisement advisement, List<ChemicalTest> tests, String note) {
    return ArrestReport.by(AGENCY, "02-417")
        .arrest(anArrest().arrest())
        .charges(List.of(aCharge()))
        .advisement(advisement)
        .tests(tests)
        .note(note)
        .testsReported(TestsReported.ALL)
        .source("report")
        .build();
  }
}
