package org.priors.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyAddressesTest {

  private final ProxyAddresses one = new ProxyAddresses("127.0.0.1, 10.0.0.5");

  @Test
  void without_a_named_proxy_a_request_comes_from_who_is_connected() {
    for (String none : new String[] {null, "", " , "}) {
      ProxyAddresses nobody = new ProxyAddresses(none);
      assertThat(nobody.isEmpty()).isTrue();
      assertThat(nobody.source("127.0.0.1", List.of("192.0.2.1"))).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void what_a_stranger_says_of_the_source_is_not_believed() {
    assertThat(one.source("192.0.2.9", List.of("127.0.0.1"))).isEqualTo("192.0.2.9");
  }

  @Test
  void a_named_proxy_says_where_a_request_came_from() {
    assertThat(one.source("127.0.0.1", List.of("192.0.2.1"))).isEqualTo("192.0.2.1");
    assertThat(one.source("127.0.0.1", List.of("192.0.2.1:4711"))).isEqualTo("192.0.2.1");
    assertThat(one.source("127.0.0.1", List.of("2001:db8::1"))).isEqualTo("2001:db8:0:0:0:0:0:1");
    assertThat(one.source("127.0.0.1", List.of("[2001:db8::1]:80")))
        .isEqualTo("2001:db8:0:0:0:0:0:1");
    assertThat(one.source("127.0.0.1", List.of())).isEqualTo("127.0.0.1");
  }

  @Test
  void what_stands_before_the_last_stranger_anybody_may_have_written() {
    assertThat(one.source("127.0.0.1", List.of("203.0.113.7, 192.0.2.1"))).isEqualTo("192.0.2.1");
    assertThat(one.source("127.0.0.1", List.of("203.0.113.7", "192.0.2.1"))).isEqualTo("192.0.2.1");
    assertThat(one.source("127.0.0.1", List.of("203.0.113.7, 192.0.2.1, 10.0.0.5")))
        .isEqualTo("192.0.2.1");
  }

  @Test
  void what_is_no_address_ends_the_way_back() {
    for (String wrong : List.of("", "unknown", "<b>", "dead.beef", "evil.example", "1.2.3.999")) {
      assertThat(one.source("127.0.0.1", List.of("192.0.2.1, " + wrong)))
          .as(wrong)
          .isEqualTo("127.0.0.1");
    }
  }

  @Test
  void a_header_full_of_brackets_is_no_address() {
    String brackets = "[".repeat(1_000_000);
    assertThat(one.source("127.0.0.1", List.of(brackets))).isEqualTo("127.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "10.0.0.0/8", "all", "127.0.0.1;10.0.0.1"})
  void a_setting_that_names_no_address_is_refused(String named) {
    assertThatThrownBy(() -> new ProxyAddresses(named)).hasMessageContaining("PRIORS_PROXY");
  }
}
