package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.history.EventFixture.anEvent;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.law.ActionFor;
import org.priors.law.BookLoader;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.LawFiles;
import org.priors.law.Numbered;
import org.priors.law.Offense;

/** Which entries of driver records are one prior with others, may be, or are others. */
class DifferentEventsTest {

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
    "2001-05-03, 1",
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
    assertThat(Priors.present(told(arrest, told)).refusals()).isZero();
    Event perhaps = action("2001-06-10", ActionFor.REFUSAL).event();
    assertThat(Priors.present(told(arrest, perhaps)).inWords())
        .startsWith("0 to 1 prior refusal (may be of this arrest)");
  }

  @Test
  void what_was_set_aside_is_no_prior() {
    Event gone = action("2001-06-01", ActionFor.REFUSAL).standing("SET_ASIDE").event();
    assertThat(refusals(gone)).isEqualTo("0");
    assertThat(gone.stands()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 2002-07-11, T-1, -, 1 to 2, the docket and no court 40 days later",
        "-, 2002-06-10, T-2, -, 1 to 2, another docket within the days of posting",
        "-, 2002-06-10, -, Parish Court, 1 to 2, another court within the days of posting",
        "-, 2002-06-10, T-1, City Court, 1, that docket of that court",
        "-, 2002-07-03, -, -, 1 to 2, 32 days later",
        "-, 2002-12-01, -, -, 1 to 2, half a year later",
        "-, 2002-12-02, -, -, 2, more than half a year later",
        "2002-03-11, 2002-12-02, T-1, -, 1 to 2, that docket and another day of offense",
        "2002-03-11, 2002-12-02, T-2, -, 2, another docket and another day of offense"
      })
  void the_heading_and_the_law_take_the_same_for_one(
      LocalDate offense, String day, String docket, String court, String number, String what) {
    EventFixture line =
        anEvent(EventKind.CONVICTION)
            .named("entry:5")
            .in("LA")
            .on(day)
            .ofOffenseOn(offense)
            .docketed(docket);
    if (court == null) {
      line.fromAgency(8, "DMV");
    } else {
      line.fromCourt(4, court);
    }
    Event judgment =
        anEvent(EventKind.CONVICTION)
            .named("disposition:7")
            .ofCase(7L)
            .in("LA")
            .on("2002-06-01")
            .ofOffenseOn(LocalDate.of(2002, 3, 1))
            .docketed("T-1")
            .fromCourt(3, "City Court")
            .event();
    List<Event> history = told(judgment, line.event());
    assertThat(Priors.of(history).convicted().number()).as(what).isEqualTo(number);
    Numbered byLaw = byLaw(history);
    assertThat(byLaw.value() - 1).as(what).isEqualTo((int) Priors.of(history).convicted().least());
    assertThat(byLaw.atMost() - 1).as(what).isEqualTo((int) Priors.of(history).convicted().most());
  }

  @ParameterizedTest
  @CsvSource({"2002-06-10, 0 to 1", "2002-09-01, 0 to 1", "2003-09-01, 1"})
  void a_line_that_may_tell_of_a_judgment_that_was_vacated_is_one_perhaps(
      String day, String number) {
    List<Event> history =
        told(
            anEvent(EventKind.CONVICTION)
                .named("disposition:7")
                .ofCase(7L)
                .in("LA")
                .on("2002-06-01")
                .ofOffenseOn(LocalDate.of(2002, 3, 1))
                .standing("VACATED")
                .fromCourt(3, "City Court")
                .event(),
            anEvent(EventKind.CONVICTION)
                .named("entry:5")
                .in("LA")
                .on(day)
                .fromAgency(8, "DMV")
                .event());
    assertThat(Priors.of(history).convicted().number()).isEqualTo(number);
    Numbered byLaw = byLaw(history);
    assertThat(byLaw.value() - 1).isEqualTo((int) Priors.of(history).convicted().least());
    assertThat(byLaw.atMost() - 1).isEqualTo((int) Priors.of(history).convicted().most());
  }

  @Test
  void one_key_is_of_those_that_are_one_each_with_each_in_any_order() {
    Event one = lineUnder("entry:5", "T-1").event();
    Event other = lineUnder("entry:6", "T-2").event();
    Event none = lineUnder("entry:7", null).event();
    for (List<Event> order : List.of(List.of(one, other, none), List.of(none, one, other))) {
      assertThat(Priors.of(told(order.toArray(Event[]::new))).convicted().number())
          .isEqualTo("1 to 2");
    }
  }

  @Test
  void two_case_files_under_one_docket_of_one_court_are_one_conviction() {
    Event one = judgment(7).event();
    Event other = judgment(8).event();
    assertThat(Priors.of(told(one, other)).convicted().number()).isEqualTo("1");
    assertThat(byLaw(told(one, other)).value()).isEqualTo(2);
  }

  private static EventFixture judgment(long caseId) {
    return anEvent(EventKind.CONVICTION)
        .named("disposition:" + caseId)
        .ofCase(caseId)
        .in("LA")
        .on("2002-06-01")
        .ofOffenseOn(LocalDate.of(2002, 3, 1))
        .docketed("T-1")
        .fromCourt(3, "City Court");
  }

  @Test
  void a_line_under_the_docket_of_a_judgment_that_was_vacated_is_none() {
    assertThat(
            Priors.of(
                    told(
                        judgment(7).standing("VACATED").event(),
                        lineUnder("entry:5", "T-1").event()))
                .inWords())
        .startsWith("0 prior refusals, 0 prior convictions");
  }

  @Test
  void a_refusal_whose_suspension_was_set_aside_is_none() {
    assertThat(
            refusals(
                refusal(7), action("2001-05-03", ActionFor.REFUSAL).standing("SET_ASIDE").event()))
        .isEqualTo("0");
  }

  @Test
  void two_lines_of_one_record_and_day_under_two_dockets_may_be_one() {
    List<Event> history =
        told(lineUnder("entry:5", "T-1").event(), lineUnder("entry:6", "T-2").event());
    assertThat(Priors.of(history).convicted().number()).isEqualTo("1 to 2");
    assertThat(
            Priors.of(told(lineUnder("entry:5", "T-1").event(), lineUnder("entry:6", null).event()))
                .convicted()
                .number())
        .isEqualTo("1");
  }

  private static EventFixture lineUnder(String name, String docket) {
    return anEvent(EventKind.CONVICTION)
        .named(name)
        .in("LA")
        .on("2002-06-01")
        .docketed(docket)
        .fromAgency(8, "DMV");
  }

  private static Numbered byLaw(List<Event> history) {
    DriverPast past = DriverPast.of(history, DecidedPairs.NONE);
    return new Evaluator(BookLoader.load(LawFiles.shipped()))
        .offenseNumber(
            Facts.of("LA", Offense.at(LocalDateTime.parse("2005-05-01T23:10")).build())
                .history(past.asAsked())
                .said(past.said())
                .build());
  }

  private static String refusals(Event... events) {
    return Priors.of(told(events)).refused().number();
  }

  private static List<Event> told(Event... events) {
    return DriverFixture.LAW.tell(List.of(events), DecidedPairs.NONE);
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
