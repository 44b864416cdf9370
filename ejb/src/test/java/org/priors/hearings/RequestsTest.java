package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.priors.problems.Conflict;
import org.priors.problems.Refused;
import org.priors.slice.OnPostgres;
import org.priors.slice.SliceClock;

/** A hearing is asked for, in time or late, with its fee or without. */
@OnPostgres
class RequestsTest {

  private static final Duration LONG_AGO = Duration.ofDays(60);
  private static final int FEE = 15_00;

  @Inject ActionSteps steps;
  @Inject RequestHearing requests;
  @Inject SliceClock time;

  private static Duration days(int days) {
    return Duration.ofDays(days);
  }

  private void inMaryland() {
    steps.arrestedIn("MD", Basis.REFUSAL, LONG_AGO).served(Duration.ofHours(1));
  }

  @Test
  void a_request_of_the_last_day_is_in_time_and_is_accepted_without_a_reason() {
    inMaryland();
    steps.asked(days(29), FEE);
    assertThat(steps.action().openRequest().orElseThrow().isInTime()).isTrue();
    requests.accept(steps.clerk(), steps.seen(), null);
    assertThat(steps.hearing()).isEqualTo(Stage.TO_BE_SET);
  }

  @Test
  void a_request_after_the_last_day_is_accepted_for_good_cause_alone() {
    inMaryland();
    steps.asked(days(32), FEE);
    HearingRequest late = steps.action().openRequest().orElseThrow();
    assertThat(late.isLate()).isTrue();
    assertThat(late.lastDay().by()).contains("30 days from the notice").contains("p. 72");
    assertThatThrownBy(() -> requests.accept(steps.clerk(), steps.seen(), " "))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("good cause");
    requests.accept(steps.clerk(), steps.seen(), "In hospital until yesterday");
    assertThat(steps.hearing()).isEqualTo(Stage.TO_BE_SET);
  }

  @Test
  void a_request_without_its_fee_is_not_accepted_and_comes_again_with_it() {
    steps.arrestedIn("MD", Basis.REFUSAL, days(9)).served(Duration.ofHours(1));
    steps.asked(days(5), FEE - 1);
    assertThatThrownBy(() -> requests.accept(steps.clerk(), steps.seen(), "A good cause"))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("fee has not come");
    requests.refuse(steps.clerk(), steps.seen(), "Without the fee");
    assertThat(steps.hearing()).isEqualTo(Stage.REQUEST_REFUSED);
    time.goOn(Duration.ofHours(1));
    steps.asked(days(9).plusHours(1), FEE);
    requests.accept(steps.clerk(), steps.seen(), null);
    assertThat(steps.hearing()).isEqualTo(Stage.TO_BE_SET);
  }

  @Test
  void two_requests_are_not_open_on_one_notice() {
    inMaryland();
    steps.asked(days(5), FEE);
    assertThatThrownBy(() -> steps.asked(days(6), FEE))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("cannot follow \"Hearing requested\"");
  }

  @Test
  void a_request_sent_again_as_it_was_is_taken_in_once_also_after_it_was_accepted() {
    inMaryland();
    steps.asked(days(5), FEE);
    HearingRequest first = steps.action().openRequest().orElseThrow();
    assertThat(sentAgain(days(5), FEE).isNew()).isFalse();
    requests.accept(steps.clerk(), steps.seen(), null);
    RequestHearing.Taken again = sentAgain(days(5), FEE);
    assertThat(again.isNew()).isFalse();
    assertThat(again.request().step().id()).isEqualTo(first.step().id());
    assertThat(steps.action().requests()).hasSize(1);
  }

  @Test
  void a_request_with_anything_else_in_it_is_another_one() {
    inMaryland();
    steps.asked(days(5), FEE);
    assertThatThrownBy(() -> sentAgain(days(5), FEE - 1)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> sentAgain(days(5).minusMinutes(1), FEE)).isInstanceOf(Conflict.class);
    assertThat(sentAgain(days(5), FEE).isNew()).isFalse();
  }

  private RequestHearing.Taken sentAgain(Duration after, Integer fee) {
    return requests.take(steps.clerk(), steps.seen(), steps.request(after, fee));
  }

  @Test
  void nothing_is_asked_before_the_notice_is_served() {
    steps.arrestedIn("MD", Basis.REFUSAL, LONG_AGO);
    assertThatThrownBy(() -> steps.asked(days(5), FEE))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("has not been served");
    steps.served(days(2));
    assertThatThrownBy(() -> steps.asked(days(1), FEE))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("before \"Notice served\"");
  }

  @Test
  void the_office_sets_the_last_day_where_no_source_prints_one_and_is_named_with_it() {
    steps.arrestedIn("CT", Basis.REFUSAL, LONG_AGO).served(Duration.ofHours(1));
    LocalDate day = LocalDate.of(2090, 1, 1);
    requests.take(
        steps.clerk(),
        steps.seen(),
        new RequestHearing.Asked(
            steps.arrestedAt().plus(days(3)),
            AskedBy.COUNSEL,
            "P. Nonesuch",
            null,
            day,
            null,
            "Fax"));
    HearingRequest asked = steps.action().openRequest().orElseThrow();
    assertThat(asked.lastDay().day()).isEqualTo(day);
    assertThat(asked.lastDay().by()).startsWith("Set by " + steps.clerk().displayName());
    assertThat(asked.isInTime()).isTrue();
  }

  @Test
  void where_nobody_sets_a_last_day_whoever_accepts_says_why() {
    steps
        .arrestedIn("CT", Basis.REFUSAL, LONG_AGO)
        .served(Duration.ofHours(1))
        .asked(days(3), null);
    assertThatThrownBy(() -> requests.accept(steps.clerk(), steps.seen(), null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Nobody can say");
  }

  @Test
  void a_day_that_the_law_book_has_is_not_the_offices_to_set() {
    inMaryland();
    assertThatThrownBy(
            () ->
                requests.take(
                    steps.clerk(),
                    steps.seen(),
                    new RequestHearing.Asked(
                        steps.arrestedAt().plus(days(3)),
                        AskedBy.DRIVER,
                        null,
                        null,
                        LocalDate.of(2090, 1, 1),
                        FEE,
                        "Letter")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("not the office's to set");
  }

  @Test
  void a_kind_of_review_is_chosen_where_the_state_has_several() {
    steps.arrestedIn("FL", Basis.FAILURE, LONG_AGO).served(Duration.ofHours(1));
    assertThat(requests.rules(steps.clerk(), steps.action().id()).kinds())
        .containsExactly("informal", "formal");
    assertThatThrownBy(() -> steps.asked(days(3), null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Which kind of review");
  }

  @Test
  void counsel_who_asks_is_named_and_all_that_is_wrong_is_told_at_once() {
    inMaryland();
    assertThatThrownBy(
            () ->
                requests.take(
                    steps.clerk(),
                    steps.seen(),
                    new RequestHearing.Asked(null, AskedBy.COUNSEL, " ", "formal", null, -1, " ")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("When it was received")
        .hasMessageContaining("The name of counsel")
        .hasMessageContaining("A fee lies between");
  }
}
