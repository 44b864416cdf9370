package org.priors.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.fixtures.Refusals.assertRefused;
import static org.priors.fixtures.Refusals.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "\u0007", "a\u001bb", "a\u007fb", "a\u0085b", "a\u009fb"})
  void a_control_character_is_refused(String text) {
    assertRefused("control-character", "/x", () -> Guard.optional(text, "/x", "It", 9));
    assertRefused("control-character", "/x", () -> Guard.required(text, "/x", "It", 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb", "a\r\nb", "a\tb", "a b", "a~b", "a\u00a0b", "\ud83d\ude97", "שלום"})
  void lines_tabs_and_every_script_are_kept(String text) {
    assertThat(Guard.optional(text, "/x", "It", 9)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u2028b", "a\u202eb", "a\u2066b"})
  void a_name_is_on_one_line_and_turns_nothing_around(String text) {
    assertRefused("control-character", "/x", () -> Guard.optionalLine(text, "/x", "It", 9));
    assertRefused("control-character", "/x", () -> Guard.requiredLine(text, "/x", "It", 9));
  }

  @Test
  void blanks_of_any_kind_around_a_name_are_passed_over() {
    assertThat(Guard.requiredLine(" De la Cruz\n", "/x", "It", 20)).isEqualTo("De la Cruz");
    assertThat(Guard.optionalLine("\u05e9\u05dc", "/x", "It", 9)).isEqualTo("\u05e9\u05dc");
    assertThat(Guard.optionalLine(" ", "/x", "It", 9)).isNull();
    assertThat(Guard.requiredLine("\u00a0Smith\u3000\u200b", "/x", "It", 9)).isEqualTo("Smith");
  }

  @Test
  void half_a_character_is_refused_for_the_database_would_change_it() {
    assertRefused("half-character", "/x", () -> Guard.optional("a\ud83d", "/x", "It", 9));
    assertRefused("half-character", "/x", () -> Guard.optional("\ude97a", "/x", "It", 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n ", "\u2003", "\u00a0"})
  void blanks_are_nothing(String text) {
    assertThat(Guard.optional(text, "/x", "It", 9)).isNull();
    assertRefused("missing", "/x", () -> Guard.required(text, "/x", "It", 9));
  }

  @Test
  void what_is_not_there_is_nothing() {
    assertThat(Guard.optional(null, "/x", "It", 9)).isNull();
    assertRefused("missing", "/x", () -> Guard.required(null, "/x", "It", 9));
    assertRefused("missing", "/x", () -> Guard.present(null, "/x", "It"));
    assertThat(Guard.present("a", "/x", "It")).isEqualTo("a");
  }

  @Test
  void a_text_is_measured_without_the_blanks_around_it() {
    assertThat(Guard.required("  123456789  ", "/x", "It", 9)).isEqualTo("123456789");
    assertThat(refusal(() -> Guard.required("1234567890", "/x", "The name", 9)))
        .isEqualTo(
            new Problem("too-long", "/x", "The name has 10 characters; at most 9 are kept."));
  }

  @Test
  void a_check_that_holds_refuses_nothing() {
    assertThatCode(() -> Guard.check(true, "c", "/x", "No.")).doesNotThrowAnyException();
    assertRefused("c", "/x", () -> Guard.check(false, "c", "/x", "No."));
  }

  @Test
  void a_collector_gathers_every_problem_under_its_place() {
    Collector collector = new Collector();
    assertThat(collector.<String>at("/tests/0", () -> Guard.required("", "/kind", "The kind", 9)))
        .isNull();
    assertThat(collector.at("/tests/1", () -> Guard.required("breath", "/kind", "The kind", 9)))
        .isEqualTo("breath");
    collector.add("unknown-field", "/x", "There is no field 'x' here.");
    assertThat(collector.isEmpty()).isFalse();
    assertThatThrownBy(collector::refuseIfAny)
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::place)
                    .containsExactly("/tests/0/kind", "/x"))
        .hasMessage("The kind is missing. There is no field 'x' here.");
  }

  @Test
  void a_collector_within_a_collector_keeps_the_whole_path() {
    Collector inner = new Collector();
    inner.add("c", "/given", "No.");
    Collector outer = new Collector();
    outer.at(
        "/person",
        () -> {
          inner.refuseIfAny();
          return "never";
        });
    assertThat(refusal(outer::refuseIfAny).place()).isEqualTo("/person/given");
  }

  @Test
  void a_collector_without_problems_lets_go_on() {
    assertThat(new Collector().isEmpty()).isTrue();
    assertThatCode(new Collector()::refuseIfAny).doesNotThrowAnyException();
  }

  @Test
  void a_failure_that_is_no_refusal_is_not_swallowed() {
    assertThatThrownBy(
            () ->
                new Collector()
                    .at(
                        "/x",
                        () -> {
                          throw new IllegalStateException("broken");
                        }))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_problems_of_a_refusal_stay_as_they_were() {
    Refused refused = new Refused(List.of(new Problem("c", "/x", "No.")));
    assertThatCode(() -> refused.problems().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
