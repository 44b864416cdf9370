package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.BookFixture.aBook;
import static org.priors.law.FactsFixture.offense;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A law that comes to have another age makes nobody a juvenile, or of age, of before. */
class JuvenileAgeTest {

  private static final String PERIOD = "selected-by: offense\nunit: period";

  /** The driver is 17 at each of the offenses. */
  @ParameterizedTest
  @CsvSource({"1990-06-01, 1", "2000-05-01, 1", "2001-06-01, 2"})
  void what_makes_a_juvenile_is_the_age_of_the_day_of_that_offense(String day, int number) {
    BookFixture book =
        aBook()
            .withRules(
                "priors/counted",
                "selected-by: offense\nunit: text",
                "{event: conviction, counts: yes, cite: c}")
            .withRules(
                "priors/lookback", PERIOD, "{value: P50Y, from: conviction, to: offense, cite: c}")
            .with(
                "us/xx/priors/juvenile_age.yaml",
                "title: Something",
                PERIOD,
                "values:",
                since("1998-01-01", "P18Y"),
                since("2001-01-01", "P17Y"),
                since("2030-01-01", "P21Y"));
    LocalDate offense = LocalDate.parse(day);
    Facts facts =
        offense("XX", "2002-05-01T23:10")
            .facts()
            .withDriver(offense.minusYears(17), List.of(conviction(offense)), List.of());
    assertThat(book.evaluator().evaluate(facts).offense().value()).isEqualTo(number);
  }

  private static String since(String day, String value) {
    return "  %s:\n    dated: publication\n    rules:\n      - {value: %s, cite: c}"
        .formatted(day, value);
  }

  private static EarlierEvent conviction(LocalDate offense) {
    return EarlierEvent.of(EarlierEventKind.CONVICTION)
        .in("XX")
        .ofOffenseOn(offense)
        .on(offense.plusMonths(1))
        .inCourtOfRecord(true)
        .build();
  }
}
