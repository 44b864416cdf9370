package org.priors.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTest {

  private static final String[] SYLLABLES = {
    "ba", "ko", "len", "mar", "ti", "sha", "ron", "vel", "du", "gri", "pas", "wen", "zo", "fi"
  };

  @TempDir Path folder;

  /** Two hundred people, each reported twice, every third time with a slip or a gap. */
  private List<String> reports() {
    Random chance = new Random(7);
    List<String> rows = new ArrayList<>(List.of("id,given,surname,born,street,town,person"));
    for (int person = 0; person < 200; person++) {
      String given = name(chance, 3);
      String surname = name(chance, 5);
      String born =
          "%d-%02d-%02d"
              .formatted(1940 + chance.nextInt(60), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
      String street = (1 + chance.nextInt(300)) + " " + name(chance, 2) + " street";
      rows.add(
          "a%1$d,%2$s,%3$s,%4$s,%5$s,Tupelo,%1$d".formatted(person, given, surname, born, street));
      String again = person % 3 == 0 ? surname.substring(1) : surname;
      String date = person % 3 == 1 ? "" : born;
      rows.add(
          "b%1$d,%2$s,%3$s,%4$s,%5$s,Tupelo,%1$d".formatted(person, given, again, date, street));
    }
    return rows;
  }

  private static String name(Random chance, int syllables) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      name.append(SYLLABLES[chance.nextInt(SYLLABLES.length)]);
    }
    return name.toString();
  }

  private String profile() throws IOException {
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(
        profile,
        """
        id: id
        columns:
          given: [given]
          surname: [surname]
          born: [born]
          street: [street]
          locality: [town]
        """);
    return profile.toString();
  }

  private Path write(String name, List<String> rows) throws IOException {
    return Files.write(folder.resolve(name), rows);
  }

  private String run(Path file, String truth, String links) throws IOException {
    return run(file, truth, links, "");
  }

  private String run(Path file, String truth, String links, String weights) throws IOException {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    LinkCommand.run(
        new String[] {
          file.toString(), profile(), folder.resolve("out.csv").toString(), truth, links, weights
        },
        new PrintStream(screen, true));
    return screen.toString();
  }

  @Test
  void a_file_is_linked_and_measured_against_its_truth() throws IOException {
    String told = run(write("in.csv", reports()), "person", "");
    assertThat(told)
        .startsWith("400 records")
        .contains("pairs that are one person    200")
        .contains("precision 1.0000  recall 1.0000  F1 1.0000")
        .contains("lost by blocking             0")
        .contains("from 1 bit:")
        .contains("pairs in one cluster         200, right 200")
        .containsPattern(
            "from 10 bits:\\npairs that weigh as much +\\d+, right \\d+\\nprecision 1.0000");
    List<String> out = Files.readAllLines(folder.resolve("out.csv"));
    assertThat(out).hasSize(401);
    assertThat(out.get(0)).isEqualTo("row,cluster,best_match_row,weight,probability,evidence");
    assertThat(out.get(1)).startsWith("1,1,2,").contains("surname is one slip of the key away");
    assertThat(out.get(2)).startsWith("2,1,1,");
  }

  @Test
  void the_truth_may_be_a_rule_or_a_file_of_links() throws IOException {
    Path file = write("in.csv", reports());
    String byColumn = run(file, "person", "").lines().skip(1).toList().toString();
    assertThat(run(file, "id:[ab](\\d+)", "").lines().skip(1).toList()).hasToString(byColumn);
    List<String> links = new ArrayList<>(List.of("one,other"));
    for (int person = 0; person < 200; person++) {
      links.add("b" + person + ",a" + person);
    }
    Path pairs = write("links.csv", links);
    assertThat(run(file, "", pairs.toString()).lines().skip(1).toList()).hasToString(byColumn);
  }

  @Test
  void records_of_whom_nobody_knows_who_they_are_are_no_pairs() throws IOException {
    List<String> rows =
        List.of(
            "id,given,surname,born,street,town,who",
            "a,Ann,Bell,,,,",
            "b,Bo,Cy,,,,",
            "c,Di,Ed,,,,");
    assertThat(run(write("in.csv", rows), "who", "")).contains("pairs that are one person    0");
  }

  @Test
  void the_same_file_is_linked_the_same_way_each_time() throws IOException {
    Path file = write("in.csv", reports());
    run(file, "", "");
    String first = Files.readString(folder.resolve("out.csv"));
    run(file, "", "");
    assertThat(folder.resolve("out.csv")).hasContent(first);
  }

  @Test
  void a_file_without_rows_gives_a_heading_alone() throws IOException {
    assertThat(run(write("in.csv", reports().subList(0, 1)), "", "")).startsWith("0 records");
    assertThat(folder.resolve("out.csv")).content().hasLineCount(1);
  }

  @Test
  void what_cannot_be_used_is_told_in_a_sentence() throws IOException {
    Path file = write("in.csv", List.of("given,surname", "Ann,Bell"));
    assertThatThrownBy(() -> run(file, "", ""))
        .hasMessageContaining("reads columns that the file has not: ");
    Path good = write("good.csv", reports());
    assertThatThrownBy(() -> run(good, "who", "")).hasMessageContaining("has not: who");
    assertThatThrownBy(() -> run(good, "id:x(\\d+)", "")).hasMessageContaining("does not fit 'a0'");
    Path links = write("links.csv", List.of("one,other", "a0,c9"));
    assertThatThrownBy(() -> run(good, "", links.toString())).hasMessageContaining("c9");
    assertThatThrownBy(() -> run(folder.resolve("none.csv"), "", ""))
        .hasMessageContaining("There is no file")
        .hasMessageContaining("none.csv");
    assertThatThrownBy(
            () ->
                run(write("bad.csv", List.of("id,given,surname,born,street,town", "\"a")), "", ""))
        .hasMessageContaining("not CSV");
    assertThatThrownBy(() -> LinkCommand.run(new String[] {"a", "no-such", "b"}, System.out))
        .hasMessageContaining("no profile 'no-such'");
    assertThatThrownBy(() -> LinkCommand.run(new String[] {"${file}", "", "b"}, System.out))
        .hasMessageContaining("-Dfile=");
  }

  @Test
  void birth_dates_that_cannot_be_read_are_counted_aloud() throws IOException {
    List<String> rows =
        List.of("id,given,surname,born,street,town", "a,Ann,Bell,6/24/1971,,", "b,Bo,Cy,,,");
    assertThat(run(write("in.csv", rows), "", "")).contains("1 birth dates are not written year");
  }

  @Test
  void weights_estimated_anew_keep_the_thresholds_that_the_office_set_and_are_linked_by_them()
      throws IOException {
    Path file = write("in.csv", reports());
    Path weights = folder.resolve("weights");
    assertThat(run(file, "person", "", weights.toString()))
        .contains("from 1 bit:")
        .contains("from 10 bits:");
    Path kept = weights.resolve("weights.yaml");
    String changed =
        Files.readString(kept)
            .replace("link: 1.0", "link: 2.5")
            .replace("join: 10.0", "join: 12.0");
    Files.writeString(kept, changed);
    assertThat(run(file, "person", "", weights.toString()))
        .contains("from 2.5 bits:")
        .contains("from 12 bits:");
    assertThat(kept).hasContent(changed);
    Files.writeString(kept, changed.replace("join: 12.0", "join: 2.0"));
    assertThatThrownBy(() -> run(file, "person", "", weights.toString()))
        .hasMessageContaining("weights.yaml, line 11");
  }

  /** Each of these people born on each of these days, among two hundred others. */
  private List<String> clusters(String... born) throws IOException {
    List<String> rows = reports();
    int others = rows.size() - 1;
    for (String day : born) {
      rows.add("m,Mary,Johnson,%s,,Tupelo,".formatted(day));
    }
    run(write("in.csv", rows), "", "");
    return Files.readAllLines(folder.resolve("out.csv")).stream()
        .skip(1L + others)
        .map(row -> row.split(",")[1])
        .toList();
  }

  @Test
  void records_without_a_birth_date_make_no_one_of_people_born_on_three_days() throws IOException {
    assertThat(clusters("1955-05-05", "1988-08-08", "1977-07-07", "0000-00-00", "", "9999-12-31"))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_record_without_a_birth_date_stands_with_the_one_person_whom_it_fits() throws IOException {
    assertThat(clusters("1955-05-05", "", "1955-05-05")).containsOnly("401");
    assertThat(clusters("1955-05-05", "", "1955-05-06")).as("a slip").containsOnly("401");
  }

  @Test
  void people_of_one_name_and_town_are_no_one_by_what_stands_for_a_birth_date() throws IOException {
    List<String> clusters = clusters("1955-05-05", "1955-05-05", "1988-08-08", "1911-11-11");
    assertThat(clusters.get(1)).isEqualTo(clusters.get(0));
    assertThat(clusters.get(2)).isNotEqualTo(clusters.get(0));
    assertThat(clusters.get(3)).isNotIn(clusters.get(0), clusters.get(2));
  }
}
