package org.priors.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts the drivers found by what may narrow them further. */
final class Facets {

  private static final String STATE = "state";
  private static final String AGENCY = "agency";
  private static final String PRIORS = "priors";
  private static final String REFUSED = "refusedYears";
  private static final String NOW = "now";

  /** States and territories. */
  private static final int ALL_STATES = 60;

  private static final int MOST_AGENCIES = 8;
  private static final List<String> FEWEST_PRIORS = List.of("1", "2", "3");
  private static final List<String> YEARS = List.of("1", "5", "10");
  private static final List<String> MARKS = Arrays.stream(Mark.values()).map(Mark::field).toList();

  private Facets() {}

  /** What Elasticsearch is asked to count, by the field. */
  static Map<String, Aggregation> asked(LocalDate today) {
    return Map.of(
        STATE, Aggregation.of(count -> count.terms(of -> of.field("states").size(ALL_STATES))),
        AGENCY,
            Aggregation.of(count -> count.terms(of -> of.field("agencies").size(MOST_AGENCIES))),
        PRIORS, each(FEWEST_PRIORS, fewest -> DriverQuery.fewestPriors(Integer.parseInt(fewest))),
        REFUSED,
            each(
                YEARS,
                years -> DriverQuery.refusedSince(today.minusYears(Integer.parseInt(years)))),
        NOW, each(MARKS, field -> DriverQuery.marked(Mark.of(field).orElseThrow())));
  }

  private static Aggregation each(List<String> values, Function<String, Query> condition) {
    Map<String, Query> conditions = new LinkedHashMap<>();
    values.forEach(value -> conditions.put(value, condition.apply(value)));
    return Aggregation.of(
        count -> count.filters(of -> of.filters(buckets -> buckets.keyed(conditions))));
  }

  /** The answer, in the order of the page. */
  static List<Facet> of(Map<String, Aggregate> counted) {
    return List.of(
        new Facet(STATE, terms(counted.get(STATE))),
        new Facet(AGENCY, terms(counted.get(AGENCY))),
        new Facet(PRIORS, filtered(counted.get(PRIORS), FEWEST_PRIORS)),
        new Facet(REFUSED, filtered(counted.get(REFUSED), YEARS)),
        new Facet(NOW, filtered(counted.get(NOW), MARKS)));
  }

  private static List<Facet.Choice> terms(Aggregate counted) {
    return counted.sterms().buckets().array().stream()
        .map(bucket -> new Facet.Choice(bucket.key().stringValue(), bucket.docCount()))
        .toList();
  }

  private static List<Facet.Choice> filtered(Aggregate counted, List<String> values) {
    Map<String, FiltersBucket> buckets = counted.filters().buckets().keyed();
    List<Facet.Choice> choices = new ArrayList<>();
    for (String value : values) {
      long count = buckets.get(value).docCount();
      if (count > 0) {
        choices.add(new Facet.Choice(value, count));
      }
    }
    return choices;
  }
}
