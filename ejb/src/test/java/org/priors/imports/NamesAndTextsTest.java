package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.csv.FormulaText;

class NamesAndTextsTest {

  @ParameterizedTest
  @CsvSource({
    "arrests.csv, arrests.csv",
    "C:\\exports\\arrests.csv, arrests.csv",
    "/exports/a/arrests.csv, arrests.csv",
    "../../etc/passwd, passwd",
    "exports/, export.csv",
    "' ', export.csv",
    ", export.csv"
  })
  void a_file_keeps_its_name_without_its_folders(String sent, String kept) {
    assertThat(FileName.plain(sent)).isEqualTo(kept);
  }

  @Test
  void a_file_name_has_no_control_characters_and_an_end() {
    assertThat(FileName.plain("a\nb\u0000.csv")).isEqualTo("ab.csv");
    assertThat(FileName.plain("x".repeat(146) + ".csv")).hasSize(150);
    assertThat(FileName.plain("x".repeat(147) + ".csv")).hasSize(150).endsWith(".csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
  void a_text_that_a_spreadsheet_would_compute_is_marked(String text) {
    assertThat(FormulaText.marked(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Not a DUI statute", "1-2", ""})
  void any_other_text_stays_as_it_is(String text) {
    assertThat(FormulaText.marked(text)).isEqualTo(text);
  }

  @Test
  void a_stored_file_is_read_as_it_was_sent_across_its_pieces() throws IOException {
    List<byte[]> pieces =
        List.of("Arr".getBytes(StandardCharsets.UTF_8), "estID".getBytes(StandardCharsets.UTF_8));
    try (StoredFile file = new StoredFile(at -> at < pieces.size() ? pieces.get(at) : null)) {
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("ArrestID");
      assertThat(file.read()).isEqualTo(-1);
    }
  }
}
