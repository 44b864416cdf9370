package org.priors.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priors.identity.Dependent;
import org.priors.identity.Field;
import org.priors.identity.Level;
import org.priors.identity.Matcher;
import org.priors.identity.Records;
import org.priors.identity.Thresholds;
import org.priors.identity.WeightsFile;

class DependenceTest {

  private static final int PEOPLE = 1_500;

  @TempDir Path folder;

  /** Strangers of 40 towns, every tenth of them reported twice, with a slip in the given name. */
  private static Records records(boolean isPostcodeOfTown) {
    Random chance = new Random(5);
    Records records = new Records();
    for (int person = 0; person < PEOPLE; person++) {
      int town = chance.nextInt(40);
      int postcode = isPostcodeOfTown ? town : chance.nextInt(40);
      Map<Field, String> cells = new HashMap<>();
      cells.put(Field.GIVEN, "Given" + word(chance.nextInt(100)));
      cells.put(Field.SURNAME, "Family" + word(chance.nextInt(1000)));
      cells.put(Field.LOCALITY, "Town of " + word(town));
      cells.put(Field.POSTCODE, Integer.toString(70_000 + postcode * 17));
      records.add(cells);
      if (person % 10 == 0) {
        cells.put(Field.GIVEN, cells.get(Field.GIVEN) + "e");
        records.add(cells);
      }
    }
    return records;
  }

  /** Words of which no two are alike. */
  private static String word(int number) {
    return new StringBuilder(Integer.toString(number * 7919 + 1_000_000, 26)).reverse().toString();
  }

  private static final Linkage OF_TOWNS = linkage(true);

  private static Linkage linkage(boolean isPostcodeOfTown) {
    return new Linkage(records(isPostcodeOfTown), Thresholds.shipped());
  }

  @Test
  void a_town_beside_its_one_postcode_weighs_nothing_more() {
    Linkage linkage = OF_TOWNS;
    List<Dependent> dependents = linkage.model().dependents();
    assertThat(dependents).hasSize(1);
    Dependent town = dependents.get(0);
    assertThat(List.of(town.field(), town.on())).contains(Field.LOCALITY, Field.POSTCODE);
    int same = Level.EQUAL.ordinal();
    assertThat(town.m()[same][same] / town.u()[same][same]).isBetween(0.9, 1.1);
  }

  @Test
  void fields_that_are_the_same_by_chance_alone_depend_on_nothing() {
    assertThat(linkage(false).model().dependents()).isEmpty();
  }

  @Test
  void people_of_one_town_and_given_name_but_other_surnames_are_not_linked() {
    Linkage linkage = OF_TOWNS;
    for (int pair = 0; pair < linkage.candidates().size(); pair++) {
      if (linkage.evidence(pair).contains("surname differs")) {
        assertThat(linkage.bits(pair)).as(linkage.evidence(pair)).isLessThan(1);
      }
    }
  }

  @Test
  void kept_weights_keep_what_depends_on_what() throws IOException {
    Linkage linkage = OF_TOWNS;
    WeightsFile.write(EstimatedWeights.of(linkage, records(true), "invented people"), folder);
    assertThat(folder.resolve("weights.yaml")).content().contains("dependents:");
    Map<Field, String> one = person("Ann", "Bell");
    Matcher.Weighing weighing =
        Matcher.in(folder).weighing(List.of(one, person("Ann", "Bell"), one), PEOPLE);
    double town =
        weighing.match(0, 1).fields().stream()
            .filter(field -> field.field() == linkage.model().dependents().get(0).field())
            .mapToDouble(field -> field.bits())
            .sum();
    assertThat(town).isBetween(-0.5, 0.5);
  }

  private static Map<Field, String> person(String given, String surname) {
    return Map.of(
        Field.GIVEN,
        given,
        Field.SURNAME,
        surname,
        Field.LOCALITY,
        "Town of " + word(3),
        Field.POSTCODE,
        "70051");
  }
}
