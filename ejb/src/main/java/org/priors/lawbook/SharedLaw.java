package org.priors.lawbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.priors.audit.ChangeSets;
import org.priors.security.Caller;
import org.priors.sql.Database;

/** Which law all nodes use, as the database keeps it. */
@ApplicationScoped
class SharedLaw {

  private static final String REPLACE =
      """
      insert into law_in_use (version, own) values (:version, :own)
      on conflict (one) do update set version = excluded.version, own = excluded.own, since = now()
      """;

  @Inject Database database;
  @Inject LawVersions versions;
  @Inject ChangeSets changes;

  /**
   * What all nodes use.
   *
   * @param own the names of the office's files in it; null where that was not noted
   */
  public record Row(String version, List<String> own) {}

  /**
   * Held until the transaction ends, so that nobody replaces it meanwhile; nothing before the first
   * node has read its folder, and then no other node becomes the first.
   */
  Optional<Row> row() {
    return held()
        .or(
            () -> {
              // There is no row to hold. Another node may store one while this waits.
              database.run(
                  handle -> handle.execute("lock table law_in_use in share row exclusive mode"));
              return held();
            });
  }

  private Optional<Row> held() {
    return database.read(
        handle ->
            handle
                .createQuery("select version, own from law_in_use for update")
                .mapTo(Row.class)
                .findOne());
  }

  /** The same for who only looks. */
  Optional<String> version() {
    return database.read(
        handle ->
            handle.createQuery("select version from law_in_use").mapTo(String.class).findOne());
  }

  LawFilesInUse files(Row of) {
    return new LawFilesInUse(of.version(), of.own(), versions.files(of.version()));
  }

  boolean wasKept(LawReading read) {
    return versions.isKept(read.version());
  }

  /** Has all nodes use what this one has read, by whoever holds {@link #row()}. */
  void replace(LawReading read, Caller author) {
    changes.begin(author, "Law in use: version " + read.version());
    versions.keep(read.version(), read.law().files());
    String[] own = read.own().keySet().toArray(String[]::new);
    database.run(
        handle ->
            handle
                .createUpdate(REPLACE)
                .bind("version", read.version())
                .bindArray("own", String.class, (Object[]) own)
                .execute());
  }

  /**
   * Notes which files of the law in use are the office's: not known of what earlier releases
   * stored, and others since a release that ships what the office had laid over.
   */
  void noteOwn(LawReading read) {
    String[] own = read.own().keySet().toArray(String[]::new);
    database.run(
        handle ->
            handle
                .createUpdate(
                    "update law_in_use set own = :own"
                        + " where version = :version and own is distinct from cast(:own as text[])")
                .bindArray("own", String.class, (Object[]) own)
                .bind("version", read.version())
                .execute());
  }
}
