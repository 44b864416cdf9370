package org.priors.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.identity.Field;
import org.priors.identity.Records;
import org.priors.yaml.BadDataFile;

class WrittenDatesTest {

  @ParameterizedTest
  @CsvSource({
    "month-first, 03/04/1966, 1966-03-04",
    "month-first, 3-4-66, 1966-3-4",
    "month-first, 12/31/05, 2005-12-31",
    "month-first, 12/31/06, 1906-12-31",
    "day-first, 03.04.1966, 1966-04-03",
    "day-first, 31/12/05, 2005-12-31",
    "month-first, 1966-03-04, 1966-03-04",
    "month-first, unknown, unknown",
    "year-first, 03/04/1966, 03/04/1966"
  })
  void a_date_is_read_in_the_order_that_the_profile_names(String order, String cell, String read) {
    LinkProfile profile = profile("dates: " + order + "\nlatest-year: 2005\n");
    assertThat(profile.fields(Map.of("dob", cell)::get)).containsEntry(Field.BORN, read);
  }

  @Test
  void a_year_of_two_digits_says_nothing_where_no_latest_year_tells_its_century() {
    String read =
        profile("dates: month-first\n").fields(Map.of("dob", "3/4/66")::get).get(Field.BORN);
    Records records = new Records();
    records.add(Map.of(Field.BORN, read));
    assertThat(records.isDated(0)).isFalse();
  }

  @Test
  void without_a_word_of_it_the_year_comes_first() {
    assertThat(profile("").dates().inWords()).isEqualTo("year, month, day");
  }

  @Test
  void what_is_no_order_and_no_year_is_told_with_its_line() {
    assertThatThrownBy(() -> profile("dates: american\n"))
        .isInstanceOf(BadDataFile.class)
        .hasMessageContaining("american");
    assertThatThrownBy(() -> profile("dates: month-first\nlatest-year: soon\n"))
        .isInstanceOf(BadDataFile.class)
        .hasMessageContaining("soon");
  }

  private static LinkProfile profile(String more) {
    String text = "columns:\n  born: [dob]\n" + more;
    return LinkProfile.read(
        "test.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
