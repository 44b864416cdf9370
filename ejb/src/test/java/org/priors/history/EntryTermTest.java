package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.fixtures.Refusals.assertRefused;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tells an entry of a driver record from others, and how long it takes a license. */
class EntryTermTest {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2002-05-02T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void an_offense_lies_on_the_day_of_the_entry_or_before_it() {
    assertThatCode(() -> anAction().ofOffenseOn(day("2001-05-03")).build(NOW))
        .doesNotThrowAnyException();
    assertRefused(
        "contradictory", "/offenseOn", () -> anAction().ofOffenseOn(day("2001-05-04")).build(NOW));
    assertRefused(
        "filler-date", "/offenseOn", () -> anAction().ofOffenseOn(day("1970-01-01")).build(NOW));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2031-05-03, -, -, -",
        "2031-05-04, -, too-late, from",
        "9999-12-31, -, too-late, from",
        "1970-01-01, -, filler-date, from",
        "-, 2031-05-04, too-late, stayedFrom"
      })
  void a_withdrawal_begins_within_a_drivers_life(
      LocalDate from, LocalDate stayed, String code, String wrong) {
    RecordEntryBuilder entry =
        anAction().withdrawn(new LicenseTerm(from, null, null, null, stayed, null));
    if (code == null) {
      assertThatCode(() -> entry.build(NOW)).doesNotThrowAnyException();
    } else {
      assertRefused(code, "/withdrawal/" + wrong, () -> entry.build(NOW));
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, 2001-05-03, -, -, -, -",
        "-, -, 2001-05-02, -, -, -, until",
        "2001-06-01, -, 2001-05-31, -, -, -, until",
        "-, 2001-05-02, -, -, -, -, hardUntil",
        "-, 2001-08-02, 2001-08-01, -, -, -, hardUntil",
        "-, -, -, 2001-05-03, -, -, -",
        "-, -, -, 2001-05-02, -, -, reinstatedOn",
        "-, -, -, 2002-05-04, -, -, reinstatedOn",
        "-, -, -, -, 2001-06-01, 2001-06-01, -",
        "-, -, -, -, 2001-06-01, 2001-05-31, stayedUntil",
        "-, -, -, -, -, 2001-05-31, stayedFrom",
        "-, -, 2001-08-01, -, 2001-08-02, -, stayedFrom"
      })
  void the_days_of_a_withdrawal_follow_one_another(
      LocalDate from,
      LocalDate hard,
      LocalDate until,
      LocalDate back,
      LocalDate stayed,
      LocalDate stayedUntil,
      String wrong) {
    LicenseTerm term = new LicenseTerm(from, hard, until, back, stayed, stayedUntil);
    RecordEntryBuilder entry = anAction().withdrawn(term);
    if (wrong == null) {
      assertThatCode(() -> entry.build(NOW)).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> entry.build(NOW))
          .isInstanceOfSatisfying(
              org.priors.problems.Refused.class,
              refused ->
                  assertThat(refused.problems().get(0).place()).isEqualTo("/withdrawal/" + wrong));
    }
  }

  @Test
  void only_an_administrative_action_takes_a_license() {
    LicenseTerm term = new LicenseTerm(day("2001-05-03"), null, null, null, null, null);
    assertRefused(
        "contradictory", "/withdrawal", () -> of(EventKind.CONVICTION).withdrawn(term).build(NOW));
    assertRefused(
        "contradictory",
        "/withdrawal",
        () -> of(EventKind.REFUSAL).undone(day("2001-06-01"), null).build(NOW));
  }

  @Test
  void what_is_set_aside_was_taken_before_and_does_not_stand() {
    RecordEntry entry = anAction().undone(day("2001-06-01"), "No reasonable grounds").build(NOW);
    assertThat(entry.stands()).isFalse();
    assertThat(anAction().build(NOW).stands()).isTrue();
    assertRefused(
        "contradictory",
        "/withdrawal/setAsideOn",
        () -> anAction().undone(day("2001-05-02"), null).build(NOW));
    assertRefused(
        "missing", "/withdrawal/setAsideOn", () -> anAction().undone(null, "Why").build(NOW));
    assertRefused(
        "contradictory",
        "/withdrawal/setAsideOn",
        () ->
            anAction()
                .standing(RecordEntry.Status.PENDING)
                .undone(day("2001-06-01"), null)
                .build(NOW));
  }

  @Test
  void what_is_set_aside_stands_again_where_a_later_document_says_so() {
    RecordEntry known = anAction().undone(day("2001-06-01"), "No grounds").build(NOW);
    assertThat(known.isChangedBy(anAction().build(NOW))).isFalse();
    RecordEntry again = anAction().standing(RecordEntry.Status.ON_RECORD).build(NOW);
    assertThat(known.isChangedBy(again)).isTrue();
    known.follow(again);
    assertThat(known.stands()).isTrue();
  }

  @Test
  void what_a_later_document_tells_besides_is_added_to_what_is_on_file() {
    RecordEntry known = anAction().withdrawn(until("2001-08-01")).build(NOW);
    RecordEntry later =
        anAction()
            .docketed("T-1")
            .ofOffenseOn(day("2001-04-01"))
            .withdrawn(new LicenseTerm(null, null, null, day("2001-09-01"), null, null))
            .build(NOW);
    assertThat(known.isSameAs(later)).isTrue();
    assertThat(known.isChangedBy(later)).isTrue();
    known.follow(later);
    assertThat(known.isChangedBy(later)).isFalse();
    assertThat(known.isToldFromOthersAs(later)).isTrue();
  }

  @Test
  void two_dockets_or_two_offenses_are_two_entries() {
    assertThat(anAction().docketed("T-1").build(NOW))
        .matches(one -> !one.isSameAs(anAction().docketed("T-2").build(NOW)));
    assertThat(anAction().ofOffenseOn(day("2001-04-01")).build(NOW))
        .matches(one -> !one.isSameAs(anAction().ofOffenseOn(day("2001-04-02")).build(NOW)));
  }

  @Test
  void a_code_of_refusing_is_of_no_failed_test_and_of_no_other_offense() {
    assertThatThrownBy(() -> of(EventKind.TEST_FAILURE).coded("A12").build(NOW))
        .hasMessage(
            "The code A12 is of refusing the test, not of a failed test. Enter an administrative"
                + " action, or look up the code.");
    assertRefused(
        "contradictory",
        "/acdCode",
        () -> of(EventKind.CONVICTION).coded("A12").build(NOW).saying("IMPAIRED_DRIVING", null));
    assertThatCode(() -> of(EventKind.CONVICTION).coded("A12").build(NOW).saying("REFUSAL", null))
        .doesNotThrowAnyException();
    assertRefused(
        "contradictory", "/acdCode", () -> of(EventKind.CONVICTION).coded("W01").build(NOW));
  }

  private static LicenseTerm until(String last) {
    return new LicenseTerm(null, null, day(last), null, null, null);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static RecordEntryBuilder anAction() {
    return of(EventKind.ADMINISTRATIVE_ACTION);
  }

  private static RecordEntryBuilder of(EventKind kind) {
    return RecordEntry.of(11, kind)
        .on(LocalDate.of(2001, 5, 3))
        .in("LA")
        .fromAgency(9L)
        .detail("Suspended 6 months")
        .readFrom("abstract");
  }
}
