package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priors.cases.ChargeWords;
import org.priors.platform.jobs.RulesInUse.Rules;
import org.priors.problems.Refused;

/** The profiles of an office, in a folder of its own. */
class OwnProfilesTest {

  @TempDir Path folder;

  private String shipped;

  @BeforeEach
  void read() throws IOException {
    try (InputStream file =
        OwnProfilesTest.class.getResourceAsStream("/imports/synthetic-arrests.yaml")) {
      shipped = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void a_profile_of_the_folder_is_offered_after_those_that_come_with_the_product()
      throws IOException {
    write("parish.yaml", titled("Parish"));
    write("another.yaml", titled("Another"));
    write("notes.txt", "no profile");
    Files.createDirectory(folder.resolve("folder.yaml"));
    ImportProfiles profiles = profiles();
    assertThat(profiles.all())
        .extracting(ImportProfile::name)
        .containsExactly(
            "va-city-arrests", "md-county-violations", "synthetic-arrests", "another", "parish");
    assertThat(profiles.unreadable()).isEmpty();
    assertThat(profiles.named("parish").title()).isEqualTo("Parish");
  }

  @Test
  void one_that_cannot_be_read_is_told_with_its_place_and_the_others_are_offered()
      throws IOException {
    write("bad.yaml", titled("Bad").replace("tests: REFUSALS_ONLY", "tests: SOME"));
    write("good.yaml", titled("Good"));
    ImportProfiles profiles = profiles();
    assertThat(profiles.unreadable())
        .singleElement()
        .asString()
        .matches("(?s).*bad\\.yaml, line \\d+: 'SOME' cannot be: here may stand one of \\[.+");
    assertThat(profiles.named("good")).isNotNull();
    assertThatThrownBy(() -> profiles.named("bad"))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("The profile 'bad' cannot be read: ")
        .hasMessageContaining("bad.yaml, line ");
  }

  @Test
  void a_name_or_a_title_that_is_taken_is_refused() throws IOException {
    write("va-city-arrests.yaml", titled("Virginia again"));
    write("first.yaml", titled("Twice"));
    write("second.yaml", titled("Twice"));
    ImportProfiles profiles = profiles();
    assertThat(profiles.unreadable())
        .hasSize(2)
        .anySatisfy(
            sentence ->
                assertThat(sentence)
                    .contains(
                        "second.yaml, line 1: the title 'Twice' is that of the profile 'first'"))
        .anySatisfy(
            sentence ->
                assertThat(sentence)
                    .contains(
                        "va-city-arrests.yaml, line 1: the name 'va-city-arrests' is that of a"
                            + " profile that comes with Priors"));
    assertThat(profiles.named("va-city-arrests").agency().state()).isEqualTo("VA");
  }

  @Test
  void a_file_whose_name_is_no_name_of_a_profile_is_told() throws IOException {
    write("Our Parish.yaml", titled("Parish"));
    write("short.yml", titled("Short"));
    assertThat(profiles().unreadable())
        .anySatisfy(sentence -> assertThat(sentence).contains("small letters, digits and hyphens"))
        .anySatisfy(sentence -> assertThat(sentence).contains("short.yml, line 1: ", ".yaml"));
  }

  @Test
  void what_is_no_profile_at_all_keeps_no_other_from_being_read() throws IOException {
    write("empty.yaml", "");
    write("list.yaml", "- title");
    write("charge-words.yaml", titled("Words") + "\ncharge-words: 7\n");
    write("no-refusals.yaml", titled("None").replace("refusals: [refusal]", "not-driving: [DUI]"));
    Files.write(folder.resolve("latin.yaml"), new byte[] {'t', ':', ' ', (byte) 0xe9});
    write("good.yaml", titled("Good"));
    ImportProfiles profiles = profiles();
    assertThat(profiles.unreadable()).hasSizeBetween(4, 5);
    assertThat(profiles.named("good")).isNotNull();
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    ImportProfiles profiles = new ImportProfiles();
    profiles.readOwn(folder.resolve("nowhere").toString());
    assertThat(profiles.unreadable())
        .singleElement()
        .asString()
        .endsWith("nowhere: PRIORS_IMPORTS names no folder.");
    assertThat(profiles.all()).hasSize(3);
  }

  @Test
  void a_profile_without_an_agency_is_for_any_and_has_no_rules_of_what_charges_say()
      throws IOException {
    write("any.yaml", withoutAgency(titled("Any")));
    write("words.yaml", withoutAgency(titled("Words")) + "\ncharge-words: []\n");
    ImportProfiles profiles = profiles();
    assertThat(profiles.named("any").isForAnyAgency()).isTrue();
    assertThat(profiles.named("synthetic-arrests").isForAnyAgency()).isFalse();
    assertThat(profiles.chargeWords("LA0190000")).isSameAs(ChargeWords.SHIPPED);
    assertThat(profiles.unreadable())
        .singleElement()
        .asString()
        .contains("words.yaml", "rules of what a charge says are those of one agency");
  }

  @Test
  void words_of_charges_are_known_again_by_the_files_that_have_some_and_not_whole_without_one()
      throws IOException {
    write("any.yaml", withoutAgency(titled("Any")));
    assertThat(profiles().rules()).isEqualTo(new ImportProfiles().rules());
    write("words.yaml", titled("Words"));
    Rules one = profiles().rules();
    assertThat(one.own()).isNotEmpty();
    write("words.yaml", titled("Words") + "\n# Another text.\n");
    assertThat(profiles().rules().own()).isNotEqualTo(one.own());
    assertThat(profiles().rules().isWhole()).isTrue();
    write("broken.yaml", "title: broken");
    assertThat(profiles().rules().isWhole()).isFalse();
  }

  private ImportProfiles profiles() {
    ImportProfiles profiles = new ImportProfiles();
    profiles.readOwn(folder.toString());
    return profiles;
  }

  private String titled(String title) {
    return shipped.replace("title: Synthetic State (invented people)", "title: " + title);
  }

  private static String withoutAgency(String profile) {
    return profile.replaceAll("(?s)agency:\n.*?\n\n", "");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
