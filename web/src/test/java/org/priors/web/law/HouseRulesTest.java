package org.priors.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.priors.law.BookLoader;
import org.priors.law.LawBook;
import org.priors.law.LawFiles;
import org.priors.law.ReleaseRules;
import org.priors.web.law.HouseRules.Group;

class HouseRulesTest {

  private static final LawBook SHIPPED = BookLoader.load(LawFiles.shipped());
  private static final String AGE = "us/default/priors/juvenile_age";
  private static final String STATUTE =
      """
      title: Age below which a judgment is on a juvenile
      selected-by: offense
      unit: period
      values:
        2001-07-01:
          dated: stated
          rules:
            - value: P17Y
              cite: A statute
      """;

  private static List<Group> groups(String... own) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : own) {
      files.put(name, STATUTE.getBytes(StandardCharsets.UTF_8));
    }
    LawBook book = BookLoader.load(BookLoader.laidOver(LawFiles.shipped(), files));
    return new HouseRules(book, SHIPPED, Set.of(own)).groups("LA");
  }

  private static Group group(String path, String... own) {
    return groups(own).stream().filter(each -> each.path().equals(path)).findAny().orElseThrow();
  }

  @Test
  void every_house_rule_of_the_book_is_listed_with_what_it_says_and_why() {
    long rules =
        SHIPPED.all().stream()
            .flatMap(each -> each.all().stream())
            .flatMap(each -> each.values().stream())
            .flatMap(each -> each.rules().stream())
            .filter(each -> each.source().isHouseRule())
            .count();
    assertThat(groups().stream().mapToInt(each -> each.lines().size()).sum())
        .isEqualTo(
            (int) rules + ReleaseRules.all().stream().mapToInt(each -> each.rules().size()).sum());
    assertThat(groups().stream().flatMap(each -> each.lines().stream()))
        .allSatisfy(
            line -> {
              assertThat(line.says()).isNotBlank();
              assertThat(line.reason()).endsWith(".");
            });
  }

  @Test
  void what_the_release_counts_by_is_listed_too_and_no_file_replaces_it() {
    Group group = group("counting/one-event");
    assertThat(group.lines()).extracting(HouseRules.Line::of).contains("Arrests within hours: 24");
    assertThat(group.isParameter()).isFalse();
    assertThat(group.replace()).contains("replaced by no file");
    assertThat(group("counting/old-law").lines())
        .extracting(HouseRules.Line::of)
        .containsExactly("Too old after months: 12");
    assertThat(group("counting/readings").lines())
        .extracting(HouseRules.Line::of)
        .contains("Several results", "Day not named");
  }

  @Test
  void a_rule_says_where_it_acts_and_which_file_replaces_it() {
    Group lookback = group("us/default/priors/lookback");
    assertThat(lookback.acts()).contains("Every State but").contains("Louisiana");
    assertThat(lookback.acts()).doesNotContain("Wyoming");
    assertThat(group("us/default/priors/counted").acts())
        .contains("that comes first")
        .contains("Connecticut");
    Group age = group(AGE);
    assertThat(age.acts()).isEqualTo("Every State");
    assertThat(age.replace())
        .isEqualTo(
            "Write us/la/priors/juvenile_age.yaml in the office's own folder for Louisiana, or "
                + AGE
                + ".yaml for every State.");
  }

  @Test
  void a_file_of_the_office_for_its_state_comes_first_there() {
    Group age = group(AGE, "us/la/priors/juvenile_age.yaml");
    assertThat(age.isReplaced()).isFalse();
    assertThat(age.replace()).contains("us/la/priors/juvenile_age.yaml comes first in Louisiana");
    assertThat(age.acts()).isEqualTo("Every State but those with a file of their own: Louisiana");
  }

  @Test
  void a_file_of_the_office_in_its_place_replaces_it() {
    Group age = group(AGE, AGE + ".yaml");
    assertThat(age.isReplaced()).isTrue();
    assertThat(age.replace()).contains(AGE + ".yaml stands in its place");
  }
}
