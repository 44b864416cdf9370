package org.priors.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.ConstantScoreQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.DisMaxQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DriverQueryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
  private static final List<Long> HIDDEN = List.of(17L);
  private static final LocalDate FIRST = LocalDate.of(1960, 1, 1);
  private static final LocalDate LAST = LocalDate.of(1966, 3, 4);

  @Test
  void each_field_is_a_condition_that_does_not_weigh() {
    BoolQuery query =
        query("", new Criteria(FIRST, LAST, "LA", "A PD", 2, 5, Set.of(Mark.UNDERCHARGED), null));
    assertThat(query.must()).isEmpty();
    assertThat(conditions(query))
        .extracting(DriverQueryTest::said)
        .containsExactly(
            "undercharged is true",
            "births 1960-01-01 to 1966-03-04",
            "states is LA",
            "agencies is A PD",
            "priors.all from 2.0",
            "priors.refused 2021-07-15 to null");
  }

  @Test
  void a_field_that_is_empty_asks_for_nothing() {
    assertThat(conditions(query("landry", Criteria.NONE))).isEmpty();
    assertThat(query("landry", Criteria.NONE).must()).hasSize(1);
    assertThat(
            conditions(query("", new Criteria(null, LAST, null, null, null, null, Set.of(), null))))
        .extracting(DriverQueryTest::said)
        .containsExactly("births null to 1966-03-04");
  }

  @Test
  void each_mark_is_a_condition_of_its_own() {
    for (Mark mark : Mark.values()) {
      assertThat(conditions(query("", Criteria.of(mark))))
          .extracting(DriverQueryTest::said)
          .containsExactly(mark.field() + " is true");
    }
  }

  @Test
  void n_in_so_many_years_asks_for_the_day_of_the_nth_latest_and_of_the_nth_court() {
    Criteria twice =
        new Criteria(
            null, null, null, null, null, null, Set.of(), new Repeat(Repeat.Of.REFUSAL, 3, 5, 2));
    assertThat(conditions(query("", twice)))
        .extracting(DriverQueryTest::said)
        .containsExactly(
            "priors.latest REFUSAL:3:2021-07-15 to REFUSAL:3:~",
            "priors.latestCourts REFUSAL:2:2021-07-15 to REFUSAL:2:~");
  }

  @Test
  void whatever_is_asked_who_is_hidden_is_not_found() {
    for (String typed : List.of("landry", "1966-03-04", "")) {
      assertThat(query(typed, Criteria.of(Mark.PENDING)).mustNot())
          .singleElement()
          .satisfies(
              not -> {
                assertThat(not.terms().field()).isEqualTo("id");
                assertThat(not.terms().terms().value().get(0).longValue()).isEqualTo(17);
              });
    }
  }

  @Test
  void whatever_is_asked_only_what_the_caller_may_see_is_found() {
    for (Audience audience : Audience.values()) {
      BoolQuery query =
          DriverQuery.of(
                  new SearchQuestion(
                      audience,
                      "landry",
                      SearchText.of("landry", TODAY),
                      Criteria.NONE,
                      HitOrder.CLOSEST,
                      TODAY),
                  List.of())
              .bool();
      assertThat(said(query.filter().get(0))).isEqualTo("audience is " + audience);
    }
  }

  @Test
  void a_part_of_a_name_is_looked_for_as_it_is_shortened_and_spelled_out() {
    assertThat(ways("saint clairmont"))
        .contains(
            "form|surname|saint", "exact|surname|stclairmont", "exact|surname|saintclairmont");
    assertThat(ways("ste marie")).contains("form|surname|ste");
    assertThat(ways("clairmont")).noneMatch(way -> way.startsWith("form|surname"));
  }

  @Test
  void a_single_letter_is_looked_for_as_the_beginning_of_a_name_alone() {
    assertThat(ways("o"))
        .containsExactlyInAnyOrder(
            "exact|surname|o", "start|surname|o", "exact|given|o", "start|given|o");
    assertThat(ways("li")).contains("near|surname|li", "sound|surname|li");
  }

  @Test
  void where_priors_come_next_a_surname_weighs_as_a_given_name_and_the_best_way_alone() {
    DisMaxQuery name = query("landry", HitOrder.PRIORS).must().get(0).disMax();
    assertThat(name.tieBreaker()).isZero();
    assertThat(weights(name, "exact")).containsOnly(8f);
    assertThat(weights(query("landry", HitOrder.CLOSEST).must().get(0).disMax(), "exact"))
        .containsExactly(9.6f, 8f);
  }

  private static List<Float> weights(DisMaxQuery ways, String way) {
    return ways.queries().stream()
        .map(Query::constantScore)
        .filter(one -> one.queryName().startsWith(way))
        .map(ConstantScoreQuery::boost)
        .toList();
  }

  @Test
  void figures_are_a_number_a_date_or_a_year() {
    assertThat(ways("02031915"))
        .contains("exact|license|02031915", "exact|born|1915-02-03", "swapped|born|1915-03-02");
    assertThat(ways("1915")).contains("exact|case|1915", "year|born|1915");
    assertThat(ways("004412907")).noneMatch(way -> way.contains("|born|"));
  }

  private static List<String> ways(String typed) {
    return query(typed, Criteria.NONE).must().stream()
        .flatMap(word -> word.disMax().queries().stream())
        .map(
            way ->
                way.isConstantScore()
                    ? way.constantScore().queryName()
                    : way.isPrefix() ? way.prefix().queryName() : way.fuzzy().queryName())
        .toList();
  }

  /** The filters but for the one of the audience, which is always there. */
  private static List<Query> conditions(BoolQuery query) {
    assertThat(said(query.filter().get(0))).isEqualTo("audience is OPEN");
    return query.filter().subList(1, query.filter().size());
  }

  private static BoolQuery query(String typed, Criteria criteria) {
    return query(typed, criteria, HitOrder.CLOSEST);
  }

  private static BoolQuery query(String typed, HitOrder order) {
    return query(typed, Criteria.NONE, order);
  }

  private static BoolQuery query(String typed, Criteria criteria, HitOrder order) {
    return DriverQuery.of(
            new SearchQuestion(
                Audience.OPEN, typed, SearchText.of(typed, TODAY), criteria, order, TODAY),
            HIDDEN)
        .bool();
  }

  private static String said(Query query) {
    if (query.isTerm()) {
      return query.term().field() + " is " + query.term().value()._get();
    }
    if (query.range().isTerm()) {
      return query.range().term().field()
          + " "
          + query.range().term().gte()
          + " to "
          + query.range().term().lt();
    }
    return query.range().isDate()
        ? query.range().date().field()
            + " "
            + query.range().date().gte()
            + " to "
            + query.range().date().lte()
        : query.range().number().field() + " from " + query.range().number().gte();
  }
}
