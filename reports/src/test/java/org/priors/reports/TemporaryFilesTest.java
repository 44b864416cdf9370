package org.priors.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {
  private static final int CASES = 1_000;

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void keep_temporary_files_apart() {
    TempFile.setThreadLocalTempFileCreationStrategy(
        new DefaultTempFileCreationStrategy(folder.toFile()));
  }

  @AfterEach
  void use_the_usual_place_again() {
    TempFile.setThreadLocalTempFileCreationStrategy(null);
  }

  @Test
  void cases_go_to_disk_while_they_come_and_not_to_the_reader() throws IOException {
    List<Integer> sizes = new ArrayList<>();
    write(Fixture.refusals(CASES), line -> sizes.add(temporaryText().length()));
    assertThat(sizes.get(CASES / 2)).isPositive();
    assertThat(sizes.get(CASES - 1)).isGreaterThan(sizes.get(CASES / 2));
  }

  @Test
  void names_cannot_be_read_in_temporary_files_and_none_stays_behind() throws IOException {
    write(
        Fixture.refusals(CASES),
        line -> assertThat(temporaryText()).doesNotContain("KEITER").doesNotContain("<row"));
    assertThat(temporaryText()).isEmpty();
  }

  @Test
  void none_stays_behind_when_the_workbook_is_refused() {
    assertThatThrownBy(() -> write(Fixture.refusals(CASES + 1), line -> {}))
        .isInstanceOf(WorkbookRefused.class);
    assertThat(temporaryText()).isEmpty();
    assertThat(out.size()).isZero();
  }

  private void write(MonthTable month, Consumer<CaseLine> look) throws IOException {
    Stream<CaseLine> cases =
        Fixture.endless().limit(CASES).peek(line -> assertThat(out.size()).isZero()).peek(look);
    new MonthlyWorkbook().write(Fixture.june(), month, cases::forEach, out);
  }

  private String temporaryText() {
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
