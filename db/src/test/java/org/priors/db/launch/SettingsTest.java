package org.priors.db.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.db.postgres.Database;
import org.priors.db.postgres.DatabaseUsers;
import org.priors.db.process.Size;
import org.priors.db.process.StartFailure;

class SettingsTest {
  private static final Path PROJECT = Path.of("/project");

  @Test
  void without_any_setting_everything_is_local_in_the_project() {
    Settings settings = Settings.from(Map.of(), PROJECT);
    assertThat(settings).isEqualTo(Settings.local(PROJECT.resolve(".priors"), 8080));
    assertThat(settings.demonstration()).isTrue();
  }

  @Test
  void one_external_store_is_enough_to_be_no_demonstration() {
    assertThat(
            Settings.from(Map.of("PRIORS_SEARCH_URL", "http://search:9200"), PROJECT)
                .demonstration())
        .isFalse();
    assertThat(
            Settings.from(Map.of("PRIORS_DB_URL", "jdbc:postgresql://db/priors"), PROJECT)
                .demonstration())
        .isFalse();
  }

  @Test
  void an_empty_setting_counts_as_none() {
    assertThat(Settings.from(Map.of("PRIORS_PORT", "", "PRIORS_DB_URL", " "), PROJECT))
        .isEqualTo(Settings.from(Map.of(), PROJECT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "65535"})
  void a_port_from_1_to_65535_is_taken(String port) {
    assertThat(Settings.from(Map.of("PRIORS_PORT", port), PROJECT).port())
        .isEqualTo(Integer.parseInt(port));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "eighty"})
  void any_other_port_is_refused(String port) {
    assertThatThrownBy(() -> Settings.from(Map.of("PRIORS_PORT", port), PROJECT))
        .isInstanceOf(StartFailure.class);
  }

  @Test
  void the_servers_are_made_for_an_office_unless_a_state_is_named() {
    assertThat(Settings.from(Map.of(), PROJECT).size()).isEqualTo(Size.OFFICE);
    assertThat(Settings.from(Map.of("PRIORS_SIZE", "state"), PROJECT).size()).isEqualTo(Size.STATE);
  }

  @Test
  void a_size_that_is_neither_is_refused_with_those_there_are() {
    assertThatThrownBy(() -> Settings.from(Map.of("PRIORS_SIZE", "huge"), PROJECT))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("office or state, not huge");
  }

  @Test
  void the_application_and_the_owner_of_its_database_are_two_users() {
    DatabaseUsers users =
        Settings.from(
                Map.of(
                    "PRIORS_DB_URL", "jdbc:postgresql://db/priors",
                    "PRIORS_DB_PASSWORD", "a",
                    "PRIORS_DB_OWNER_PASSWORD", "o"),
                PROJECT)
            .externalDatabase()
            .orElseThrow();
    assertThat(users.application())
        .isEqualTo(new Database("jdbc:postgresql://db/priors", "priors", "a"));
    assertThat(users.owner())
        .isEqualTo(new Database("jdbc:postgresql://db/priors", "priors_owner", "o"));
    assertThatThrownBy(
            () ->
                Settings.from(
                    Map.of(
                        "PRIORS_DB_URL", "jdbc:postgresql://db/priors",
                        "PRIORS_DB_USER", "both",
                        "PRIORS_DB_OWNER_USER", "both"),
                    PROJECT))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("two users, not both both");
  }

  @Test
  void a_database_that_is_no_postgresql_is_refused() {
    assertThatThrownBy(() -> Settings.from(Map.of("PRIORS_DB_URL", "jdbc:h2:mem"), PROJECT))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("jdbc:postgresql:");
  }
}
