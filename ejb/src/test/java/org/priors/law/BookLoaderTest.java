package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.priors.law.BookFixture.FINE;
import static org.priors.law.BookFixture.aBook;
import static org.priors.law.BookFixture.withFine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookLoaderTest {

  private static final String[] GOOD = {
    "title: Fine",
    "selected-by: offense",
    "unit: usd",
    "number: offenses",
    "values:",
    "  2002-01-01:",
    "    dated: publication",
    "    rules:",
    "      - {number: 1, min: 300, max: 1000, cite: Table 12}"
  };

  private static final String[] PERIOD = {
    "title: How far back an earlier offense counts",
    "selected-by: offense",
    "unit: period",
    "values:",
    "  2002-01-01:",
    "    dated: publication",
    "    rules:",
    "      - {value: P5Y, from: offense, to: offense, cite: Table 12}"
  };

  @Test
  void a_book_knows_its_jurisdictions_and_their_parameters() {
    LawBook book = withFine(GOOD).load();
    Jurisdiction xanadu = book.jurisdiction("XX");
    assertThat(xanadu.name()).isEqualTo("Xanadu");
    assertThat(xanadu.path()).isEqualTo("us/xx");
    assertThat(xanadu.finer()).isFalse();
    assertThat(xanadu.isAgency()).isFalse();
    assertThat(book.states()).containsExactly(xanadu);
    assertThat(book.all()).containsExactly(xanadu);
    Parameter fine = book.parameter("us/xx/criminal/dwi/fine");
    assertThat(xanadu.all()).containsExactly(fine);
    assertThat(fine.title()).isEqualTo("Fine");
    assertThat(fine.topic()).isEqualTo("criminal/dwi/fine");
    assertThat(fine.digest()).matches("[0-9a-f]{64}");
    assertThat(book.jurisdiction("YY")).isNull();
    assertThat(book.parameter("us/yy/criminal/dwi/fine")).isNull();
    assertThat(book.parameter("us/xx/criminal/dwi/jail")).isNull();
    assertThat(book.crosschecks()).isEmpty();
    assertThat(book.measures()).isEmpty();
  }

  @Test
  void the_head_of_a_jurisdiction_says_whether_it_is_finer_and_whose_agency_it_is() {
    LawBook book =
        withFine(GOOD)
            .with("us/xx/jurisdiction.yaml", "code: XX", "name: Xanadu", "finer: true")
            .with("agencies/y-police/jurisdiction.yaml", "code: y", "name: Y Police", "state: XX")
            .with("agencies/y-police/charging.yaml", GOOD)
            .load();
    assertThat(book.jurisdiction("XX").finer()).isTrue();
    Jurisdiction police = book.jurisdiction("y");
    assertThat(police.isAgency()).isTrue();
    assertThat(book.agencies("XX")).containsExactly(police);
    assertThat(book.agencies("ZZ")).isEmpty();
    assertThat(book.states()).doesNotContain(police);
    assertThat(book.parameter("agencies/y-police/charging").topic()).isEqualTo("charging");
  }

  @Test
  void the_baseline_system_has_a_folder_of_one_name() {
    LawBook book =
        aBook()
            .with("baseline/jurisdiction.yaml", "code: BASELINE", "name: Baseline")
            .with("baseline/criminal/dwi/fine.yaml", GOOD)
            .load();
    assertThat(book.parameter("baseline/criminal/dwi/fine").topic()).isEqualTo("criminal/dwi/fine");
    assertThat(book.states()).extracting(Jurisdiction::code).containsExactly("BASELINE");
  }

  @Test
  void what_holds_for_all_states_is_no_state() {
    LawBook book =
        withFine(GOOD)
            .with("us/default/jurisdiction.yaml", "code: default", "name: All")
            .with("us/default/priors/lookback.yaml", PERIOD)
            .load();
    assertThat(book.states()).extracting(Jurisdiction::code).containsExactly("XX");
    Jurisdiction xanadu = book.jurisdiction("XX");
    assertThat(book.parameters(xanadu, Topic.LOOKBACK))
        .containsExactly(book.parameter("us/default/priors/lookback"));
    assertThat(book.parameters(xanadu, Topic.FINE))
        .containsExactly(book.parameter("us/xx/criminal/dwi/fine"));
    assertThat(book.parameters(xanadu, Topic.JAIL)).isEmpty();
  }

  @Test
  void the_same_files_have_the_same_version_and_others_another() {
    String version = withFine(GOOD).load().version();
    assertThat(version).matches("[0-9a-f]{12}");
    assertThat(withFine(GOOD).load().version()).isEqualTo(version);
    String[] other = GOOD.clone();
    other[0] = "title: Penalty";
    assertThat(withFine(other).load().version()).isNotEqualTo(version);
    assertThat(aBook().with("us/xx/criminal/dwi/jail.yaml", GOOD).load().version())
        .isNotEqualTo(version);
  }

  @Test
  void a_folder_without_its_head_is_refused() {
    assertThat(withFine(GOOD).without("us/xx/jurisdiction.yaml").refusal())
        .isEqualTo("us/xx/jurisdiction.yaml, line 1: there is no such file.");
  }

  @Test
  void a_head_with_an_unknown_key_or_without_a_name_is_refused() {
    assertThat(withFine(GOOD).with("us/xx/jurisdiction.yaml", "code: XX", "capital: Y").refusal())
        .startsWith("us/xx/jurisdiction.yaml, line 2: the key 'capital' is unknown");
    assertThat(withFine(GOOD).with("us/xx/jurisdiction.yaml", "code: XX").refusal())
        .isEqualTo("us/xx/jurisdiction.yaml, line 1: the key 'name' is missing.");
  }

  @Test
  void the_registers_of_the_sources_are_read() {
    LawBook book =
        withFine(GOOD)
            .with(
                "sources/crosschecks.yaml",
                "- {id: X001, group: g, what: w, text-source: t, agree: yes, comment: c}",
                "- {id: X002, group: g, what: w, agree: no, parameter: us/xx/criminal/dwi/fine}")
            .with(
                "sources/measures.yaml",
                "- {row: 7, function: f, items: [a, b]}",
                "- {row: 8, note: n}")
            .load();
    assertThat(book.crosschecks())
        .extracting(
            Crosscheck::id,
            Crosscheck::group,
            Crosscheck::what,
            Crosscheck::textSource,
            Crosscheck::agree,
            Crosscheck::comment,
            Crosscheck::parameter)
        .containsExactly(
            tuple("X001", "g", "w", "t", true, "c", null),
            tuple("X002", "g", "w", null, false, null, "us/xx/criminal/dwi/fine"));
    assertThat(book.measures())
        .extracting(Measurement::row, Measurement::function, Measurement::note, Measurement::items)
        .containsExactly(tuple(7, "f", null, List.of("a", "b")), tuple(8, null, "n", List.of()));
  }

  @Test
  void an_office_lays_its_own_files_over_the_shipped_ones_file_by_file() {
    SortedMap<String, byte[]> shipped =
        withFine(GOOD).with("us/xx/criminal/dwi/jail.yaml", "old").files();
    SortedMap<String, byte[]> own = aBook().without("us/xx/jurisdiction.yaml").files();
    own.put("us/xx/criminal/dwi/jail.yaml", "new".getBytes(StandardCharsets.UTF_8));
    own.put("us/xx/criminal/dwi/court.yaml", "own".getBytes(StandardCharsets.UTF_8));
    SortedMap<String, byte[]> together = BookLoader.laidOver(shipped, own);
    assertThat(together)
        .containsOnlyKeys(
            "us/xx/criminal/dwi/court.yaml",
            FINE,
            "us/xx/criminal/dwi/jail.yaml",
            "us/xx/jurisdiction.yaml");
    assertThat(together.get("us/xx/criminal/dwi/jail.yaml")).asString().isEqualTo("new");
    assertThat(together.get(FINE)).isEqualTo(shipped.get(FINE));
    assertThat(shipped.get("us/xx/criminal/dwi/jail.yaml")).asString().isEqualTo("old");
    assertThat(own).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.yaml", "us/notes.yaml", "uss/xx/fine.yaml", "agencies/notes.yaml"})
  void a_file_that_stands_in_no_jurisdiction_is_refused_by_its_name(String name) {
    assertThat(withFine(GOOD).with(name, GOOD).refusal())
        .startsWith(name + ", line 1: a parameter stands in the folder of a State");
  }

  @Test
  void two_folders_under_one_code_are_refused() {
    assertThat(
            withFine(GOOD)
                .with("us/xy/jurisdiction.yaml", "code: XX", "name: Xylophone")
                .with("us/xy/criminal/dwi/fine.yaml", GOOD)
                .refusal())
        .isEqualTo("us/xy/jurisdiction.yaml, line 1: the code 'XX' is that of us/xx already.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "us", "us/xx", "foo", "us/xx/", "baseline/"})
  void a_path_that_names_no_parameter_finds_none(String path) {
    assertThat(withFine(GOOD).load().parameter(path)).isNull();
  }
}
