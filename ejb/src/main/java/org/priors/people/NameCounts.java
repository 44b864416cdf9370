package org.priors.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.priors.identity.NamesOnFile;
import org.priors.identity.NamesOnFile.Bearers;
import org.priors.sql.Database;

/** How many people bear each name, as it was counted last. */
@ApplicationScoped
class NameCounts {

  /**
   * A count that was made.
   *
   * @param records how many were on file
   * @param version of the names that it found
   */
  record Made(long id, long records, long people, String version) {}

  @Inject Database database;

  /** The last count; empty if none has been made. */
  Optional<Made> last() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select id, records, people, version from name_count order by id desc limit 1")
                .mapTo(Made.class)
                .findOne());
  }

  /** What this one counted; empty where a later one has been made since. */
  Optional<NamesOnFile> names(Made count) {
    List<Bearers> bearers =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "select field, beside, name, people from name_bearers where count_id = :id")
                    .bind("id", count.id())
                    .mapTo(Bearers.class)
                    .list());
    NamesOnFile names = NamesOnFile.of(count.people(), bearers);
    // Without those that a later count took away, every name would be rare.
    return Optional.of(names).filter(read -> read.version().equals(count.version()));
  }

  /** Keeps a count in place of those before it. */
  void keep(long records, NamesOnFile names, Collection<Bearers> bearers) {
    database.run(
        handle -> {
          long count =
              handle
                  .createQuery(
                      "insert into name_count (records, people, version) values (:records, :people,"
                          + " :version) returning id")
                  .bind("records", records)
                  .bind("people", names.people())
                  .bind("version", names.version())
                  .mapTo(Long.class)
                  .one();
          store(handle, count, bearers);
          handle.execute("delete from name_bearers where count_id < ?", count);
        });
  }

  private static void store(Handle handle, long count, Collection<Bearers> bearers) {
    List<String> fields = new ArrayList<>();
    List<String> beside = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Integer> people = new ArrayList<>();
    for (Bearers one : bearers) {
      fields.add(one.field().name());
      beside.add(one.beside());
      names.add(one.name());
      people.add(one.people());
    }
    handle
        .createUpdate(
            "insert into name_bearers (count_id, field, beside, name, people)"
                + " select :count, * from unnest(:fields, :beside, :names, :people)")
        .bind("count", count)
        .bindArray("fields", String.class, fields)
        .bindArray("beside", String.class, beside)
        .bindArray("names", String.class, names)
        .bindArray("people", Integer.class, people)
        .execute();
  }
}
