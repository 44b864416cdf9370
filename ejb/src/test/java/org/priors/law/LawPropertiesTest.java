package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.priors.law.ShippedBook.EVALUATOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.priors.law.Timing.Anchor;
import org.priors.problems.Collector;

class LawPropertiesTest {

  @Provide
  Arbitrary<Facts> facts() {
    return LawArbitraries.facts();
  }

  @Property
  void every_fact_that_can_be_gets_an_answer(@ForAll("facts") Facts facts) {
    Collector problems = new Collector();
    FactsCheck.check(ShippedBook.BOOK, facts, problems);
    assertThat(problems.isEmpty()).isTrue();
    assertThatCode(
            () -> {
              Evaluation said = EVALUATOR.evaluate(facts);
              said.overlooked();
              said.parameters();
              said.lines().values().forEach(Line::citation);
            })
        .doesNotThrowAnyException();
  }

  @Property
  void every_answer_says_why_or_cites(@ForAll("facts") Facts facts) {
    Evaluation said = EVALUATOR.evaluate(facts);
    assertThat(said.lines().values())
        .allSatisfy(
            line -> {
              if (line.isKnown()) {
                assertThat(line.citation()).isNotBlank();
              } else {
                assertThat(line.why()).endsWith(".");
              }
            });
    assertThat(said.clocks())
        .allSatisfy(clock -> assertThat(clock.isKnown() || !clock.why().isBlank()).isTrue());
    assertThat(said.offense().events()).hasSameSizeAs(facts.history());
    assertThat(said.offense().events()).allSatisfy(event -> assertThat(event.why()).isNotBlank());
  }

  @Property
  void the_order_of_the_history_makes_no_difference(
      @ForAll("facts") Facts facts, @ForAll Random random) {
    List<EarlierEvent> shuffled = new ArrayList<>(facts.history());
    Collections.shuffle(shuffled, random);
    Evaluation one = EVALUATOR.evaluate(facts);
    Evaluation other = EVALUATOR.evaluate(facts.withHistory(shuffled));
    assertThat(numbers(other)).isEqualTo(numbers(one));
    assertThat(counts(other)).isEqualTo(counts(one));
    assertThat(other.lines()).isEqualTo(one.lines());
    assertThat(other.clocks()).isEqualTo(one.clocks());
    assertThat(other.recommendations()).isEqualTo(one.recommendations());
  }

  @Property
  void a_court_of_which_it_is_not_known_whether_it_keeps_records_makes_no_number_surer(
      @ForAll("facts") Facts facts) {
    Evaluation unknown = EVALUATOR.evaluate(facts.withHistory(recorded(facts, null)));
    assertWithin(EVALUATOR.evaluate(facts.withHistory(recorded(facts, true))), unknown);
    assertWithin(EVALUATOR.evaluate(facts.withHistory(recorded(facts, false))), unknown);
  }

  /** Where a look-back runs from the offense, the day of the event stands in for one unknown. */
  @Property
  void a_judgment_on_an_offense_of_an_unknown_day_makes_no_number_surer(
      @ForAll("facts") Facts facts) {
    Evaluation known = EVALUATOR.evaluate(facts);
    InForce lookback = ShippedBook.BOOK.statute(facts.state()).inForce(Topic.LOOKBACK, facts);
    if (lookback.rules().stream().allMatch(rule -> rule.timing().from() == Anchor.CONVICTION)) {
      for (int i = 0; i < facts.history().size(); i++) {
        EarlierEvent event = facts.history().get(i);
        if (event.isOutcome() && isAlone(facts.history(), event)) {
          List<EarlierEvent> history = new ArrayList<>(facts.history());
          history.set(i, with(event, null, event.courtOfRecord()));
          assertWithin(known.offense(), EVALUATOR.evaluate(facts.withHistory(history)).offense());
        }
      }
    }
  }

  @Property
  void a_step_that_is_not_known_makes_no_clock_known(@ForAll("facts") Facts facts) {
    List<DueDay> known = EVALUATOR.evaluate(facts).clocks();
    List<DueDay> unknown =
        EVALUATOR
            .evaluate(
                facts.toBuilder()
                    .noticeAt(null)
                    .requestAt(null)
                    .warrantAt(null)
                    .offenseNumber(null)
                    .build())
            .clocks();
    assertThat(unknown.stream().filter(DueDay::isKnown))
        .allSatisfy(
            clock ->
                assertThat(known.stream().filter(each -> each.name().equals(clock.name())))
                    .allMatch(DueDay::isKnown));
  }

  @Property
  void an_age_or_a_result_that_is_not_known_is_said_to_be_taken_for_granted(
      @ForAll("facts") Facts facts) {
    List<String> said = EVALUATOR.evaluate(facts).assumptions();
    assertThat(said.stream().anyMatch(each -> each.startsWith("The age is not known")))
        .isEqualTo(facts.offense().age() == null);
    assertThat(said.stream().anyMatch(each -> each.startsWith("There is no result")))
        .isEqualTo(facts.offense().bac() == null);
  }

  /** Judgments of one day without a known offense, or of one offense, are taken for one. */
  private static boolean isAlone(List<EarlierEvent> history, EarlierEvent event) {
    return history.stream()
            .filter(
                other ->
                    other.isOfOneIncidentWith(event)
                        || other.kind() == event.kind()
                            && other.state().equals(event.state())
                            && other.date().equals(event.date()))
            .filter(other -> other != event)
            .count()
        == 0;
  }

  private static List<EarlierEvent> recorded(Facts facts, Boolean courtOfRecord) {
    return facts.history().stream()
        .map(event -> with(event, event.offenseDate(), courtOfRecord))
        .toList();
  }

  private static EarlierEvent with(EarlierEvent event, LocalDate offense, Boolean courtOfRecord) {
    return EarlierEvent.of(event.kind())
        .in(event.state())
        .ofOffenseOn(offense)
        .on(event.date())
        .inCourtOfRecord(courtOfRecord)
        .standing(event.status())
        .charged(event.chargeKind())
        .juvenile(event.juvenile())
        .aged(event.age())
        .ofIncident(event.incident())
        .build();
  }

  private static void assertWithin(Evaluation known, Evaluation unknown) {
    assertWithin(known.offense(), unknown.offense());
    assertWithin(known.refusal(), unknown.refusal());
  }

  private static void assertWithin(Numbered known, Numbered unknown) {
    assertThat(unknown.value()).isLessThanOrEqualTo(known.value());
    assertThat(unknown.atMost()).isGreaterThanOrEqualTo(known.atMost());
  }

  private static List<Integer> numbers(Evaluation said) {
    return Stream.of(said.offense(), said.refusal())
        .flatMap(number -> Stream.of(number.value(), number.atMost()))
        .toList();
  }

  private static List<Counts> counts(Evaluation said) {
    return Stream.of(said.offense(), said.refusal())
        .flatMap(number -> number.events().stream().map(Judged::counts).sorted())
        .toList();
  }
}
