package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.priors.law.ShippedBook.BOOK;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.yaml.BadDataFile;
import org.priors.yaml.YamlEntry;

class CaseFileReaderTest {

  private static final String SENTENCE = "- case: A sentence";
  private static final String INPUT = "  input: {offense: {at: 2002-05-01T23:10, bac: 0.120}}";
  private static final String EXPECT = "  expect: {offense: 1}";

  @Test
  void a_case_is_a_sentence_facts_of_the_state_of_its_folder_and_what_is_expected() {
    LawCase read =
        read(
                SENTENCE,
                "  input:",
                "    offense: {at: 2002-05-01T23:10, age: 34, bac: 0.120, crash: injury}",
                "    arrest: {at: 2002-05-01T23:30}",
                "    history: [{kind: reducedPlea, date: 2000-01-15},"
                    + " {kind: arrest, state: TX, date: 2001-01-15, status: pending}]",
                "  expect:",
                "    events: [unknown, no]",
                "    fine: {min: 30000, max: none}",
                "    jail: none",
                "    unknown: [interlock]",
                "    clocks: {hearing.request: 2002-05-16}")
            .get(0);
    assertThat(read.sentence()).isEqualTo("A sentence");
    assertThat(read.facts().state()).isEqualTo("LA");
    assertThat(read.facts().offense().bac()).isEqualTo(120);
    assertThat(read.facts().offense().crash()).isEqualTo(CrashHarm.INJURY);
    assertThat(read.facts().history())
        .extracting(EarlierEvent::kind, EarlierEvent::state, EarlierEvent::status)
        .containsExactly(
            tuple(EarlierEventKind.REDUCED_PLEA, "LA", EarlierEvent.Status.ON_RECORD),
            tuple(EarlierEventKind.ARREST, "TX", EarlierEvent.Status.PENDING));
    assertThat(read.expected())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "events", "unknown, no",
                "fine.known", "yes",
                "fine.min", "30000",
                "fine.max", "none",
                "jail.known", "yes",
                "jail.form", "none",
                "interlock.known", "no",
                "clocks.hearing.request", "2002-05-16"));
  }

  @Test
  void a_case_of_an_agency_is_of_its_state() {
    Jurisdiction police = BOOK.jurisdiction("chandler-police");
    assertThat(CaseFileReader.read(yaml(SENTENCE, INPUT, EXPECT), police))
        .singleElement()
        .satisfies(each -> assertThat(each.facts().state()).isEqualTo("AZ"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "  color: red | 4",
        "  input: {weather: wet, offense: {at: 2002-05-01T23:10}} | 2",
        "  input: {offense: {at: 2002-05-01T23:10, speed: 70}} | 2",
        "  input: {offense: {at: 2002-05-01T23:10}, history: [{type: arrest}]} | 2",
        "  expect: {price: 1} | 3",
        "  expect: {fine: {least: 1}} | 3"
      })
  void an_unknown_key_is_refused_with_its_line(String line, int number) {
    String[] lines = {
      SENTENCE,
      line.startsWith("input") ? "  " + line : INPUT,
      line.startsWith("expect") ? "  " + line : EXPECT,
      line.startsWith("color") ? "  " + line : ""
    };
    assertThat(refusal(lines)).startsWith("cases.yaml, line " + number + ": the key '");
  }

  @Test
  void an_unknown_line_and_a_case_that_expects_nothing_are_refused() {
    assertThat(refusal(SENTENCE, INPUT, "  expect: {unknown: [price]}"))
        .isEqualTo("cases.yaml, line 3: 'price' cannot be: no line of the answer has this name");
    assertThat(refusal(SENTENCE, INPUT, "  expect: {}"))
        .isEqualTo("cases.yaml, line 3: a case expects something.");
  }

  @Test
  void what_is_missing_or_said_twice_or_cannot_be_read_is_refused() {
    assertThat(refusal(SENTENCE, INPUT))
        .isEqualTo("cases.yaml, line 1: the key 'expect' is missing.");
    assertThat(refusal(SENTENCE, "  input: {offense: {age: 34}}", EXPECT))
        .isEqualTo("cases.yaml, line 2: the key 'at' is missing.");
    assertThat(refusal(SENTENCE, INPUT, EXPECT, SENTENCE, INPUT, EXPECT))
        .isEqualTo("cases.yaml, line 4: the same is said twice.");
    assertThat(
            refusal(SENTENCE, "  input: {offense: {at: 2002-05-01T23:10, refused: yes}}", EXPECT))
        .isEqualTo("cases.yaml, line 2: 'yes' cannot be: true or false belongs here");
  }

  private static String refusal(String... lines) {
    return catchThrowableOfType(BadDataFile.class, () -> read(lines)).getMessage();
  }

  private static List<LawCase> read(String... lines) {
    return CaseFileReader.read(yaml(lines), BOOK.jurisdiction("LA"));
  }

  private static YamlEntry yaml(String... lines) {
    String text = String.join("\n", lines);
    return YamlEntry.read(
        "cases.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
