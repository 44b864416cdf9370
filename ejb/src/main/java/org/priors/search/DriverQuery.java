package org.priors.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.MatchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.priors.identity.Nicknames;

/**
 * The Elasticsearch query for what was typed and for the fields beside it. Every word must be found
 * somewhere, in whatever field and however near; each way of finding it has a name, from which the
 * reasons of a hit are told.
 */
final class DriverQuery {

  /** Named queries are {@code <way>|<field>|<word>}. */
  static final String SEPARATOR = "|";

  static final float EXACT = 8;
  private static final float FORM = 5;
  static final float START = 4;
  static final float NEAR = 3;
  private static final float SOUND = 2;
  static final float NEAR_DAY = 2;

  /**
   * How finely it is weighed how near a driver comes to what was typed.
   *
   * @param surname how much more a surname weighs than a given name
   * @param tie how much the other ways weigh beside the best
   */
  private record Weights(float surname, double tie) {

    /** Where priors come next, those that fit equally well have to weigh the same. */
    static Weights of(HitOrder order) {
      return order == HitOrder.PRIORS ? new Weights(1, 0) : new Weights(1.2f, 0.1);
    }

    Query best(List<Query> ways) {
      return Query.of(query -> query.disMax(best -> best.queries(ways).tieBreaker(tie)));
    }
  }

  private static final Nicknames NICKNAMES = Nicknames.shipped();

  private DriverQuery() {}

  /**
   * @param hidden drivers who are not found whoever asks, until the index has followed what was
   *     sealed of them
   */
  static Query of(SearchQuestion asked, List<Long> hidden) {
    BoolQuery.Builder all = new BoolQuery.Builder();
    SearchText text = asked.text();
    Weights weights = Weights.of(asked.order());
    all.filter(is("audience", asked.audience().name()));
    if (!hidden.isEmpty()) {
      all.mustNot(oneOf("id", hidden.stream().map(id -> FieldValue.of(id.longValue())).toList()));
    }
    filters(asked.criteria(), asked.today()).forEach(all::filter);
    List<NameRuns.Run> runs = runs(text.names());
    for (int place = 0; place < text.names().size(); place++) {
      List<Query> ways = nameWays(text.names().get(place), weights);
      for (NameRuns.Run run : runs) {
        if (run.holds(place)) {
          ways.addAll(runWays(run));
        }
      }
      all.must(weights.best(ways));
    }
    text.births().forEach(born -> all.must(weights.best(birthWays(born, text.isOneWord()))));
    text.numbers().forEach(number -> all.must(weights.best(FigureWays.of(number, asked.today()))));
    return all.build()._toQuery();
  }

  private static List<NameRuns.Run> runs(List<String> names) {
    List<NameRuns.Run> runs = new ArrayList<>(NameRuns.of(names));
    for (int place = 0; place < names.size(); place++) {
      String other = Abbreviated.otherwise(names.get(place));
      if (other != null) {
        List<String> otherwise = new ArrayList<>(names);
        otherwise.set(place, other);
        runs.addAll(NameRuns.of(otherwise));
      }
    }
    return runs;
  }

  private static List<Query> filters(Criteria criteria, LocalDate today) {
    List<Query> filters = new ArrayList<>();
    criteria.marks().forEach(mark -> filters.add(marked(mark)));
    if (criteria.bornFrom() != null || criteria.bornTo() != null) {
      filters.add(within("births", criteria.bornFrom(), criteria.bornTo()));
    }
    if (criteria.state() != null) {
      filters.add(is("states", criteria.state()));
    }
    if (criteria.agency() != null) {
      filters.add(is("agencies", criteria.agency()));
    }
    if (criteria.priors() != null) {
      filters.add(fewestPriors(criteria.priors()));
    }
    if (criteria.refusedYears() != null) {
      filters.add(refusedSince(criteria.refusedSince(today)));
    }
    if (criteria.repeat() != null) {
      Repeat repeat = criteria.repeat();
      filters.add(latest("priors.latest", repeat.of(), repeat.times(), repeat.since(today)));
      filters.add(latest("priors.latestCourts", repeat.of(), repeat.courts(), repeat.since(today)));
    }
    return filters;
  }

  static Query marked(Mark mark) {
    return Query.of(query -> query.term(term -> term.field(mark.field()).value(true)));
  }

  static Query fewestPriors(double fewest) {
    return Query.of(q -> q.range(r -> r.number(n -> n.field("priors.all").gte(fewest))));
  }

  static Query refusedSince(LocalDate day) {
    return within("priors.refused", day, null);
  }

  /** There are n since a day where the n-th latest is not before it. */
  private static Query latest(String field, Repeat.Of of, int nth, LocalDate since) {
    String start = of.name() + ":" + nth + ":";
    return Query.of(
        query ->
            query.range(
                range -> range.term(term -> term.field(field).gte(start + since).lt(start + "~"))));
  }

  private static Query is(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  /** A day between the two, both included; either may be null. */
  static Query within(String field, LocalDate from, LocalDate to) {
    return Query.of(
        query ->
            query.range(
                range ->
                    range.date(
                        date ->
                            date.field(field)
                                .gte(from == null ? null : from.toString())
                                .lte(to == null ? null : to.toString()))));
  }

  static Query anyOf(String field, Collection<String> values, float boost, String name) {
    List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
    return Query.of(
        query ->
            query.constantScore(
                constant -> constant.boost(boost).queryName(name).filter(oneOf(field, terms))));
  }

  private static Query oneOf(String field, List<FieldValue> values) {
    return Query.of(
        query -> query.terms(any -> any.field(field).terms(list -> list.value(values))));
  }

  /** A single letter is an initial: nearly everything is a letter off it or sounds like it. */
  private static List<Query> nameWays(String word, Weights weights) {
    List<Query> ways = new ArrayList<>();
    boolean isInitial = word.codePointCount(0, word.length()) == 1;
    for (String field : List.of("surname", "given")) {
      float weight = "surname".equals(field) ? weights.surname() : 1f;
      ways.add(match(field, field, "exact", word, EXACT * weight, null));
      ways.add(match(field + ".start", field, "start", word, START * weight, null));
      if (!isInitial) {
        ways.add(match(field, field, "near", word, NEAR * weight, "AUTO"));
        ways.add(match(field + ".sound", field, "sound", word, SOUND * weight, null));
      }
    }
    Set<String> forms = NICKNAMES.formsOf(word);
    if (!forms.isEmpty()) {
      ways.add(anyOf("given", forms, FORM, name("form", "given", word)));
    }
    String other = Abbreviated.otherwise(word);
    if (other != null) {
      ways.add(anyOf("surname", List.of(other), FORM, name("form", "surname", word)));
      ways.add(anyOf("given", List.of(other), FORM, name("form", "given", word)));
    }
    return ways;
  }

  /**
   * A word may be a part of one that is written together, or the other way round. Slips are looked
   * for where a part is as short as those that are set apart or not: of any two words it would find
   * too much.
   */
  private static List<Query> runWays(NameRuns.Run run) {
    List<Query> ways = new ArrayList<>();
    for (String field : List.of("surname", "given")) {
      ways.add(match(field, field, "exact", run.word(), EXACT, null));
      ways.add(match(field + ".start", field, "start", run.word(), START, null));
      if (run.hasParticle()) {
        ways.add(match(field, field, "near", run.word(), NEAR, "AUTO"));
      }
    }
    return ways;
  }

  /**
   * Weighs the same however many bear the name: a common surname is not to come behind the few that
   * have it as a given name.
   */
  private static Query match(
      String in, String field, String way, String word, float boost, String fuzziness) {
    return Query.of(
        query ->
            query.constantScore(
                constant ->
                    constant
                        .boost(boost)
                        .queryName(name(way, field, word))
                        .filter(
                            filter -> filter.match(match -> matched(match, in, word, fuzziness)))));
  }

  private static MatchQuery.Builder matched(
      MatchQuery.Builder match, String in, String word, String fuzziness) {
    match.field(in).query(word).operator(Operator.And);
    return fuzziness == null ? match : match.fuzziness(fuzziness).prefixLength(0).maxExpansions(50);
  }

  /**
   * A day that is one digit off, or a year, is looked for beside a name or a number only: alone it
   * would find more than anybody reads.
   */
  static List<Query> birthWays(TypedBirthDate born, boolean isAlone) {
    List<Query> ways = new ArrayList<>();
    if (!isAlone) {
      ways.add(born("near", born.near(), NEAR_DAY));
    }
    ways.add(born("exact", born.asTyped(), EXACT));
    if (!born.swapped().isEmpty()) {
      ways.add(born("swapped", born.swapped(), NEAR));
    }
    return ways;
  }

  private static Query born(String way, Collection<LocalDate> days, float boost) {
    List<String> any = days.stream().map(LocalDate::toString).toList();
    return anyOf("births", any, boost, name(way, "born", any.get(0)));
  }

  static String name(String way, String field, String word) {
    return way + SEPARATOR + field + SEPARATOR + word;
  }
}
