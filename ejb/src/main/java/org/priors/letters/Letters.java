package org.priors.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.priors.sql.Database;

/** The letters on record. None is changed; what it becomes is told by other rows. */
@ApplicationScoped
class Letters {

  /** Whether another version has taken its place, or its step was undone. */
  static final String SUPERSEDED =
      """
      (exists (select from letter n where n.step_id = l.step_id and n.kind = l.kind and n.language = l.language
                 and n.subpoena_id is not distinct from l.subpoena_id and n.version > l.version)
       or exists (select from administrative_step_undo u where u.step_id = l.step_id))
      """;

  private static final String LINE =
      """
      select l.id, s.action_id, l.step_id, l.case_id, c.number as case_number, l.kind, l.language, l.version, l.template_version,
             l.size, encode(l.sha256, 'hex') as sha256, l.made_by, l.made_at, a.zone, b.batch_id, l.subpoena_id, p.name as subpoenaed,
      """
          + SUPERSEDED
          + """
               as superseded
            from letter l
            join administrative_step s on s.id = l.step_id
            join case_file c on c.id = l.case_id
            join agency a on a.id = c.agency_id
            left join letter_batch_letter b on b.letter_id = l.id
            left join hearing_subpoena p on p.id = l.subpoena_id
            """;

  /** The letters {@code l} of a State that wait for printing, of cases {@code c}. */
  static final String IS_WAITING =
      """
      c.state = :state
        and not exists (select from administrative_step_undo u where u.step_id = l.step_id)
      """;

  /** An earlier version that was not printed is not printed any more. */
  private static final String TAKE_PLACE =
      """
      delete from letter_waiting where letter_id in (
        select id from letter where step_id = :step and kind = :kind and language = :language
          and subpoena_id is not distinct from :subpoena and id <> :id)
      """;

  @Inject Database database;
  @Inject Clock clock;

  /** How often this letter has been made. */
  int versions(LetterAsked asked) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select coalesce(max(version), 0) from letter
                    where step_id = :step and kind = :kind and language = :language
                      and subpoena_id is not distinct from :subpoena
                    """)
                .bind("subpoena", asked.subpoenaId())
                .bind("step", asked.stepId())
                .bind("kind", asked.kind())
                .bind("language", asked.language())
                .mapTo(Integer.class)
                .one());
  }

  /** Keeps a letter, which waits for printing from then on in place of any earlier version. */
  long add(LetterAsked asked, LetterDraft draft, byte[] content, String by) {
    long id = keep(asked, draft, content, by);
    database.run(
        handle -> {
          handle
              .createUpdate(TAKE_PLACE)
              .bind("subpoena", asked.subpoenaId())
              .bind("step", asked.stepId())
              .bind("kind", asked.kind())
              .bind("language", asked.language())
              .bind("id", id)
              .execute();
          handle
              .createUpdate("insert into letter_waiting (letter_id) values (:id)")
              .bind("id", id)
              .execute();
        });
    return id;
  }

  private long keep(LetterAsked asked, LetterDraft draft, byte[] content, String by) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    insert into letter (step_id, case_id, kind, language, version, template_version, size, sha256, content,
                                        made_by, made_at, subpoena_id)
                    values (:step, :case, :kind, :language, :version, :template, :size, :sha, :content, :by, :at, :subpoena)
                    returning id
                    """)
                .bind("step", asked.stepId())
                .bind("subpoena", asked.subpoenaId())
                .bind("case", draft.of().file().id())
                .bind("kind", asked.kind())
                .bind("language", asked.language())
                .bind("version", draft.version())
                .bind("template", draft.templateVersion())
                .bind("size", (long) content.length)
                .bind("sha", DigestUtils.sha256(content))
                .bind("content", content)
                .bind("by", by)
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one());
  }

  /** Those of an action, the newest first. */
  List<LetterLine> of(long actionId) {
    return database.read(
        handle ->
            handle
                .createQuery(LINE + "where s.action_id = :action order by l.id desc")
                .bind("action", actionId)
                .mapTo(LetterLine.class)
                .list());
  }

  Optional<LetterLine> find(long id) {
    return database.read(
        handle ->
            handle
                .createQuery(LINE + "where l.id = :id")
                .bind("id", id)
                .mapTo(LetterLine.class)
                .findOne());
  }

  Optional<byte[]> content(long id) {
    return database.read(
        handle ->
            handle
                .createQuery("select content from letter where id = :id")
                .bind("id", id)
                .mapTo(byte[].class)
                .findOne());
  }

  /** Those of a State that wait for printing, the oldest first. */
  List<LetterLine> waiting(String state, int most, int skipped) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    LINE
                        + " join letter_waiting w on w.letter_id = l.id where "
                        + IS_WAITING
                        + " order by l.id limit :most offset :skipped")
                .bind("state", state)
                .bind("most", most)
                .bind("skipped", skipped)
                .mapTo(LetterLine.class)
                .list());
  }

  long countWaiting(String state) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) from letter_waiting w join letter l on l.id = w.letter_id join case_file c on c.id = l.case_id
                    where\s"""
                        + IS_WAITING)
                .bind("state", state)
                .mapTo(Long.class)
                .one());
  }

  /** Those of a batch, in its order. */
  List<LetterLine> ofBatch(long batchId, int most, int skipped) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    LINE + "where b.batch_id = :batch order by b.place limit :most offset :skipped")
                .bind("batch", batchId)
                .bind("most", most)
                .bind("skipped", skipped)
                .mapTo(LetterLine.class)
                .list());
  }

  long countOfBatch(long batchId) {
    return database.read(
        handle ->
            handle
                .createQuery("select count(*) from letter_batch_letter where batch_id = :batch")
                .bind("batch", batchId)
                .mapTo(Long.class)
                .one());
  }
}
