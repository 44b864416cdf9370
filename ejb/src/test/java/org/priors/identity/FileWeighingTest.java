package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileWeighingTest {

  private static Map<Field, String> person(String given, String surname, LocalDate born) {
    return Map.of(Field.GIVEN, given, Field.SURNAME, surname, Field.BORN, born.toString());
  }

  /** Two records of one name and birth date, in a file that tells of so many others. */
  private static Match match(String given, String surname, int others) {
    Records records = new Records();
    LocalDate born = LocalDate.of(1968, 7, 28);
    records.add(person(given, surname, born));
    records.add(person(given, surname, born));
    for (int i = 0; i < others; i++) {
      records.add(person("Given" + i % 50, "Family" + i % 900, born.plusDays(1 + i / 900)));
    }
    Weights shipped = WeightsFile.shipped();
    FileWeighing weighing = new FileWeighing(records, shipped.model(others), shipped.thresholds());
    long pattern = new Comparison(records, Nicknames.shipped()).compare(0, 1);
    return weighing.match(pattern, 0);
  }

  @Test
  void a_file_shows_a_name_rare_if_it_tells_of_as_many_people_as_the_server_would_ask_for() {
    assertThat(match("Zebulon", "Fictive", 97_000).doubt()).isNull();
    assertThat(match("Zebulon", "Fictive", 80_000).doubt()).contains("no more than name");
    assertThat(match("James", "Smith", 97_000).doubt()).contains("no more than name");
  }
}
