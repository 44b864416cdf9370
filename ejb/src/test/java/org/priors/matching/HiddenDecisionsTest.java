package org.priors.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.slice.MatchingSteps.pair;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.cases.SealingOrder;
import org.priors.identity.Pair;
import org.priors.people.MatchDecision;
import org.priors.people.Verdict;
import org.priors.problems.Conflict;
import org.priors.security.Caller;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.Persons;
import org.priors.slice.SealingSteps;

/** What people decided of records that are out of sight now, or of others than the two. */
@OnPostgres
class HiddenDecisionsTest {

  private static final Caller CLERK = MatchingSteps.clerk();

  @Inject MatchingSteps people;
  @Inject SealingSteps courts;
  @Inject DecideMatch decide;
  @Inject DriverMatches matches;

  @Test
  void a_decision_about_an_expunged_record_stands_in_the_way_of_none_and_is_told_to_nobody() {
    Reported one = people.reported(aPerson("Vera", "Ongone").born("1961-02-03"));
    Reported gone = people.reported(aPerson("Walda", "Ongone").born("1972-10-11"));
    Reported two = people.reported(aPerson("Xandra", "Ongone").born("1983-06-27"));
    Reported other = people.reported(aPerson("Yolanda", "Ongone").born("1954-12-19"));
    decide.decide(CLERK, pair(one, gone), Verdict.SAME, "Same fingerprints");
    decide.decide(CLERK, pair(gone, two), Verdict.SAME, "Same fingerprints");
    decide.decide(CLERK, pair(gone, other), Verdict.DIFFERENT, "Both were there");
    courts.convict(gone, "2002-06-01");
    courts.order(gone, SealingOrder.Kind.EXPUNGED);
    decide.decide(CLERK, pair(two, other), Verdict.SAME, "Same fingerprints");
    assertThat(people.driver(other.record())).isEqualTo(people.driver(two.record()));
    decide.decide(CLERK, pair(one, two), Verdict.DIFFERENT, "Sisters");
    assertThat(people.driver(two.record())).isNotEqualTo(people.driver(one.record()));
    assertThatThrownBy(() -> decide.decide(CLERK, pair(one, other), Verdict.SAME, "Who knows"))
        .isInstanceOf(Conflict.class);
  }

  private static Persons licensed(String surname) {
    return licensed(surname, "00-1111-417");
  }

  private static Persons licensed(String surname, String number) {
    return aPerson("Remy", surname).middle("Joseph").born("1966-03-04").licensed("LA", number);
  }

  /** A and C are one driver by weight, and B would be with them if nobody kept A and B apart. */
  private List<Reported> oneOfThreeKeptApart(String surname) {
    Reported a = people.reported(licensed(surname).livingAt("12 Cousins Road"));
    Reported b =
        people.reported(aPerson("Remy", surname).born("1966-03-04").livingAt("12 Cousins Road"));
    Reported c = people.reported(licensed(surname).livingAt("12 Cousins Road"));
    assertThat(b.driver()).isEqualTo(a.driver());
    decide.decide(CLERK, pair(a, b), Verdict.DIFFERENT, "Cousins");
    assertThat(people.driver(b.record())).isNotEqualTo(people.driver(a.record()));
    assertThat(people.driver(c.record())).isEqualTo(people.driver(a.record()));
    courts.convict(a, "2002-06-01");
    return List.of(a, b, c);
  }

  @Test
  void a_hidden_decision_to_keep_apart_that_gave_way_is_in_effect_again_when_that_is_taken_back() {
    List<Reported> three = oneOfThreeKeptApart("Gaveway");
    List<SealingSteps.Stands> open = courts.stand(three);
    courts.order(three.get(0), SealingOrder.Kind.SEALED);
    Pair joined = pair(three.get(1), three.get(2));
    long decision = decide.decide(CLERK, joined, Verdict.SAME, "Same prints");
    assertThat(where(three).stream().distinct()).hasSize(1);
    decide.takeBack(CLERK, decision, "The prints were mixed up");
    // A driver whose oldest record is sealed may be numbered anew; who is with whom is as before.
    assertThat(where(three).get(2)).isEqualTo(where(three).get(0));
    assertThat(where(three).get(1)).isNotEqualTo(where(three).get(0));
    decision = decide.decide(CLERK, joined, Verdict.SAME, "Same prints");
    courts.order(three.get(0), SealingOrder.Kind.LIFTED);
    List<MatchDecision> made = matches.decisions(CLERK, people.driver(three.get(0).record()));
    assertThat(made)
        .filteredOn(one -> matches.givingWay(CLERK, made).contains(one.id()))
        .extracting(MatchDecision::pair)
        .containsExactly(pair(three.get(0), three.get(1)));
    decide.takeBack(CLERK, decision, "The prints were mixed up");
    assertThat(courts.stand(three)).isEqualTo(open);
  }

  @Test
  void hidden_joins_that_gave_way_are_in_effect_again_when_keeping_apart_is_taken_back() {
    Reported one = people.reported(aPerson("Gita", "Gavejoined").born("1961-02-03"));
    Reported between = people.reported(aPerson("Hera", "Gavejoined").born("1972-10-11"));
    Reported two = people.reported(aPerson("Irma", "Gavejoined").born("1983-06-27"));
    List<Reported> three = List.of(one, between, two);
    decide.decide(CLERK, pair(one, between), Verdict.SAME, "Same fingerprints");
    decide.decide(CLERK, pair(between, two), Verdict.SAME, "Same fingerprints");
    courts.convict(between, "2002-06-01");
    List<SealingSteps.Stands> before = courts.stand(three);
    courts.order(between, SealingOrder.Kind.SEALED);
    long decision = decide.decide(CLERK, pair(one, two), Verdict.DIFFERENT, "Sisters");
    assertThat(people.driver(two.record())).isNotEqualTo(people.driver(one.record()));
    decide.takeBack(CLERK, decision, "Was the wrong pair");
    courts.order(between, SealingOrder.Kind.LIFTED);
    assertThat(courts.stand(three)).isEqualTo(before);
  }

  @Test
  void what_the_weights_join_and_only_decisions_about_others_part_waits_for_a_person() {
    Reported one = people.reported(licensed("Partedbyothers", "00-2222-418"));
    Reported two = people.reported(licensed("Partedbyothers", "00-2222-418"));
    Reported other = people.reported(aPerson("Ruby", "Partedbyothers").born("1991-10-12"));
    assertThat(two.driver()).isEqualTo(one.driver());
    decide.decide(CLERK, pair(one, other), Verdict.SAME, "Same fingerprints");
    long apart = decide.decide(CLERK, pair(two, other), Verdict.DIFFERENT, "Brother and sister");
    assertThat(people.driver(two.record())).isNotEqualTo(people.driver(one.record()));
    assertThat(people.waits(one, two)).isTrue();
    assertThat(people.waits(two, other)).isFalse();
    assertThatThrownBy(() -> decide.decide(CLERK, pair(one, two), Verdict.SAME, "Same license"))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Brother and sister");
    decide.takeBack(CLERK, apart, "No, the sister was there alone");
    assertThat(people.waits(one, two)).isFalse();
    assertThat(people.driver(two.record())).isEqualTo(people.driver(one.record()));
  }

  @Test
  void of_one_driver_that_a_person_parts_no_other_pair_waits() {
    Reported one = people.reported(licensed("Partedonce", "00-3333-419"));
    Reported two = people.reported(licensed("Partedonce", "00-3333-419"));
    Reported three = people.reported(licensed("Partedonce", "00-3333-419"));
    decide.decide(CLERK, pair(one, three), Verdict.DIFFERENT, "Twins");
    assertThat(people.waits(one, two) || people.waits(two, three)).isFalse();
  }

  /** With which driver each stands, sealed or not. */
  private List<Long> where(List<Reported> reports) {
    return courts.stand(reports).stream().map(SealingSteps.Stands::driverId).toList();
  }
}
