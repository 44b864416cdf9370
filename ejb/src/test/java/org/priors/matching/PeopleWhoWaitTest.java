package org.priors.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.slice.MatchingSteps.pair;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.priors.cases.SealingOrder;
import org.priors.identity.Pair;
import org.priors.people.Verdict;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changed;
import org.priors.platform.changes.Feed;
import org.priors.problems.Conflict;
import org.priors.rulings.RulingsFollower;
import org.priors.security.Caller;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.SealingSteps;
import org.priors.sql.Database;

/** Who may be one person is one item of the queue, decided at once or driver by driver. */
@OnPostgres
class PeopleWhoWaitTest {

  private static final Caller CLERK = MatchingSteps.clerk();
  private static final MatchQueue.Asked ALL = MatchQueue.Asked.ALL;

  @Inject MatchingSteps people;
  @Inject SealingSteps courts;
  @Inject DecideMatch decide;
  @Inject MatchQueue queue;
  @Inject ReviewGroup review;
  @Inject ReviewMatch two;
  @Inject DecidedMatches decided;
  @Inject MatchGroupsFollower follower;
  @Inject DriverMatches matches;
  @Inject RulingsFollower rulings;
  @Inject Feed feed;
  @Inject Database database;

  private List<Reported> three(String surname) {
    List<Reported> three = people.threeWhoMayBeOne(surname);
    assertThat(three.stream().map(Reported::driver).distinct()).hasSize(3);
    followed(three);
    return three;
  }

  private void followed(List<Reported> reports) {
    follower.follow(
        reports.stream().map(each -> new Changed(0, each.driver(), Change.WAITING)).toList());
  }

  private Optional<GroupView> group(Reported of) {
    return review.open(CLERK, people.driver(of.record()), 0);
  }

  private MatchQueue.People listed(Reported of) {
    long id = group(of).orElseThrow().id();
    return queue.page(CLERK, ALL, 0).stream()
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
    assertThat(view.all()).isEqualTo(3);
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
    assertThat(decided.countStanding(CLERK, together)).isEqualTo(2);
    decide.takeBackTogether(CLERK, together, "The prints were mixed up");
    assertThat(decided.countStanding(CLERK, together)).isZero();
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
    followed(three);
    List<SealingSteps.Stands> before = courts.stand(three);
    Map<Pair, Verdict> both = new LinkedHashMap<>();
    both.put(pair(three.get(0), three.get(1)), Verdict.SAME);
    both.put(pair(three.get(1), three.get(2)), Verdict.SAME);
    assertThatThrownBy(() -> decide.decide(CLERK, both, "All one"))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Brothers");
    assertThat(courts.stand(three)).isEqualTo(before);
    assertThat(matches.decisions(CLERK, three.get(1).driver()))
        .as("the first of the two is not stored either")
        .isEmpty();
    assertThat(group(three.get(1))).as("and they wait as before").isPresent();
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
  void what_was_read_of_several_is_decided_only_while_it_is_so() {
    List<Reported> three = three("Movedmeanwhile");
    ReviewGroup.Chosen chosen = chosenAsOne(three);
    String read = review.read(CLERK, chosen).orElseThrow().as();
    people.enter(three.get(2).driver(), "2001-05-05");
    assertMoved(() -> decide.decideAsRead(CLERK, chosen, read, "Same fingerprints"));
    String again = review.read(CLERK, chosen).orElseThrow().as();
    people.reported(aPerson("James", "Movedmeanwhile").born("1963-07-05").middle("Paul"));
    assertMoved(() -> decide.decideAsRead(CLERK, chosen, again, "Same fingerprints"));
    assertThat(matches.decisions(CLERK, three.get(0).driver())).isEmpty();
    String now = review.read(CLERK, chosen).orElseThrow().as();
    decide.decideAsRead(CLERK, chosen, now, "Same fingerprints");
    assertThatThrownBy(() -> decide.decideAsRead(CLERK, chosen, now, "Same fingerprints"))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Nobody waits");
  }

  private static ReviewGroup.Chosen chosenAsOne(List<Reported> of) {
    return new ReviewGroup.Chosen(
        of.get(0).driver(), 0, Choice.oneOf(of.stream().map(Reported::driver).toList()));
  }

  private static void assertMoved(ThrowingCallable decision) {
    assertThatThrownBy(decision)
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("has changed since you read it");
  }

  @Test
  void what_was_read_of_two_is_decided_only_while_it_is_so() {
    Reported one = people.reported(aPerson("Jonas", "Movedoftwo").born("1963-07-05"));
    Reported other = people.reported(aPerson("Jonas", "Mofedoftwo").born("1963-05-07"));
    Pair pair = pair(one, other);
    String read = two.open(CLERK, pair).seen();
    people.enter(other.driver(), "2001-05-05");
    assertMoved(() -> decide.decideAsRead(CLERK, pair, read, Verdict.SAME, "Same fingerprints"));
    String now = two.open(CLERK, pair).seen();
    decide.decideAsRead(CLERK, pair, now, Verdict.SAME, "Same fingerprints");
    assertThat(people.driver(other.record())).isEqualTo(people.driver(one.record()));
  }

  @Test
  void a_sealed_record_waits_in_no_item_from_the_moment_it_is_sealed() {
    List<Reported> three = three("Sealeditem");
    courts.convict(three.get(2), "2002-06-01");
    followed(three);
    long waiting = queue.count(CLERK);
    courts.order(three.get(2), SealingOrder.Kind.SEALED);
    assertThat(group(three.get(0))).as("before it is followed").isEmpty();
    assertThat(queue.count(CLERK)).isEqualTo(waiting - 1);
    assertThat(queue.isBehind(CLERK)).isTrue();
    feed();
    assertThat(group(three.get(0)).orElseThrow().people()).hasSize(2);
    courts.order(three.get(2), SealingOrder.Kind.LIFTED);
    feed();
    assertThat(group(three.get(0)).orElseThrow().people()).hasSize(3);
    assertThat(queue.isBehind(CLERK)).isFalse();
  }

  @Test
  void what_is_told_of_a_driver_later_is_followed_without_a_word() {
    List<Reported> two = new ArrayList<>();
    two.add(people.reported(aPerson("Jonas", "Wordlessly").born("1963-07-05")));
    two.add(people.reported(aPerson("Jonas", "Vordlessly").born("1963-05-07")));
    feed();
    assertThat(listed(two.get(0)).stake()).isEqualTo(Stake.NOTHING);
    people.enter(two.get(1).driver(), "2001-05-05");
    feed();
    assertThat(listed(two.get(0)))
        .returns(Stake.NUMBER, MatchQueue.People::stake)
        .returns(1, MatchQueue.People::cases);
  }

  /** All that follow, as often as they tell each other. */
  private void feed() {
    feed.register(follower);
    feed.register(rulings);
    try {
      while (feed.next(rulings) || feed.next(follower)) {
        // In batches.
      }
      feed.next(follower);
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }
}
