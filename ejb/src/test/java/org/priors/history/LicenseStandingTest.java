package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.history.EventFixture.anEvent;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.history.LicenseStanding.Answer;

/** Whether a license was withdrawn on the day of an arrest. */
class LicenseStandingTest {

  private static final LocalDate DAY = LocalDate.of(2002, 5, 1);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2001-05-03, -, -, -, -, -, CANNOT_TELL",
        "2001-05-03, -, 2002-05-01, -, -, -, YES",
        "2001-05-03, -, 2002-04-30, -, -, -, NO",
        "2001-05-03, 2002-05-01, -, -, -, -, YES",
        "2001-05-03, 2002-04-30, -, -, -, -, CANNOT_TELL",
        "2001-05-03, -, -, 2002-05-02, -, -, YES",
        "2001-05-03, -, -, 2002-05-01, -, -, CANNOT_TELL",
        "2001-05-03, -, -, 2002-04-30, -, -, NO",
        "2001-05-03, -, 2001-11-03, 2002-05-02, -, -, YES",
        "2002-05-02, -, 2003-05-02, -, -, -, NO",
        "2002-05-01, -, 2003-05-02, -, -, -, CANNOT_TELL",
        "2002-04-30, -, 2003-05-02, -, -, -, YES",
        "2001-05-03, -, 2003-05-02, -, 2002-05-01, 2002-05-01, NO",
        "2001-05-03, -, 2003-05-02, -, 2002-04-01, 2002-04-30, YES",
        "2001-05-03, -, 2003-05-02, -, 2002-05-02, -, YES",
        "2001-05-03, -, 2003-05-02, -, 2002-05-01, -, CANNOT_TELL"
      })
  void a_license_is_withdrawn_from_its_first_day_to_its_last_but_for_a_stay(
      LocalDate from,
      LocalDate hard,
      LocalDate until,
      LocalDate back,
      LocalDate stayed,
      LocalDate stayedUntil,
      Answer answer) {
    LicenseTerm term = new LicenseTerm(from, hard, until, back, stayed, stayedUntil);
    assertThat(on(action("2001-05-03").withdrawn(term)).answer()).isEqualTo(answer);
  }

  @Test
  void without_a_license_action_it_was_not_suspended_by_what_is_on_file() {
    LicenseStanding standing = on(anEvent(EventKind.REFUSAL).in("LA").on("2001-05-03"));
    assertThat(standing.answer()).isEqualTo(Answer.NO);
    assertThat(standing.inWords()).isEqualTo("not suspended by what is on file");
    assertThat(standing.entries()).isEmpty();
  }

  @Test
  void the_answer_names_what_it_rests_on() {
    LicenseTerm until = new LicenseTerm(null, null, LocalDate.of(2002, 6, 1), null, null, null);
    LicenseStanding known = on(action("2001-05-03").withdrawn(until), action("1999-01-02"));
    assertThat(known.inWords()).isEqualTo("suspended since 3 May 2001 (LA)");
    assertThat(known.entries()).hasSize(1);
    assertThat(on(action("2001-05-03")).inWords())
        .isEqualTo("cannot tell: the end is not on file of the suspension of 3 May 2001 (LA)");
  }

  @Test
  void what_was_set_aside_before_stood_no_more_and_afterwards_nobody_can_tell() {
    assertThat(on(action("2001-05-03").standing("VACATED")).answer()).isEqualTo(Answer.NO);
    assertThat(on(setAside("2002-05-01")).answer()).isEqualTo(Answer.NO);
    assertThat(on(setAside("2002-05-02")).answer()).isEqualTo(Answer.CANNOT_TELL);
    assertThat(on(action("2001-05-03").standing("PENDING")).answer()).isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void an_action_for_the_arrest_itself_was_none_when_it_was_made() {
    assertThat(on(action("2002-05-01").ofOffenseOn(DAY)).answer()).isEqualTo(Answer.NO);
  }

  private static EventFixture setAside(String day) {
    return action("2001-05-03").standing("SET_ASIDE").ended(LocalDate.parse(day));
  }

  private static LicenseStanding on(EventFixture... events) {
    return LicenseStanding.on(DAY, List.of(events).stream().map(EventFixture::event).toList());
  }

  private static EventFixture action(String day) {
    return anEvent(EventKind.ADMINISTRATIVE_ACTION).in("LA").on(day).fromAgency(8, "DMV");
  }
}
