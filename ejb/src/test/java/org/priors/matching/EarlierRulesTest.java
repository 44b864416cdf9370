package org.priors.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.MatchingSteps.pair;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.priors.identity.Pair;
import org.priors.people.Verdict;
import org.priors.security.Caller;
import org.priors.slice.EarlierRulesSteps;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.Persons;

/** What earlier rules made of records stays until a clerk decides, and is listed for one. */
@OnPostgres
class EarlierRulesTest {

  private static final Caller CLERK = MatchingSteps.clerk();

  @Inject MatchingSteps people;
  @Inject EarlierRulesSteps before;
  @Inject EarlierRules earlierRules;
  @Inject DecideMatch decide;
  @Inject ReviewMatch review;

  private static Persons ulla(String surname, String license) {
    return aPerson("Ulla", surname).born("1966-03-04").licensed("LA", license);
  }

  private List<EarlierRules.Differing> listed() {
    return IntStream.range(0, 1 + EarlierRules.MOST / EarlierRules.PAGE)
        .mapToObj(page -> earlierRules.page(CLERK, page))
        .flatMap(List::stream)
        .toList();
  }

  private List<Boolean> presentRulesOn(Pair pair) {
    return listed().stream()
        .filter(one -> new Pair(one.recordA(), one.recordB()).equals(pair))
        .map(EarlierRules.Differing::joins)
        .toList();
  }

  @Test
  void who_earlier_rules_left_apart_is_listed_and_moves_only_when_a_clerk_joins_the_two() {
    Reported one = people.reported(ulla("Leftapart", "11110001"));
    Reported other = people.reported(ulla("Leftapart", "11110001"));
    assertThat(other.driver()).isEqualTo(one.driver());
    before.leftApart(other);
    long apart = people.driver(other.record());
    before.weighAgain();
    assertThat(presentRulesOn(pair(one, other))).containsExactly(true);

    Reported third = people.reported(ulla("Leftapart", "11110001"));
    assertThat(people.driver(one.record())).isEqualTo(one.driver());
    assertThat(people.driver(other.record())).isEqualTo(apart);
    assertThat(third.driver()).isNotIn(one.driver(), apart);
    assertThat(people.waits(one, third)).isTrue();

    long decision = decide.decide(CLERK, pair(one, other), Verdict.SAME, "Same fingerprints");
    assertThat(people.driver(other.record())).isEqualTo(one.driver());
    assertThat(presentRulesOn(pair(one, other))).isEmpty();
    decide.takeBack(CLERK, decision, "The prints were mixed up");
    assertThat(people.driver(one.record())).isEqualTo(one.driver());
    assertThat(people.driver(other.record())).isEqualTo(apart);
    assertThat(presentRulesOn(pair(one, other))).containsExactly(true);
  }

  @Test
  void who_earlier_rules_joined_is_listed_and_stays_joined_until_a_clerk_parts_them() {
    Reported one = people.reported(ulla("Onceone", "11110002"));
    Reported other =
        people.reported(aPerson("Wim", "Otherwise").born("1991-08-09").licensed("LA", "22220003"));
    before.joined(one, other);
    before.weighAgain();
    assertThat(presentRulesOn(pair(one, other))).containsExactly(false);

    Reported third = people.reported(ulla("Onceone", "11110002"));
    assertThat(people.driver(other.record())).isEqualTo(one.driver());
    assertThat(people.driver(one.record())).isEqualTo(one.driver());

    long decision = decide.decide(CLERK, pair(one, other), Verdict.DIFFERENT, "Other persons");
    assertThat(people.driver(other.record())).isNotEqualTo(one.driver());
    assertThat(presentRulesOn(pair(one, other))).isEmpty();
    decide.takeBack(CLERK, decision, "Was the wrong pair");
    assertThat(people.driver(other.record())).isEqualTo(one.driver());
    assertThat(people.driver(third.record())).isEqualTo(third.driver());
  }

  @Test
  void a_driver_that_does_not_fit_as_a_whole_is_listed_though_each_pair_weighs_enough() {
    Reported one = people.reported(ulla("Aswhole", "11110004").middle("Alan"));
    Reported between = people.reported(aPerson("Ulla", "Aswhole").born("1966-03-04"));
    Reported other = people.reported(ulla("Aswhole", "33330005").middle("Lee"));
    before.joined(one, between);
    before.joined(one, other);
    before.weighAgain();
    assertThat(presentRulesOn(pair(one, other))).containsExactly(false);
    assertThat(people.driver(other.record())).isEqualTo(one.driver());
  }

  @Test
  void who_waits_beside_a_decision_joins_when_it_is_taken_back() {
    Reported one =
        people.reported(aPerson("Ines", "Heldback").born("1970-05-06").licensed("LA", "47120001"));
    Reported two = people.reported(aPerson("Ines", "Heldback").born("1980-01-26"));
    long decision = decide.decide(CLERK, pair(one, two), Verdict.SAME, "A false birth date");
    Reported third =
        people.reported(aPerson("Ines", "Heldback").born("1970-05-06").licensed("LA", "47120001"));
    Reported held =
        people.reported(aPerson("Ines", "Heldback").born("1970-05-07").licensed("LA", "47120001"));
    assertThat(third.driver()).isEqualTo(people.driver(one.record()));
    assertThat(held.driver()).isNotEqualTo(people.driver(one.record()));
    assertThat(people.waits(one, held)).isTrue();
    assertThat(review.open(CLERK, pair(one, held)).held()).contains("a person had joined");
    decide.takeBack(CLERK, decision, "The birth date was right");
    assertThat(people.driver(held.record())).isEqualTo(people.driver(one.record()));
    assertThat(review.open(CLERK, pair(one, held)).held()).isNull();
  }
}
