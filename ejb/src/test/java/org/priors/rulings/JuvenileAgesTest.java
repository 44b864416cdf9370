package org.priors.rulings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.priors.law.BookLoader;
import org.priors.law.LawBook;
import org.priors.law.LawFiles;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

/** Against PostgreSQL itself, as the application's user. */
@OnPostgres
class JuvenileAgesTest {

  private static final String FILE = "us/default/priors/juvenile_age.yaml";

  private static final String ENTRIES =
      """
      insert into change_set (actor, reason) values ('test', 'test');
      select set_config('priors.change_set', max(id)::text, false) from change_set;
      insert into court (id, name, state, level) values (1, 'C', 'TX', 'STATE');
      insert into agency (id, ori, name, kind, state, zone) values (1, 'TX0000001', 'A', 'DMV', 'TX', 'America/Chicago');
      insert into driver (id) values (1), (2);
      insert into person_record (id, driver_id, agency_id, surname, reported_at, source, joined_because)
      values (1, 1, 1, 'One', now(), 's', 'j'), (2, 2, 1, 'Two', now(), 's', 'j');
      insert into record_entry (driver_id, person_record_id, kind, happened_on, state, court_id, detail, source_document, status,
                                reported_at)
      values (1, 1, 'CONVICTION', '2020-01-01', 'TX', 1, 'd', 's', 'ON_RECORD', now()),
             (2, 2, 'ARREST', '2020-01-01', 'TX', 1, 'd', 's', 'ON_RECORD', now());
      """;

  /**
   * Of whom most reports say that they are born in 1982, and one, with which the entries came, in
   * 1992; and of a case of theirs.
   */
  private static final String OF_TWO_BIRTH_DATES =
      """
      insert into driver (id) values (3);
      insert into person_record (id, driver_id, agency_id, surname, reported_at, source, joined_because, born)
      values (31, 3, 1, 'Three', now(), 's', 'j', '1982-02-03'), (32, 3, 1, 'Three', now(), 's', 'j', '1982-02-03'),
             (33, 3, 1, 'Three', now(), 's', 'j', '1992-02-03');
      insert into record_entry (driver_id, person_record_id, kind, happened_on, state, court_id, detail, source_document, status,
                                reported_at, juvenile)
      values (3, 33, 'CONVICTION', '1999-01-01', 'TX', 1, 'd', 's', 'ON_RECORD', now(), null),
             (3, 33, 'CONVICTION', '2002-01-01', 'TX', 1, 'd', 's', 'ON_RECORD', now(), null),
             (3, 33, 'CONVICTION', '2008-01-01', 'TX', 1, 'd', 's', 'ON_RECORD', now(), null),
             (3, 33, 'CONVICTION', '2009-01-01', 'TX', 1, 'd', 's', 'ON_RECORD', now(), true);
      insert into case_file (id, number, state, agency_id, agency_number, driver_id, person_record_id, status, arrested_at, crash,
                             tests_reported, source)
      values (3, '3', 'TX', 1, '3', 3, 33, 'DISPOSED', '2003-01-01', 'NONE', 'NONE', 's');
      insert into disposition (case_id, court_id, kind, decided_on, source_document, place)
      values (3, 1, 'CONVICTION', '2003-06-01', 's', 0);
      """;

  private static final String FROM_A_COMING_DAY =
      """
        2004-01-01:
          dated: publication
          rules:
            - value: P30Y
              text: The age at the offense decides.
              cite: House rule
              reason: a test
              missing: no source prints an age
      """;

  @Inject Database database;

  /** Who is counted anew for the book that was kept last. */
  private List<Long> anew;

  @Test
  void what_the_book_has_no_more_goes_and_who_was_convicted_there_is_counted_anew() {
    database.run(
        handle -> {
          handle.createScript(ENTRIES).execute();
          assertThat(kept(handle, book(text -> text), "TX")).containsExactly(18);
          assertThat(anew).containsExactly(1L);
          assertThat(kept(handle, book(text -> text), "TX")).containsExactly(18);
          assertThat(anew).isEmpty();
          assertThat(kept(handle, book(text -> text.replace("P18Y", "P17Y")), "TX"))
              .containsExactly(17);
          assertThat(anew).containsExactly(1L);
          assertThat(kept(handle, book(text -> null), "TX")).isEmpty();
          assertThat(anew).containsExactly(1L);
        });
  }

  @Test
  void an_age_that_the_law_has_from_a_later_day_on_makes_nobody_a_juvenile_of_before() {
    onFile(
        handle -> {
          assertThat(kept(handle, book(text -> text + FROM_A_COMING_DAY), "TX"))
              .containsExactly(18, 30);
          assertThat(juvenile(handle))
              .containsExactly(
                  "1999-01-01 true null",
                  "2002-01-01 null null",
                  "2003-06-01 false null",
                  "2008-01-01 true null",
                  "2009-01-01 true true");
        });
  }

  @Test
  void the_birth_date_that_the_driver_is_shown_by_tells_whichever_report_a_judgment_came_with() {
    onFile(
        handle -> {
          new JuvenileAges(book(text -> text)).keep(handle);
          assertThat(juvenile(handle))
              .containsExactly(
                  "1999-01-01 true null",
                  "2002-01-01 null null",
                  "2003-06-01 false null",
                  "2008-01-01 false null",
                  "2009-01-01 true true");
        });
  }

  private void onFile(Consumer<Handle> work) {
    database.run(
        handle -> {
          handle.createScript(ENTRIES).execute();
          handle.createScript(OF_TWO_BIRTH_DATES).execute();
          work.accept(handle);
        });
  }

  /** The day of each judgment on the third driver, whether it is on a juvenile, and as stated. */
  private static List<String> juvenile(Handle handle) {
    return handle
        .createQuery(
            "select concat_ws(' ', happened_on, coalesce(juvenile::text, 'null'),"
                + " coalesce(juvenile_stated::text, 'null')) from driver_event"
                + " where driver_id = 3 and kind = 'CONVICTION' order by happened_on")
        .mapTo(String.class)
        .list();
  }

  private List<Integer> kept(Handle handle, LawBook book, String state) {
    anew = new JuvenileAges(book).keep(handle);
    return handle
        .createQuery("select years from juvenile_age where state = :state order by since")
        .bind("state", state)
        .mapTo(Integer.class)
        .list();
  }

  /** The shipped one, with the file of the age otherwise; without it where that is null. */
  private static LawBook book(UnaryOperator<String> otherwise) {
    SortedMap<String, byte[]> files = new TreeMap<>(LawFiles.shipped());
    String text = otherwise.apply(new String(files.remove(FILE), StandardCharsets.UTF_8));
    if (text != null) {
      files.put(FILE, text.getBytes(StandardCharsets.UTF_8));
    }
    return BookLoader.load(files);
  }
}
