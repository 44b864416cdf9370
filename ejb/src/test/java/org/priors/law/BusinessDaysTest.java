package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "2017-03-06, 2017-03-13, a Monday",
    "2017-03-09, 2017-03-16, a Thursday",
    "2017-03-10, 2017-03-17, a Friday",
    "2017-03-11, 2017-03-17, a Saturday",
    "2017-03-12, 2017-03-17, a Sunday",
    "2017-03-23, 2017-03-30, the week before Cesar Chavez Day",
    "2017-03-24, 2017-04-03, a week with Cesar Chavez Day on its Friday",
    "2017-05-26, 2017-06-05, a week that begins with Memorial Day",
    "2017-06-29, 2017-07-07, a week with Independence Day",
    "2017-11-20, 2017-11-29, a week with Thanksgiving and the day after it",
    "2017-12-22, 2018-01-02, over Christmas and the new year",
    "2004-02-27, 2004-03-05, over a leap day on a Sunday"
  })
  void five_business_days_in_california(LocalDate day, LocalDate due, String what) {
    assertThat(BusinessDays.after(day, 5, "CA")).as(what).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({"2017-03-30, CA, 2017-04-03", "2017-03-30, AZ, 2017-03-31"})
  void a_holiday_of_one_state_is_a_business_day_in_another(
      LocalDate day, String state, LocalDate due) {
    assertThat(BusinessDays.after(day, 1, state)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-03-11, 0, 2017-03-11",
    "2017-03-10, 1, 2017-03-13",
    "2017-03-09, 1, 2017-03-10"
  })
  void the_day_itself_does_not_count(LocalDate day, int number, LocalDate due) {
    assertThat(BusinessDays.after(day, number, "CA")).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-11-24, CA, Day After Thanksgiving",
    "2017-03-31, AZ,",
    "2017-07-04, LA, Independence Day",
    "2017-07-05, LA,"
  })
  void a_holiday_is_told_by_its_name(LocalDate day, String state, String name) {
    assertThat(BusinessDays.holiday(day, state).orElse(null)).isEqualTo(name);
  }
}
