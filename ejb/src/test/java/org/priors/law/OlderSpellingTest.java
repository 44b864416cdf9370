package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OlderSpellingTest {

  private static final String NOW = "us/la/criminal/dwi/license.yaml";
  private static final String THEN = "us/la/criminal/dwi/licen" + "ce.yaml";
  private static final String OTHER = "us/la/priors/lookback.yaml";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void names_keys_and_values_of_an_older_book_are_read_in_the_words_of_now() {
    SortedMap<String, byte[]> older =
        new TreeMap<>(Map.of(THEN, bytes("x"), OTHER, bytes("“number: offen" + "ces”")));
    SortedMap<String, byte[]> now = OlderSpelling.read(older);
    assertThat(now).containsOnlyKeys(NOW, OTHER);
    assertThat(now.get(OTHER)).isEqualTo(bytes("“number: offenses”"));
  }

  @Test
  void an_office_file_that_kept_its_older_name_leaves_a_book_of_now_as_it_is() {
    SortedMap<String, byte[]> mixed =
        new TreeMap<>(Map.of(THEN, bytes("x"), NOW, bytes("x"), OTHER, bytes("offen" + "ce")));
    assertThat(OlderSpelling.read(mixed)).isSameAs(mixed);
  }
}
