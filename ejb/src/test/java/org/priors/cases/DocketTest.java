package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.priors.cases.ArrestFixture.AGENCY;
import static org.priors.cases.ArrestFixture.aCharge;
import static org.priors.cases.ArrestFixture.anArrest;
import static org.priors.cases.ArrestFixture.clockAt;
import static org.priors.cases.DispositionFixture.aDecision;
import static org.priors.fixtures.Refusals.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.priors.cases.Disposition.Kind;
import org.priors.fixtures.Stored;

/** Which of several decisions stands, and what cannot take the place of what. */
class DocketTest {

  private final CaseFile file = anArrest().on("1999-04-03T23:30").inCase();
  private final Charge driving = Stored.as(1, aCharge());
  private final Charge careless = Stored.as(2, aCharge());
  private long recorded;

  @BeforeEach
  void charge() {
    file.add(driving);
    file.add(careless);
  }

  @Test
  void a_conviction_that_is_vacated_stands_no_more_and_the_case_is_open_again() {
    Disposition conviction = record(Kind.CONVICTION, "1999-06-01", null);
    assertThat(file.status()).isEqualTo(CaseFile.Status.DISPOSED);
    Disposition vacated = record(Kind.VACATED, "2001-03-01", null);
    assertThat(conviction.stands()).isFalse();
    assertThat(conviction.supersededBy()).isSameAs(vacated);
    assertThat(vacated.replaces()).isSameAs(conviction);
    assertThat(vacated.because()).isEqualTo(Because.VACATED);
    assertThat(file.status()).isEqualTo(CaseFile.Status.OPEN);
  }

  @Test
  void who_is_convicted_again_after_it_was_vacated_stands_convicted_by_the_new_judgment() {
    Disposition first = record(Kind.CONVICTION, "1999-06-01", null);
    record(Kind.VACATED, "2001-03-01", null);
    Disposition again = record(Kind.CONVICTION, "2001-03-01", null);
    assertThat(first.stands()).isFalse();
    assertThat(again.stands()).isTrue();
    assertThat(file.status()).isEqualTo(CaseFile.Status.DISPOSED);
  }

  @Test
  void a_conviction_that_comes_in_late_and_is_older_than_the_vacating_does_not_stand() {
    record(Kind.CONVICTION, "1999-06-01", null);
    record(Kind.VACATED, "2001-03-01", null);
    assertThat(record(Kind.CONVICTION, "2000-06-02", null).stands()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2001-03-01", "1999-06-01"})
  void a_dismissal_after_a_conviction_or_on_its_day_stands_in_its_place(String day) {
    Disposition conviction = record(Kind.CONVICTION, "1999-06-01", null);
    Disposition dismissal = record(Kind.DISMISSAL, day, null);
    assertThat(conviction.supersededBy()).isSameAs(dismissal);
    assertThat(dismissal.stands()).isTrue();
    assertThat(driving.decidedBy()).isSameAs(dismissal);
  }

  @Test
  void a_dismissal_that_is_older_than_the_conviction_does_not_stand() {
    Disposition conviction = record(Kind.CONVICTION, "1999-06-01", null);
    assertThat(record(Kind.DISMISSAL, "1999-05-31", null).supersededBy()).isSameAs(conviction);
    assertThat(conviction.stands()).isTrue();
  }

  @Test
  void a_decision_on_one_charge_leaves_that_on_the_others_standing() {
    Disposition all = record(Kind.CONVICTION, "1999-06-01", null);
    Disposition one = record(Kind.DISMISSAL, "1999-07-01", driving);
    assertThat(all.stands()).isTrue();
    assertThat(driving.decidedBy()).isSameAs(one);
    assertThat(careless.decidedBy()).isSameAs(all);
    Disposition other = record(Kind.DISMISSAL, "1999-08-01", careless);
    assertThat(all.stands()).isFalse();
    assertThat(careless.decidedBy()).isSameAs(other);
  }

  @ParameterizedTest
  @CsvSource({"true, 1999-06-01", "false, 1999-06-01"})
  void of_one_day_the_decision_on_the_charge_beats_that_on_the_case_whichever_came_first(
      boolean chargeFirst, String day) {
    Disposition early =
        record(chargeFirst ? Kind.DISMISSAL : Kind.CONVICTION, day, chargeFirst ? driving : null);
    Disposition late =
        record(chargeFirst ? Kind.CONVICTION : Kind.DISMISSAL, day, chargeFirst ? null : driving);
    assertThat(driving.decidedBy()).isSameAs(chargeFirst ? early : late);
    assertThat(careless.decidedBy()).isSameAs(chargeFirst ? late : early);
    assertThat(early.stands()).isTrue();
    assertThat(late.stands()).isTrue();
  }

  @Test
  void a_later_decision_on_the_case_stands_in_place_of_one_on_the_charge() {
    Disposition dismissal = record(Kind.DISMISSAL, "1999-06-01", driving);
    Disposition conviction = record(Kind.CONVICTION, "1999-06-02", null);
    assertThat(driving.decidedBy()).isSameAs(conviction);
    assertThat(dismissal.stands()).isFalse();
  }

  @Test
  void who_is_convicted_on_all_charges_on_the_day_that_one_was_vacated_stands_convicted() {
    record(Kind.CONVICTION, "1999-06-01", driving);
    record(Kind.VACATED, "2001-03-01", driving);
    Disposition again = record(Kind.CONVICTION, "2001-03-01", null);
    assertThat(driving.decidedBy()).isSameAs(again);
  }

  @Test
  void an_entry_in_error_never_stood_and_what_was_before_it_stands_again() {
    Disposition dismissal = record(Kind.DISMISSAL, "1999-06-01", null);
    Disposition wrong = record(Kind.CONVICTION, "1999-06-02", null);
    assertThat(dismissal.stands()).isFalse();
    Disposition error = record(Kind.ENTERED_IN_ERROR, "1999-09-01", null);
    assertThat(wrong.supersededBy()).isSameAs(error);
    assertThat(dismissal.stands()).isTrue();
  }

  @Test
  void what_was_entered_in_error_may_be_entered_rightly_with_an_earlier_day() {
    Disposition wrong = record(Kind.CONVICTION, "2001-06-01", null);
    Disposition right =
        dispose(Kind.CONVICTION, "1999-06-01", null, wrong, Because.ENTERED_IN_ERROR);
    assertThat(wrong.supersededBy()).isSameAs(right);
    assertThat(right.stands()).isTrue();
  }

  @Test
  void the_decision_that_is_named_is_the_one_on_file_though_it_was_read_before() {
    Disposition wrong = record(Kind.CONVICTION, "1999-06-01", null);
    Disposition readBefore =
        Stored.as(wrong.id(), sent(Kind.CONVICTION, "1999-06-01", null, null, null));
    Disposition error = dispose(Kind.ENTERED_IN_ERROR, "1999-09-01", null, readBefore, null);
    assertThat(error.replaces()).isSameAs(wrong);
    assertThat(wrong.supersededBy()).isSameAs(error);
    assertThat(file.status()).isEqualTo(CaseFile.Status.OPEN);
    assertRefused(
        "does-not-stand",
        "/replaces",
        () -> dispose(Kind.VACATED, "1999-09-02", null, readBefore, null));
  }

  @Test
  void that_something_was_an_error_may_be_an_error_itself() {
    Disposition conviction = record(Kind.CONVICTION, "1999-06-01", null);
    Disposition error = record(Kind.ENTERED_IN_ERROR, "1999-09-01", null);
    assertThat(file.status()).isEqualTo(CaseFile.Status.OPEN);
    dispose(Kind.ENTERED_IN_ERROR, "1999-09-02", null, error, null);
    assertThat(conviction.stands()).isTrue();
    assertThat(file.status()).isEqualTo(CaseFile.Status.DISPOSED);
  }

  @Test
  void a_conviction_that_is_amended_to_a_lesser_plea_keeps_the_one_before_it() {
    Disposition conviction = record(Kind.CONVICTION, "1999-06-01", driving);
    Disposition plea = dispose(Kind.REDUCED_PLEA, "1999-06-01", null, conviction, Because.AMENDED);
    assertThat(plea.charge()).isSameAs(driving);
    assertThat(plea.stands()).isTrue();
    assertThat(conviction.supersededBy()).isSameAs(plea);
    assertThat(file.dispositions()).containsExactly(conviction, plea);
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"DISMISSAL", "DIVERSION"})
  void only_a_conviction_can_be_vacated(Kind kind) {
    Disposition before = record(kind, "1999-06-01", null);
    assertRefused("not-a-conviction", "/kind", () -> record(Kind.VACATED, "1999-07-01", null));
    assertRefused(
        "not-a-conviction",
        "/replaces",
        () -> dispose(Kind.CONVICTION, "1999-07-01", null, before, Because.VACATED));
    assertThat(before.stands()).isTrue();
  }

  @Test
  void nothing_can_be_vacated_where_nothing_was_decided() {
    assertRefused("nothing-to-replace", "/kind", () -> record(Kind.VACATED, "1999-07-01", null));
  }

  @Test
  void a_conviction_cannot_be_vacated_before_its_day_nor_twice() {
    Disposition conviction = record(Kind.CONVICTION, "1999-06-01", null);
    assertRefused(
        "before-what-it-replaces", "/decidedOn", () -> record(Kind.VACATED, "1999-05-31", null));
    assertThatCode(() -> record(Kind.VACATED, "1999-06-01", null)).doesNotThrowAnyException();
    assertRefused(
        "does-not-stand",
        "/replaces",
        () -> dispose(Kind.VACATED, "1999-06-02", null, conviction, null));
  }

  @Test
  void of_several_decisions_that_stand_the_one_that_is_vacated_is_named_by_its_charge_or_itself() {
    Disposition one = record(Kind.CONVICTION, "1999-06-01", driving);
    Disposition other = record(Kind.CONVICTION, "1999-06-01", careless);
    assertRefused("which-one", "/replaces", () -> record(Kind.VACATED, "1999-07-01", null));
    record(Kind.VACATED, "1999-07-01", careless);
    assertThat(one.stands()).isTrue();
    assertThat(other.stands()).isFalse();
  }

  @Test
  void a_decision_of_another_case_or_on_another_charge_is_not_replaced() {
    Disposition conviction = record(Kind.CONVICTION, "1999-06-01", driving);
    assertRefused(
        "another-charge",
        "/charge",
        () -> dispose(Kind.VACATED, "1999-07-01", careless, conviction, null));
    Disposition foreign = Stored.as(99, sent(Kind.CONVICTION, "1999-06-01", null, null, null));
    assertRefused(
        "unknown-disposition",
        "/replaces",
        () -> dispose(Kind.VACATED, "1999-07-01", null, foreign, null));
  }

  @Test
  void that_nothing_is_decided_cannot_be_amended() {
    record(Kind.CONVICTION, "1999-06-01", null);
    Disposition vacated = record(Kind.VACATED, "1999-07-01", null);
    assertRefused(
        "not-a-decision",
        "/replaces",
        () -> dispose(Kind.CONVICTION, "1999-08-01", null, vacated, Because.AMENDED));
  }

  @Test
  void what_takes_the_place_of_another_says_why_and_nothing_else_does() {
    Disposition conviction = record(Kind.CONVICTION, "1999-06-01", null);
    assertRefused(
        "missing", "/because", () -> sent(Kind.DISMISSAL, "1999-07-01", null, conviction, null));
    assertRefused(
        "contradictory",
        "/because",
        () -> sent(Kind.VACATED, "1999-07-01", null, conviction, Because.AMENDED));
  }

  private Disposition record(Kind kind, String day, Charge charge) {
    return dispose(kind, day, charge, null, null);
  }

  private Disposition dispose(
      Kind kind, String day, Charge charge, Disposition replaces, Because because) {
    Disposition made = sent(kind, day, charge, replaces, because);
    file.dispose(made, AGENCY, clockAt("2002-05-02T12:00"));
    return Stored.as(++recorded, made);
  }

  private static Disposition sent(
      Kind kind, String day, Charge charge, Disposition replaces, Because because) {
    boolean plea = kind == Kind.REDUCED_PLEA;
    boolean reason = kind == Kind.DISMISSAL || !kind.isOutcome() || because != null;
    return aDecision(kind, day)
        .ofCharge(charge)
        .pleadedTo(plea ? "Reckless" : null)
        .reducedFrom(plea ? "OWI" : null)
        .reason(reason ? "Reversed on appeal" : null)
        .replacing(replaces)
        .because(because)
        .build();
  }
}
