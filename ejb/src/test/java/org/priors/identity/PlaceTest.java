package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priors.yaml.BadDataFile;

class PlaceTest {

  @TempDir Path folder;

  private static Map<Field, String> neighbor(Field field, String value) {
    Map<Field, String> cells = new EnumMap<>(Field.class);
    cells.put(Field.STREET, "12 Invented Lane");
    cells.put(Field.LOCALITY, "Sampleton");
    cells.put(Field.POSTCODE, "70112");
    cells.put(field, value);
    return cells;
  }

  private static double ofPlace(Map<Field, String> one, Map<Field, String> other) {
    return Matcher.shipped().weighing(List.of(one, other), 2).match(0, 1).fields().stream()
        .filter(field -> Field.PLACE.contains(field.field()))
        .mapToDouble(FieldEvidence::bits)
        .sum();
  }

  private static double ofPlace(Field field, String one, String other) {
    return ofPlace(neighbor(field, one), neighbor(field, other));
  }

  @Test
  void a_home_says_nothing_of_two_who_have_nothing_of_a_person_in_common() {
    assertThat(ofPlace(Field.GIVEN, "Theo", "Ann")).isZero();
    assertThat(ofPlace(Field.SEX, "M", "M")).isZero();
    assertThat(ofPlace(Field.BORN, "1971-06-24", "1950-06-02")).as("one month").isZero();
  }

  @Test
  void a_home_speaks_beside_a_name_a_birth_date_or_a_number() {
    assertThat(ofPlace(Field.GIVEN, "Theo", "Theo")).isGreaterThan(10);
    assertThat(ofPlace(Field.SURNAME, "Fictive", "Fictiv")).isGreaterThan(10);
    assertThat(ofPlace(Field.BORN, "1971-06-24", "1971-06-25")).isGreaterThan(10);
    assertThat(ofPlace(Field.LICENSE, "LA 412611756", "LA 412611756")).isGreaterThan(10);
  }

  @Test
  void another_home_speaks_against_two_whatever_else_they_have_in_common() {
    Map<Field, String> moved = neighbor(Field.STREET, "7 Mock Street");
    assertThat(ofPlace(neighbor(Field.SEX, "M"), moved)).isNegative();
  }

  @Test
  void kept_weights_whose_fields_depend_in_a_circle_are_refused() throws IOException {
    depend("    on: postcode\n", "    on: locality\n");
    assertThatThrownBy(() -> WeightsFile.in(folder))
        .isInstanceOf(BadDataFile.class)
        .hasMessageContaining("weights.yaml, line ")
        .hasMessageContaining("in a circle");
    depend("    on: postcode\n", "    on: street\n");
    assertThat(WeightsFile.in(folder).dependents())
        .extracting(Dependent::on)
        .containsExactly(Field.POSTCODE, Field.STREET);
  }

  private void depend(String town, String postcode) throws IOException {
    WeightsFile.write(WeightsFile.shipped(), folder);
    Files.writeString(
        folder.resolve("weights.yaml"),
        Files.readString(folder.resolve("weights.yaml"))
            + "dependents:\n  locality:\n"
            + town
            + "    beside:\n      equal:\n        equal: [0.9, 0.9]\n  postcode:\n"
            + postcode
            + "    beside:\n      equal:\n        equal: [0.9, 0.9]\n");
  }
}
