package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.priors.problems.Refused;
import org.priors.yaml.BadDataFile;

class ProfilesTest {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private final ImportProfiles profiles = new ImportProfiles();

  @Test
  void every_profile_that_comes_with_the_product_can_be_read() {
    assertThat(profiles.all())
        .extracting(ImportProfile::name)
        .containsExactly("va-city-arrests", "md-county-violations", "synthetic-arrests");
    assertThat(profiles.named("md-county-violations").agency().state()).isEqualTo("MD");
  }

  @Test
  void an_unknown_profile_is_refused_with_the_names_there_are() {
    assertThatThrownBy(() -> profiles.named("la-parish"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("'la-parish'")
        .hasMessageContaining("va-city-arrests");
    assertThatThrownBy(() -> profiles.named(null)).hasMessageContaining("missing");
  }

  @Test
  void an_unknown_key_is_refused_with_its_line() {
    assertThatThrownBy(() -> changed("title: ", "statues: {}\ntitle: "))
        .isInstanceOf(BadDataFile.class)
        .hasMessageContaining("'statues' is unknown")
        .hasMessageContaining("profile.yaml, line 2: ");
  }

  @Test
  void the_keys_that_are_described_are_those_that_a_profile_may_have() throws IOException {
    Set<String> known = new TreeSet<>();
    ProfileReader.KEYS.forEach(
        (place, keys) -> keys.forEach(key -> known.add(place.isEmpty() ? key : place + "." + key)));
    Set<String> described = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("../docs/import-profiles.md"))) {
      if (line.startsWith("| `")) {
        CODE.matcher(line.split("\\|")[1])
            .results()
            .forEach(found -> described.add(found.group(1)));
      }
    }
    assertThat(described).isEqualTo(known);
  }

  @Test
  void a_key_that_is_there_twice_or_not_at_all_is_refused() {
    assertThatThrownBy(() -> changed("tests: REFUSALS_ONLY", "tests: NONE\ntests: NONE"))
        .hasMessageContaining("'tests' is there twice");
    assertThatThrownBy(() -> changed("tests: REFUSALS_ONLY", ""))
        .hasMessageContaining("'tests' is missing");
  }

  @Test
  void a_value_that_cannot_be_is_refused_with_its_line() {
    assertThatThrownBy(() -> changed("tests: REFUSALS_ONLY", "tests: SOME"))
        .hasMessageContaining("profile.yaml, line ")
        .hasMessageContaining("'SOME' cannot be");
    assertThatThrownBy(() -> changed("America/New_York", "America/Newyork"))
        .hasMessageContaining("'America/Newyork' cannot be");
    assertThatThrownBy(() -> changed("ori: VACITYXXX", "ori: VACITY"))
        .hasMessageContaining("'VACITY' cannot be");
    assertThatThrownBy(() -> changed("'\\d{1,18}'", "'('")).hasMessageContaining("'(' cannot be");
    assertThatThrownBy(() -> changed("[\"18.2-268.2\"", "[\"18.2-268.9\""))
        .hasMessageContaining("18.2-268.9 is not among the statutes");
  }

  @Test
  void a_license_needs_both_its_columns_and_an_address_its_street() {
    assertThatThrownBy(() -> changed("suffix: NameSuffix", "suffix: S\n  license-number: License"))
        .hasMessageContaining("'license-state' is missing");
    assertThatThrownBy(() -> changed("suffix: NameSuffix", "suffix: S\n  postcode: Zip"))
        .hasMessageContaining("'street' is missing");
    assertThatThrownBy(
            () ->
                changed(
                    "suffix: NameSuffix", "suffix: S\n  born: {column: Born, pattern: month 3}"))
        .hasMessageContaining("'month 3' cannot be");
  }

  @Test
  void what_is_not_yaml_is_refused_with_the_file() {
    assertThatThrownBy(() -> read("title: [")).hasMessageContaining("profile.yaml");
    assertThatThrownBy(() -> read("")).hasMessageContaining("empty");
  }

  private static void changed(String from, String to) {
    try (InputStream file =
        ProfilesTest.class.getResourceAsStream("/imports/va-city-arrests.yaml")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).contains(from);
      read(text.replace(from, to));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void read(String text) {
    ProfileReader.read(
        "test", "profile.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
