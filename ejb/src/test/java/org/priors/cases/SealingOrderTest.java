package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.priors.problems.Refused;

class SealingOrderTest {

  private static final LocalDate DAY = LocalDate.of(2003, 1, 2);

  private static SealingOrder order(SealingOrder.Kind kind) {
    return new SealingOrder(kind, DAY, "Order", Clock.systemUTC());
  }

  @Test
  void an_order_lifts_none_of_a_later_day() {
    assertThatThrownBy(() -> order(SealingOrder.Kind.LIFTED).after(DAY.plusDays(1)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("The order that it lifts is of 2003-01-03");
    assertThat(order(SealingOrder.Kind.LIFTED).after(DAY).orderedOn()).isEqualTo(DAY);
    assertThat(order(SealingOrder.Kind.LIFTED).after(null).orderedOn()).isEqualTo(DAY);
  }

  @Test
  void a_case_is_sealed_again_by_whichever_order() {
    assertThat(order(SealingOrder.Kind.SEALED).after(DAY.plusDays(1)).orderedOn()).isEqualTo(DAY);
  }
}
