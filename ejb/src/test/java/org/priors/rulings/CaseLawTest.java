package org.priors.rulings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.history.EventFixture.anEvent;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.cases.ChargeSays;
import org.priors.history.DecidedPairs;
import org.priors.history.DriverPast;
import org.priors.history.Event;
import org.priors.history.EventKind;
import org.priors.law.BookLoader;
import org.priors.law.Count;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.LawFiles;
import org.priors.law.Offense;
import org.priors.rulings.CaseLaw.Standing;

class CaseLawTest {

  @ParameterizedTest(name = "charged {0}, by the record {1} to {2}: {3}")
  @CsvSource({
    "1, 1, 1, AGREES",
    "1, 2, 2, UNDERCHARGED",
    "1, 3, 4, UNDERCHARGED",
    "2, 3, 3, UNDERCHARGED",
    "3, 3, 3, AGREES",
    "3, 3, 4, MAY_BE_UNDERCHARGED",
    "1, 1, 2, MAY_BE_UNDERCHARGED",
    "2, 1, 2, AGREES",
    "4, 3, 4, AGREES",
    "3, 1, 1, ABOVE_RECORD",
    "5, 3, 4, ABOVE_RECORD",
    ", 1, 1, AGREES",
    ", 1, 2, NOT_STATED",
    ", 2, 2, NOT_STATED"
  })
  void a_charge_stands_below_or_above_the_record_only_where_nothing_open_makes_it_so(
      Integer charged, int number, int atMost, Standing expected) {
    assertThat(CaseLaw.standing(charged, number, atMost)).isEqualTo(expected);
  }

  private static Event conviction(String ref, String toldBy, String day) {
    return anEvent(EventKind.CONVICTION)
        .named(ref)
        .in("LA")
        .on(day)
        .fromAgency(toldBy.length(), toldBy)
        .standing("ON_RECORD")
        .event();
  }

  private static CaseLaw found(Event... events) {
    DriverPast past = DriverPast.of(List.of(events), DecidedPairs.NONE);
    Facts facts =
        Facts.of("LA", Offense.at(LocalDateTime.parse("2002-05-01T23:10")).age(34).build())
            .history(past.asAsked())
            .build();
    return new CaseLaw(
        new Evaluator(BookLoader.load(LawFiles.shipped())).evaluate(facts),
        null,
        null,
        AboveRecord.NOTHING,
        past,
        null);
  }

  @Test
  void entries_that_may_be_one_are_named_once_and_leave_the_number_open() {
    CaseLaw open =
        found(
            conviction("entry:1", "Louisiana DMV", "2000-01-18"),
            conviction("entry:2", "Texas DPS", "2000-02-01"));
    assertThat(open.number()).isEqualTo(2);
    assertThat(open.atMost()).isEqualTo(3);
    assertThat(open.mayBeOne(Count.CRIMINAL))
        .singleElement()
        .satisfies(
            pair ->
                assertThat(Set.of(pair.one().ref(), pair.other().ref()))
                    .containsExactlyInAnyOrder("entry:1", "entry:2"));
    CaseLaw apart =
        found(
            conviction("entry:1", "Louisiana DMV", "1999-01-18"),
            conviction("entry:2", "Texas DPS", "2000-06-01"));
    assertThat(apart.mayBeOne(Count.CRIMINAL)).isEmpty();
  }

  @Test
  void what_is_not_computed_says_why_and_nothing_else() {
    CaseLaw none =
        CaseLaw.notComputed(ChargeSays.NOTHING, AboveRecord.NOTHING, "The driver is not known.");
    assertThat(none.standing()).isEqualTo(Standing.NOT_COMPUTED);
    assertThat(none.inWords()).isNull();
    assertThat(none.whyNot()).isEqualTo("The driver is not known.");
  }
}
