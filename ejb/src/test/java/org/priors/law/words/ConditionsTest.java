package org.priors.law.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.law.BookLoader;
import org.priors.law.LawBook;
import org.priors.law.Rule;

/** For whom a rule holds, in words: no condition is left out. */
class ConditionsTest {

  private static final String PATH = "us/xx/criminal/dwi/diversion";

  private static Rule rule(LawBook book) {
    return book.parameter(PATH).values().get(0).rules().get(0);
  }

  private static LawBook book(String condition) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    put(files, "us/xx/jurisdiction", "code: XX\nname: Xanadu\n");
    put(
        files,
        PATH,
        """
        title: Diversion
        selected-by: offense
        unit: text
        values:
          2002-01-01:
            dated: publication
            rules:
              - {%s, value: yes, cite: c}
        """
            .formatted(condition));
    return BookLoader.load(files);
  }

  private static void put(SortedMap<String, byte[]> files, String path, String text) {
    files.put(path + ".yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "convictions: '>=1' | 1 earlier conviction or more",
        "convictions: '<1' | No earlier conviction",
        "actions: '>=2' | 2 earlier license actions or more",
        "refusals: '<2' | Fewer than 2 earlier refusals",
        "earlier: {events: [diversion], times: '>=1'} | 1 earlier diversion or more",
        "earlier: {events: [arrest], within: P10Y, times: '<1'} | No earlier arrest within 10 years",
        "points: '>=4' | 4 points or more",
        "points: '<4' | Fewer than 4 points",
        "minor: yes | A minor in the vehicle",
        "commercial: yes | Commercial vehicle",
        "commercial-license: no | No commercial license",
        "given: {prior-felony: yes} | If there is an earlier felony of impaired driving"
      })
  void a_condition_is_said(String written, String said) {
    LawBook book = book(written);
    assertThat(Conditions.of(book, rule(book)).inFull(rule(book))).isEqualTo(said);
  }
}
