package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbesTest {

  @Test
  void the_same_weights_and_rules_have_one_name_at_each_start() {
    assertThat(Matcher.shipped().version()).isEqualTo(Matcher.shipped().version());
  }

  @Test
  void a_value_that_an_office_adds_makes_other_rules(@TempDir Path office) throws IOException {
    WeightsFile.write(WeightsFile.shipped(), office);
    String before = Matcher.in(office).version();
    Files.writeString(office.resolve("says-nothing.csv"), "field,value\nstreet,1 Station Plaza\n");
    assertThat(Matcher.in(office).version()).isNotEqualTo(before);
  }

  @Test
  void the_name_tells_the_weights_and_the_rules() {
    assertThat(Matcher.shipped().version())
        .startsWith(WeightsFile.shipped().version())
        .matches(".*, rules [0-9a-f]{12}");
  }
}
