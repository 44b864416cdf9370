package org.priors.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.MatchingSteps.pair;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.priors.security.Caller;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

/** The list of people who wait, and the ways through it. */
@OnPostgres
class MatchQueueTest {

  private static final Caller CLERK = MatchingSteps.clerk();
  private static final MatchQueue.Asked ALL = MatchQueue.Asked.ALL;

  @Inject MatchingSteps people;
  @Inject MatchQueue queue;
  @Inject MatchGroups groups;
  @Inject MatchLooks looks;
  @Inject Database database;

  private List<Reported> three(String surname) {
    List<Reported> three = people.threeWhoMayBeOne(surname);
    groups.gather(three.stream().map(Reported::driver).toList());
    return three;
  }

  private MatchQueue.Place place(Reported of) {
    return queue.ofDriver(CLERK, of.driver()).orElseThrow();
  }

  @Test
  void the_list_is_narrowed_by_agency_and_import_and_counted() {
    List<Reported> three = three("Narrowed");
    long id = place(three.get(0)).id();
    String agency =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "select a.name from agency a join case_file c on c.agency_id = a.id where c.id ="
                            + " :id")
                    .bind("id", three.get(0).caseId())
                    .mapTo(String.class)
                    .one());
    assertThat(ids(new MatchQueue.Asked(null, agency.substring(2).toUpperCase(Locale.ROOT), null)))
        .contains(id);
    assertThat(ids(new MatchQueue.Asked(null, agency + " of nowhere", null))).isEmpty();
    assertThat(ids(new MatchQueue.Asked(null, "%", null))).isEmpty();
    assertThat(ids(new MatchQueue.Asked(null, null, 1L << 40))).isEmpty();
    assertThat(ids(new MatchQueue.Asked(null, null, broughtByAnImport(three.get(1))))).contains(id);
    assertThat(queue.countByStake(CLERK, ALL).values().stream().mapToLong(n -> n).sum())
        .isEqualTo(queue.count(CLERK));
  }

  @Test
  void what_every_page_tells_is_counted_no_further_than_it_says() {
    three("Countedupto");
    three("Countedtoo");
    long all = queue.count(CLERK);
    assertThat(queue.countUpTo(CLERK, (int) all - 1)).isEqualTo(all - 1);
    assertThat(queue.countUpTo(CLERK, (int) all)).isEqualTo(all);
    assertThat(queue.countUpTo(CLERK, (int) all + 1)).isEqualTo(all);
  }

  private long broughtByAnImport(Reported one) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    with run as (
                      insert into import_run (profile, file_name, size, sha256, asked_by, state, rows_total)
                      values ('p', 'f.csv', 1, '', 'test', 'done', 0) returning id)
                    insert into import_case (run_id, case_id) select id, :case from run returning run_id
                    """)
                .bind("case", one.caseId())
                .mapTo(Long.class)
                .one());
  }

  private List<Long> ids(MatchQueue.Asked asked) {
    return queue.page(CLERK, asked, 0).stream().map(MatchQueue.People::id).toList();
  }

  @Test
  void who_else_looks_at_them_is_told_and_oneself_is_not() {
    List<Reported> three = three("Lookedat");
    long id = place(three.get(0)).id();
    Caller other = Caller.working("other-clerk", Grant.of(Role.CLERK)).named("Other clerk");
    assertThat(looks.look(CLERK, id)).isEmpty();
    assertThat(looks.look(CLERK, id)).isEmpty();
    assertThat(looks.look(other, id))
        .extracting(MatchLooks.Look::name)
        .containsExactly("Test clerk");
    assertThat(
            queue.page(CLERK, ALL, 0).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow()
                .openBy())
        .isEqualTo("Other clerk");
  }

  @Test
  void the_queue_leads_from_one_item_to_the_next_and_back() {
    List<Reported> first = three("Forwardly");
    List<Reported> second = three("Obwexer");
    MatchQueue.Place one = place(first.get(0));
    MatchQueue.Place two = place(second.get(0));
    boolean isFirst = queue.number(CLERK, ALL, one) < queue.number(CLERK, ALL, two);
    assertThat(queue.next(CLERK, ALL, isFirst ? one : two)).contains(isFirst ? two : one);
    assertThat(queue.previous(CLERK, ALL, isFirst ? two : one)).contains(isFirst ? one : two);
  }

  @Test
  void two_records_are_of_an_item_where_both_of_their_drivers_are() {
    List<Reported> first = three("Bothofone");
    List<Reported> second = three("Obwaldner");
    assertThat(queue.ofRecords(CLERK, pair(first.get(0), first.get(2))))
        .contains(place(first.get(0)));
    assertThat(queue.ofRecords(CLERK, pair(first.get(0), second.get(0)))).isEmpty();
  }
}
