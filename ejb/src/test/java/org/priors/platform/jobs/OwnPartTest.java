package org.priors.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OwnPartTest {

  private static String of(Map<String, String> files) {
    TreeMap<String, byte[]> read = new TreeMap<>();
    files.forEach((name, text) -> read.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return OwnPart.of(read);
  }

  @Test
  void the_same_files_are_the_same_part_and_none_are_none() {
    assertThat(of(Map.of())).isEqualTo(OwnPart.NONE);
    assertThat(of(Map.of("a", "1", "b", "2"))).isEqualTo(of(Map.of("b", "2", "a", "1")));
  }

  @Test
  void another_text_another_name_or_another_file_is_another_part() {
    String part = of(Map.of("a", "1"));
    assertThat(part)
        .isNotEqualTo(of(Map.of("a", "2")))
        .isNotEqualTo(of(Map.of("b", "1")))
        .isNotEqualTo(of(Map.of("a", "1", "b", "2")))
        .isNotEqualTo(OwnPart.NONE);
  }
}
