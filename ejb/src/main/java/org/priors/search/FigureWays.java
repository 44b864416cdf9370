package org.priors.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The ways in which a word with figures is found, as part of a {@link DriverQuery}. */
final class FigureWays {

  /** One sign off a shorter number is any number. */
  private static final int SHORTEST_NEAR_NUMBER = 5;

  private FigureWays() {}

  /** Figures without marks may be a number, or a birth date or year. */
  static List<Query> of(String figures, LocalDate today) {
    List<Query> ways = numberWays(figures);
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

  /** A number that went through a spreadsheet has lost its leading zeros, or gained them again. */
  private static List<Query> numberWays(String number) {
    List<Query> ways = new ArrayList<>();
    List<String> written =
        Stream.of(number, number.replaceFirst("^0+(?=.)", "")).distinct().toList();
    ways.add(
        DriverQuery.anyOf(
            "numbers", written, DriverQuery.EXACT, DriverQuery.name("exact", "number", number)));
    ways.add(
        Query.of(
            query ->
                query.prefix(
                    prefix ->
                        prefix
                            .field("numbers")
                            .value(number)
                            .boost(DriverQuery.START)
                            .queryName(DriverQuery.name("start", "number", number)))));
    if (number.length() >= SHORTEST_NEAR_NUMBER) {
      ways.add(
          Query.of(
              query ->
                  query.fuzzy(
                      fuzzy ->
                          fuzzy
                              .field("numbers")
                              .value(number)
                              .fuzziness("1")
                              .boost(DriverQuery.NEAR)
                              .queryName(DriverQuery.name("near", "number", number)))));
    }
    return ways;
  }
}
