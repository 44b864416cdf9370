package org.priors.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherSitesTest {

  private static boolean others(String site, String origin, String address) {
    return OtherSites.haveSent(site, origin, Optional.ofNullable(address).map(URI::create));
  }

  @ParameterizedTest
  @CsvSource({
    "cross-site, , true",
    "same-site, https://priors.example, true",
    "same-origin, https://priors.example, false",
    "none, , false",
    ", https://evil.example, true",
    ", http://priors.example, true",
    ", https://priors.example:8443, true",
    ", null, true",
    ", https://priors.example, false",
    ", HTTPS://PRIORS.EXAMPLE, false",
    ", , false"
  })
  void the_browsers_word_is_believed_and_else_the_origin(
      String site, String origin, boolean isOther) {
    assertThat(others(site, origin, "https://priors.example")).isEqualTo(isOther);
    assertThat(others(site, origin, "https://priors.example:443/app")).isEqualTo(isOther);
  }

  @Test
  void a_port_belongs_to_the_origin_unless_it_is_the_usual_one() {
    assertThat(others(null, "http://localhost:8080", "http://localhost:8080")).isFalse();
    assertThat(others(null, "http://localhost", "http://localhost:8080")).isTrue();
  }

  @Test
  void where_no_address_is_set_the_origin_tells_nothing() {
    assertThat(others(null, "https://elsewhere.example", null)).isFalse();
  }
}
