package org.priors.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.priors.accounts.SessionBasis;
import org.priors.security.Caller;
import org.priors.security.Role;

/**
 * A session ends when nobody has used it for half an hour, whatever its pages ask by themselves.
 */
class SessionTest {

  private static final Instant BEGUN = Instant.parse("2100-03-01T15:00:00Z");
  private static final int HALF_AN_HOUR = 1800;

  private final Map<String, Object> kept = new HashMap<>();

  private Instant now = BEGUN;
  private boolean isEnded;

  private HttpSession session() {
    return (HttpSession)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpSession.class},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "getAttribute":
                  return kept.get((String) arguments[0]);
                case "setAttribute":
                  return kept.put((String) arguments[0], arguments[1]);
                case "getMaxInactiveInterval":
                  return HALF_AN_HOUR;
                case "invalidate":
                  isEnded = true;
                  return null;
                default:
                  throw new UnsupportedOperationException(method.getName());
              }
            });
  }

  private HttpServletRequest request(boolean isWatching) {
    HttpSession session = session();
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getSession" -> session;
                  case "getHeader" -> isWatching ? "true" : null;
                  case "isRequestedSessionIdFromURL" -> false;
                  case "changeSessionId" -> "new";
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private boolean goesOn(boolean isWatching, Duration since) {
    now = BEGUN.plus(since);
    return Session.caller(request(isWatching), Clock.fixed(now, ZoneOffset.UTC)) != null;
  }

  private void begin() {
    Session.begin(
        request(false),
        Caller.system("test", Role.CLERK),
        new SessionBasis(1, 1),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void a_page_that_watches_goes_on_for_as_long_as_a_session_lasts_unused_and_no_longer() {
    begin();
    assertThat(goesOn(false, Duration.ZERO)).isTrue();
    assertThat(goesOn(true, Duration.ofMinutes(15))).isTrue();
    assertThat(goesOn(true, Duration.ofMinutes(30))).isTrue();
    assertThat(isEnded).isFalse();
    assertThat(goesOn(true, Duration.ofMinutes(30).plusSeconds(1))).isFalse();
    assertThat(isEnded).isTrue();
  }

  @Test
  void whoever_uses_it_meanwhile_goes_on() {
    begin();
    assertThat(goesOn(false, Duration.ZERO)).isTrue();
    assertThat(goesOn(false, Duration.ofMinutes(20))).isTrue();
    assertThat(goesOn(true, Duration.ofMinutes(50))).isTrue();
    assertThat(goesOn(true, Duration.ofMinutes(51))).isFalse();
  }
}
