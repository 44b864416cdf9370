package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.history.EventDetailFixture.told;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of an event, in the words that pages print. */
class EventDetailTest {

  private static final LocalDate DAY = LocalDate.of(2002, 5, 3);

  private static String inWords(String said, String docket, LocalDate ended, String status) {
    return told(said).underDocket(docket).ended(ended, "New trial").build().inWords(status);
  }

  @Test
  void what_it_is_of_comes_first_then_the_docket() {
    assertThat(inWords("DEMO 1 DWI", "02-11", null, "ON_RECORD"))
        .isEqualTo("DEMO 1 DWI, docket 02-11");
    assertThat(inWords(null, "02-11", null, "ON_RECORD")).isEqualTo("Docket 02-11");
    assertThat(inWords("DEMO 1 DWI", null, null, "ON_RECORD")).isEqualTo("DEMO 1 DWI");
    assertThat(inWords(null, null, null, "ON_RECORD")).isEmpty();
  }

  @Test
  void a_code_is_told_in_brackets() {
    EventDetail entry = told("Convicted").coded("A20").build();
    assertThat(entry.inWords("ON_RECORD")).isEqualTo("Convicted (ACD A20)");
  }

  @ParameterizedTest
  @CsvSource({
    ",,,",
    "DWI,,,",
    ",02-11,,",
    ",,A20,",
    ",,,2002-05-03",
    ",02-11,A20,2002-05-03",
    "DWI,02-11,A20,2002-05-03"
  })
  void whatever_is_left_out_nothing_begins_with_a_comma_a_blank_or_a_bracket(
      String said, String docket, String code, LocalDate ended) {
    String told =
        told(said).underDocket(docket).coded(code).ended(ended, null).build().inWords("VACATED");
    assertThat(told).matches("|[A-Z].*");
  }

  @Test
  void what_is_no_more_says_since_when_and_why() {
    assertThat(inWords("DWI", null, DAY, "VACATED"))
        .isEqualTo("DWI (vacated on 3 May 2002: New trial)");
    assertThat(inWords("DWI", null, DAY, "AMENDED")).contains("amended on 3 May 2002");
    assertThat(inWords("DWI", null, DAY, "ENTERED_IN_ERROR"))
        .contains("entered in error, told on 3 May 2002");
    assertThat(inWords("DWI", null, DAY, "REPLACED")).contains("decided otherwise on 3 May 2002");
    assertThat(told("DWI").ended(DAY, null).build().inWords("VACATED"))
        .isEqualTo("DWI (vacated on 3 May 2002)");
  }

  private static String went(String program, LocalDate started, LocalDate done, LocalDate failed) {
    return new DiversionTold(program, started, done, failed).inWords();
  }

  @Test
  void a_diversion_says_its_program_and_how_it_went_or_that_nobody_can_tell() {
    assertThat(went("Alcohol education", null, DAY, null))
        .isEqualTo("Alcohol education, completed 3 May 2002");
    assertThat(went(null, DAY.minusYears(1), null, DAY))
        .isEqualTo(
            "Program not named, begun 3 May 2001, failed 3 May 2002, so it dismissed nothing");
    assertThat(went("PBJ", null, null, null))
        .isEqualTo("PBJ, cannot tell whether it was completed or failed");
  }
}
