package org.priors.db.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that follows its sources. */
class DevApplicationTest {

  private static final Path DESCRIPTOR = Path.of("web/src/main/webapp/WEB-INF/web.xml");
  private static final Path SERVER_DESCRIPTOR =
      Path.of("web/src/main/webapp/WEB-INF/payara-web.xml");

  @TempDir Path project;

  @BeforeEach
  void build() throws IOException {
    write("web/target/priors/WEB-INF/lib/priors-ejb-0.1.0-SNAPSHOT.jar", "old");
    write("web/target/priors/WEB-INF/lib/other.jar", "other");
    write("web/src/main/webapp/start.xhtml", "first");
    write("ejb/target/classes/org/priors/A.class", "first");
    for (Path descriptor : List.of(DESCRIPTOR, SERVER_DESCRIPTOR)) {
      write(descriptor.toString(), Files.readString(Path.of("..").resolve(descriptor)));
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String read(DevApplication application, String file) throws IOException {
    return Files.readString(application.folder().resolve(file));
  }

  @Test
  void classes_of_every_module_lie_in_it_in_place_of_their_jars() throws IOException {
    DevApplication application = DevApplication.of(project);
    assertThat(application.folder().resolve("WEB-INF/lib").toFile().list())
        .containsExactly("other.jar");
    assertThat(read(application, "WEB-INF/classes/org/priors/A.class")).isEqualTo("first");
    assertThat(application.copyWhatChanged()).isEmpty();
  }

  @Test
  void a_page_that_is_written_is_copied_and_needs_no_deployment_but_a_class_does()
      throws IOException {
    DevApplication application = DevApplication.of(project);
    write("web/src/main/webapp/law/new.xhtml", "second");
    assertThat(application.copyWhatChanged())
        .containsExactly(Path.of("law/new.xhtml"))
        .noneMatch(DevApplication::needsDeployment);
    assertThat(read(application, "law/new.xhtml")).isEqualTo("second");
    write("web/target/classes/org/priors/web/B.class", "second");
    assertThat(application.copyWhatChanged())
        .containsExactly(Path.of("WEB-INF/classes/org/priors/web/B.class"))
        .allMatch(DevApplication::needsDeployment);
  }

  @Test
  void it_is_in_the_stage_of_development_and_the_product_is_not() throws IOException {
    DevApplication application = DevApplication.of(project);
    assertThat(read(application, "WEB-INF/web.xml"))
        .contains("Development", "FACELETS_REFRESH_PERIOD")
        .doesNotContain("Production");
    assertThat(Files.readString(Path.of("..").resolve(DESCRIPTOR)))
        .contains("Production")
        .doesNotContain("Development", "FACELETS_REFRESH_PERIOD");
  }

  @Test
  void the_server_looks_at_its_pages_anew_and_in_the_product_it_does_not() throws IOException {
    DevApplication application = DevApplication.of(project);
    assertThat(read(application, "WEB-INF/payara-web.xml"))
        .contains("<property name=\"cacheTTL\" value=\"100\"/>");
    assertThat(Files.readString(Path.of("..").resolve(SERVER_DESCRIPTOR)))
        .doesNotContain("cacheTTL");
  }
}
