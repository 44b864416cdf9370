package org.priors.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.history.EventFixture.anEvent;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.priors.history.Event;
import org.priors.history.EventFixture;
import org.priors.history.EventKind;

class CountedPriorsTest {

  private static final LocalDate TODAY = LocalDate.parse("2005-06-01");

  private static EventFixture convicted(String day, String key) {
    return anEvent(EventKind.CONVICTION)
        .named("entry:" + key)
        .in("LA")
        .on(day)
        .fromCourt(3, "City Court")
        .oneWith(key);
  }

  private static Criteria asking(Integer priors, Repeat repeat) {
    return new Criteria(null, null, null, null, priors, null, Set.of(), repeat);
  }

  @Test
  void what_is_one_prior_is_one_of_its_earliest_day_and_what_may_be_one_is_both() {
    Event judgment =
        convicted("2002-03-01", "one")
            .ofOffenseOn(LocalDate.parse("2001-12-01"))
            .mayBe("entry:other")
            .event();
    Event line = convicted("2002-03-20", "one").event();
    Event early = convicted("2002-02-27", "other").mayBe("entry:one").event();
    CountedPriors one = CountedPriors.of(List.of(line, judgment));
    assertThat(one.convictions()).isEqualTo(1);
    assertThat(one.latest()).containsExactly("CONVICTION:1:2002-03-01", "EITHER:1:2002-03-01");
    CountedPriors perhaps = CountedPriors.of(List.of(judgment, early));
    assertThat(perhaps.convictions()).isEqualTo(2);
    assertThat(perhaps.convictionsAtLeast()).isEqualTo(1);
    assertThat(perhaps.latest()).contains("CONVICTION:1:2002-03-01", "CONVICTION:2:2002-02-27");
    assertThat(perhaps.latestCourts())
        .as("one court")
        .contains("CONVICTION:1:2002-03-01")
        .hasSize(2);
  }

  @Test
  void what_is_of_the_open_arrest_is_no_prior_but_a_day_of_a_refusal() {
    Event arrest =
        anEvent(EventKind.ARREST)
            .ofCase(9L)
            .named("case:9:arrest")
            .in("LA")
            .on("2005-05-03")
            .at(OffsetDateTime.parse("2005-05-03T23:30Z"), "America/Chicago")
            .oneWith("case 9")
            .standing("OPEN")
            .countedAsNone()
            .event();
    Event refusal =
        anEvent(EventKind.REFUSAL)
            .ofCase(9L)
            .named("case:9:refusal")
            .in("LA")
            .on("2005-05-03")
            .fromAgency(7, "Police")
            .oneWith("case 9")
            .event();
    CountedPriors counted = CountedPriors.of(List.of(arrest, refusal));
    assertThat(counted.all()).isZero();
    assertThat(counted.refused()).containsExactly(LocalDate.parse("2005-05-03"));
  }

  @Test
  void as_many_are_asked_for_as_there_may_be_and_no_more() {
    CountedPriors two =
        CountedPriors.of(
            List.of(
                convicted("2002-06-01", "one").event(), convicted("2000-01-01", "other").event()));
    assertThat(two.fit(asking(2, null), TODAY)).isTrue();
    assertThat(two.fit(asking(3, null), TODAY)).isFalse();
    assertThat(two.fit(asking(null, new Repeat(Repeat.Of.CONVICTION, 1, 3, 1)), TODAY)).isTrue();
    assertThat(two.fit(asking(null, new Repeat(Repeat.Of.CONVICTION, 1, 2, 1)), TODAY)).isFalse();
    assertThat(two.fit(asking(null, new Repeat(Repeat.Of.CONVICTION, 2, 9, 1)), TODAY)).isTrue();
    assertThat(two.fit(asking(null, new Repeat(Repeat.Of.CONVICTION, 2, 9, 2)), TODAY)).isFalse();
    assertThat(two.fit(asking(null, new Repeat(Repeat.Of.REFUSAL, 1, 9, 1)), TODAY)).isFalse();
  }
}
