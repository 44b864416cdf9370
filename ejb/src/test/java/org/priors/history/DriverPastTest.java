package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.history.EventFixture.anEvent;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.law.EarlierEvent;
import org.priors.law.OffenseKind;

class DriverPastTest {

  private static DriverPast past(List<Event> events) {
    return DriverPast.of(events, DecidedPairs.NONE);
  }

  private static Event arrest(Long caseId, String at) {
    return arrest(caseId, at, null);
  }

  /** With the driving on that day; null for the day of the arrest. */
  private static Event arrest(Long caseId, String at, LocalDate driven) {
    OffsetDateTime moment = OffsetDateTime.parse(at);
    LocalDate day = moment.atZoneSameInstant(ZoneId.of("America/Chicago")).toLocalDate();
    return anEvent(EventKind.ARREST)
        .ofCase(caseId)
        .in("LA")
        .on(day)
        .at(moment, "America/Chicago")
        .fromAgency(1, "Police")
        .standing("DISPOSED")
        .ofOffenseOn(driven == null ? day : driven)
        .event();
  }

  @Test
  void of_a_driving_on_another_day_than_the_arrest_the_day_alone_is_known() {
    EarlierEvent asked =
        past(List.of(arrest(1L, "1999-11-05T06:20Z", LocalDate.parse("1999-11-04"))))
            .asAsked()
            .get(0);
    assertThat(asked.offenseDate()).isEqualTo(LocalDate.parse("1999-11-04"));
    assertThat(asked.offenseAt()).isNull();
  }

  @Test
  void what_a_court_decided_is_of_the_time_of_its_arrest() {
    List<EarlierEvent> asked =
        past(List.of(
                arrest(1L, "1999-11-05T05:40Z"),
                event(1L, EventKind.CONVICTION, "ON_RECORD"),
                event(2L, EventKind.CONVICTION, "ON_RECORD"),
                event(null, EventKind.CONVICTION, "ON_RECORD")))
            .asAsked();
    assertThat(asked)
        .extracting(EarlierEvent::offenseAt)
        .containsExactly(
            LocalDateTime.parse("1999-11-04T23:40"),
            LocalDateTime.parse("1999-11-04T23:40"),
            null,
            null);
  }

  private static Event event(Long caseId, EventKind kind, String status) {
    return anEvent(kind)
        .ofCase(caseId)
        .in("LA")
        .on("2000-02-01")
        .fromCourt(1, "Court")
        .inCourtOfRecord()
        .standing(status)
        .ofOffenseOn(LocalDate.parse("1999-11-05"))
        .charged("OTHER")
        .juvenileByAge()
        .event();
  }

  private static List<org.priors.law.EarlierEventKind> kinds(Event... events) {
    return past(List.of(events)).asAsked().stream().map(EarlierEvent::kind).toList();
  }

  @Test
  void each_event_that_the_law_asks_about_stands_beside_what_it_stands_for() {
    Event conviction = event(1L, EventKind.CONVICTION, "ON_RECORD");
    DriverPast past = past(List.of(event(1L, EventKind.TEST, "ON_RECORD"), conviction));
    assertThat(past.events()).containsExactly(conviction);
    EarlierEvent asked = past.asAsked().get(0);
    assertThat(asked.date()).isEqualTo("2000-02-01");
    assertThat(asked.offenseDate()).isEqualTo("1999-11-05");
    assertThat(asked.courtOfRecord()).isTrue();
    assertThat(asked.status()).isEqualTo(EarlierEvent.Status.ON_RECORD);
    assertThat(asked.chargeKind()).isEqualTo(OffenseKind.OTHER);
    assertThat(asked.incident()).isEqualTo("case 1");
  }

  @Test
  void the_law_is_told_that_a_judgment_is_on_a_juvenile_only_where_the_record_states_it() {
    Event byAge = event(1L, EventKind.CONVICTION, "ON_RECORD");
    assertThat(byAge.juvenile()).isTrue();
    assertThat(past(List.of(byAge)).asAsked().get(0).juvenile()).isNull();
  }

  @Test
  void a_failed_test_that_only_a_driver_record_tells_of_is_an_arrest_of_which_no_more_is_known() {
    assertThat(kinds(event(null, EventKind.TEST_FAILURE, "ON_RECORD")))
        .containsExactly(org.priors.law.EarlierEventKind.ARREST);
  }

  @Test
  void an_arrest_of_which_every_charge_was_dismissed_is_no_event_and_one_without_an_end_is() {
    assertThat(kinds(event(1L, EventKind.ARREST, "DISMISSED"))).isEmpty();
    assertThat(
            kinds(
                event(1L, EventKind.ARREST, "DISPOSED"),
                event(1L, EventKind.DISMISSAL, "ON_RECORD")))
        .containsExactly(org.priors.law.EarlierEventKind.ARREST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AMENDED", "ENTERED_IN_ERROR", "REPLACED"})
  void a_decision_in_whose_place_another_stands_is_replaced(String status) {
    assertThat(past(List.of(event(1L, EventKind.CONVICTION, status))).asAsked())
        .extracting(EarlierEvent::status)
        .containsExactly(EarlierEvent.Status.REPLACED);
  }

  @Test
  void vacated_and_pending_entries_stay_so() {
    assertThat(
            past(List.of(
                    event(null, EventKind.CONVICTION, "VACATED"),
                    event(null, EventKind.CONVICTION, "PENDING")))
                .asAsked())
        .extracting(EarlierEvent::status)
        .containsExactly(EarlierEvent.Status.VACATED, EarlierEvent.Status.PENDING);
  }
}
