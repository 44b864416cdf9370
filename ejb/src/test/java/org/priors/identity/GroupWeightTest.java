package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupWeightTest {

  private final Records records = new Records();

  /** Others, beside whom a name is rare. */
  GroupWeightTest() {
    for (int i = 0; i < 100; i++) {
      record("Given" + i, "Family" + i, "19%02d-03-1%d".formatted(i, i % 10), "");
    }
  }

  private int record(String given, String surname, String born, String street) {
    Map<Field, String> cells = new HashMap<>();
    cells.put(Field.GIVEN, given);
    cells.put(Field.SURNAME, surname);
    cells.put(Field.BORN, born);
    cells.put(Field.STREET, street);
    records.add(cells);
    return records.size() - 1;
  }

  private double bits(int[] left, int[] right) {
    Weights shipped = WeightsFile.shipped();
    return new FileWeighing(records, shipped.model(1000), shipped.thresholds()).bits(left, right);
  }

  @Test
  void what_one_record_lacks_another_of_the_group_has() {
    int named = record("Zebulon", "Fictive", "", "");
    int dated = record("", "Fictive", "1963-07-05", "12 Invented Lane");
    int[] poor = {record("Zebulon", "", "1963-07-05", "")};
    double both = bits(new int[] {named, dated}, poor);
    assertThat(both).isGreaterThan(bits(new int[] {named}, poor) + 1);
    assertThat(both).isGreaterThan(bits(new int[] {dated}, poor) + 1);
  }

  @Test
  void what_two_records_say_alike_weighs_once() {
    int one = record("Zebulon", "Fictive", "1963-07-05", "");
    int again = record("Zebulon", "Fictive", "1963-07-05", "");
    int[] other = {record("Zebulon", "Fictive", "1963-07-05", "")};
    assertThat(bits(new int[] {one, again}, other))
        .isCloseTo(bits(new int[] {one}, other), within(1e-6));
  }

  @Test
  void two_groups_weigh_the_same_whichever_is_named_first() {
    int[] left = {
      record("Zebulon", "Fictive", "1963-07-05", ""), record("Zebulon", "Fictife", "", "")
    };
    int[] right = {record("Zeb", "Fictive", "1963-05-07", "")};
    assertThat(bits(left, right)).isEqualTo(bits(right, left));
  }

  @Test
  void groups_that_differ_in_name_and_birth_date_are_two_people() {
    int[] left = {record("Zebulon", "Fictive", "1963-07-05", "")};
    int[] right = {record("Cornelia", "Sampleton", "1988-02-17", "")};
    assertThat(bits(left, right)).isNegative();
  }
}
