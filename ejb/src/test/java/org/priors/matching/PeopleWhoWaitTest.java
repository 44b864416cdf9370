package org.priors.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.slice.MatchingSteps.pair;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.priors.cases.SealingOrder;
import org.priors.identity.Pair;
import org.priors.people.Verdict;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changed;
import org.priors.problems.Conflict;
import org.priors.security.Caller;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.SealingSteps;
import org.priors.sql.Database;

/** Who may be one person is one item of the queue, decided at once or driver by driver. */
@OnPostgres
class PeopleWhoWaitTest {

  private static final Caller CLERK = MatchingSteps.clerk();

  @Inject MatchingSteps people;
  @Inject SealingSteps courts;
  @Inject DecideMatch decide;
  @Inject MatchQueue queue;
  @Inject ReviewGroup review;
  @Inject DecidedMatches decided;
  @Inject MatchGroupsFollower follower;
  @Inject MatchLooks looks;
  @Inject Database database;

  /** One report, and two that may be the same person: other spellings, day and month swapped. */
  private List<Reported> three(String surname) {
    List<Reported> three = new ArrayList<>();
    three.add(people.reported(aPerson("James", surname).born("1963-07-05")));
    three.add(people.reported(aPerson("James", "K" + surname.substring(1)).born("1963-05-07")));
    three.add(people.reported(aPerson("Jim", surname + "e").born("1963-05-07")));
    assertThat(three.stream().map(Reported::driver).distinct()).hasSize(3);
    followed(three);
    return three;
  }

  private void followed(List<Reported> reports) {
    follower.follow(
        reports.stream().map(each -> new Changed(0, each.driver(), Change.WAITING)).toList());
  }

  private Optional<GroupView> group(Reported of) {
    return review.open(CLERK, people.driver(of.record()));
  }

  private MatchQueue.People listed(Reported of) {
    long id = group(of).orElseThrow().id();
    return queue.page(CLERK, MatchQueue.Asked.ALL, 0).stream()
        .filter(each -> each.id() == id)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void all_who_are_connected_are_one_item() {
    List<Reported> three = three("Oneitem");
    GroupView view = group(three.get(1)).orElseThrow();
    assertThat(view.drivers())
        .containsExactlyInAnyOrderElementsOf(three.stream().map(Reported::driver).toList());
    assertThat(view.more()).isZero();
    assertThat(listed(three.get(0)).drivers()).isEqualTo(3);
  }

  @Test
  void all_are_joined_at_once_and_the_item_is_gone_at_once_and_back_when_it_is_taken_back() {
    List<Reported> three = three("Joinedatonce");
    List<SealingSteps.Stands> before = courts.stand(three);
    GroupView view = group(three.get(0)).orElseThrow();
    long together =
        decide.decide(CLERK, view.verdicts(Choice.oneOf(view.drivers())), "Same fingerprints");
    assertThat(courts.stand(three))
        .extracting(SealingSteps.Stands::driverId)
        .containsOnly(before.get(0).driverId());
    assertThat(group(three.get(0))).isEmpty();
    followed(three);
    assertThat(group(three.get(0))).isEmpty();
    List<DecidedMatches.Decided> made = decided.page(CLERK, together, 0);
    assertThat(made).hasSize(2).allMatch(each -> each.decidedTogether() == 2);
    decide.takeBack(
        CLERK, made.stream().map(DecidedMatches.Decided::id).toList(), "The prints were mixed up");
    assertThat(courts.stand(three)).isEqualTo(before);
    followed(three);
    assertThat(group(three.get(0)).orElseThrow().people()).hasSize(3);
  }

  @Test
  void two_are_joined_and_the_third_kept_apart_at_once() {
    List<Reported> three = three("Onebyone");
    GroupView view = group(three.get(0)).orElseThrow();
    Map<Pair, Verdict> verdicts =
        view.verdicts(
            new Choice(
                Map.of(
                    three.get(0).driver(), 1, three.get(1).driver(), 1, three.get(2).driver(), 2)));
    decide.decide(CLERK, verdicts, "Prints of two are the same");
    List<Long> drivers = three.stream().map(each -> people.driver(each.record())).toList();
    assertThat(drivers.get(1)).isEqualTo(drivers.get(0));
    assertThat(drivers.get(2)).isNotEqualTo(drivers.get(0));
    followed(three);
    assertThat(group(three.get(0))).isEmpty();
  }

  @Test
  void who_is_not_decided_waits_on() {
    List<Reported> three = three("Waitson");
    GroupView view = group(three.get(0)).orElseThrow();
    Map<Pair, Verdict> verdicts =
        view.verdicts(new Choice(Map.of(three.get(0).driver(), 1, three.get(1).driver(), 1)));
    decide.decide(CLERK, verdicts, "Prints of two are the same");
    followed(three);
    assertThat(group(three.get(0)).orElseThrow().people()).hasSize(2);
  }

  @Test
  void of_what_a_decision_stands_against_nothing_is_stored() {
    List<Reported> three = three("Allornone");
    decide.decide(CLERK, pair(three.get(0), three.get(2)), Verdict.DIFFERENT, "Brothers");
    List<SealingSteps.Stands> before = courts.stand(three);
    assertThatThrownBy(
            () ->
                decide.decide(
                    CLERK,
                    Map.of(
                        pair(three.get(0), three.get(1)), Verdict.SAME,
                        pair(three.get(1), three.get(2)), Verdict.SAME),
                    "All one"))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Brothers");
    assertThat(courts.stand(three)).isEqualTo(before);
  }

  @Test
  void an_open_case_whose_number_hangs_on_it_puts_them_first_and_none_says_so() {
    Reported convicted =
        people.reported(
            aPerson("Jonas", "Mumberhangs").born("1963-07-05"),
            Instant.parse("2000-03-02T04:30:00Z"));
    courts.convict(convicted, "2000-06-01");
    Reported open = people.reported(aPerson("Jonas", "Numberhangs").born("1963-05-07"));
    followed(List.of(convicted, open));
    assertThat(listed(open))
        .returns(Stake.NUMBER, MatchQueue.People::stake)
        .returns(1, MatchQueue.People::cases);
    courts.convict(open, "2002-06-01");
    followed(List.of(convicted, open));
    assertThat(listed(open))
        .returns(Stake.NOTHING, MatchQueue.People::stake)
        .returns(0, MatchQueue.People::cases);
    Map<Pair, Verdict> joined = Map.of(pair(convicted, open), Verdict.SAME);
    assertThat(review.effects(CLERK, joined)).isEmpty();
  }

  @Test
  void what_follows_is_told_for_each_open_case_before_it_is_decided() {
    List<Reported> three = three("Toldbefore");
    people.enter(three.get(2).driver(), "2001-05-05");
    GroupView view = group(three.get(0)).orElseThrow();
    List<GroupView.Effect> effects =
        review.effects(CLERK, view.verdicts(Choice.oneOf(view.drivers())));
    assertThat(effects)
        .filteredOn(each -> each.caseId() == three.get(0).caseId())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.now().convictions()).isZero();
              assertThat(each.then().convictions()).isEqualTo(1);
            });
    assertThat(courts.stand(three).stream().map(SealingSteps.Stands::driverId).distinct())
        .as("nothing is decided by looking")
        .hasSize(3);
  }

  @Test
  void a_sealed_record_waits_in_no_item() {
    List<Reported> three = three("Sealeditem");
    courts.convict(three.get(2), "2002-06-01");
    courts.order(three.get(2), SealingOrder.Kind.SEALED);
    followed(three);
    assertThat(group(three.get(0)).orElseThrow().people()).hasSize(2);
    courts.order(three.get(2), SealingOrder.Kind.LIFTED);
    followed(three);
    assertThat(group(three.get(0)).orElseThrow().people()).hasSize(3);
  }

  @Test
  void the_list_is_narrowed_by_agency_and_import_and_counted() {
    List<Reported> three = three("Narrowed");
    long id = group(three.get(0)).orElseThrow().id();
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
    assertThat(ids(new MatchQueue.Asked(null, agency.substring(2).toUpperCase(), null)))
        .contains(id);
    assertThat(ids(new MatchQueue.Asked(null, agency + " of nowhere", null))).isEmpty();
    assertThat(ids(new MatchQueue.Asked(null, "%", null))).isEmpty();
    assertThat(ids(new MatchQueue.Asked(null, null, 1L << 40))).isEmpty();
    assertThat(
            queue.countByStake(CLERK, MatchQueue.Asked.ALL).values().stream()
                .mapToLong(n -> n)
                .sum())
        .isEqualTo(queue.count(CLERK));
  }

  private List<Long> ids(MatchQueue.Asked asked) {
    return queue.page(CLERK, asked, 0).stream().map(MatchQueue.People::id).toList();
  }

  @Test
  void who_else_looks_at_them_is_told_and_oneself_is_not() {
    List<Reported> three = three("Lookedat");
    long id = group(three.get(0)).orElseThrow().id();
    Caller other = Caller.working("other-clerk", Grant.of(Role.CLERK)).named("Other clerk");
    assertThat(looks.look(CLERK, id)).isEmpty();
    assertThat(looks.look(CLERK, id)).isEmpty();
    assertThat(looks.look(other, id))
        .extracting(MatchLooks.Look::name)
        .containsExactly("Test clerk");
    assertThat(listed(three.get(0)).openBy()).isEqualTo("Other clerk");
  }

  @Test
  void the_queue_leads_from_one_item_to_the_next_and_back() {
    List<Reported> first = three("Forwardly");
    List<Reported> second = three("Obwexer");
    MatchQueue.Place one = queue.ofDriver(CLERK, first.get(0).driver()).orElseThrow();
    MatchQueue.Place two = queue.ofDriver(CLERK, second.get(0).driver()).orElseThrow();
    boolean isFirst = queue.number(CLERK, one) < queue.number(CLERK, two);
    assertThat(queue.next(CLERK, isFirst ? one : two)).contains(isFirst ? two : one);
    assertThat(queue.previous(CLERK, isFirst ? two : one)).contains(isFirst ? one : two);
  }
}
