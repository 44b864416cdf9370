package org.priors.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningTextTest {

  private static final String WIDE =
      "This sentence of a report that nobody ever wrote is as wide as a page of it";

  private static List<String> found(String... lines) {
    return RunningText.of(List.of(lines)).stream().map(String::strip).toList();
  }

  @Test
  void lines_are_one_text_and_a_parted_word_is_put_together() {
    assertThat(found("The license is sus-", "pended for a", "year.", "20")).hasSize(1);
    assertThat(found("The license is sus-", "pended for a", "year.").get(0))
        .isEqualTo("The license is suspended for a year.");
  }

  @Test
  void the_cells_of_a_table_are_left_out_up_to_two_lines_of_text() {
    assertThat(found("before", "Table 5.", "Caption", "Fine", "$500 to $1,000", WIDE, WIDE))
        .containsExactly("before", WIDE + " " + WIDE);
    assertThat(found("Table 5.", WIDE, "a cell", "2) How the System Works", "a line"))
        .containsExactly("2) How the System Works a line");
  }

  @Test
  void the_appendices_that_are_tables_are_left_out() {
    assertThat(found("a", "APPENDIX A", WIDE, WIDE, "APPENDIX B", WIDE, WIDE, "APPENDIX C", "z"))
        .containsExactly("a", "APPENDIX C z");
  }

  @Test
  void the_tables_of_measures_end_at_the_footnotes() {
    String footnote = "4  " + WIDE;
    assertThat(found("a", "Table 2-3: Measures", WIDE, WIDE, "Table 2-4: More", WIDE, footnote))
        .containsExactly("a", footnote);
  }

  @Test
  void eight_words_in_a_row_are_found_again_and_seven_are_not() {
    Shingles made = Shingles.of(found("One two three four five six sev-", "en, eight; nine."));
    Shingles read = Shingles.read(new ByteArrayInputStream(made.written()));
    assertThat(read.size()).isEqualTo(2);
    assertThat(read.in("and two three, four FIVE six seven eight nine ten"))
        .contains("two three four five six seven eight nine");
    assertThat(read.in("two three four five six seven eight or nine")).isEmpty();
  }
}
