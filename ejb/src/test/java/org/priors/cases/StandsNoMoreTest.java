package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.cases.ArrestFixture.AGENCY;
import static org.priors.cases.ArrestFixture.aCharge;
import static org.priors.cases.ArrestFixture.anArrest;
import static org.priors.cases.ArrestFixture.clockAt;
import static org.priors.cases.DispositionFixture.aDecision;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priors.cases.Disposition.Kind;
import org.priors.fixtures.Stored;

/** By which of several later decisions one stopped to stand. */
class StandsNoMoreTest {

  private final CaseFile file = anArrest().on("1999-04-03T23:30").inCase();

  @BeforeEach
  void charge() {
    file.add(Stored.as(1, aCharge()));
  }

  @Test
  void what_was_vacated_before_the_case_was_dismissed_says_that_it_was_vacated() {
    Disposition conviction = record(Kind.CONVICTION, "1999-06-01", null);
    assertThat(since(conviction)).isNull();
    Disposition vacated = record(Kind.VACATED, "2001-03-01", "Reversed");
    assertThat(since(conviction)).isSameAs(vacated);
    Disposition dismissal = record(Kind.DISMISSAL, "2001-06-01", "Not pursued");
    assertThat(conviction.supersededBy()).isSameAs(dismissal);
    assertThat(since(conviction)).isSameAs(vacated);
    assertThat(since(dismissal)).isNull();
  }

  @Test
  void what_was_not_vacated_says_what_the_court_decided_otherwise() {
    Disposition conviction = record(Kind.CONVICTION, "1999-06-01", null);
    Disposition dismissal = record(Kind.DISMISSAL, "2001-06-01", "Not pursued");
    assertThat(since(conviction)).isSameAs(dismissal);
  }

  @Test
  void what_was_vacated_in_error_alone_says_what_the_court_decided_otherwise() {
    Disposition conviction = record(Kind.CONVICTION, "1999-06-01", null);
    Disposition vacated = record(Kind.VACATED, "2001-03-01", "Reversed");
    replace(vacated, "2001-03-02");
    assertThat(since(conviction)).isNull();
    Disposition dismissal = record(Kind.DISMISSAL, "2001-06-01", "Not pursued");
    assertThat(since(conviction)).isSameAs(dismissal);
  }

  private Disposition since(Disposition decided) {
    return StandsNoMore.since(decided, file.dispositions());
  }

  private Disposition record(Kind kind, String day, String reason) {
    return dispose(kind, day, reason, null);
  }

  private void replace(Disposition wrong, String day) {
    dispose(Kind.ENTERED_IN_ERROR, day, "Another case", wrong);
  }

  private Disposition dispose(Kind kind, String day, String reason, Disposition replaces) {
    Disposition made = aDecision(kind, day).reason(reason).replacing(replaces).build();
    file.dispose(made, AGENCY, clockAt("2002-05-02T12:00"));
    return Stored.as(file.dispositions().size(), made);
  }
}
