package org.priors.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceNetworkTest {

  @Test
  void an_ipv4_address_is_a_network_of_its_own() {
    assertThat(SourceNetwork.of("192.0.2.7")).isEqualTo("192.0.2.7");
    assertThat(SourceNetwork.of("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
  }

  @Test
  void ipv6_addresses_of_one_subnet_are_one_network_and_those_of_the_next_are_another() {
    assertThat(SourceNetwork.of("2001:db8:0:1::1"))
        .isEqualTo(SourceNetwork.of("2001:db8:0:1:ffff::2%eth0"));
    assertThat(SourceNetwork.of("2001:db8:0:1::1"))
        .isNotEqualTo(SourceNetwork.of("2001:db8:0:2::1"));
  }

  @Test
  void what_is_no_address_stays_as_it_is() {
    assertThat(SourceNetwork.of("not:an:address")).isEqualTo("not:an:address");
    assertThat(SourceNetwork.of(null)).isEqualTo("unknown");
  }
}
