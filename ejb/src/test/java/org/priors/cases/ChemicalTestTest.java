package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.priors.cases.ArrestFixture.at;
import static org.priors.fixtures.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.priors.cases.AlcoholConcentration.Unit;
import org.priors.law.SampleBy;

class ChemicalTestTest {

  private static final AlcoholConcentration RESULT =
      new AlcoholConcentration(new BigDecimal("0.141"), Unit.G_PER_210_L);

  @Test
  void a_completed_test_has_its_result_or_waits_for_it() {
    assertThat(test(TestKind.BREATH, TestOutcome.COMPLETED, null, RESULT).result())
        .isSameAs(RESULT);
    assertThat(test(TestKind.BLOOD, TestOutcome.COMPLETED, null, null).result()).isNull();
  }

  @ParameterizedTest
  @EnumSource(value = TestOutcome.class, names = "COMPLETED", mode = EnumSource.Mode.EXCLUDE)
  void a_test_that_was_not_completed_has_no_result(TestOutcome outcome) {
    assertRefused(
        "result-without-test", "/result", () -> test(TestKind.BREATH, outcome, null, RESULT));
    assertThatCode(() -> test(TestKind.BREATH, outcome, null, null)).doesNotThrowAnyException();
  }

  @Test
  void a_result_that_comes_later_stands_with_the_document_it_is_read_from() {
    ChemicalTest blood = test(TestKind.BLOOD, TestOutcome.COMPLETED, null, null);
    assertThat(blood.isWaitingForResult()).isTrue();
    assertRefused("missing", "/sourceDocument", () -> blood.measured(RESULT, " "));
    assertThat(blood.isWaitingForResult()).isTrue();
    blood.measured(RESULT, "Laboratory report 17");
    assertThat(blood.result()).isSameAs(RESULT);
    assertThat(blood.resultSource()).isEqualTo("Laboratory report 17");
    assertThat(blood.isWaitingForResult()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(value = TestOutcome.class, names = "COMPLETED", mode = EnumSource.Mode.EXCLUDE)
  void no_result_comes_of_a_test_that_was_not_completed(TestOutcome outcome) {
    ChemicalTest blood = test(TestKind.BLOOD, outcome, null, null);
    assertThat(blood.isWaitingForResult()).isFalse();
    assertRefused("result-without-test", "/result", () -> blood.measured(RESULT, "Report"));
  }

  @Test
  void who_submitted_in_the_end_did_not_refuse() {
    TestTimes changedMind = times("23:50", "23:55", "00:05", "00:10");
    assertRefused(
        "refused-and-submitted",
        "/submittedAt",
        () -> test(TestKind.BREATH, TestOutcome.REFUSED, changedMind, null));
    assertThat(test(TestKind.BREATH, TestOutcome.COMPLETED, changedMind, RESULT).isRefusal())
        .isFalse();
    TestTimes neverDid = times("23:50", "23:55", "00:05", null);
    assertThat(test(TestKind.BREATH, TestOutcome.REFUSED, neverDid, null).isRefusal()).isTrue();
  }

  @Test
  void a_sample_that_was_taken_after_the_refusal_leaves_it_a_refusal() {
    TestTimes refused = times("23:50", "23:55", null, "00:30");
    assertThat(taken(refused, SampleBy.WARRANT).isRefusal()).isTrue();
    assertThat(taken(refused, SampleBy.MEDICAL).isRefusal()).isTrue();
    assertThat(taken(refused, SampleBy.CONSENT).isRefusal()).isFalse();
    assertThat(taken(refused, null).isRefusal()).isFalse();
    assertThat(taken(null, SampleBy.WARRANT).isRefusal()).isFalse();
    assertThat(taken(refused, SampleBy.WARRANT).sampleBy()).isEqualTo(SampleBy.WARRANT);
  }

  private static ChemicalTest taken(TestTimes times, SampleBy how) {
    return test(TestKind.BLOOD, TestOutcome.COMPLETED, times, RESULT).sampled(how);
  }

  @ParameterizedTest
  @EnumSource(value = TestOutcome.class, names = "COMPLETED", mode = EnumSource.Mode.EXCLUDE)
  void of_a_test_that_was_not_completed_no_sample_came(TestOutcome outcome) {
    assertRefused(
        "sample-without-test",
        "/sampleBy",
        () -> test(TestKind.BLOOD, outcome, null, null).sampled(SampleBy.WARRANT));
  }

  @ParameterizedTest
  @EnumSource(TestKind.class)
  void a_refused_test_is_a_refusal_unless_it_was_the_preliminary_one(TestKind kind) {
    assertThat(test(kind, TestOutcome.REFUSED, null, null).isRefusal())
        .isEqualTo(kind != TestKind.PRELIMINARY_BREATH);
  }

  @ParameterizedTest
  @EnumSource(value = TestOutcome.class, names = "REFUSED", mode = EnumSource.Mode.EXCLUDE)
  void no_other_outcome_is_a_refusal(TestOutcome outcome) {
    assertThat(test(TestKind.BREATH, outcome, null, null).isRefusal()).isFalse();
  }

  @Test
  void a_test_without_known_times_has_none() {
    TestTimes none = test(TestKind.BREATH, TestOutcome.REFUSED, null, null).times();
    assertThat(none.asked()).isNull();
    assertThat(none.submitted()).isNull();
  }

  @Test
  void a_test_has_a_kind_an_outcome_and_a_source() {
    assertRefused("missing", "/kind", () -> test(null, TestOutcome.REFUSED, null, null));
    assertRefused("missing", "/outcome", () -> test(TestKind.BREATH, null, null, null));
    assertRefused(
        "missing",
        "/source",
        () -> new ChemicalTest(TestKind.BREATH, TestOutcome.UNABLE, null, null, "i", "o", " "));
  }

  @Test
  void the_times_of_a_test_follow_each_other() {
    TestTimes times = times("23:50", "23:50", "23:50", "23:50");
    assertThat(times.asked()).isEqualTo(times.submitted());
    assertRefused("out-of-order", "/refusedAt", () -> times("23:50", "23:49", null, null));
    assertRefused("out-of-order", "/agreedAt", () -> times("23:50", null, "23:49", null));
    assertRefused("out-of-order", "/submittedAt", () -> times("23:50", null, null, "23:49"));
    assertRefused("out-of-order", "/submittedAt", () -> times(null, null, "23:50", "23:49"));
  }

  @Test
  void a_driver_may_refuse_after_agreeing_and_agree_after_refusing() {
    assertThatCode(() -> times("23:50", "23:51", "23:52", null)).doesNotThrowAnyException();
    assertThatCode(() -> times("23:50", "23:52", "23:51", null)).doesNotThrowAnyException();
  }

  @Test
  void a_time_lies_in_the_time_that_records_are_kept_of() {
    Instant last = Instant.parse("9999-12-31T23:59:59Z");
    assertThatCode(() -> new TestTimes(last, null, null, null)).doesNotThrowAnyException();
    assertRefused("not-a-time", "/askedAt", () -> new TestTimes(Instant.MIN, null, null, null));
    assertRefused("not-a-time", "/refusedAt", () -> new TestTimes(null, Instant.MAX, null, null));
    assertRefused("not-a-time", "/agreedAt", () -> new TestTimes(null, null, Instant.MAX, null));
    assertRefused(
        "not-a-time", "/submittedAt", () -> new TestTimes(null, null, null, last.plusSeconds(1)));
  }

  private static ChemicalTest test(
      TestKind kind, TestOutcome outcome, TestTimes times, AlcoholConcentration result) {
    return new ChemicalTest(kind, outcome, times, result, "Intoxilyzer 5000", "417", "report");
  }

  private static TestTimes times(String asked, String refused, String agreed, String submitted) {
    return new TestTimes(night(asked), night(refused), night(agreed), night(submitted));
  }

  /** A time of the night from 1 to 2 May 2002. */
  private static Instant night(String time) {
    return time == null ? null : at((time.startsWith("0") ? "2002-05-02T" : "2002-05-01T") + time);
  }
}
