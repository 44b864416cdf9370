package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.history.EventFixture.anEvent;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.law.ActionFor;

/** Which entries of driver records are one prior with others, may be, or are others. */
class ToldEventsTest {

  private static final LocalDate NIGHT = LocalDate.of(2001, 5, 3);

  @Test
  void a_suspension_for_refusing_is_a_prior_refusal_and_one_for_failing_is_none() {
    assertThat(refusals(action("2001-06-01", ActionFor.REFUSAL).event())).isEqualTo("1");
    assertThat(refusals(action("2001-06-01", ActionFor.FAILURE).event())).isEqualTo("0");
  }

  @Test
  void a_suspension_for_the_refusal_of_an_arrest_is_one_with_it() {
    Event suspended =
        action("2001-06-01", ActionFor.REFUSAL).ofOffenseOn(NIGHT).oneWith("case 7").event();
    assertThat(refusals(refusal(7), suspended)).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({
    "2001-05-02, 1 to 2",
    "2001-05-03, 1 to 2",
    "2002-05-04, 1 to 2",
    "2002-05-05, 2",
    "2001-05-01, 2"
  })
  void a_suspension_that_tells_no_offense_may_be_for_a_refusal_of_the_year_before(
      String day, String number) {
    assertThat(refusals(refusal(7), action(day, ActionFor.REFUSAL).event())).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"2001-05-01, 2", "2001-05-02, 1 to 2", "2001-05-04, 1 to 2", "2001-05-05, 2"})
  void an_offense_of_the_day_beside_the_arrest_may_be_its_own(String offense, String number) {
    Event suspended =
        action("2001-06-01", ActionFor.REFUSAL).ofOffenseOn(LocalDate.parse(offense)).event();
    assertThat(refusals(refusal(7), suspended)).isEqualTo(number);
  }

  @Test
  void what_a_person_said_are_two_are_two() {
    Event suspended = action("2001-06-01", ActionFor.REFUSAL).apartFrom("case:7:refusal").event();
    assertThat(refusals(refusal(7), suspended)).isEqualTo("2");
  }

  @Test
  void the_suspension_for_the_open_arrest_is_no_prior_to_it() {
    Event arrest =
        anEvent(EventKind.ARREST)
            .ofCase(9L)
            .named("case:9:arrest")
            .in("LA")
            .on(NIGHT)
            .at(OffsetDateTime.parse("2001-05-03T23:30Z"), "America/Chicago")
            .ofOffenseOn(NIGHT)
            .standing("OPEN")
            .event();
    Event told =
        action("2001-06-01", ActionFor.REFUSAL).ofOffenseOn(NIGHT).oneWith("case 9").event();
    assertThat(Priors.present(List.of(arrest, told)).refusals()).isZero();
    Event perhaps = action("2001-06-01", ActionFor.REFUSAL).event();
    assertThat(Priors.present(List.of(arrest, perhaps)).inWords())
        .startsWith("0 to 1 prior refusal (may be of this arrest)");
    Event another = action("2001-06-01", ActionFor.REFUSAL).apartFrom("case:9:arrest").event();
    assertThat(Priors.present(List.of(arrest, another)).inWords()).startsWith("1 prior refusal,");
  }

  @Test
  void what_was_set_aside_is_no_prior() {
    Event gone = action("2001-06-01", ActionFor.REFUSAL).standing("SET_ASIDE").event();
    assertThat(refusals(gone)).isEqualTo("0");
    assertThat(gone.stands()).isFalse();
  }

  private static String refusals(Event... events) {
    return Priors.of(List.of(events)).refused().number();
  }

  private static Event refusal(long ofCase) {
    return anEvent(EventKind.REFUSAL)
        .ofCase(ofCase)
        .named("case:" + ofCase + ":refusal")
        .in("LA")
        .on(NIGHT)
        .ofOffenseOn(NIGHT)
        .fromAgency(7, "Police")
        .event();
  }

  private static EventFixture action(String day, ActionFor reason) {
    return anEvent(EventKind.ADMINISTRATIVE_ACTION)
        .named("entry:5")
        .in("LA")
        .on(day)
        .fromAgency(8, "DMV")
        .actionFor(reason);
  }
}
