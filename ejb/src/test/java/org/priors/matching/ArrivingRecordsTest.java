package org.priors.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.priors.people.Verdict;
import org.priors.problems.Conflict;
import org.priors.security.Caller;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.Persons;

/** Whom an arriving record joins, and why. */
@OnPostgres
class ArrivingRecordsTest {

  private static final Caller CLERK = MatchingSteps.clerk();

  @Inject MatchingSteps people;
  @Inject DecideMatch decide;

  @Test
  void a_license_that_may_be_lent_joins_neither_brothers_nor_father_and_son() {
    Reported one = lender("Lars", "1970-05-06");
    assertThat(lender("Lars", "1970-05-07").driver()).isEqualTo(one.driver());
    Reported brother = lender("Sven", "1970-05-06");
    Reported father = lender("Lars", "1945-11-02");
    assertThat(brother.driver()).isNotEqualTo(one.driver());
    assertThat(father.driver()).isNotEqualTo(one.driver());
    assertThat(people.waits(one, brother)).isTrue();
    assertThat(people.waits(one, father)).isTrue();
  }

  private Reported lender(String given, String born) {
    return people.reported(aPerson(given, "Lentlicense").born(born).licensed("LA", "00517154"));
  }

  @Test
  void a_record_without_a_middle_name_waits_with_neither_of_two_that_have_other_ones() {
    Persons plain = aPerson("Milo", "Middlename").born("1970-05-06");
    Reported alan = people.reported(plain.middle("Alan"));
    Reported lee = people.reported(plain.middle("Lee"));
    Reported without = people.reported(plain.middle(null));
    assertThat(people.driver(lee.record())).isNotEqualTo(people.driver(alan.record()));
    assertThat(people.driver(without.record()))
        .isNotIn(people.driver(alan.record()), people.driver(lee.record()));
    assertThat(people.waits(alan, without)).isTrue();
    assertThat(people.waits(lee, without)).isTrue();
  }

  @Test
  void a_pair_that_somebody_has_decided_is_not_left_for_later() {
    Reported one = people.reported(aPerson("Gita", "Decided").born("1970-05-06"));
    Reported two = people.reported(aPerson("Hugo", "Decided").born("1981-11-16"));
    decide.decide(CLERK, MatchingSteps.pair(one, two), Verdict.DIFFERENT, "Brother and sister");
    assertThatThrownBy(() -> decide.later(CLERK, MatchingSteps.pair(one, two), "Ask the court"))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void why_a_record_stands_with_its_driver_follows_each_decision() {
    Reported one = people.reported(aPerson("Rita", "Reasoned").born("1970-05-06"));
    Reported two = people.reported(aPerson("Rita", "Reasoned").born("1970-05-06"));
    assertThat(people.because(two)).startsWith("by weight");
    long decision =
        decide.decide(CLERK, MatchingSteps.pair(one, two), Verdict.SAME, "Same fingerprints");
    assertThat(people.because(two)).isEqualTo("joined by Test clerk: Same fingerprints");
    decide.takeBack(CLERK, decision, "The prints were mixed up");
    assertThat(people.driver(two.record())).isEqualTo(one.driver());
    assertThat(people.because(two)).startsWith("by weight");
  }

  @Test
  void reports_that_arrive_together_are_joined_to_each_other_and_tell_why() {
    List<Persons> arriving = new ArrayList<>();
    arriving.add(aPerson("Zoe", "Together").born("1970-05-06"));
    // So many between the two that they are not weighed in one stretch.
    new Random(1)
        .ints(250, 1_000_000, 9_000_000)
        .mapToObj(ArrivingRecordsTest::letters)
        .forEach(name -> arriving.add(aPerson(name, new StringBuilder(name).reverse() + "son")));
    arriving.add(aPerson("Zoé", "Together").born("1970-05-06"));
    List<Long> cases = people.reportedTogether(arriving);
    Reported first = people.reported(cases.get(0));
    Reported last = people.reported(cases.get(cases.size() - 1));
    assertThat(last.driver()).isEqualTo(first.driver());
    assertThat(people.because(first)).isEqualTo("first record of this driver");
    assertThat(people.because(last)).startsWith("by weight").contains("surname is the same");
  }

  private static String letters(int number) {
    return Integer.toString(number, 26)
        .chars()
        .mapToObj(digit -> String.valueOf((char) (digit < 'a' ? 'p' + digit - '0' : digit)))
        .collect(Collectors.joining());
  }

  @Test
  void an_arriving_record_joins_whom_it_plainly_is_and_takes_no_record_of_another_driver_along() {
    Reported first =
        people.reported(
            aPerson("James", "Bridgemann").born("1963-07-05").licensed("LA", "55443322"));
    Reported swapped =
        people.reported(
            aPerson("James", "Brigdemann").born("1963-05-07").livingAt("12 Sample Road"));
    assertThat(swapped.driver()).isNotEqualTo(first.driver());
    Reported between =
        people.reported(
            aPerson("James", "Brigdemann")
                .born("1963-07-05")
                .livingAt("12 Sample Road")
                .licensed("LA", "55443322"));
    assertThat(between.driver()).isEqualTo(first.driver());
    assertThat(people.driver(swapped.record())).isEqualTo(swapped.driver());
    assertThat(people.waits(swapped, between)).isTrue();
  }
}
