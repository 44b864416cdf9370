package org.priors.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.MatchingSteps.pair;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.priors.identity.Field;
import org.priors.identity.FieldEvidence;
import org.priors.identity.Pair;
import org.priors.slice.EarlierRulesSteps;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.Persons;
import org.priors.sql.Database;

/** A number that far too many share is nobody's, whoever weighs it and whenever. */
@OnPostgres
class SharedNumbersTest {

  private static final List<String> SYLLABLES =
      List.of("ba", "do", "fi", "gu", "ke", "la", "mo", "ni", "pu", "re", "so", "ti");

  @Inject MatchingSteps people;
  @Inject EarlierRulesSteps before;
  @Inject ReviewMatch review;
  @Inject Database database;

  /** So many people of other names and birth dates have this license. */
  private void share(String license, int many) {
    people.reportedTogether(
        IntStream.range(0, many)
            .mapToObj(
                one ->
                    aPerson(name(one * 7 + 3) + "n", name(one) + "sharer")
                        .born("%d-%02d-11".formatted(1940 + one % 50, 1 + one % 12))
                        .licensed("LA", license))
            .toList());
  }

  private static String name(int number) {
    String name =
        SYLLABLES.get(number % 12) + SYLLABLES.get(number / 12 % 12) + SYLLABLES.get(number % 5);
    return name.substring(0, 1).toUpperCase() + name.substring(1);
  }

  private static Persons nora(String surname, String license) {
    return aPerson("Nora", surname).licensed("LA", license);
  }

  private void assertThatTheLicenseSaysNothing(Reported one, Reported other) {
    assertThat(people.driver(other.record())).isNotEqualTo(people.driver(one.record()));
    assertThat(people.waits(one, other)).isTrue();
    assertThat(review.open(MatchingSteps.clerk(), pair(one, other)).match().fields())
        .extracting(FieldEvidence::field)
        .contains(Field.SURNAME)
        .doesNotContain(Field.LICENSE);
    weighedByEarlierRules(pair(one, other));
    before.weighAgain();
    assertThat(isNoted(pair(one, other))).isFalse();
  }

  private void weighedByEarlierRules(Pair pair) {
    database.run(
        handle ->
            handle.execute(
                "update match_pair set weighed_by = 'earlier' where record_a = ? and record_b = ?",
                pair.a(),
                pair.b()));
  }

  private boolean isNoted(Pair pair) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select exists (select from match_reweighed where record_a = :a and record_b ="
                        + " :b)")
                .bind("a", pair.a())
                .bind("b", pair.b())
                .mapTo(Boolean.class)
                .one());
  }

  @Test
  void a_license_that_thirty_people_have_says_nothing_on_arrival_on_the_page_nor_anew() {
    share("4047001", 30);
    Reported one = people.reported(nora("Ofthirty", "4047001").born("1970-05-06"));
    Reported other = people.reported(nora("Ofthirty", "4047001"));
    assertThatTheLicenseSaysNothing(one, other);
  }

  @Test
  void a_license_that_more_people_have_than_are_looked_up_says_nothing_either() {
    share("4047002", 110);
    Reported one = people.reported(nora("Ofhundreds", "4047002").born("1970-05-06"));
    Reported other = people.reported(nora("Ofhundreds", "4047002"));
    assertThatTheLicenseSaysNothing(one, other);
  }

  @Test
  void who_has_a_license_of_the_own_is_not_kept_apart_by_one_that_thirty_people_have() {
    share("4047003", 30);
    Reported one =
        people.reported(nora("Ofherown", "4047003").born("1970-05-06").livingAt("12 Sample Road"));
    Reported other =
        people.reported(nora("Ofherown", "5758004").born("1970-05-06").livingAt("12 Sample Road"));
    assertThat(review.open(MatchingSteps.clerk(), pair(one, other)).match().bar()).isNull();
    assertThat(evidence(pair(one, other))).contains("birth date").doesNotContain("license");
  }

  private String evidence(Pair pair) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select evidence from match_pair where record_a = :a and record_b = :b")
                .bind("a", pair.a())
                .bind("b", pair.b())
                .mapTo(String.class)
                .one());
  }

  @Test
  void a_license_that_one_person_has_joins_however_often_it_was_reported() {
    for (int report = 0; report < 7; report++) {
      people.reported(nora("Oftenreported", "4047005").born("1970-05-06"));
    }
    Reported one = people.reported(nora("Oftenreported", "4047005").born("1970-05-06"));
    Reported undated = people.reported(nora("Oftenreported", "4047005"));
    assertThat(undated.driver()).isEqualTo(one.driver());
  }
}
