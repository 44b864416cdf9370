package org.priors.rulings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.history.EventFixture.anEvent;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.cases.ChargeKind;
import org.priors.cases.ChargeSays;
import org.priors.cases.ChargeWords;
import org.priors.history.Event;
import org.priors.history.EventFixture;
import org.priors.history.EventKind;
import org.priors.history.Priors;

class AboveRecordTest {

  private static final LocalDate ARREST = LocalDate.of(2016, 6, 10);
  private static final LocalDate ADULT = LocalDate.of(1976, 6, 10);

  private static ChargeSays charged(String description) {
    return charged(ChargeKind.IMPAIRED_DRIVING, description, null);
  }

  private static ChargeSays charged(ChargeKind kind, String description, String level) {
    return ChargeWords.SHIPPED.read(
        "VA", List.of(new ChargeWords.Text(kind, "x", description, level)));
  }

  private static Event event(EventKind kind, String status) {
    return event(kind, status, null).event();
  }

  private static EventFixture event(EventKind kind, String status, String chargeKind) {
    return anEvent(kind)
        .in("VA")
        .on(ARREST.minusYears(2))
        .fromAgency(1, "A")
        .standing(status)
        .charged(chargeKind);
  }

  private static List<String> told(
      ChargeSays says, Integer number, Integer atMost, LocalDate born, Event... before) {
    return told(says, number, atMost, born, false, before);
  }

  private static List<String> told(
      ChargeSays says,
      Integer number,
      Integer atMost,
      LocalDate born,
      boolean aggravated,
      Event... before) {
    Priors priors =
        Priors.before(
            List.of(before),
            99,
            OffsetDateTime.of(2016, 6, 10, 23, 0, 0, 0, ZoneOffset.UTC),
            ARREST);
    return AboveRecord.of(
            says, new AboveRecord.Held(number, atMost, priors, born, ARREST, aggravated))
        .sentences();
  }

  @Test
  void a_charge_for_a_later_offense_than_the_record_shows_is_told() {
    assertThat(told(charged("DWI: 3RD OFF W/IN 10Y"), 1, 1, ADULT))
        .containsExactly("Charged as 3rd offense; the record shows 1st.");
    assertThat(told(charged("DUI SUBSEQUENT OFFENDER"), 1, 1, ADULT))
        .containsExactly("Charged as 2nd or later offense; the record shows 1st.");
  }

  @Test
  void a_charge_that_the_record_reaches_or_may_reach_is_not() {
    assertThat(told(charged("DWI: 3RD OFF"), 3, 3, ADULT)).isEmpty();
    assertThat(told(charged("DWI: 3RD OFF"), 1, 3, ADULT)).isEmpty();
    assertThat(told(charged("DWI: 3RD OFF"), 1, 2, ADULT))
        .containsExactly("Charged as 3rd offense; the record shows 1st, and may show 2nd.");
    assertThat(told(charged("Generic DUI"), 1, 1, ADULT)).isEmpty();
  }

  @Test
  void where_the_law_book_does_not_answer_the_convictions_on_record_do() {
    assertThat(
            told(
                charged("DWI: 3RD OFF"),
                null,
                null,
                ADULT,
                event(EventKind.CONVICTION, "ON_RECORD")))
        .containsExactly(
            "Charged as 3rd offense; convictions before this arrest that are on record: 1.");
    assertThat(
            told(
                charged("DWI: 2ND OFF"),
                null,
                null,
                ADULT,
                event(EventKind.CONVICTION, "ON_RECORD")))
        .isEmpty();
  }

  @Test
  void a_felony_is_told_unless_something_earlier_or_something_of_this_arrest_explains_it() {
    ChargeSays felony = charged("FELONY DUI");
    assertThat(told(felony, 1, 1, ADULT)).singleElement().asString().contains("felony");
    assertThat(told(felony, 1, 1, ADULT, true)).isEmpty();
    assertThat(told(felony, 2, 2, ADULT, event(EventKind.CONVICTION, "ON_RECORD"))).isEmpty();
    assertThat(told(felony, 1, 1, ADULT, event(EventKind.CONVICTION, "VACATED"))).isNotEmpty();
    assertThat(told(felony, 1, 1, ADULT, event(EventKind.ARREST, "OPEN"))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CONVICTION,, false",
    "DIVERSION, OTHER, true",
    "DIVERSION,, false",
    "REDUCED_PLEA, OTHER, true",
    "REDUCED_PLEA, IMPAIRED_DRIVING, false",
    "REFUSAL,, false",
    "ADMINISTRATIVE_ACTION,, false"
  })
  void only_what_is_of_impaired_driving_answers_that_something_earlier_is_missing(
      EventKind kind, String chargeKind, boolean missing) {
    Event before = event(kind, "ON_RECORD", chargeKind).event();
    assertThat(told(charged("FELONY DUI"), 1, 1, ADULT, before).isEmpty()).isEqualTo(!missing);
  }

  @Test
  void a_conviction_that_is_no_prior_does_not_answer_it() {
    Event before = event(EventKind.CONVICTION, "ON_RECORD", "OTHER").countedAsNone().event();
    assertThat(told(charged("FELONY DUI"), 1, 1, ADULT, before)).isNotEmpty();
  }

  @Test
  void an_age_that_the_birth_date_contradicts_or_that_no_birth_date_confirms_is_told() {
    ChargeSays young = charged("DWI: PERSON <21Y DRIVING W/ BAC .02% TO .07%");
    assertThat(told(young, 1, 1, ADULT)).singleElement().asString().contains("under 21", "was 40");
    assertThat(told(young, 1, 1, null)).singleElement().asString().contains("no birth date");
    assertThat(told(young, 1, 1, ARREST.minusYears(21))).isNotEmpty();
    assertThat(told(young, 1, 1, ARREST.minusYears(21).plusDays(1))).isEmpty();
  }

  @Test
  void the_words_that_it_was_read_from_are_kept() {
    AboveRecord above =
        AboveRecord.of(
            charged("DWI: 3RD OFF W/IN 10Y"),
            new AboveRecord.Held(
                1,
                1,
                Priors.before(List.of(), 1, OffsetDateTime.MAX, ARREST),
                ADULT,
                ARREST,
                false));
    assertThat(above.recognized()).contains("3RD OFF");
    assertThat(above.inWords()).startsWith("Charged as 3rd");
    assertThat(AboveRecord.NOTHING.inWords()).isNull();
  }

  @Test
  void what_is_in_doubt_by_an_age_is_not_whether_priors_are_missing() {
    assertThat(about(charged("DWI: PERSON <21Y DRIVING W/ BAC"), ADULT))
        .containsExactly(AboveRecord.Doubt.AGE);
    assertThat(about(charged("DWI: 3RD OFF W/IN 10Y"), ADULT))
        .containsExactly(AboveRecord.Doubt.PRIORS);
    assertThat(about(charged("DWI: 3RD OFF W/IN 10Y, PERSON <21Y"), ADULT))
        .containsExactly(AboveRecord.Doubt.PRIORS, AboveRecord.Doubt.AGE);
    assertThat(about(charged("DWI: 1ST OFF"), ADULT)).isEmpty();
  }

  private static AboveRecord amended(String description, String level, int to, int byRecord) {
    return amended(description, level, to, byRecord, byRecord);
  }

  private static AboveRecord amended(
      String description, String level, int to, int byRecord, int atMost) {
    ChargeSays says =
        ChargeWords.SHIPPED.read(
            "VA",
            List.of(new ChargeWords.Text(ChargeKind.IMPAIRED_DRIVING, "x", description, level)),
            to);
    Priors none = Priors.before(List.of(), 99, OffsetDateTime.MAX, ARREST);
    return AboveRecord.of(says, new AboveRecord.Held(byRecord, atMost, none, ADULT, ARREST, false));
  }

  @Test
  void an_amendment_above_the_record_is_told_as_one_and_not_as_what_others_know() {
    AboveRecord above = amended("DWI", "1st offense", 2, 1);
    assertThat(above.sentences())
        .containsExactly(
            "The charge was amended to 2nd offense; now the record shows 1st. The record or the"
                + " law has changed since.");
    assertThat(above.recognized()).isEmpty();
    assertThat(above.about()).containsExactly(AboveRecord.Doubt.AMENDED);
  }

  @Test
  void an_amendment_that_the_record_reaches_is_not_told() {
    assertThat(amended("DWI", "1st offense", 2, 2)).isEqualTo(AboveRecord.NOTHING);
    assertThat(amended("DWI", "1st offense", 1, 1)).isEqualTo(AboveRecord.NOTHING);
  }

  @Test
  void an_amendment_rests_on_what_is_certain_and_not_on_what_may_be() {
    assertThat(amended("DWI", "1st offense", 2, 1, 2).sentences().toString())
        .contains("now the record shows 1st, and may show 2nd.");
    assertThat(amended("DWI", "1st offense", 2, 2, 3)).isEqualTo(AboveRecord.NOTHING);
  }

  @Test
  void what_was_filed_above_the_record_stays_told_beside_an_amendment() {
    AboveRecord above = amended("DWI: 3RD OFF W/IN 10Y", null, 4, 1);
    assertThat(above.about()).containsExactly(AboveRecord.Doubt.AMENDED, AboveRecord.Doubt.PRIORS);
    assertThat(above.sentences()).contains("Filed as 3rd offense; the record shows 1st.");
    assertThat(above.recognized()).contains("3RD OFF");
    assertThat(amended("DWI: 3RD OFF W/IN 10Y", null, 1, 1).about())
        .containsExactly(AboveRecord.Doubt.PRIORS);
  }

  private static List<AboveRecord.Doubt> about(ChargeSays says, LocalDate born) {
    Priors none =
        Priors.before(
            List.of(), 99, OffsetDateTime.of(2016, 6, 10, 23, 0, 0, 0, ZoneOffset.UTC), ARREST);
    return AboveRecord.of(says, new AboveRecord.Held(1, 1, none, born, ARREST, false)).about();
  }
}
