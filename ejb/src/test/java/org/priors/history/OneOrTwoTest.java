package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.history.EventFixture.anEvent;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.law.BookLoader;
import org.priors.law.Evaluator;
import org.priors.law.LawFiles;

/** Which events the law takes for one, as they are counted where no case is at hand. */
class OneOrTwoTest {

  private static final OneOrTwo LAW =
      new OneOrTwo(new Evaluator(BookLoader.load(LawFiles.shipped())));

  private static EventFixture judgment(long caseId, String offense) {
    return anEvent(EventKind.CONVICTION)
        .ofCase(caseId)
        .named("disposition:" + caseId)
        .in("LA")
        .on("2002-06-01")
        .ofOffenseOn(LocalDate.parse(offense))
        .fromCourt(3, "City Court")
        .oneWith("case " + caseId);
  }

  private static EventFixture line(String name, String day) {
    return anEvent(EventKind.CONVICTION)
        .named(name)
        .in("LA")
        .on(day)
        .fromAgency(8, "DMV")
        .oneWith(name);
  }

  private static List<String> keys(Event... events) {
    return LAW.tell(List.of(events), DecidedPairs.NONE).stream().map(Event::priorKey).toList();
  }

  @Test
  void a_line_within_the_days_of_posting_has_the_key_of_its_judgment_in_any_order() {
    Event judgment = judgment(7, "2002-03-01").event();
    assertThat(keys(line("entry:1", "2002-07-02").event(), judgment))
        .containsExactly("case 7", "case 7");
    assertThat(keys(judgment, line("entry:1", "2002-07-02").event()))
        .containsExactly("case 7", "case 7");
    assertThat(keys(judgment, line("entry:1", "2002-07-03").event()))
        .containsExactly("case 7", "entry:1");
  }

  @Test
  void of_two_lines_of_one_record_the_nearest_is_of_the_judgment_and_the_two_are_told_apart() {
    List<Event> told =
        LAW.tell(
            List.of(
                judgment(7, "2002-03-01").event(),
                line("entry:1", "2002-06-20").event(),
                line("entry:2", "2002-06-10").event()),
            DecidedPairs.NONE);
    assertThat(told).extracting(Event::priorKey).containsExactly("case 7", "entry:1", "case 7");
    assertThat(told).extracting(Event::mayBe).containsOnly(List.of());
  }

  @Test
  void an_entry_of_one_day_that_fits_two_cases_is_of_the_first() {
    assertThat(
            keys(
                judgment(8, "2002-03-01").event(),
                judgment(7, "2002-03-01").event(),
                line("entry:1", "2003-01-01").ofOffenseOn(LocalDate.parse("2002-03-01")).event()))
        .containsExactly("case 8", "case 7", "case 7");
  }

  @Test
  void a_suspension_is_one_with_the_refusal_and_not_with_the_conviction_of_its_night() {
    Event refusal =
        anEvent(EventKind.REFUSAL)
            .ofCase(7L)
            .named("case:7:refusal")
            .in("LA")
            .on("2002-03-01")
            .ofOffenseOn(LocalDate.parse("2002-03-01"))
            .fromAgency(7, "Police")
            .oneWith("case 7")
            .event();
    Event suspension =
        anEvent(EventKind.ADMINISTRATIVE_ACTION)
            .named("entry:5")
            .in("LA")
            .on("2002-04-01")
            .fromAgency(8, "DMV")
            .actionFor(org.priors.law.ActionFor.REFUSAL)
            .oneWith("entry:5")
            .event();
    assertThat(keys(suspension, refusal, judgment(7, "2002-03-01").event()))
        .containsExactly("case 7", "case 7", "case 7");
    assertThat(keys(suspension, judgment(7, "2002-03-01").event()))
        .containsExactly("entry:5", "case 7");
  }
}
