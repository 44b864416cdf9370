package org.priors.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  private static final Map<String, String> TITLES =
      Columns.titled("case", "Case", "agency", "Agency", "status", "Status");

  private static Columns of(String... named) {
    return Columns.of(TITLES, named);
  }

  @Test
  void all_are_shown_where_the_address_names_none_or_none_that_there_is() {
    for (Columns all : new Columns[] {Columns.of(TITLES, null), of(), of("nothing")}) {
      assertThat(all.shows("case")).isTrue();
      assertThat(all.isChosen()).isFalse();
      assertThat(all.inAddress()).isEmpty();
    }
  }

  @Test
  void those_that_are_named_are_shown_in_their_order_and_said_in_the_address() {
    Columns some = of("status", "case", "nothing");
    assertThat(some.shows("agency")).isFalse();
    assertThat(some.inAddress()).isEqualTo("&col=case&col=status");
  }
}
