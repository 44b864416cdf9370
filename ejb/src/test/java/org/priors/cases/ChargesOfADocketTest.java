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

/** On which charges a decision is, and when a case is disposed of. */
class ChargesOfADocketTest {

  private final CaseFile file = anArrest().on("1999-04-03T23:30").inCase();
  private final Charge driving = Stored.as(1, aCharge());
  private final Charge careless = Stored.as(2, aCharge());
  private long recorded;

  @BeforeEach
  void charge() {
    file.add(driving);
    file.add(careless);
  }

  @Test
  void a_charge_that_comes_later_is_not_one_of_all_that_were_decided_and_opens_the_case() {
    Disposition all = record(Kind.CONVICTION, "1999-06-01", null);
    Charge third = Stored.as(3, aCharge());
    file.add(third);
    assertThat(third.decidedBy()).isNull();
    assertThat(file.status()).isEqualTo(CaseFile.Status.OPEN);
    Disposition amended = dispose(Kind.CONVICTION, "1999-06-02", null, all, Because.AMENDED);
    assertThat(driving.decidedBy()).isSameAs(amended);
    assertThat(third.decidedBy()).isNull();
    Disposition later = record(Kind.DISMISSAL, "1999-07-01", third);
    assertThat(third.decidedBy()).isSameAs(later);
    assertThat(amended.stands()).isTrue();
    assertThat(file.status()).isEqualTo(CaseFile.Status.DISPOSED);
  }

  @Test
  void a_later_decision_on_all_charges_is_on_the_one_that_came_before_it() {
    record(Kind.CONVICTION, "1999-06-01", null);
    Charge third = Stored.as(3, aCharge());
    file.add(third);
    Disposition all = record(Kind.DISMISSAL, "1999-07-01", null);
    assertThat(third.decidedBy()).isSameAs(all);
    assertThat(driving.decidedBy()).isSameAs(all);
  }

  @Test
  void a_case_stays_open_until_each_charge_has_an_outcome_that_stands() {
    Disposition one = record(Kind.DISMISSAL, "1999-06-01", careless);
    assertThat(one.stands()).isTrue();
    assertThat(file.status()).isEqualTo(CaseFile.Status.OPEN);
    record(Kind.CONVICTION, "1999-06-02", driving);
    assertThat(file.status()).isEqualTo(CaseFile.Status.DISPOSED);
    record(Kind.VACATED, "1999-07-01", driving);
    assertThat(file.status()).isEqualTo(CaseFile.Status.OPEN);
  }

  private Disposition record(Kind kind, String day, Charge charge) {
    return dispose(kind, day, charge, null, null);
  }

  private Disposition dispose(
      Kind kind, String day, Charge charge, Disposition replaces, Because because) {
    Disposition made =
        aDecision(kind, day)
            .ofCharge(charge)
            .reason(kind == Kind.CONVICTION && because == null ? null : "Reversed on appeal")
            .replacing(replaces)
            .because(because)
            .build();
    file.dispose(made, AGENCY, clockAt("2002-05-02T12:00"));
    return Stored.as(++recorded, made);
  }
}
