package org.priors.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.priors.identity.Field;
import org.priors.identity.Records;
import org.priors.identity.Thresholds;

class RelativesTest {

  private static final int HOMES = 600;

  /**
   * Everybody is reported twice, now and then without a license; in every third home live a father
   * and a son of one name, born a generation apart.
   */
  private static Records records(boolean isOfHomes) {
    Random chance = new Random(11);
    Records records = new Records();
    for (int home = 0; home < HOMES; home++) {
      Map<Field, String> cells = new HashMap<>();
      cells.put(Field.GIVEN, word(chance.nextInt(60)));
      cells.put(Field.SURNAME, "F" + word(400 + chance.nextInt(500)));
      if (isOfHomes) {
        cells.put(Field.STREET, home + " " + word(2000 + home % 90) + " street");
      }
      report(records, cells, 1930 + chance.nextInt(20), home, chance);
      if (home % 3 == 0) {
        report(records, cells, 1960 + chance.nextInt(20), HOMES + home, chance);
      }
    }
    return records;
  }

  private static void report(
      Records records, Map<Field, String> cells, int year, int person, Random chance) {
    cells.put(
        Field.BORN, "%d-%02d-%02d".formatted(year, 1 + chance.nextInt(12), 2 + chance.nextInt(26)));
    for (int time = 0; time < 2; time++) {
      cells.put(Field.LICENSE, chance.nextInt(3) == 0 ? "" : "LA" + (31_415_927L * (person + 1)));
      records.add(cells);
    }
  }

  private static String word(int number) {
    return new StringBuilder(Integer.toString(number * 7919 + 1_000_000, 26)).reverse().toString();
  }

  private static long told(Linkage linkage, String words) {
    return IntStream.range(0, linkage.candidates().size())
        .mapToObj(linkage::evidence)
        .filter(evidence -> evidence.contains(words))
        .count();
  }

  @Test
  void a_father_and_a_son_of_one_name_and_home_are_told_to_be_kin_and_not_linked() {
    Linkage linkage = new Linkage(records(true), Thresholds.shipped());
    int pairs = 0;
    for (int pair = 0; pair < linkage.candidates().size(); pair++) {
      String evidence = linkage.evidence(pair);
      if (evidence.contains("street is the same")
          && evidence.contains("birth date differs")
          && !evidence.contains("kept apart")) {
        assertThat(evidence).contains("kin may have as much in common");
        assertThat(linkage.probability(pair)).as(evidence).isLessThan(0.5);
        pairs++;
      }
    }
    assertThat(pairs).isPositive();
  }

  @Test
  void two_reports_of_one_person_are_linked_beside_kin() {
    Linkage linkage = new Linkage(records(true), Thresholds.shipped());
    for (int pair = 0; pair < linkage.candidates().size(); pair++) {
      String evidence = linkage.evidence(pair);
      if (evidence.contains("street is the same") && evidence.contains("birth date is the same")) {
        assertThat(linkage.probability(pair)).as(evidence).isGreaterThan(0.99);
      }
    }
  }

  @Test
  void a_file_without_homes_tells_of_no_kin() {
    Linkage linkage = new Linkage(records(false), Thresholds.shipped());
    assertThat(linkage.model().kin()).isEmpty();
    assertThat(told(linkage, "kin may")).isZero();
  }
}
