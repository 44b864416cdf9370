package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawFilesTest {

  private static final String ONE = "law/us/default/jurisdiction.yaml";

  @TempDir Path folder;

  @Test
  void the_files_below_a_folder_are_found_by_their_path_in_it() throws IOException {
    write("us/xx/criminal/dwi/fine.yaml", "fine");
    write("us/xx/jurisdiction.yaml", "head");
    assertThat(LawFiles.in(folder))
        .containsOnlyKeys("us/xx/criminal/dwi/fine.yaml", "us/xx/jurisdiction.yaml");
    assertThat(LawFiles.in(folder).get("us/xx/jurisdiction.yaml")).asString().isEqualTo("head");
  }

  @Test
  void cases_and_files_that_are_not_yaml_are_no_part_of_the_book() throws IOException {
    write("us/xx/jurisdiction.yaml", "head");
    write("us/xx/cases.yaml", "cases");
    write("us/xx/README.md", "read");
    write("us/xx/jurisdiction.yaml~", "old");
    assertThat(LawFiles.in(folder)).containsOnlyKeys("us/xx/jurisdiction.yaml");
  }

  @Test
  void an_empty_folder_has_no_files_and_a_folder_that_is_not_there_is_refused() {
    assertThat(LawFiles.in(folder)).isEmpty();
    assertThatThrownBy(() -> LawFiles.in(folder.resolve("nowhere")))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void the_shipped_book_is_found_though_other_places_have_a_folder_of_its_name() {
    assertThat(LawFiles.shipped())
        .containsKeys("us/default/jurisdiction.yaml", "sources/measures.yaml")
        .hasSizeGreaterThan(900);
  }

  @Test
  void a_book_is_read_from_a_folder() throws IOException {
    write(ONE, "head");
    write("law/us/xx/jurisdiction.yaml", "xanadu");
    assertThat(LawFiles.around(folder.resolve(ONE).toUri().toString()))
        .containsOnlyKeys("us/default/jurisdiction.yaml", "us/xx/jurisdiction.yaml");
  }

  @Test
  void a_book_is_read_from_a_jar_as_often_as_one_likes() throws IOException {
    Path jar = folder.resolve("a book.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : new String[] {ONE, "law/us/xx/jurisdiction.yaml", "other/file.yaml"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    String one = "jar:" + jar.toUri() + "!/" + ONE;
    assertThat(LawFiles.around(one))
        .containsOnlyKeys("us/default/jurisdiction.yaml", "us/xx/jurisdiction.yaml");
    assertThat(LawFiles.around(one).get("us/xx/jurisdiction.yaml"))
        .asString()
        .isEqualTo("law/us/xx/jurisdiction.yaml");
  }

  @Test
  void a_book_that_is_nowhere_is_said_to_be_unreadable() {
    assertThatIllegalStateException()
        .isThrownBy(() -> LawFiles.around("null"))
        .withMessage("The law book cannot be read: null");
    String nowhere = "jar:" + folder.resolve("no.jar").toUri() + "!/" + ONE;
    assertThatIllegalStateException().isThrownBy(() -> LawFiles.around(nowhere));
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
