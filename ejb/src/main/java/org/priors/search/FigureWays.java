package org.priors.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;

/** The ways in which a word with figures is found, as part of a {@link DriverQuery}. */
final class FigureWays {

  private FigureWays() {}

  /** Figures without marks may be a number, or a birth date or year. */
  static List<Query> of(String figures, LocalDate today) {
    List<Query> ways = NumberWays.of(figures);
    TypedBirthDate.inFigures(figures, today)
        .ifPresent(born -> ways.addAll(DriverQuery.birthWays(born, true)));
    TypedBirthDate.year(figures, today)
        .ifPresent(
            year ->
                ways.add(
                    Query.of(
                        query ->
                            query.constantScore(
                                constant ->
                                    constant
                                        .boost(DriverQuery.NEAR_DAY)
                                        .queryName(DriverQuery.name("year", "born", figures))
                                        .filter(
                                            DriverQuery.within(
                                                "births",
                                                year.atDay(1),
                                                year.atDay(year.length())))))));
    return ways;
  }
}
