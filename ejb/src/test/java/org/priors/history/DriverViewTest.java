package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.history.DriverFixture.aDriver;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.priors.people.PersonName;

class DriverViewTest {

  private static final long OWN = 50;

  @Test
  void what_comes_from_the_case_itself_is_no_prior_to_it() {
    DriverFixture driver =
        aDriver()
            .ofCase(OWN)
            .withArrestIn("LA", "2002-05-01T23:30")
            .withRefusalIn("LA", "2002-05-01T23:00");
    assertThat(driver.before(OWN, "2002-05-01T23:30").events()).isEmpty();
    assertThat(driver.before(51, "2002-05-01T23:30").refusals()).isEqualTo(1);
  }

  @Test
  void an_event_counts_up_to_the_moment_of_the_arrest() {
    DriverFixture driver = aDriver().ofCase(40).withRefusalIn("TX", "2002-05-01T08:00");
    assertThat(driver.before(OWN, "2002-05-01T08:01").refusals()).isEqualTo(1);
    assertThat(driver.before(OWN, "2002-05-01T08:00").refusals()).isZero();
    assertThat(driver.before(OWN, "2002-05-01T07:59").refusals()).isZero();
  }

  @Test
  void a_decision_of_the_day_of_the_arrest_is_not_known_to_have_come_first() {
    DriverFixture driver = aDriver().ofCase(40).withConvictionBy(3, "2002-05-01");
    assertThat(driver.before(OWN, "2002-05-01T23:59").convictions()).isZero();
    assertThat(driver.before(OWN, "2002-05-02T00:00").convictions()).isEqualTo(1);
    assertThat(driver.before(OWN, "2002-04-30T23:59").convictions()).isZero();
  }

  @Test
  void another_records_entry_belongs_to_no_case_and_counts() {
    DriverFixture driver = aDriver().entry(EventKind.REFUSAL, "1998-01-01", "ON_RECORD");
    assertThat(driver.before(OWN, "2002-05-01T23:30").refusals()).isEqualTo(1);
  }

  @Test
  void vacated_and_pending_entries_come_before_and_count_as_nothing() {
    Priors priors =
        aDriver()
            .entry(EventKind.CONVICTION, "1998-01-01", "VACATED")
            .entry(EventKind.REFUSAL, "1998-01-01", "PENDING")
            .before(OWN, "2002-05-01T23:30");
    assertThat(priors.events()).hasSize(2);
    assertThat(priors.convictions() + priors.refusals()).isZero();
  }

  @Test
  void the_record_has_what_came_after_too() {
    DriverFixture driver = aDriver().ofCase(60).withRefusalIn("TX", "2003-01-01T08:00");
    assertThat(driver.before(OWN, "2002-05-01T23:30").refusals()).isZero();
    assertThat(driver.view().record().refusals()).isEqualTo(1);
  }

  @Test
  void the_record_that_names_the_driver_heads_the_page_and_other_spellings_stand_beside_it() {
    DriverView view =
        aDriver()
            .reportedAs(new PersonName("John", "P", "Landry", null), null, null)
            .reportedAs(new PersonName("Jon", null, "Landry", null), "1966-03-04", "004412907")
            .reportedAs(new PersonName("JOHN", "P.", "LANDRY", null), "1966-04-03", "7")
            .shownBy(3, "1966-03-04", "LA 004412907")
            .view();
    assertThat(view.heading()).isEqualTo("LANDRY, JOHN P.");
    assertThat(view.born()).isEqualTo(LocalDate.of(1966, 3, 4));
    assertThat(view.license()).isEqualTo("LA 004412907");
    assertThat(view.alsoKnownAs()).containsExactly("Jon Landry");
  }

  @Test
  void what_no_agency_reports_is_not_known() {
    DriverView view =
        aDriver().reportedAs(new PersonName("John", null, "Landry", null), null, null).view();
    assertThat(view.born()).isNull();
    assertThat(view.license()).isNull();
    assertThat(view.alsoKnownAs()).isEmpty();
  }

  @Test
  void each_agency_and_court_is_named_once() {
    DriverView view =
        aDriver()
            .withArrestIn("LA", "1999-04-02T00:30")
            .withRefusalIn("LA", "1999-04-02T01:00")
            .withConvictionBy(3, "1999-09-09")
            .view();
    assertThat(view.forums()).containsExactly("Police of LA", "Court 3");
  }
}
