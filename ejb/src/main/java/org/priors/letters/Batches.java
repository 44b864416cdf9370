package org.priors.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jdbi.v3.core.Handle;
import org.priors.problems.Conflict;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/** The batches on record, and what of each is made. */
@ApplicationScoped
class Batches {

  /** So many letters are one PDF: what a node holds in memory at once. */
  static final int LETTERS_A_PART = 100;

  private static final String LINE =
      """
      select b.id, b.state, b.asked_by, b.asked_at, :zone as zone,
             (select count(*) from letter_batch_letter i where i.batch_id = b.id) as letters,
             (select count(*) from letter_batch_part p where p.batch_id = b.id) as made,
             (select count(*) from letter_part_waiting p where p.batch_id = b.id) as to_make
      from letter_batch b
      """;

  /** A part that no node has made yet, of the oldest batch that lacks one. */
  private static final String NEXT =
      """
      select w.batch_id as batch, w.number, b.asked_by
      from letter_part_waiting w join letter_batch b on b.id = w.batch_id
      order by w.batch_id, w.number limit 1
      """;

  /** What waits in a State goes into the batch, in the order in which it was made. */
  private static final String PUT =
      """
      with taken as (
        delete from letter_waiting w using letter l, case_file c
        where l.id = w.letter_id and c.id = l.case_id and
      """
          + Letters.IS_WAITING
          + """
              returning w.letter_id)
            insert into letter_batch_letter (batch_id, place, part, letter_id)
            select :batch, place, 1 + (place - 1) / :size, letter_id
            from (select letter_id, row_number() over (order by letter_id) as place from taken) placed
            """;

  @Inject Database database;
  @Inject Clearance clearance;
  @Inject Clock clock;

  /** A part that waits to be made. */
  record Waiting(long batch, int number, String askedBy) {}

  /** A letter with its content. */
  record Paper(long id, byte[] content) {}

  /**
   * Puts together all that wait in a State, in one step with what says so.
   *
   * @return the number of the batch
   * @throws Conflict where nothing waits
   */
  long gather(String state, String by) {
    return database.read(
        handle -> {
          long batch = open(handle, state, by);
          if (put(handle, batch, state) == 0) {
            throw new Conflict("No letter waits for printing.");
          }
          return batch;
        });
  }

  private long open(Handle handle, String state, String by) {
    return handle
        .createQuery(
            """
            insert into letter_batch (state, asked_by, asked_at) values (:state, :by, :at) returning id
            """)
        .bind("state", state)
        .bind("by", by)
        .bind("at", now())
        .mapTo(Long.class)
        .one();
  }

  private static int put(Handle handle, long batch, String state) {
    int letters =
        handle
            .createUpdate(PUT)
            .bind("batch", batch)
            .bind("size", LETTERS_A_PART)
            .bind("state", state)
            .execute();
    handle
        .createUpdate(
            """
            insert into letter_part_waiting (batch_id, number)
            select distinct batch_id, part from letter_batch_letter where batch_id = :batch
            """)
        .bind("batch", batch)
        .execute();
    return letters;
  }

  /** Those of a State, the newest first. */
  List<BatchLine> of(String state, String zone, int most, int skipped) {
    return clearance.ofTheProduct(
        () ->
            database.read(
                handle ->
                    handle
                        .createQuery(
                            LINE
                                + "where b.state = :state order by b.id desc limit :most offset :skipped")
                        .bind("zone", zone)
                        .bind("state", state)
                        .bind("most", most)
                        .bind("skipped", skipped)
                        .mapTo(BatchLine.class)
                        .list()));
  }

  long count(String state) {
    return database.read(
        handle ->
            handle
                .createQuery("select count(*) from letter_batch where state = :state")
                .bind("state", state)
                .mapTo(Long.class)
                .one());
  }

  /** How far it is: numbers alone, whoever sees which of its letters. */
  Optional<BatchLine> find(long id, String zone) {
    return clearance.ofTheProduct(
        () ->
            database.read(
                handle ->
                    handle
                        .createQuery(LINE + "where b.id = :id")
                        .bind("zone", zone)
                        .bind("id", id)
                        .mapTo(BatchLine.class)
                        .findOne()));
  }

  /** The parts that are made and that hold nothing out of the caller's sight. */
  List<BatchPart> parts(long batch) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select p.number, cardinality(p.letters) as letters, p.size, encode(p.sha256, 'hex') as sha256,
                           (select count(*) from letter_batch_letter i where i.batch_id = p.batch_id and i.part = p.number
                              and i.letter_id <> all (p.letters)) as left
                    from letter_batch_part p where p.batch_id = :batch order by p.number
                    """)
                .bind("batch", batch)
                .mapTo(BatchPart.class)
                .list());
  }

  Optional<byte[]> content(long batch, int part) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select content from letter_batch_part where batch_id = :batch and number = :part")
                .bind("batch", batch)
                .bind("part", part)
                .mapTo(byte[].class)
                .findOne());
  }

  /** The next part to make. */
  Optional<Waiting> next() {
    return database.read(handle -> handle.createQuery(NEXT).mapTo(Waiting.class).findOne());
  }

  /** The letters of a part that everybody sees who sees cases, in their order. */
  List<Paper> papers(Waiting part) {
    return clearance.asSeenByAll(
        () ->
            database.read(
                handle ->
                    handle
                        .createQuery(
                            """
                            select l.id, l.content from letter_batch_letter i join letter l on l.id = i.letter_id
                            where i.batch_id = :batch and i.part = :part order by i.place
                            """)
                        .bind("batch", part.batch())
                        .bind("part", part.number())
                        .mapTo(Paper.class)
                        .list()));
  }

  void add(Waiting part, List<Paper> letters, byte[] content) {
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into letter_batch_part (batch_id, number, letters, size, sha256, content, made_at)
                    values (:batch, :number, :letters, :size, :sha, :content, :at)
                    """)
                .bind("batch", part.batch())
                .bind("number", part.number())
                .bind("letters", letters.stream().map(Paper::id).toArray(Long[]::new))
                .bind("size", (long) content.length)
                .bind("sha", DigestUtils.sha256(content))
                .bind("content", content)
                .bind("at", now())
                .execute());
    database.run(
        handle ->
            handle
                .createUpdate(
                    "delete from letter_part_waiting where batch_id = :batch and number = :number")
                .bind("batch", part.batch())
                .bind("number", part.number())
                .execute());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
