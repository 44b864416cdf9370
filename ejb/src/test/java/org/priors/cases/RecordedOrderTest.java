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

/** Decisions that several servers recorded, each of which gives ids from a block of its own. */
class RecordedOrderTest {

  private final CaseFile file = anArrest().on("1999-04-03T23:30").inCase();
  private final Charge driving = Stored.as(1, aCharge());
  private final Charge careless = Stored.as(2, aCharge());

  @BeforeEach
  void charge() {
    file.add(driving);
    file.add(careless);
  }

  @Test
  void of_two_decisions_of_one_day_that_recorded_later_stands_though_its_id_is_lower() {
    Disposition conviction = record(101, Kind.CONVICTION, "1999-06-01", null);
    Disposition dismissal = record(51, Kind.DISMISSAL, "1999-06-01", null);
    Disposition onOne = record(52, Kind.DISMISSAL, "1999-05-01", careless);
    assertThat(conviction.supersededBy()).isSameAs(dismissal);
    assertThat(onOne.supersededBy()).isSameAs(dismissal);
    assertThat(driving.decidedBy()).isSameAs(dismissal);
  }

  @Test
  void a_charge_that_came_after_a_decision_on_all_is_not_decided_by_it_whatever_ids_come_later() {
    Disposition before = record(101, Kind.CONVICTION, "1999-06-01", null);
    Charge third = Stored.as(3, aCharge());
    file.add(third);
    record(51, Kind.DISMISSAL, "1999-06-02", driving);
    assertThat(third.decidedBy()).isNull();
    assertThat(careless.decidedBy()).isSameAs(before);
  }

  private Disposition record(long id, Kind kind, String day, Charge charge) {
    String reason = kind == Kind.DISMISSAL ? "No evidence" : null;
    Disposition made = aDecision(kind, day).ofCharge(charge).reason(reason).build();
    file.dispose(made, AGENCY, clockAt("2002-05-02T12:00"));
    return Stored.as(id, made);
  }
}
