package org.priors.lawbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priors.law.LawFiles;
import org.priors.problems.Refused;

class CurrentLawTest {

  private static final String REQUEST = "us/la/hearing/request_window";

  @TempDir Path folder;

  private static CurrentLaw opened(String folder) {
    CurrentLaw law = new CurrentLaw();
    law.folder = Optional.ofNullable(folder);
    law.open();
    return LawSteps.lookedUp(law);
  }

  private CurrentLaw withOwn(String topic, String content) throws IOException {
    write(topic, content);
    return opened(folder.toString());
  }

  private void write(String topic, String content) throws IOException {
    Path file = folder.resolve(topic + ".yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static String shipped(String topic) {
    return new String(LawFiles.shipped().get(topic + ".yaml"), StandardCharsets.UTF_8);
  }

  private static long days(CurrentLaw law) {
    return law.book().parameter(REQUEST).values().get(0).rules().get(0).figure().number();
  }

  @Test
  void without_a_folder_the_shipped_law_is_in_use() {
    CurrentLaw law = opened(null);
    assertThat(law.book()).isSameAs(law.shipped());
    assertThat(law.own()).isEmpty();
    assertThat(law.folder()).isNull();
    assertThat(law.failure()).isNull();
    assertThat(opened(" ").folder()).isNull();
  }

  @Test
  void a_file_of_the_office_stands_in_the_place_of_the_shipped_one_and_makes_another_version()
      throws IOException {
    CurrentLaw law = withOwn(REQUEST, shipped(REQUEST).replace("value: 15", "value: 31"));
    assertThat(days(law)).isEqualTo(31);
    assertThat(law.shipped().parameter(REQUEST).values().get(0).rules().get(0).figure().number())
        .isEqualTo(15);
    assertThat(law.book().version()).isNotEqualTo(law.shipped().version());
    assertThat(law.own()).containsOnlyKeys(REQUEST + ".yaml");
    assertThat(law.book().parameter("us/la/priors/lookback")).isNotNull();
  }

  @Test
  void a_file_that_cannot_be_read_stops_every_evaluation_and_names_its_line() throws IOException {
    CurrentLaw law = withOwn(REQUEST, shipped(REQUEST).replace("value: 15", "value: soon"));
    assertThat(law.failure()).contains(REQUEST + ".yaml, line ", "'soon'");
    assertThatThrownBy(law::evaluator)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("nothing is computed")
        .hasMessageContaining(REQUEST);
  }

  @Test
  void a_folder_that_is_not_there_stops_every_evaluation() {
    CurrentLaw law = opened(folder.resolve("nowhere").toString());
    assertThat(law.failure()).contains("nowhere", "PRIORS_LAW names no folder");
    assertThat(law.noLaw()).isEqualTo(NoLaw.FOLDER_UNREADABLE);
    assertThatThrownBy(law::book).isInstanceOf(Refused.class);
  }

  @Test
  void the_folder_is_read_again_when_it_was_mended() throws IOException {
    CurrentLaw law = withOwn(REQUEST, "title: broken");
    assertThat(law.failure()).isNotNull();
    write(REQUEST, shipped(REQUEST).replace("value: 15", "value: 20"));
    law.useFolder(law.readFolder());
    assertThat(law.failure()).isNull();
    assertThat(law.noLaw()).isNull();
    assertThat(days(law)).isEqualTo(20);
  }

  @Test
  void nothing_is_computed_before_the_law_of_all_nodes_is_looked_up() {
    CurrentLaw law = new CurrentLaw();
    law.folder = Optional.empty();
    law.open();
    assertThat(law.failure()).contains("not been looked up");
    assertThat(law.noLaw()).isEqualTo(NoLaw.NOT_LOOKED_UP);
    assertThatThrownBy(law::snapshot)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("looked up yet, so nothing is computed")
        .hasMessageContaining("Try again in a moment");
    assertThat(LawSteps.lookedUp(law).failure()).isNull();
  }

  @Test
  void what_another_node_read_is_in_use_until_the_own_folder_is_read_again_be_it_readable_or_not()
      throws IOException {
    CurrentLaw other = withOwn(REQUEST, shipped(REQUEST).replace("value: 15", "value: 31"));
    CurrentLaw law = opened(null);
    law.use(inUse(other.version(), other.snapshot().files()));
    assertThat(days(law)).isEqualTo(31);
    assertThat(law.isOtherThanFolder()).isTrue();
    assertThat(law.own()).containsOnlyKeys(REQUEST + ".yaml");
    SortedMap<String, byte[]> broken = new TreeMap<>(other.snapshot().files());
    broken.put(REQUEST + ".yaml", "title: broken".getBytes(StandardCharsets.UTF_8));
    law.use(inUse("broken", broken));
    assertThat(law.failure()).contains(REQUEST);
    assertThat(law.noLaw()).isEqualTo(NoLaw.IN_USE_UNREADABLE);
    assertThatThrownBy(law::snapshot)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("all servers use cannot be read by this one")
        .hasMessageContaining(REQUEST);
    assertThat(law.isBroken()).isFalse();
    law.useFolder(law.readFolder());
    assertThat(days(law)).isEqualTo(15);
    assertThat(law.isOtherThanFolder()).isFalse();
  }

  @Test
  void a_node_that_cannot_read_its_own_folder_computes_nothing_by_what_another_read()
      throws IOException {
    CurrentLaw law = withOwn(REQUEST, "title: broken");
    law.use(inUse(law.shipped().version(), LawFiles.shipped()));
    assertThat(law.isBroken()).isTrue();
    assertThat(law.failure()).contains(REQUEST);
  }

  private static LawFilesInUse inUse(String version, SortedMap<String, byte[]> files) {
    return new LawFilesInUse(version, null, files);
  }

  @Test
  void a_file_that_is_no_text_or_stands_nowhere_stops_every_evaluation_too() throws IOException {
    Files.write(folder.resolve("odd.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    CurrentLaw law = opened(folder.toString());
    assertThat(law.failure()).contains("odd.yaml");
    Files.delete(folder.resolve("odd.yaml"));
    Files.createDirectories(folder.resolve("us/la/hearing"));
    Files.write(folder.resolve("us/la/hearing/fee.yaml"), new byte[] {(byte) 0xc3, 0x28, 0});
    law.useFolder(law.readFolder());
    assertThat(law.failure()).contains("us/la/hearing/fee.yaml");
  }
}
