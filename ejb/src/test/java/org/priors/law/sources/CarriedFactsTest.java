package org.priors.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The law book carries figures, summaries of our own and citations, and no sentence of a source.
 */
class CarriedFactsTest {

  private static final Shingles SOURCES = SourceShingles.ofTheSources();

  /** An apostrophe within a word is none. */
  private static final Pattern QUOTATION_MARK =
      Pattern.compile(
          "[\"\u201c\u201d\u201e\u00ab\u00bb]|(?<![\\p{L}\\p{N}])['\u2018\u2019\u201a]");

  private static Map<String, List<String>> book() throws IOException {
    Map<String, List<String>> texts = new TreeMap<>();
    for (String folder : List.of("law", "counting")) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/resources", folder))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
          texts.put(file.toString(), texts(Files.readAllBytes(file)));
        }
      }
    }
    return texts;
  }

  private static List<String> texts(byte[] file) {
    List<String> texts = new ArrayList<>();
    Load load = new Load(LoadSettings.builder().build());
    add(texts, load.loadFromInputStream(new ByteArrayInputStream(file)));
    return texts;
  }

  private static void add(List<String> texts, Object value) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(each -> add(texts, each));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> add(texts, each));
    } else if (value instanceof String text) {
      texts.add(text);
    }
  }

  private static List<String> quoting(Map<String, List<String>> texts) {
    List<String> quoting = new ArrayList<>();
    texts.forEach(
        (file, all) ->
            all.stream()
                .filter(text -> QUOTATION_MARK.matcher(text).find())
                .forEach(text -> quoting.add(file + ": " + text)));
    return quoting;
  }

  private static List<String> copied(Map<String, List<String>> texts) {
    List<String> copied = new ArrayList<>();
    texts.forEach(
        (file, all) ->
            all.forEach(
                text ->
                    SOURCES
                        .in(text)
                        .ifPresent(words -> copied.add(file + ": ... " + words + " ..."))));
    return copied;
  }

  @Test
  void nothing_in_the_book_stands_between_quotation_marks() throws IOException {
    assertThat(book()).hasSizeGreaterThan(1000);
    assertThat(quoting(book())).isEmpty();
  }

  @Test
  void no_eight_words_in_a_row_of_the_book_stand_in_the_text_of_a_source() throws IOException {
    assertThat(copied(book())).isEmpty();
  }

  /** A cell is transcribed whole, also where a sentence of the text says the same. */
  @Test
  void nor_do_any_of_the_transcriptions_but_for_cells() {
    List<String> texts = new ArrayList<>();
    for (String csv :
        List.of("process_rules", "baseline", "case_states", "crosscheck", "measures")) {
      for (Row row : Row.of(csv)) {
        row.cells().getHeader().stream()
            .filter(column -> !column.contains("raw"))
            .map(row::get)
            .forEach(texts::add);
      }
    }
    assertThat(copied(Map.of("the transcriptions", texts))).isEmpty();
  }

  /** The title of the publication, which is in its text, stands for a sentence of it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "    text: \"Breath Test Refusals in DWI Enforcement: An Interim Report\"",
        "    note: See also breath test refusals in DWI\n      enforcement, an interim report, for it.",
        "    notes: [a, 'BREATH TEST REFUSALS IN DWI ENFORCEMENT AN INTERIM REPORT']"
      })
  void a_sentence_of_a_source_that_is_put_into_the_book_is_found(String key) {
    String file = "values:\n  - rules:\n" + key.replace("    ", "      ").replaceFirst("^  ", "");
    List<String> texts = texts(file.getBytes(StandardCharsets.UTF_8));
    assertThat(copied(Map.of("a file", texts))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the table prints \"up to\"",
        "printed as \u201cnone\u201d",
        "says 'each' of them",
        "\u2018x\u2019"
      })
  void a_quotation_that_is_put_into_the_book_is_found(String text) {
    assertThat(quoting(Map.of("a file", List.of(text)))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"the driver's license", "drivers\u2019 licenses", "4 8-hr. days (minimum)"})
  void an_apostrophe_is_no_quotation_mark(String text) {
    assertThat(quoting(Map.of("a file", List.of(text)))).isEmpty();
  }
}
