package org.priors.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that were handed back to be mended are read as if nothing had been added to them. */
class AddedColumnsTest {

  private static final String HEADER = "a,b,c,Priors: line,Priors: why not taken\n";
  private static final String WHY = AddedColumns.why("b is empty");

  private static Row row(String header, String cells) {
    return new CsvRows(
            new ByteArrayInputStream((header + cells + "\n").getBytes(StandardCharsets.UTF_8)))
        .next();
  }

  private static Row row(String cells) {
    return row(HEADER, cells);
  }

  @Test
  void what_was_added_is_passed_over_wherever_it_stands() {
    Row last = row("1,2,3,17," + WHY);
    assertThat(last.header().names()).containsExactly("a", "b", "c");
    assertThat(last.cells()).containsExactly("1", "2", "3");
    Row first = row("Priors: why not taken,a,Priors: line,b\n", WHY + ",1,17,2");
    assertThat(first.header().names()).containsExactly("a", "b");
    assertThat(first.cells()).containsExactly("1", "2");
    assertThat(row("a,b,Priors: line\n", "1,2,17").cells()).containsExactly("1", "2");
  }

  @Test
  void a_row_tells_the_import_and_the_line_that_it_was_handed_back_from() {
    String from = AddedColumns.from(7, 17);
    Row.Origin origin = new Row.Origin(7, 17);
    assertThat(row("1,2,3," + from + "," + WHY).origin()).isEqualTo(origin);
    assertThat(row("1,2," + from + "," + WHY).origin()).as("a value is missing").isEqualTo(origin);
    assertThat(row("1,2,3," + from).origin()).as("without the reason").isEqualTo(origin);
    assertThat(row("1,2,3,17," + WHY).origin()).as("of a file of before").isNull();
    assertThat(row("1,2,3,,").origin()).isNull();
    assertThat(row("1,2,3").origin()).isNull();
    assertThat(row("a,b,c\n", "1,2," + from).origin()).as("in a column of its own").isNull();
  }

  @Test
  void a_row_that_somebody_adds_needs_neither() {
    assertThat(row("1,2,3,,").cells()).containsExactly("1", "2", "3");
    assertThat(row("1,2,3").isComplete()).isTrue();
    assertThat(row("1,2").isComplete()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"'1,2,17,', 2", "'1,17,', 1", "'17,', 0", "'1,2,3,4,17,', 4", "'1,2,3,,17,', 4"})
  void a_row_with_a_value_missing_or_one_too_many_stays_so_until_it_is_mended(
      String before, int values) {
    Row handedBack = row(before + WHY);
    assertThat(handedBack.cells()).hasSize(values);
    assertThat(handedBack.isComplete()).isFalse();
    Row afterASpreadsheet = row(HEADER.replace("taken\n", "taken,\n"), before + WHY + ",,,");
    assertThat(afterASpreadsheet.cells()).hasSize(values);
    assertThat(afterASpreadsheet.header().size()).isEqualTo(3);
  }

  @Test
  void a_value_too_many_without_a_reason_is_none_of_the_columns() {
    assertThat(row("1,2,3,,,4").isComplete()).isFalse();
    assertThat(row("1,2,3,,, ").isComplete()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "'=1",
        "''-1",
        "'",
        "O'Brien",
        "'t Hooft",
        ""
      })
  void a_text_is_read_as_it_was_before_it_was_marked(String text) {
    assertThat(FormulaText.unmarked(FormulaText.marked(text))).isEqualTo(text);
  }

  @Test
  void a_mark_in_any_other_file_is_what_its_sender_wrote() {
    assertThat(row("a,b\n", "'=1,2").get("a")).isEqualTo("'=1");
    assertThat(row("'=1,2,3,17," + WHY).get("a")).isEqualTo("=1");
  }
}
