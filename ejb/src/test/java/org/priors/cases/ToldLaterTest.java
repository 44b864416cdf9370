package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.cases.ArrestFixture.anArrest;
import static org.priors.cases.ArrestFixture.at;
import static org.priors.fixtures.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.priors.problems.Conflict;

class ToldLaterTest {

  private static final Instant ARREST = at("2002-05-01T23:30");

  private final Arrest arrest = anArrest().on("2002-05-01T23:30").arrest();

  private static ToldLater driving(Instant when) {
    return new ToldLater(when, null, null, null, null, "Dispatch log");
  }

  private static ToldLater notice(Instant when) {
    return new ToldLater(null, when, null, null, null, "Notice 17");
  }

  @Test
  void what_the_report_left_out_is_learned_and_the_papers_are_named_in_turn() {
    assertThat(arrest.knows(notice(ARREST))).isFalse();
    arrest.learn(notice(ARREST));
    arrest.learn(new ToldLater(ARREST, null, false, true, null, "License record"));
    assertThat(arrest.noticeAt()).isEqualTo(ARREST);
    assertThat(arrest.drivingAt()).isEqualTo(ARREST);
    assertThat(arrest.commercial()).isFalse();
    assertThat(arrest.commercialLicense()).isTrue();
    assertThat(arrest.childPassenger()).isNull();
    assertThat(arrest.toldLater()).isEqualTo("Notice 17; License record");
    assertThat(arrest.knows(notice(ARREST))).isTrue();
  }

  @Test
  void what_is_on_file_stays_as_it_was_reported() {
    arrest.learn(notice(ARREST));
    assertThatThrownBy(() -> arrest.learn(notice(ARREST.plusSeconds(60))))
        .isInstanceOf(Conflict.class)
        .hasMessageStartingWith("The time of the notice is on file already, and is another.");
    arrest.learn(new ToldLater(null, null, true, null, null, "Bill of lading"));
    assertThatThrownBy(
            () -> arrest.learn(new ToldLater(null, null, false, null, null, "Bill of lading")))
        .isInstanceOf(Conflict.class);
    assertThat(arrest.noticeAt()).isEqualTo(ARREST);
    assertThat(arrest.commercial()).isTrue();
  }

  @Test
  void the_driving_is_not_after_the_arrest_and_the_notice_is_not_before_it() {
    assertRefused("out-of-order", "/drivingAt", () -> arrest.learn(driving(ARREST.plusSeconds(1))));
    assertRefused("out-of-order", "/noticeAt", () -> arrest.learn(notice(ARREST.minusSeconds(1))));
    assertThat(arrest.drivingAt()).isNull();
    assertThat(arrest.noticeAt()).isNull();
    assertThat(arrest.toldLater()).isNull();
  }

  @Test
  void an_arrest_that_begins_earlier_keeps_the_driving_and_begins_no_earlier_than_that() {
    arrest.learn(driving(ARREST.minusSeconds(600)));
    arrest.beginBy(ARREST.minusSeconds(300));
    assertThat(arrest.at()).isEqualTo(ARREST.minusSeconds(300));
    arrest.beginBy(ARREST.minusSeconds(900));
    assertThat(arrest.at()).isEqualTo(ARREST.minusSeconds(600));
    assertThat(arrest.drivingAt()).isEqualTo(ARREST.minusSeconds(600));
  }

  @Test
  void a_year_that_was_mistyped_is_asked_about() {
    Duration half = Duration.ofDays(180);
    assertRefused(
        "not-of-this-arrest",
        "/drivingAt",
        () -> arrest.learn(driving(ARREST.minus(half).minusSeconds(1))));
    assertRefused(
        "not-of-this-arrest",
        "/noticeAt",
        () -> arrest.learn(notice(ARREST.plus(half).plusSeconds(1))));
    arrest.learn(driving(ARREST.minus(half)));
    arrest.learn(notice(ARREST.plus(half)));
    assertThat(arrest.drivingAt()).isEqualTo(ARREST.minus(half));
    assertThat(arrest.noticeAt()).isEqualTo(ARREST.plus(half));
  }

  @Test
  void a_paper_is_named_and_tells_something() {
    assertRefused("missing", "", () -> new ToldLater(null, null, null, null, null, "Notice 17"));
    assertRefused(
        "missing", "/sourceDocument", () -> new ToldLater(ARREST, null, null, null, null, " "));
  }
}
