package org.priors.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
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
import org.priors.slice.OnPostgres;
import org.priors.slice.OneTransaction;
import org.priors.sql.AfterCommit;
import org.priors.sql.Database;

/** Which law the nodes of one database use, each with a folder of its own. */
@OnPostgres
class LawInUseTest {

  private static final String REQUEST = "us/la/hearing/request_window.yaml";
  private static final String LOOKBACK = "us/la/priors/lookback.yaml";

  @Inject SharedLaw shared;
  @Inject AfterCommit afterCommit;
  @Inject OneTransaction transaction;
  @Inject Database database;

  @TempDir Path folders;

  /** Starts a node of a release that ships these files. */
  private CurrentLaw start(Path folder, SortedMap<String, byte[]> ships) {
    CurrentLaw law = new CurrentLaw();
    law.folder = Optional.ofNullable(folder).map(Path::toString);
    law.open(ships);
    agree(law);
    return law;
  }

  private CurrentLaw start(Path folder) {
    return start(folder, LawFiles.shipped());
  }

  private void agree(CurrentLaw law) {
    LawInUse inUse = new LawInUse();
    inUse.shared = shared;
    inUse.law = law;
    inUse.afterCommit = afterCommit;
    transaction.run(inUse::agree);
  }

  private static String edited(String file) {
    return new String(LawFiles.shipped().get(file), StandardCharsets.UTF_8) + "# " + file + "\n";
  }

  /** A folder with one file of the office's. */
  private Path folder(String name, String file) throws IOException {
    Path folder = folders.resolve(name);
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), edited(file));
    return folder;
  }

  private static SortedMap<String, byte[]> nextRelease() {
    SortedMap<String, byte[]> files = new TreeMap<>(LawFiles.shipped());
    files.put(LOOKBACK, edited(LOOKBACK).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private String inUse() {
    return shared.version().orElse(null);
  }

  @Test
  void what_the_first_node_finds_in_its_folder_is_in_use() throws IOException {
    CurrentLaw first = start(folder("office", REQUEST));
    assertThat(first.own()).containsOnlyKeys(REQUEST);
    assertThat(inUse()).isEqualTo(first.version()).isNotEqualTo(first.shipped().version());
    assertThat(first.failure()).isNull();
    assertThat(first.isOtherThanFolder()).isFalse();
  }

  /** How many change sets there are. */
  private long changeSets() {
    return count("select count(*) from change_set");
  }

  private long count(String select) {
    return database.read(handle -> handle.createQuery(select).mapTo(Long.class).one());
  }

  @Test
  void while_the_first_node_has_not_stored_its_law_no_other_becomes_the_first() {
    String locks =
        """
        select count(*) from pg_locks
        where relation = 'law_in_use'::regclass and mode = 'ShareRowExclusiveLock' and pid = pg_backend_pid()
        """;
    assertThat(count(locks)).isZero();
    assertThat(shared.row()).isEmpty();
    assertThat(count(locks)).isOne();
  }

  @Test
  void a_node_that_starts_and_takes_nothing_over_leaves_no_change_set() throws IOException {
    Path office = folder("office", REQUEST);
    start(office);
    long before = changeSets();
    start(office);
    start(null);
    assertThat(changeSets()).isEqualTo(before);
  }

  @Test
  void a_node_that_starts_without_the_folder_or_on_another_works_by_the_law_in_use()
      throws IOException {
    String office = start(folder("office", REQUEST)).version();
    CurrentLaw without = start(null);
    CurrentLaw onAnother = start(folder("another", LOOKBACK));
    assertThat(inUse()).isEqualTo(office);
    assertThat(without.book().version()).isEqualTo(office);
    assertThat(without.own()).containsOnlyKeys(REQUEST);
    assertThat(without.isOtherThanFolder()).isTrue();
    assertThat(onAnother.book().version()).isEqualTo(office);
  }

  @Test
  void a_new_release_under_the_same_folder_takes_over_and_the_one_before_does_not_come_back()
      throws IOException {
    Path office = folder("office", REQUEST);
    CurrentLaw before = start(office);
    CurrentLaw after = start(office, nextRelease());
    assertThat(inUse()).isEqualTo(after.version()).isNotEqualTo(before.version());
    assertThat(after.own()).containsOnlyKeys(REQUEST);
    agree(before);
    assertThat(before.book().version()).isEqualTo(after.version());
    assertThat(before.own()).containsOnlyKeys(REQUEST);
    assertThat(start(office).version()).isEqualTo(after.version());
    assertThat(inUse()).isEqualTo(after.version());
  }

  @Test
  void a_new_release_without_the_folder_does_not_take_over() throws IOException {
    String office = start(folder("office", REQUEST)).version();
    CurrentLaw without = start(null, nextRelease());
    assertThat(inUse()).isEqualTo(office);
    assertThat(without.own()).containsOnlyKeys(REQUEST);
  }

  @Test
  void files_of_the_office_that_make_the_same_law_are_noted_so_that_the_next_release_takes_over()
      throws IOException {
    Path office = folder("office", LOOKBACK);
    CurrentLaw before = start(office);
    CurrentLaw without = start(null, nextRelease());
    assertThat(without.version()).as("it is shipped now").isEqualTo(before.version());
    SortedMap<String, byte[]> thereafter = nextRelease();
    thereafter.put(REQUEST, edited(REQUEST).getBytes(StandardCharsets.UTF_8));
    CurrentLaw next = start(null, thereafter);
    assertThat(inUse()).isEqualTo(next.version()).isNotEqualTo(before.version());
    assertThat(next.own()).isEmpty();
  }

  @Test
  void a_node_that_cannot_read_its_folder_neither_takes_over_nor_works_by_another() {
    CurrentLaw first = start(null);
    CurrentLaw broken = start(folders.resolve("nowhere"));
    assertThat(inUse()).isEqualTo(first.version());
    assertThat(broken.failure()).contains("names no folder");
  }
}
