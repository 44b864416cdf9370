package org.priors.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.fixtures.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

  @Test
  void names_dates_and_numbers_are_told_apart_in_any_order() {
    SearchText text = of("LA-2002-000417 Landry, 3/13/1966; John 004-412-907");
    assertThat(text.names()).containsExactly("landry", "john");
    assertThat(text.births())
        .singleElement()
        .satisfies(born -> assertThat(born.all()).containsExactly(LocalDate.of(1966, 3, 13)));
    assertThat(text.numbers()).containsExactly("la2002000417", "004412907");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LA-2002-417", "LA 2002 000417", "la 2002 417", "Landry LA 2002 417"})
  void the_number_of_a_case_is_found_with_blanks_and_without_its_zeros(String typed) {
    assertThat(of(typed).numbers()).containsExactly("la2002000417");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Landry 4 Mar 1966",
        "Landry 4 March 1966",
        "Landry, 4. mar. 1966",
        "Mar 4, 1966 landry",
        "LANDRY march 4 1966"
      })
  void a_date_with_the_name_of_its_month_is_a_date(String typed) {
    SearchText text = of(typed);
    assertThat(text.names()).containsExactly("landry");
    assertThat(text.births().get(0).asTyped().get(0)).isEqualTo(LocalDate.of(1966, 3, 4));
    assertThat(text.numbers()).isEmpty();
  }

  @Test
  void a_name_of_a_month_without_a_date_is_a_name() {
    assertThat(of("April May 4/3/1966").names()).containsExactly("april", "may");
    assertThat(of("June 1966").names()).containsExactly("june");
  }

  @Test
  void the_state_before_a_license_is_no_name_and_before_a_name_or_a_date_it_is() {
    assertThat(of("LA 00-0000-417").names()).isEmpty();
    assertThat(of("LA 00-0000-417").numbers()).containsExactly("000000417");
    assertThat(of("la W123").numbers()).containsExactly("w123");
    assertThat(of("la rue").names()).containsExactly("la", "rue");
    assertThat(of("la 3/4/1966").names()).containsExactly("la");
    assertThat(of("xy 417").names()).containsExactly("xy");
  }

  @Test
  void a_number_in_groups_is_one_number() {
    assertThat(of("00 0000 417").numbers()).containsExactly("000000417");
    assertThat(of("W123 4567").numbers()).containsExactly("w123", "4567");
    assertThat(of("417 landry 418").numbers()).containsExactly("417", "418");
    assertThat(of("417 3/4/1966 418").numbers()).containsExactly("417", "418");
  }

  @Test
  void a_suffix_narrows_nothing_and_alone_or_as_an_initial_it_is_a_name() {
    assertThat(of("EXAMPLE Jr., Remy").names()).containsExactly("example", "remy");
    assertThat(of("example III").names()).containsExactly("example");
    assertThat(of("Jr").names()).containsExactly("jr");
    assertThat(of("example v").names()).containsExactly("example", "v");
  }

  @Test
  void a_search_has_at_most_200_characters() {
    assertThat(of("a ".repeat(99) + "ab").isEmpty()).isFalse();
    assertThat(of(" ".repeat(50) + "a ".repeat(99) + "ab" + " ".repeat(50)).isEmpty()).isFalse();
    assertRefused("too-long", "/q", () -> of("a ".repeat(100) + "b"));
  }

  @Test
  void the_first_eight_words_are_searched() {
    assertThat(of("a b c d e f g h").names()).hasSize(8);
    assertThat(of("a b c d e f g h i").names()).hasSize(8).doesNotContain("i");
    assertThat(of("a - b - c - d - e - f - g - h").names()).hasSize(8);
  }

  @Test
  void a_word_is_cut_at_40_characters_and_never_within_one() {
    assertThat(of("a".repeat(40)).names()).containsExactly("a".repeat(40));
    assertThat(of("a".repeat(41)).names()).containsExactly("a".repeat(40));
    String rare = "\ud840\udc00";
    assertThat(of("a".repeat(39) + rare + "b").names()).containsExactly("a".repeat(39) + rare);
    assertThat(of("1".repeat(41)).numbers()).containsExactly("1".repeat(40));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        " ",
        "\t\n",
        ",;,",
        "*",
        "...",
        "\ud83d\ude97\ud83c\udf7a",
        "- '",
        "\u202e",
        "\u00a0"
      })
  void what_has_no_letter_and_no_digit_searches_for_nothing(String typed) {
    assertThat(of(typed).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "land*            | land",
        "name:landry      | namelandry",
        "\"landry         | landry",
        "(landry          | landry",
        "landry~          | landry",
        "/.*/             | ",
        "{\"match_all\":{}} | matchall",
        "landry%_\\       | landry"
      })
  void the_signs_of_a_query_language_are_no_part_of_a_name(String typed, String name) {
    assertThat(of(typed).names()).isEqualTo(name == null ? List.of() : List.of(name));
  }

  @Test
  void hyphens_and_apostrophes_belong_to_names() {
    assertThat(of("O'Brien Smith-Jones").names()).containsExactly("o'brien", "smith-jones");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SMITH\u2013JONES",
        "SMITH\u2014JONES",
        "SMITH\u2010JONES",
        "SMITH\u2011JONES",
        "SMITH\u2212JONES",
        "SMITH\uff0dJONES",
        "SMITH/JONES",
        "SMITH\u2215JONES",
        "SMITH-JONES"
      })
  void a_name_is_typed_with_whatever_dash_or_slash_the_page_prints(String typed) {
    assertThat(of(typed).names()).containsExactly("smith-jones");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'NEALL",
        "O\u2019NEALL",
        "O\u2032NEALL",
        "O\u02bcNEALL",
        "O`NEALL",
        "O\u00b4NEALL"
      })
  void a_name_is_typed_with_whatever_apostrophe_or_prime_the_page_prints(String typed) {
    assertThat(of(typed).names()).containsExactly("o'neall");
  }

  @Test
  void dates_and_numbers_are_read_with_whatever_dash_and_slash() {
    SearchText text = of("00\u20130000\u2013417 3\u20444\u20441966 4\u20133\u20131966");
    assertThat(text.numbers()).containsExactly("000000417");
    assertThat(text.births()).hasSize(2);
  }

  @Test
  void every_script_has_names_and_small_pictures_have_none() {
    assertThat(of("Núñez 李 محمد שלום").names()).containsExactly("núñez", "李", "محمد", "שלום");
    assertThat(of("lan\ud83d\ude97dry").names()).containsExactly("landry");
    assertThat(of("\u202elandry\u202c").names()).containsExactly("landry");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"landry\u00a0john", "landry\u3000john", "landry\u2003john", "landry\tjohn"})
  void words_pasted_with_another_kind_of_blank_are_two_words(String typed) {
    assertThat(of(typed).names()).containsExactly("landry", "john");
  }

  @Test
  void a_number_has_letters_and_digits_alone() {
    assertThat(of("W123*45-67").numbers()).containsExactly("w1234567");
    assertThat(of("٣٤٥").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02/30/1966",
        "13/45/1966",
        "landry 2/30/66",
        "1966/02/30",
        "1966-02-30",
        "30.2.1966",
        "30 Feb 1966",
        "Feb 30, 1966 landry"
      })
  void a_day_that_no_calendar_has_is_said(String typed) {
    assertRefused("no-such-day", "/q", () -> of(typed));
  }

  @ParameterizedTest
  @CsvSource({"02/28/1966", "2/29/68", "29.2.1968", "29 Feb 1968"})
  void the_last_day_of_a_february_is_a_date(String typed) {
    assertThat(of(typed).births()).hasSize(1);
  }

  @Test
  void figures_with_dashes_that_are_no_day_are_a_number() {
    assertThat(of("02-45-1966").numbers()).containsExactly("02451966");
    assertThat(of("3/4/196").numbers()).containsExactly("34196");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LA-2002-4", "la-2002-04", "LA-2002-000004", "la2002000004"})
  void a_case_number_is_typed_with_its_zeros_or_without(String typed) {
    assertThat(of(typed).numbers()).containsExactly("la2002000004");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; drop table driver; --",
        "' or 1=1 /*",
        "surname:/.*/ OR _exists_:id",
        "[1 TO *] AND {* TO z}",
        "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /",
        "\u202eyrdnal\u202c \u0645\u062d\u0645\u062f",
        "\ud83c\udf7a 99",
        "\ud83d"
      })
  void no_sign_of_a_hostile_text_is_left_that_a_query_could_read(String typed) {
    SearchText text = of(typed);
    assertThat(text.names()).allMatch(name -> name.matches("[\\p{L}'-]+"));
    assertThat(text.numbers()).allMatch(number -> number.matches("[a-z0-9]+"));
  }

  @Test
  void ten_thousand_characters_are_refused_in_a_sentence_that_counts_them() {
    assertThatThrownBy(() -> of("a".repeat(10_000)))
        .hasMessage("A search has at most 200 characters; this one has 10000.");
  }

  private static SearchText of(String typed) {
    return SearchText.of(typed, TODAY);
  }
}
