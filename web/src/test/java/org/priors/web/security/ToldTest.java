package org.priors.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a link of the navigation says of what waits behind it. */
class ToldTest {

  @Test
  void many_that_wait_are_not_counted_to_the_last() {
    Navigation navigation = new Navigation();
    assertThat(navigation.told(1)).isEqualTo("1");
    assertThat(navigation.told(999)).isEqualTo("999");
    assertThat(navigation.told(1_000)).isEqualTo("999+");
  }
}
