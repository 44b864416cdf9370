package org.priors.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priors.platform.jobs.OwnPart;
import org.priors.platform.jobs.RulesInUse.Rules;

/** Which weights a server has, and which part of them is the office's. */
class WeightsInUseTest {

  @TempDir Path folder;

  private static Rules rules(Path folder) {
    WeightsInUse weights = new WeightsInUse();
    weights.folder = Optional.ofNullable(folder).map(Path::toString);
    weights.clock = Clock.fixed(Instant.MIN, ZoneOffset.UTC); // Nobody ever counted.
    weights.read();
    return weights.rules();
  }

  private void copy(String name) throws IOException {
    try (InputStream shipped =
        WeightsInUseTest.class.getResourceAsStream("/identity/weights/" + name)) {
      Files.copy(shipped, folder.resolve(name));
    }
  }

  @Test
  void the_shipped_weights_are_none_of_the_office() {
    assertThat(rules(null).own()).isEqualTo(OwnPart.NONE);
  }

  @Test
  void weights_of_the_office_are_known_again_by_the_files_that_they_are_read_from()
      throws IOException {
    copy("weights.yaml");
    copy("names.csv");
    Rules one = rules(folder);
    assertThat(one.own()).isNotEmpty();
    Files.writeString(folder.resolve("weights.yaml~"), "kept by an editor");
    assertThat(rules(folder)).isEqualTo(one);
    Files.writeString(folder.resolve("says-nothing.csv"), "field,value\n");
    assertThat(rules(folder).own()).isNotEqualTo(one.own());
  }
}
