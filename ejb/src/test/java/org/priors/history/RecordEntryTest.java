package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.fixtures.Refusals.assertRefused;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordEntryTest {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2002-05-02T12:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @EnumSource(
      value = EventKind.class,
      names = {"TEST", "DISMISSAL"},
      mode = EnumSource.Mode.EXCLUDE)
  void a_driver_record_holds_arrests_refusals_actions_and_outcomes(EventKind kind) {
    assertThatCode(() -> entry(kind, "1999-09-09")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(
      value = EventKind.class,
      names = {"TEST", "DISMISSAL"})
  void a_driver_record_holds_no_plain_test_result_and_no_dismissal(EventKind kind) {
    assertRefused("bad-kind", "/kind", () -> entry(kind, "1999-09-09"));
  }

  @Test
  void an_event_may_be_of_today_wherever_the_day_has_begun() {
    assertThatCode(() -> entry(EventKind.REFUSAL, "2002-05-03")).doesNotThrowAnyException();
    assertRefused("in-the-future", "/happenedOn", () -> entry(EventKind.REFUSAL, "2002-05-04"));
  }

  @Test
  void an_event_lies_in_the_time_that_records_are_kept_of() {
    assertThatCode(() -> entry(EventKind.REFUSAL, "1906-01-01")).doesNotThrowAnyException();
    assertRefused("too-early", "/happenedOn", () -> entry(EventKind.REFUSAL, "1905-12-31"));
    assertRefused("filler-date", "/happenedOn", () -> entry(EventKind.REFUSAL, "1970-01-01"));
    assertRefused("not-a-time", "/happenedOn", () -> entry(EventKind.REFUSAL, "1899-12-31"));
  }

  @Test
  void nobody_has_an_event_on_record_before_the_birth_or_as_a_child() {
    RecordEntry entry = entry(EventKind.CONVICTION, "1978-05-02");
    assertThatCode(() -> entry.enteredOn(1, null)).doesNotThrowAnyException();
    assertThatCode(() -> entry.enteredOn(1, LocalDate.parse("1970-05-02")))
        .doesNotThrowAnyException();
    assertRefused(
        "too-young", "/happenedOn", () -> entry.enteredOn(1, LocalDate.parse("1970-05-03")));
    assertRefused(
        "event-before-birth",
        "/happenedOn",
        () -> entry.enteredOn(1, LocalDate.parse("1978-05-03")));
  }

  @Test
  void an_entry_comes_from_an_agency_or_from_a_court() {
    assertThatCode(() -> from(9L, null)).doesNotThrowAnyException();
    assertThatCode(() -> from(null, 3L)).doesNotThrowAnyException();
    assertRefused("missing", "/agency", () -> from(null, null));
    assertRefused("missing", "/agency", () -> from(9L, 3L));
  }

  @Test
  void an_entry_says_what_happened_where_and_in_which_document() {
    assertRefused("missing", "/kind", () -> entry(null, "1999-09-09"));
    assertRefused("missing", "/happenedOn", () -> entry(EventKind.ARREST, null));
    assertRefused("unknown-state", "/state", () -> printed("XX", "DWI", "A12", "abstract"));
    assertRefused("missing", "/state", () -> printed(null, "DWI", "A12", "abstract"));
    assertRefused("missing", "/detail", () -> printed("TX", " ", "A12", "abstract"));
    assertRefused("missing", "/sourceDocument", () -> printed("TX", "DWI", "A12", ""));
    assertThatCode(() -> printed("TX", "DWI", null, "abstract")).doesNotThrowAnyException();
  }

  @Test
  void a_code_of_the_driver_record_has_at_most_10_characters() {
    assertThatCode(() -> printed("TX", "DWI", "A".repeat(10), "abstract"))
        .doesNotThrowAnyException();
    assertRefused("too-long", "/acdCode", () -> printed("TX", "DWI", "A".repeat(11), "abstract"));
  }

  @Test
  void an_entry_belongs_to_its_driver() {
    assertThat(entry(EventKind.REFUSAL, "1999-09-09").driverId()).isEqualTo(11);
  }

  @ParameterizedTest
  @CsvSource({
    "PENDING, ON_RECORD, true",
    "PENDING, VACATED, true",
    "ON_RECORD, VACATED, true",
    "VACATED, ON_RECORD, true",
    "PENDING, PENDING, false",
    "ON_RECORD, ON_RECORD, false",
    "ON_RECORD, PENDING, false",
    "VACATED, PENDING, false",
  })
  void what_is_decided_is_not_pending_again(
      RecordEntry.Status onFile, RecordEntry.Status sent, boolean changes) {
    RecordEntry known = standing(onFile, "abstract");
    assertThat(known.isSameAs(standing(sent, "order"))).isTrue();
    assertThat(known.isChangedBy(standing(sent, "order"))).isEqualTo(changes);
  }

  @Test
  void an_event_stands_as_the_later_document_says() {
    RecordEntry known = standing(RecordEntry.Status.PENDING, "abstract");
    known.follow(standing(RecordEntry.Status.VACATED, "order"));
    assertThat(known.status()).isEqualTo(RecordEntry.Status.VACATED);
    assertThat(known.sourceDocument()).isEqualTo("order");
  }

  @Test
  void an_event_that_was_vacated_does_not_stand_again_by_other_words() {
    List<NoMore> vacated =
        List.of(new NoMore(EventDetail.said("DUI conviction, Jackson"), "City Court", "VACATED"));
    assertRefused(
        "on-record-as-no-more",
        "/anotherEvent",
        () -> NoMore.refuse(standing(RecordEntry.Status.ON_RECORD, "abstract"), vacated));
    assertThatThrownBy(
            () -> NoMore.refuse(standing(RecordEntry.Status.PENDING, "abstract"), vacated))
        .hasMessageContaining("as vacated: DUI conviction, Jackson, City Court.");
  }

  @Test
  void another_event_and_one_that_does_not_stand_are_entered_beside_it() {
    List<NoMore> error =
        List.of(new NoMore(EventDetail.said("DUI"), "City Court", "ENTERED_IN_ERROR"));
    RecordEntry again = standing(RecordEntry.Status.ON_RECORD, "abstract");
    assertThatCode(() -> NoMore.refuse(again, List.of())).doesNotThrowAnyException();
    assertThatCode(() -> NoMore.refuse(standing(RecordEntry.Status.VACATED, "order"), error))
        .doesNotThrowAnyException();
    assertThatCode(() -> NoMore.refuse(again.ofAnotherEvent(true), error))
        .doesNotThrowAnyException();
    assertRefused(
        "on-record-as-no-more",
        "/anotherEvent",
        () -> NoMore.refuse(again.ofAnotherEvent(false), error));
  }

  @ParameterizedTest
  @CsvSource({
    "A20, IMPAIRED_DRIVING",
    " a08 , IMPAIRED_DRIVING",
    "A12, REFUSAL",
    "B26, LICENSE",
    "A41, INTERLOCK",
    "S92, OTHER",
    "DUI, ",
    ", "
  })
  void an_entry_is_of_what_its_code_says(String code, String kind) {
    assertThat(printed("TX", "Convicted", code, "abstract").chargeKind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "CONVICTION, A98",
    "CONVICTION, ' a90 '",
    "CONVICTION, A94",
    "CONVICTION, A61",
    "DIVERSION, A98",
    "REDUCED_PLEA, A98",
    "REFUSAL, A98"
  })
  void what_a_court_decides_has_no_code_of_an_administrative_action(EventKind kind, String code) {
    assertRefused("contradictory", "/acdCode", () -> coded(kind, code));
  }

  @ParameterizedTest
  @CsvSource({
    "ADMINISTRATIVE_ACTION, A98",
    "TEST_FAILURE, A90",
    "ARREST, A94",
    "CONVICTION, A60",
    "CONVICTION, A12",
    "CONVICTION, A08",
    "REFUSAL, A12"
  })
  void other_events_and_other_codes_go_together(EventKind kind, String code) {
    assertThatCode(() -> coded(kind, code)).doesNotThrowAnyException();
  }

  private static RecordEntry coded(EventKind kind, String code) {
    return anEntry(kind).coded(code).build(NOW);
  }

  @ParameterizedTest
  @CsvSource({
    "A04, IMPAIRED_DRIVING",
    "A10, IMPAIRED_DRIVING",
    "A11, IMPAIRED_DRIVING",
    "A21, IMPAIRED_DRIVING",
    "A22, IMPAIRED_DRIVING",
    "A23, IMPAIRED_DRIVING",
    "A24, IMPAIRED_DRIVING",
    "A25, IMPAIRED_DRIVING",
    "A60, IMPAIRED_DRIVING",
    "A26, OTHER",
    "A31, OTHER",
    "A33, OTHER",
    "A35, OTHER",
    "A50, OTHER",
    "M84, OTHER"
  })
  void each_code_of_alcohol_and_drugs_is_of_what_the_dictionary_says(String code, String kind) {
    assertThat(printed("TX", "Convicted", code, "abstract").chargeKind()).isEqualTo(kind);
  }

  @Test
  void what_the_record_says_itself_goes_before_its_code() {
    RecordEntry entry = printed("TX", "Convicted", "A20", "abstract");
    assertThat(entry.saying(null, null).chargeKind()).isEqualTo("IMPAIRED_DRIVING");
    assertThat(entry.saying("OTHER", true).chargeKind()).isEqualTo("OTHER");
    assertThat(entry.juvenile()).isTrue();
  }

  @Test
  void an_entry_sent_again_that_says_more_of_itself_changes_the_one_on_file() {
    RecordEntry known = printed("TX", "Convicted", null, "abstract");
    RecordEntry again = printed("TX", "Convicted", null, "letter").saying("OTHER", true);
    assertThat(known.isChangedBy(printed("TX", "Convicted", null, "letter"))).isFalse();
    assertThat(known.isChangedBy(again)).isTrue();
    known.follow(again);
    assertThat(known.chargeKind()).isEqualTo("OTHER");
    assertThat(known.juvenile()).isTrue();
    assertThat(known.isChangedBy(printed("TX", "Convicted", null, "abstract"))).isFalse();
  }

  private static RecordEntry standing(RecordEntry.Status status, String document) {
    return anEntry(EventKind.REFUSAL).standing(status).readFrom(document).build(NOW);
  }

  private static RecordEntry entry(EventKind kind, String day) {
    return anEntry(kind).on(day == null ? null : LocalDate.parse(day)).build(NOW);
  }

  private static RecordEntry from(Long agency, Long court) {
    return anEntry(EventKind.REFUSAL).fromAgency(agency).fromCourt(court).build(NOW);
  }

  private static RecordEntry printed(String state, String detail, String code, String source) {
    return anEntry(EventKind.CONVICTION)
        .in(state)
        .detail(detail)
        .coded(code)
        .readFrom(source)
        .build(NOW);
  }

  private static RecordEntryBuilder anEntry(EventKind kind) {
    return RecordEntry.of(11, kind)
        .on(LocalDate.of(1999, 9, 9))
        .in("TX")
        .fromAgency(9L)
        .detail("as printed")
        .readFrom("abstract");
  }
}
