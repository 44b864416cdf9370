package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.cases.ArrestFixture.AGENCY;
import static org.priors.cases.ArrestFixture.aCharge;
import static org.priors.cases.ArrestFixture.anArrest;
import static org.priors.cases.ArrestFixture.clockAt;
import static org.priors.cases.DispositionFixture.aDecision;

import org.junit.jupiter.api.Test;
import org.priors.cases.Disposition.Kind;
import org.priors.fixtures.Stored;
import org.priors.problems.Conflict;

/** What is known as sent again, and what of it may not be passed over. */
class SentAgainTest {

  private final CaseFile file = anArrest().on("1999-04-03T23:30").inCase();
  private long recorded;

  SentAgainTest() {
    file.add(Stored.as(1, aCharge()));
  }

  @Test
  void a_conviction_sent_again_as_that_of_a_juvenile_is_refused() {
    Disposition onFile = record(sent(Kind.CONVICTION, "1999-06-01", null));
    refused(sent(Kind.CONVICTION, "1999-06-01", true), onFile, "juvenile");
    taken(sent(Kind.CONVICTION, "1999-06-01", null), onFile);
    Disposition juvenile = record(sent(Kind.CONVICTION, "1999-06-02", true));
    taken(sent(Kind.CONVICTION, "1999-06-02", null), juvenile);
    taken(sent(Kind.CONVICTION, "1999-06-02", true), juvenile);
    refused(sent(Kind.CONVICTION, "1999-06-02", false), juvenile, "juvenile");
  }

  @Test
  void that_another_decision_is_an_error_is_not_passed_over_as_what_was_said_of_the_first() {
    record(sent(Kind.CONVICTION, "1999-06-01", null));
    Disposition error = record(sent(Kind.ENTERED_IN_ERROR, null, null));
    taken(sent(Kind.ENTERED_IN_ERROR, null, null), error);
    record(sent(Kind.CONVICTION, "1999-07-01", null));
    refused(sent(Kind.ENTERED_IN_ERROR, null, null), error, "Name the decision");
  }

  private void taken(Disposition sent, Disposition onFile) {
    assertThat(new SentAgain(sent, onFile).isSame()).isTrue();
    assertThatCode(() -> new SentAgain(sent, onFile).refuseIfOtherwise(file))
        .doesNotThrowAnyException();
  }

  private void refused(Disposition sent, Disposition onFile, String why) {
    assertThat(new SentAgain(sent, onFile).isSame()).isTrue();
    assertThatThrownBy(() -> new SentAgain(sent, onFile).refuseIfOtherwise(file))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining(why);
  }

  private Disposition record(Disposition made) {
    file.dispose(made, AGENCY, clockAt("2002-05-02T12:00"));
    return Stored.as(++recorded, made);
  }

  private static Disposition sent(Kind kind, String day, Boolean juvenile) {
    return aDecision(kind, day)
        .reason(kind.isOutcome() ? null : "Another driver's")
        .juvenile(juvenile)
        .build();
  }
}
