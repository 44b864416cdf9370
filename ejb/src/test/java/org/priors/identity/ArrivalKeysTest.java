package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalKeysTest {

  @ParameterizedTest
  @CsvSource({
    "Van Hung, Nguyen, Nguyen Van, Hung",
    "Minh Duc, Le, Le Minh, Duc",
    "Thi Mai, Tran, Mai, Tran Thi",
    "Anna Rosalia, Okafor, Rosalia, Adeyemi"
  })
  void names_that_share_a_word_meet_on_one_birth_date_in_whatever_order_they_stand(
      String given, String surname, String otherGiven, String otherSurname) {
    assertThat(shared(given, surname, "1979-11-23", otherGiven, otherSurname, "1979-11-23"))
        .isPositive();
    assertThat(shared(given, surname, "1979-11-23", otherGiven, otherSurname, "1981-02-14"))
        .isZero();
  }

  private static long shared(
      String given,
      String surname,
      String born,
      String otherGiven,
      String otherSurname,
      String otherBorn) {
    long[] keys = ArrivalKeys.of(cells(given, surname, born));
    return Arrays.stream(ArrivalKeys.of(cells(otherGiven, otherSurname, otherBorn)))
        .filter(key -> Arrays.binarySearch(keys, key) >= 0)
        .count();
  }

  private static Map<Field, String> cells(String given, String surname, String born) {
    Map<Field, String> cells = new EnumMap<>(Field.class);
    cells.put(Field.GIVEN, given);
    cells.put(Field.SURNAME, surname);
    cells.put(Field.BORN, born);
    return cells;
  }
}
