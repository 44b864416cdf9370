package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.cases.ArrestFixture.AGENCY;
import static org.priors.cases.ArrestFixture.aCharge;
import static org.priors.cases.ArrestFixture.anArrest;
import static org.priors.cases.ArrestFixture.clockAt;
import static org.priors.cases.DispositionFixture.aDecision;
import static org.priors.fixtures.Refusals.assertRefused;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.priors.fixtures.Stored;

/** What an order of a court does to a case, and what comes to a case that is out of sight. */
class SealedCaseTest {

  private static final Clock NOW = clockAt("2002-05-02T12:00");

  private final CaseFile file = Stored.as(7, anArrest().on("1999-04-03T23:30").inCase());

  @BeforeEach
  void charge() {
    file.add(Stored.as(1, aCharge()));
  }

  @ParameterizedTest
  @EnumSource(
      value = SealingOrder.Kind.class,
      names = {"SEALED", "EXPUNGED"})
  void an_open_case_in_sight_is_not_put_out_of_sight(SealingOrder.Kind kind) {
    assertRefused("still-open", "/case", () -> order(kind));
    assertThat(file.isSealed()).isFalse();
  }

  @Test
  void a_charge_that_comes_to_a_sealed_case_leaves_it_disposed_of_until_the_order_is_lifted() {
    convict();
    order(SealingOrder.Kind.SEALED);
    file.add(Stored.as(2, aCharge()));
    assertThat(file.status()).isEqualTo(CaseFile.Status.DISPOSED);
    order(SealingOrder.Kind.LIFTED);
    assertThat(file.isSealed()).isFalse();
    assertThat(file.status()).isEqualTo(CaseFile.Status.OPEN);
  }

  @ParameterizedTest
  @EnumSource(SealingOrder.Kind.class)
  void a_sealed_case_that_is_open_again_is_expunged_or_its_order_lifted_all_the_same(
      SealingOrder.Kind kind) {
    convict();
    order(SealingOrder.Kind.SEALED);
    dispose(Disposition.Kind.VACATED, "2001-03-01");
    assertThat(file.status()).isEqualTo(CaseFile.Status.OPEN);
    order(kind);
    assertThat(file.isSealed()).isEqualTo(kind != SealingOrder.Kind.LIFTED);
  }

  @Test
  void an_order_is_lifted_only_where_one_holds() {
    assertRefused("nothing-to-lift", "/kind", () -> order(SealingOrder.Kind.LIFTED));
    convict();
    assertRefused("nothing-to-lift", "/kind", () -> order(SealingOrder.Kind.LIFTED));
    order(SealingOrder.Kind.EXPUNGED);
    order(SealingOrder.Kind.LIFTED);
    assertThat(file.isSealed()).isFalse();
    assertRefused("nothing-to-lift", "/kind", () -> order(SealingOrder.Kind.LIFTED));
  }

  private void order(SealingOrder.Kind kind) {
    SealingOrder order = new SealingOrder(kind, LocalDate.parse("2002-01-02"), "Order", NOW);
    file.ordered(order.of(file, "A. Clerk"));
  }

  private void convict() {
    dispose(Disposition.Kind.CONVICTION, "1999-06-01");
  }

  private void dispose(Disposition.Kind kind, String day) {
    String reason = kind.isOutcome() ? null : "Reversed on appeal";
    Disposition made = aDecision(kind, day).reason(reason).build();
    file.dispose(made, AGENCY, NOW);
    Stored.as(file.dispositions().size(), made);
  }
}
