package org.priors.lawbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priors.audit.AuditLog;
import org.priors.law.LawFiles;
import org.priors.problems.Conflict;
import org.priors.security.Caller;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.OneTransaction;
import org.priors.slice.Town;
import org.priors.sql.AfterCommit;
import org.priors.sql.Database;

/** What an administrator has read again is in use once it is stored who had it read. */
@OnPostgres
class ReadLawAgainTest {

  private static final String REQUEST = "us/la/hearing/request_window.yaml";

  @Inject SharedLaw shared;
  @Inject AuditLog audit;
  @Inject AfterCommit afterCommit;
  @Inject OneTransaction transaction;
  @Inject Town town;
  @Inject Database database;

  @TempDir Path folder;

  private final CurrentLaw law = new CurrentLaw();
  private final ReadLawAgain again = new ReadLawAgain();
  private Caller administrator;

  @BeforeEach
  void start() {
    law.folder = Optional.of(folder.toString());
    law.open();
    LawSteps.lookedUp(law);
    again.law = law;
    again.shared = shared;
    again.audit = audit;
    again.afterCommit = afterCommit;
    administrator = town.account(Role.ADMINISTRATOR);
  }

  private void write(String text) throws IOException {
    Files.createDirectories(folder.resolve(REQUEST).getParent());
    Files.writeString(folder.resolve(REQUEST), text);
  }

  private static String edited() {
    return new String(LawFiles.shipped().get(REQUEST), StandardCharsets.UTF_8) + "# Edited.\n";
  }

  private String author() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select s.actor from law_version v join change_set s on s.id = v.created_in"
                        + " where v.version = :version")
                .bind("version", law.version())
                .mapTo(String.class)
                .one());
  }

  @Test
  void what_was_read_is_in_use_and_it_is_told_who_had_it_read() throws IOException {
    String before = law.version();
    write(edited());
    assertThat(transaction.of(() -> again.read(administrator))).isTrue();
    assertThat(law.version()).isNotEqualTo(before);
    assertThat(shared.version()).contains(law.version());
    assertThat(author()).isEqualTo(administrator.userName());
  }

  @Test
  void which_files_are_the_offices_is_noted_where_the_law_stays_the_same() throws IOException {
    write(new String(LawFiles.shipped().get(REQUEST), StandardCharsets.UTF_8));
    transaction.of(() -> again.read(administrator));
    String version = law.version();
    assertThat(shared.row().orElseThrow().own()).containsExactly(REQUEST);
    Files.delete(folder.resolve(REQUEST));
    transaction.of(() -> again.read(administrator));
    assertThat(law.version()).isEqualTo(version);
    assertThat(shared.row().orElseThrow().own()).isEmpty();
  }

  @Test
  void the_law_stays_where_the_transaction_fails_that_tells_who_had_it_read() throws IOException {
    String before = law.version();
    write(edited());
    assertThatThrownBy(
            () ->
                transaction.run(
                    () -> {
                      again.read(administrator);
                      throw new Conflict("Not stored.");
                    }))
        .isInstanceOf(Conflict.class);
    assertThat(law.version()).isEqualTo(before);
    assertThat(law.isOtherThanFolder()).isFalse();
    assertThat(shared.version()).isEmpty();
  }

  @Test
  void a_folder_that_cannot_be_read_stops_every_evaluation_once_that_is_stored()
      throws IOException {
    write("title: broken");
    assertThat(transaction.of(() -> again.read(administrator))).isFalse();
    assertThat(law.failure()).contains(REQUEST);
  }
}
