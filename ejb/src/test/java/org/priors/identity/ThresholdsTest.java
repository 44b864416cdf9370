package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.yaml.BadDataFile;

class ThresholdsTest {

  private static final Map<Field, String> PERSON =
      Map.of(
          Field.GIVEN, "Theo",
          Field.SURNAME, "Fictive",
          Field.BORN, "1963-07-05",
          Field.STREET, "12 Invented Lane",
          Field.LOCALITY, "Sampleton",
          Field.POSTCODE, "70112");

  @TempDir Path folder;

  @BeforeEach
  void keepTheShippedWeights() throws IOException {
    WeightsFile.write(WeightsFile.shipped(), folder);
  }

  /** Has the weights of the folder say these in place of the shipped ones. */
  private void say(String link, String join) throws IOException {
    replace("link: 1.0", "link: " + link);
    replace("join: 10.0", "join: " + join);
  }

  private void replace(String text, String by) throws IOException {
    Path file = folder.resolve("weights.yaml");
    String before = Files.readString(file);
    assertThat(before).contains(text);
    Files.writeString(file, before.replace(text, by));
  }

  private Matcher.Weighing twice(Map<Field, String> person) throws IOException {
    return Matcher.in(folder).weighing(List.of(person, person), 2);
  }

  @Test
  void as_shipped_two_to_one_is_a_link_and_999_in_1000_a_join() {
    Thresholds shipped = Thresholds.shipped();
    assertThat(Model.probability(shipped.link())).isEqualTo(2 / 3.0);
    assertThat(Model.probability(shipped.join())).isBetween(0.999, 0.9991);
    assertThat(WeightsFile.shipped().thresholds()).isEqualTo(shipped);
  }

  @Test
  void what_weighs_as_much_as_a_threshold_is_on_its_upper_side() {
    Thresholds thresholds = new Thresholds(2, 12);
    assertThat(thresholds.links(2)).isTrue();
    assertThat(thresholds.links(1.99)).isFalse();
    assertThat(thresholds.joins(12)).isTrue();
    assertThat(thresholds.joins(11.99)).isFalse();
  }

  @Test
  void what_a_person_should_look_at_links_and_does_not_join_whatever_it_weighs() {
    Thresholds close = new Thresholds(2, 3);
    assertThat(close.joins(close.doubted(50))).isFalse();
    assertThat(close.links(close.doubted(50))).isTrue();
    assertThat(close.doubted(1)).isEqualTo(1);
  }

  @Test
  void the_office_says_from_where_records_join() throws IOException {
    double bits = twice(PERSON).match(0, 1).bits();
    assertThat(twice(PERSON).match(0, 1).joins()).isTrue();
    say("1", Double.toString(bits + 0.01));
    assertThat(twice(PERSON).match(0, 1).joins()).isFalse();
    replace("join: " + (bits + 0.01), "join: " + (bits - 0.01));
    assertThat(twice(PERSON).match(0, 1).joins()).isTrue();
  }

  @Test
  void the_office_says_what_is_worth_a_look_and_what_is_plain() throws IOException {
    double bits = twice(PERSON).match(0, 1).bits();
    say(Double.toString(bits + 20), Double.toString(bits + 30));
    assertThat(twice(PERSON).matchWorthALook(0, 1)).isEmpty();
    assertThat(twice(PERSON).isPlain(bits + 30.01)).isTrue();
    assertThat(twice(PERSON).isPlain(bits + 29.99)).isFalse();
    replace("link: " + (bits + 20), "link: " + (bits - 1));
    assertThat(twice(PERSON).matchWorthALook(0, 1)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"1.5, 10", "1, 10.5"})
  void other_thresholds_are_other_weights_by_name_though_nobody_raised_the_version(
      String link, String join) throws IOException {
    Matcher before = Matcher.in(folder);
    assertThat(before.version()).isEqualTo(Matcher.shipped().version());
    say(link, join);
    Matcher after = Matcher.in(folder);
    assertThat(after.version()).isNotEqualTo(before.version());
    assertThat(after.gatheringVersion()).isNotEqualTo(before.gatheringVersion());
  }

  @Test
  void the_same_thresholds_written_otherwise_are_no_other_weights() throws IOException {
    say("1", "10.00");
    assertThat(Matcher.in(folder).version()).isEqualTo(Matcher.shipped().version());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "NaN", "Infinity", "much"})
  void a_link_that_makes_no_sense_is_refused_with_its_line(String link) throws IOException {
    say(link, "10");
    assertThatThrownBy(() -> Matcher.in(folder))
        .isInstanceOf(BadDataFile.class)
        .hasMessageStartingWith("weights.yaml, line 9: '" + link + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.99", "1", "-10", "NaN", "Infinity", "much"})
  void a_join_that_makes_no_sense_is_refused_with_its_line(String join) throws IOException {
    say("2", join);
    assertThatThrownBy(() -> Matcher.in(folder))
        .isInstanceOf(BadDataFile.class)
        .hasMessageStartingWith("weights.yaml, line 11: '" + join + "'");
  }

  @Test
  void the_least_that_makes_sense_is_taken() throws IOException {
    say("0.001", "1.001");
    assertThat(WeightsFile.in(folder).thresholds()).isEqualTo(new Thresholds(0.001, 1.001));
    assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(0, 1.001));
    assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(0.001, 1));
  }

  @ParameterizedTest
  @CsvSource({"join: 10.0, joins: 10, 'joins'", "join: 10.0, '', 'join'", "link: 1.0, '', 'link'"})
  void half_of_them_or_another_word_is_refused(String text, String by, String named)
      throws IOException {
    replace(text, by);
    assertThatThrownBy(() -> Matcher.in(folder))
        .isInstanceOf(BadDataFile.class)
        .hasMessageStartingWith("weights.yaml, line ")
        .hasMessageContaining("'" + named + "'");
  }

  @Test
  void weights_that_were_kept_without_any_are_used_with_the_shipped_ones() throws IOException {
    replace("thresholds:\n", "");
    replace("  link: 1.0\n", "");
    replace("  join: 10.0\n", "");
    assertThat(WeightsFile.in(folder).thresholds()).isEqualTo(Thresholds.shipped());
    assertThat(Matcher.in(folder).version()).isEqualTo(Matcher.shipped().version());
  }
}
