package org.priors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the text of the sources, in every module. */
class SourcesTest {

  private static final int MOST_LINES = 300;

  /** The law that lets Priors be looked at, which pages name; no case is judged by it. */
  private static final String PRIVACY_LAW = "18 USC 2721";

  private static final Pattern STATUTE =
      Pattern.compile(
          "(?<![\\w.:/-])(?:\\d{1,2}\\.\\d{1,2}-\\d{1,3}(?:\\.\\d+)?" // title.chapter-section
              + "|\\d{1,2}-\\d{3}(?:\\.\\d+)?" // title-section
              + "|\\d{2}:\\d{3}(?:\\.\\d+)?)(?![\\w:/-])" // title:section
              + "|(?i:\\bR\\.S\\.|§|\\bU\\.?S\\.?C\\.?\\s|\\bC\\.F\\.R\\b|\\bCode Ann\\b)");

  /** What the States call impaired: figures that a law sets. */
  private static final Pattern LIMIT = Pattern.compile("(?<![\\d.\\w])0?\\.(?:0[248]|15)0?(?!\\d)");

  /** Neither a tab, nor the end of a line. */
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

  @Test
  void no_java_source_has_more_than_300_lines() {
    assertThat(Sources.files("src", ".java"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(Sources.lines(file)).hasSizeLessThanOrEqualTo(MOST_LINES));
  }

  /** Git, grep and whoever reads a difference pass over a file that has one. */
  @Test
  void no_class_name_stands_twice_in_a_module() {
    Map<String, Long> times =
        Sources.files("src/main/java", ".java").stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(Collectors.groupingBy(SourcesTest::inItsModule, Collectors.counting()));
    assertThat(times).isNotEmpty().allSatisfy((name, many) -> assertThat(many).as(name).isOne());
  }

  private static String inItsModule(Path file) {
    String module = file.toString().replaceFirst("/src/main/java/.*", "");
    return module + ": " + file.getFileName();
  }

  @Test
  void no_source_has_a_byte_that_is_no_text() {
    assertThat(
            Sources.files(
                "src", ".java", ".xhtml", ".sql", ".yaml", ".css", ".js", ".csv", ".json", ".svg"))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            file ->
                assertThat(CONTROL.matcher(Sources.text(file)).find()).as("%s", file).isFalse());
  }

  @Test
  void no_statute_stands_in_code_in_a_page_or_in_sql() {
    assertThat(Sources.files("src/main", ".java", ".xhtml", ".sql"))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            file ->
                assertThat(Sources.lines(file))
                    .noneMatch(line -> STATUTE.matcher(line.replace(PRIVACY_LAW, "")).find()));
  }

  @Test
  void no_limit_that_a_law_sets_stands_in_code_or_in_sql() {
    assertThat(Sources.files("src/main", ".java", ".sql"))
        .allSatisfy(
            file -> assertThat(Sources.lines(file)).noneMatch(line -> LIMIT.matcher(line).find()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "18.2-266",
        "18.2-51.4",
        "46.2-341.24",
        "(18.2-270.1)",
        "21-902",
        "'16-113'",
        "32:666",
        "La. R.S. 14",
        "§ 4511",
        "23 USC 163",
        "49 C.F.R 383"
      })
  void a_statute_is_known_when_it_is_met(String text) {
    assertThat(STATUTE.matcher(text).find()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2002-05-16",
        "LA-2002-000417",
        "T23:30:00-05:00",
        "23:30",
        "1-64",
        "[0-9]{9}",
        "0.600"
      })
  void dates_times_and_numbers_are_no_statutes(String text) {
    assertThat(STATUTE.matcher(text).find()).isFalse();
  }

  @Test
  void a_limit_is_known_when_it_is_met_and_other_figures_are_none() {
    assertThat(List.of("0.08", ".08", ">= 0.080", ".15 or more", "0.02"))
        .allMatch(text -> LIMIT.matcher(text).find());
    assertThat(List.of("0.600", "0.120", ".141", "1.08", "0.081", "10.0.8", "5.9.5"))
        .noneMatch(text -> LIMIT.matcher(text).find());
  }
}
