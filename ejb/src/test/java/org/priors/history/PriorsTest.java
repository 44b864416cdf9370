package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.history.DriverFixture.aDriver;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriorsTest {

  @Test
  void a_driver_without_a_history_has_no_priors() {
    assertThat(aDriver().view().record().inWords())
        .isEqualTo("0 prior refusals, 0 prior convictions, in 0 courts");
  }

  @Test
  void one_is_told_in_the_singular() {
    DriverFixture driver =
        aDriver().withRefusalIn("LA", "1999-04-02T01:00").withConvictionBy(3, "1999-09-09");
    assertThat(driver.view().record().inWords())
        .isEqualTo("1 prior refusal, 1 prior conviction, in 1 court");
  }

  @Test
  void refusals_and_convictions_of_all_states_count() {
    DriverFixture driver =
        aDriver()
            .withRefusalIn("LA", "1999-04-02T01:00")
            .withRefusalIn("TX", "2000-04-02T01:00")
            .withConvictionBy(3, "1999-09-09")
            .withConvictionBy(3, "2000-09-09")
            .withConvictionBy(4, "2001-09-09");
    assertThat(driver.view().record().inWords())
        .isEqualTo("2 prior refusals, 3 prior convictions, in 2 courts");
  }

  @Test
  void diversions_and_reduced_pleas_bring_their_courts_but_are_no_convictions() {
    Priors priors =
        aDriver()
            .by(3, EventKind.DIVERSION, "1999-09-09", "ON_RECORD")
            .by(4, EventKind.REDUCED_PLEA, "2000-09-09", "ON_RECORD")
            .by(5, EventKind.DISMISSAL, "2001-09-09", "ON_RECORD")
            .view()
            .record();
    assertThat(priors.convictions()).isZero();
    assertThat(priors.courts()).isEqualTo(2);
  }

  @Test
  void a_judgment_on_two_charges_is_one_conviction_and_one_of_the_next_day_is_another() {
    DriverFixture driver =
        aDriver()
            .withConvictionBy(3, "1999-09-09")
            .withConvictionBy(3, "1999-09-09")
            .withConvictionBy(3, "1999-09-10");
    assertThat(driver.view().record().convictions()).isEqualTo(2);
  }

  @Test
  void all_convictions_of_one_case_are_one_whatever_their_days_and_courts() {
    DriverFixture driver =
        aDriver()
            .ofCase(1)
            .withConvictionBy(3, "1999-09-09")
            .withConvictionBy(4, "1999-12-10")
            .ofCase(2)
            .withConvictionBy(3, "1999-09-09");
    assertThat(driver.view().record().convictions()).isEqualTo(2);
  }

  @Test
  void a_conviction_that_counts_as_no_prior_is_shown_and_brings_no_court() {
    Priors priors = aDriver().countedAsNone().withConvictionBy(3, "1999-09-09").view().record();
    assertThat(priors.inWords()).isEqualTo("0 prior refusals, 0 prior convictions, in 0 courts");
    assertThat(priors.tally()).hasSize(1);
  }

  @Test
  void a_conviction_that_an_agency_reports_counts_without_a_court() {
    Priors priors =
        aDriver().entry(EventKind.CONVICTION, "1999-09-09", "ON_RECORD").view().record();
    assertThat(priors.convictions()).isEqualTo(1);
    assertThat(priors.courts()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"VACATED", "PENDING", "AMENDED", "ENTERED_IN_ERROR", "REPLACED"})
  void an_entry_that_does_not_stand_is_shown_and_counts_as_nothing(String status) {
    Priors priors =
        aDriver()
            .entry(EventKind.REFUSAL, "1998-01-01", status)
            .by(3, EventKind.CONVICTION, "1999-09-09", status)
            .by(4, EventKind.DIVERSION, "1999-09-09", status)
            .by(5, EventKind.REDUCED_PLEA, "1999-09-09", status)
            .view()
            .record();
    assertThat(priors.inWords()).isEqualTo("0 prior refusals, 0 prior convictions, in 0 courts");
    assertThat(priors.events()).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource(
      value = EventKind.class,
      names = {"ARREST", "TEST", "TEST_FAILURE", "ADMINISTRATIVE_ACTION", "DISMISSAL"})
  void no_other_event_is_a_refusal_or_a_conviction_or_a_stroke_of_the_tally(EventKind kind) {
    Priors priors = aDriver().by(3, kind, "1999-09-09", "ON_RECORD").view().record();
    assertThat(priors.inWords()).startsWith("0 prior refusals, 0 prior convictions, in 0");
    assertThat(priors.tally()).isEmpty();
  }

  @Test
  void the_tally_has_a_stroke_for_each_outcome_the_oldest_first() {
    Priors priors =
        aDriver()
            .withConvictionBy(3, "2001-09-09")
            .by(3, EventKind.REDUCED_PLEA, "2000-01-01", "ON_RECORD")
            .by(3, EventKind.DIVERSION, "1997-01-01", "ON_RECORD")
            .withRefusalIn("LA", "1999-04-02T01:00")
            .withArrestIn("LA", "1999-04-02T00:30")
            .view()
            .record();
    assertThat(priors.tally())
        .extracting(Event::kind)
        .containsExactly(
            EventKind.DIVERSION, EventKind.REFUSAL, EventKind.REDUCED_PLEA, EventKind.CONVICTION);
  }

  @Test
  void what_is_of_the_open_arrest_is_no_prior_and_is_told_beside_them() {
    DriverView driver =
        aDriver()
            .ofCase(1)
            .withRefusalIn("LA", "1999-04-02T01:00")
            .withConvictionBy(3, "1999-09-09")
            .withOpenArrest(2, "2002-05-01T23:30")
            .withRefusalIn("LA", "2002-05-02T00:10")
            .view();
    assertThat(driver.priors().inWords())
        .isEqualTo("1 prior refusal, 1 prior conviction, in 1 court");
    assertThat(driver.priors().inWords())
        .isEqualTo(
            driver
                .before(2, OffsetDateTime.parse("2002-05-01T23:30-05:00"), LocalDate.of(2002, 5, 1))
                .inWords());
    assertThat(driver.besidesPriors())
        .isEqualTo(
            "Prior to the open arrest of 1 May 2002. On record in all: 2 refusals, 1 of them in an"
                + " open case, 1 conviction");
  }

  @Test
  void of_two_open_arrests_the_earlier_one_is_prior_to_the_later() {
    DriverView driver =
        aDriver()
            .withOpenArrest(2, "2002-05-01T23:30")
            .withRefusalIn("LA", "2002-05-02T00:10")
            .withOpenArrest(1, "2002-06-01T23:30")
            .withRefusalIn("LA", "2002-06-02T00:10")
            .view();
    assertThat(driver.priors().refusals()).isEqualTo(1);
    assertThat(driver.besidesPriors()).contains("1 Jun 2002", "2 refusals, 2 of them in an open");
  }

  @Test
  void what_came_after_the_open_arrest_is_not_hidden_and_is_told() {
    DriverView driver =
        aDriver()
            .withOpenArrest(2, "2002-05-01T23:30")
            .ofNoCase()
            .entry(EventKind.REFUSAL, "2003-01-01", "ON_RECORD")
            .view();
    assertThat(driver.priors().refusals()).isEqualTo(1);
    assertThat(driver.besidesPriors()).contains("1 May 2002 but for 1 that came after it.");
  }

  @Test
  void without_an_open_case_all_on_record_is_prior() {
    DriverView driver = aDriver().ofCase(1).withRefusalIn("LA", "1999-04-02T01:00").view();
    assertThat(driver.priors().refusals()).isEqualTo(1);
    assertThat(driver.besidesPriors()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1999-05-02T00:20, '1 to 2 prior convictions (two of these may be one)'",
    "1999-05-01T02:00, '1 to 2 prior convictions (two of these may be one)'",
    "1999-05-02T23:40, '1 to 2 prior convictions (two of these may be one)'",
    "1999-05-02T23:41, 2 prior convictions"
  })
  void convictions_of_arrests_hours_apart_are_said_to_be_one_perhaps(String at, String said) {
    Priors priors =
        aDriver()
            .withDecidedArrest(1, "1999-05-01T23:40")
            .withConvictionBy(3, "1999-06-01")
            .withDecidedArrest(2, at)
            .withConvictionBy(3, "1999-06-01")
            .view()
            .priors();
    assertThat(priors.inWords()).isEqualTo("0 prior refusals, " + said + ", in 1 court");
    assertThat(priors.convictions()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "1999-04-29, 2 prior convictions",
    "1999-04-30, '1 to 2 prior convictions (two of these may be one)'",
    "1999-07-02, 1 prior conviction",
    "1999-07-03, '1 to 2 prior convictions (two of these may be one)'",
    "1999-12-01, '1 to 2 prior convictions (two of these may be one)'",
    "1999-12-02, 2 prior convictions"
  })
  void an_entry_near_a_conviction_is_said_to_be_that_one_perhaps(String day, String said) {
    Priors priors =
        aDriver()
            .withDecidedArrest(1, "1999-05-01T23:40")
            .withConvictionBy(3, "1999-06-01")
            .ofNoCase()
            .entryOfLouisiana(EventKind.CONVICTION, day)
            .view()
            .priors();
    assertThat(priors.inWords()).contains(said);
  }

  @Test
  void of_three_that_may_be_one_one_is_certain_and_entries_elsewhere_are_others() {
    DriverFixture driver =
        aDriver()
            .withDecidedArrest(1, "1999-05-01T23:40")
            .withConvictionBy(3, "1999-06-01")
            .ofNoCase()
            .entryOfLouisiana(EventKind.CONVICTION, "1999-05-10")
            .entryOfLouisiana(EventKind.CONVICTION, "1999-05-20");
    assertThat(driver.view().priors().inWords())
        .contains("1 to 3 prior convictions (some of these may be one)");
    driver.entry(EventKind.CONVICTION, "1999-06-02", "ON_RECORD");
    assertThat(driver.view().priors().inWords()).contains("2 to 4 prior convictions");
  }

  @Test
  void a_refusal_hours_before_the_arrest_may_be_of_it() {
    DriverFixture driver =
        aDriver()
            .withDecidedArrest(1, "1999-05-01T23:40")
            .withRefusalIn("LA", "1999-05-01T23:50")
            .withDecidedArrest(2, "1999-05-02T00:20");
    assertThat(driver.before(2, "1999-05-02T00:20").inWords())
        .startsWith("0 to 1 prior refusal (may be of this arrest), 0 prior convictions");
  }
}
