package org.priors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices of the United States read the pages, the code, the law files and the documents. */
class AmericanSpellingTest {

  private static final Pattern BRITISH =
      Pattern.compile(
          "licen"
              + "ce|offen"
              + "ce|defen"
              + "ce|preten"
              + "ce|cent"
              + "re(?![a-z])|lit"
              + "res?\\b|colo"
              + "ur|favo"
              + "ur|hono"
              + "ur|labo"
              + "ur|behavio"
              + "ur|neighbo"
              + "ur|harbo"
              + "ur|cance"
              + "ll(?:ed|ing)|labe"
              + "ll(?:ing|ed(?!by))|trave"
              + "ll(?:ed|ing|er)|mode"
              + "ll(?:ed|ing)|judg"
              + "ement|program"
              + "me(?![rd])|spe"
              + "lt\\b|catalog"
              + "ue|anal"
              + "ys(?:e|ed|ing)\\b|(?:author|organ|recogn|summar|minim|maxim|normal|initial|serial|special|real)"
              + "is(?:e|ed|es|ing|ation)\\b",
          Pattern.CASE_INSENSITIVE);

  /**
   * What others wrote: fillers of their forms, a cell of a table, words of the standards of pages
   * and of calendars, a method of the validator of PDF.
   */
  private static final Pattern QUOTED =
      Pattern.compile(
          "\\b(?:NOT|UN)LICEN"
              + "CED\\b|\\bNOLICEN"
              + "CE\\b|^CANCE"
              + "LLED$|\"CANCE"
              + "LLED\"|Status\\.cance"
              + "lled\\b|cance"
              + "lled with DWI conv|FoundryProvider\\.initiali"
              + "se\\b",
          Pattern.MULTILINE);

  /** The first of the migrations that are written so; earlier ones stay as they were applied. */
  private static final String FIRST_MIGRATION = "V52__";

  @Test
  void everything_is_spelled_as_americans_spell() {
    assertThat(all())
        .hasSizeGreaterThan(500)
        .allSatisfy(
            file -> {
              assertThat(british(file.toString())).as("%s", file).isEmpty();
              assertThat(british(Sources.text(file))).as("%s", file).isEmpty();
            });
  }

  private static List<Path> all() {
    return Stream.concat(
            Sources.files(
                "src", ".java", ".xhtml", ".sql", ".yaml", ".css", ".js", ".csv", ".json", ".txt")
                .stream(),
            Sources.documents().stream())
        .filter(AmericanSpellingTest::isSpelledByUs)
        .toList();
  }

  private static boolean isSpelledByUs(Path file) {
    String name = file.getFileName().toString();
    boolean isEarlierMigration =
        file.getParent().endsWith("migration")
            && name.startsWith("V")
            && name.compareTo(FIRST_MIGRATION) <= 0;
    return !isEarlierMigration && !name.startsWith(FIRST_MIGRATION);
  }

  private static Set<String> british(String text) {
    Matcher found = BRITISH.matcher(QUOTED.matcher(text).replaceAll(""));
    return found
        .results()
        .map(one -> one.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  @Test
  void british_words_are_met() {
    String words =
        String.join(
            " ",
            "a licen" + "ce",
            "Offen" + "ces",
            "cent" + "re",
            "cance" + "lled",
            "labe" + "lled");
    assertThat(british(words)).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "license",
        "offenses",
        "center",
        "canceled",
        "aria-labelledby",
        "programmer",
        "analysis"
      })
  void american_words_are_left_alone(String word) {
    assertThat(british(word)).isEmpty();
  }
}
