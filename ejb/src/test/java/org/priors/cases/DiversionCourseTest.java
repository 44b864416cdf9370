package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.cases.DispositionFixture.aDecision;
import static org.priors.fixtures.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.priors.cases.Disposition.Kind;
import org.priors.problems.Conflict;

class DiversionCourseTest {

  private static final LocalDate BEGUN = LocalDate.parse("2002-05-02");
  private static final LocalDate END = LocalDate.parse("2003-05-02");

  @Test
  void a_program_ends_once_and_not_before_it_begins() {
    assertRefused(
        "contradictory", "/failedOn", () -> new DiversionCourse("Class", BEGUN, END, END));
    assertRefused(
        "out-of-order", "/completedOn", () -> new DiversionCourse("Class", END, BEGUN, null));
    assertRefused(
        "out-of-order", "/failedOn", () -> new DiversionCourse("Class", END, null, BEGUN));
    assertThat(new DiversionCourse("Class", BEGUN, BEGUN, null).completedOn()).isEqualTo(BEGUN);
  }

  @Test
  void its_days_lie_between_the_arrest_and_today() {
    DiversionCourse course = new DiversionCourse("Class", BEGUN, END, null);
    assertRefused(
        "out-of-order", "/startedOn", () -> course.requirePossible(BEGUN.plusDays(1), END));
    assertRefused(
        "in-the-future", "/completedOn", () -> course.requirePossible(BEGUN, END.minusDays(1)));
    course.requirePossible(BEGUN, END);
  }

  @Test
  void a_program_belongs_to_a_diversion_alone() {
    DiversionCourse course = new DiversionCourse("Class", null, null, null);
    Disposition diverted = aDecision(Kind.DIVERSION, "2002-05-02").course(course).build();
    assertThat(diverted.course().program()).isEqualTo("Class");
    assertRefused(
        "does-not-belong",
        "/program",
        () -> aDecision(Kind.CONVICTION, "2002-05-02").course(course).build());
  }

  @Test
  void a_later_document_tells_more_and_never_otherwise() {
    DiversionCourse begun = new DiversionCourse("Class", BEGUN, null, null);
    DiversionCourse done = begun.with(new DiversionCourse(null, null, END, null));
    assertThat(done).isEqualTo(new DiversionCourse("Class", BEGUN, END, null));
    assertThat(done.with(begun)).isEqualTo(done);
    DiversionCourse other = new DiversionCourse("Other class", null, null, null);
    assertThatThrownBy(() -> done.with(other)).isInstanceOf(Conflict.class);
    DiversionCourse failed = new DiversionCourse(null, null, null, END);
    assertRefused("contradictory", "/failedOn", () -> done.with(failed));
  }
}
