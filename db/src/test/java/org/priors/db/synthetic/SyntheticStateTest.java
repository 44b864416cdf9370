package org.priors.db.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticStateTest {
  private static final int ROWS = 3_000;

  @TempDir Path folder;

  @Test
  void the_same_seed_gives_the_same_bytes() throws IOException {
    assertThat(file("a", "7", 500)).hasSameBinaryContentAs(file("b", "7", 500));
  }

  @Test
  void another_seed_gives_other_bytes() throws IOException {
    assertThat(written(7, 500)).isNotEqualTo(written(8, 500));
  }

  @Test
  void exactly_the_asked_number_of_rows_is_written_whatever_it_is() throws IOException {
    for (int rows : List.of(0, 1, 2, 3, 10, 999, 1_000, 1_001)) {
      assertThat(written(3, rows).lines()).hasSize(rows + 1);
    }
  }

  @Test
  void every_line_has_a_field_for_each_column_of_the_header() throws IOException {
    List<String> lines = written(1, ROWS).lines().toList();
    int columns = fields(lines.get(0)).size();

    assertThat(columns).isEqualTo(17);
    assertThat(lines).allSatisfy(line -> assertThat(fields(line)).hasSize(columns));
  }

  @Test
  void commas_and_quotes_of_fields_are_read_back_as_they_were() throws IOException {
    List<List<String>> read =
        written(1, ROWS).lines().skip(1).map(SyntheticStateTest::fields).toList();
    List<Row> rows = new ArrayList<>();
    Rows.each(1, ROWS, rows::add);

    assertThat(read).extracting(line -> line.get(3)).anyMatch(given -> given.contains("\""));
    assertThat(read).extracting(line -> line.get(11)).anyMatch(street -> street.contains(", A"));
    for (int i = 0; i < ROWS; i++) {
      PersonRecord person = rows.get(i).reported().person();
      assertThat(read.get(i).get(3)).isEqualTo(person.name().given());
      assertThat(read.get(i).get(11)).isEqualTo(person.address().street());
    }
  }

  @Test
  void arguments_that_are_not_three_or_not_numbers_are_refused_with_what_to_give() {
    assertThatThrownBy(() -> SyntheticState.main(new String[] {"1"}))
        .hasMessageContaining("seed, number of rows, output file");
    assertThatThrownBy(() -> SyntheticState.main(new String[] {"1", "many", "x.csv"}))
        .hasMessageContaining("many");
    assertThatThrownBy(() -> written(1, -1)).hasMessageContaining("not -1");
  }

  private Path file(String name, String seed, int rows) throws IOException {
    Path file = folder.resolve("new/" + name + ".csv");
    SyntheticState.main(new String[] {seed, String.valueOf(rows), file.toString()});
    assertThat(Files.size(file)).isPositive();
    return file;
  }

  private static String written(long seed, int rows) throws IOException {
    StringWriter out = new StringWriter();
    SyntheticState.write(seed, rows, out);
    return out.toString();
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        field.append(line.charAt(i++));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
