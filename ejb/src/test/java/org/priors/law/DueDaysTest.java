package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.FactsFixture.offense;
import static org.priors.law.ShippedBook.EVALUATOR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueDaysTest {

  private static final String AT = "2002-05-01T23:10";

  @Test
  void the_clocks_come_in_the_order_of_the_procedure() {
    assertThat(offense("LA", AT).by(EVALUATOR).clocks())
        .extracting(DueDay::name)
        .containsExactly(
            "hearing.request",
            "hearing.held",
            "hearing.decided",
            "permit.expires",
            "suspension.begins",
            "suspension.hardEnds",
            "warrant.return",
            "report.dmv");
    assertThat(offense("MD", AT).by(EVALUATOR).clocks())
        .extracting(DueDay::name)
        .startsWith("hearing.request", "hearing.request.keepsDriving", "hearing.held");
  }

  @Test
  void a_clock_says_how_it_was_counted_and_by_which_rule() {
    DueDay clock = clock(offense("LA", AT).arrest("2002-05-01T23:30"), "hearing.request");
    assertThat(clock.due()).isEqualTo("2002-05-16");
    assertThat(clock.why()).isEqualTo("15 days from the arrest.");
    assertThat(clock.title()).isEqualTo("Last day to ask for a hearing");
    assertThat(clock.rule().parameter()).isEqualTo("us/la/hearing/request_window");
    assertThat(clock.isKnown()).isTrue();
  }

  @Test
  void without_an_arrest_the_days_run_from_the_offense() {
    assertThat(clock(offense("LA", AT), "hearing.request").due()).isEqualTo("2002-05-16");
  }

  @Test
  void a_last_day_on_a_weekend_is_said_to_be_one() {
    assertThat(clock(offense("LA", "2002-05-02T12:00"), "hearing.request").why())
        .isEqualTo("15 days from the arrest.");
    String weekend =
        "15 days from the arrest. It falls on a weekend; the source does not say that it moves.";
    assertThat(clock(offense("LA", "2002-05-03T12:00"), "hearing.request").why())
        .isEqualTo(weekend);
    assertThat(clock(offense("LA", "2002-05-04T12:00"), "hearing.request").why())
        .isEqualTo(weekend);
    assertThat(clock(offense("LA", "2002-05-05T12:00"), "hearing.request").why())
        .isEqualTo("15 days from the arrest.");
  }

  @Test
  void a_clock_of_which_the_book_has_nothing_says_so() {
    DueDay clock = clock(offense("TX", AT), "hearing.request");
    assertThat(clock.isKnown()).isFalse();
    assertThat(clock.rule()).isNull();
    assertThat(clock.why()).isEqualTo("Not in the law book for Texas.");
  }

  @Test
  void a_clock_whose_first_day_is_not_known_yet_says_which_it_is() {
    DueDay clock = clock(offense("MD", AT), "hearing.request");
    assertThat(clock.isKnown()).isFalse();
    assertThat(clock.why()).isEqualTo("The day of the notice of suspension is not known yet.");
    assertThat(clock.rule()).isNotNull();
    assertThat(clock(offense("AZ", AT), "warrant.return").why())
        .isEqualTo("The day of the warrant is not known yet.");
    assertThat(clock(offense("BASELINE", AT), "hearing.held").why())
        .isEqualTo("The day of the request for a hearing is not known yet.");
  }

  @Test
  void a_clock_whose_length_the_source_does_not_state_says_so() {
    BookFixture book =
        BookFixture.aBook()
            .withRules(
                "hearing/request_window",
                "selected-by: arrest\nunit: days",
                "{from: arrest, cite: c, missing: length not stated}");
    DueDay clock = clock(offense("XX", AT), book, "hearing.request");
    assertThat(clock.isKnown()).isFalse();
    assertThat(clock.why()).isEqualTo("length not stated");
    assertThat(clock.rule().source().citation()).isEqualTo("c");
  }

  @Test
  void two_kinds_of_hearing_have_two_clocks() {
    DueDay informal = clock(offense("FL", AT), "hearing.held.informal");
    assertThat(informal.title()).isEqualTo("Hearing to be held by (informal)");
    assertThat(informal.due()).isEqualTo("2002-05-21");
    assertThat(clock(offense("FL", AT), "hearing.held.formal").due()).isEqualTo("2002-05-31");
  }

  @Test
  void a_clock_of_an_agency_is_said_to_be_its_policy() {
    DueDay warrant = clock(offense("AZ", AT).warrant("2002-05-02T01:00"), "warrant.return");
    assertThat(warrant.due()).isEqualTo("2002-05-07");
    assertThat(warrant.why())
        .isEqualTo("5 days from the warrant, policy of the Chandler Police Department.");
    DueDay report = clock(offense("CA", "2017-03-03T23:00"), "report.dmv");
    assertThat(report.due()).isEqualTo("2017-03-10");
    assertThat(report.why())
        .isEqualTo("5 business days from the arrest, policy of the Sacramento Police Department.");
  }

  @Test
  void where_no_agency_says_anything_the_state_is_named() {
    assertThat(clock(offense("LA", AT), "report.dmv").why())
        .isEqualTo("Not in the law book for Louisiana.");
    assertThat(clock(offense("AZ", AT), "report.dmv").why())
        .isEqualTo("Not in the law book for Arizona.");
  }

  @Test
  void the_hard_part_ends_so_long_after_the_suspension_begins() {
    BookFixture book =
        BookFixture.aBook()
            .withRules(
                "administrative/begins",
                "selected-by: notice\nunit: days",
                "{value: 46, from: notice, cite: c}")
            .withRules(
                "administrative/refusal/suspension",
                "selected-by: refusal\nunit: period",
                "{action: suspension, max: P6M, hard: P90D, cite: c}")
            .withRules(
                "administrative/failure/suspension",
                "selected-by: arrest\nunit: period",
                "{action: suspension, max: P90D, hard: P30D, cite: c}");
    FactsFixture refused = offense("XX", AT).refusing().notice("2002-05-02T10:00");
    DueDay hard = clock(refused, book, "suspension.hardEnds");
    assertThat(hard.due()).isEqualTo(LocalDate.of(2002, 5, 2).plusDays(46 + 90));
    assertThat(hard.why()).isEqualTo("90 days from its beginning.");
    assertThat(hard.rule().parameter()).endsWith("refusal/suspension");
    FactsFixture failed = offense("XX", AT).notice("2002-05-02T10:00");
    assertThat(clock(failed, book, "suspension.hardEnds").due())
        .isEqualTo(LocalDate.of(2002, 5, 2).plusDays(46 + 30));
    assertThat(clock(offense("XX", AT).refusing(), book, "suspension.hardEnds").why())
        .isEqualTo("The hard part is 90 days; when it begins is not known.");
  }

  @Test
  void without_a_hard_part_there_is_no_end_of_it() {
    assertThat(clock(offense("MD", AT).refusing(), "suspension.hardEnds").why())
        .isEqualTo("No hard part is in the law book.");
    assertThat(clock(offense("ME", AT).refusing(), "suspension.hardEnds").why())
        .isEqualTo("No hard part is in the law book.");
  }

  private static DueDay clock(FactsFixture facts, String name) {
    return named(facts.by(EVALUATOR), name);
  }

  private static DueDay clock(FactsFixture facts, BookFixture book, String name) {
    return named(facts.by(book.evaluator()), name);
  }

  private static DueDay named(Evaluation said, String name) {
    return said.clocks().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
