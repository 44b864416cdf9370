package org.priors.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class TransportIT {

  /** Is answered with a page for errors, also to a stranger. */
  private static final String ERROR = "/login?jakarta.faces.ViewState=x";

  private final Running priors;

  TransportIT(Running priors) {
    this.priors = priors;
  }

  @Test
  void behind_tls_the_session_and_all_that_follows_stay_with_tls() throws Exception {
    Browse browser = new Browse(priors.address()).with("X-Forwarded-Proto", "https");
    HttpResponse<String> answer =
        browser.signIn(priors.userName(Role.CLERK), priors.password(Role.CLERK));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).contains("Secure").contains("HttpOnly"));
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    assertThat(location(answer)).isEqualTo("/start");
  }

  @Test
  void without_tls_nothing_pretends_that_there_is() throws Exception {
    HttpResponse<String> answer =
        new Browse(priors.address())
            .signIn(priors.userName(Role.CLERK), priors.password(Role.CLERK));
    assertThat(answer.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).doesNotContain("Secure"));
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void nothing_is_kept_for_who_is_not_signed_in() throws Exception {
    for (String path : List.of("/login", "/start", "/", "/login?next=%2Fstart", ERROR)) {
      Browse stranger = new Browse(priors.address());
      List<String> first = stranger.get(path).headers().allValues("Set-Cookie");
      List<String> again = stranger.get(path).headers().allValues("Set-Cookie");
      // A session that the server still had would go on, and its cookie would not be sent anew.
      assertThat(again).as(path).hasSameSizeAs(first).noneMatch(first::contains);
    }
  }

  @Test
  void behind_tls_a_page_for_errors_stays_with_tls_too() throws Exception {
    HttpResponse<String> answer =
        new Browse(priors.address()).with("X-Forwarded-Proto", "https").get(ERROR);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    assertThat(answer.headers().allValues("Set-Cookie"))
        .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
  }

  @Test
  void a_sign_in_page_that_was_left_open_for_hours_still_signs_in() throws Exception {
    Browse early = new Browse(priors.address());
    String page = early.get("/login").body();
    assertThat(page).contains("value=\"stateless\"");
    assertThat(early.signIn(priors.userName(Role.CLERK), priors.password(Role.CLERK)).statusCode())
        .isEqualTo(302);
    assertThat(early.signIn(priors.userName(Role.CLERK), priors.password(Role.CLERK)).statusCode())
        .as("a second tab")
        .isEqualTo(302);
  }

  @Test
  void a_session_is_known_by_its_cookie_alone_and_not_by_the_address() throws Exception {
    HttpResponse<String> answer =
        new Browse(priors.address())
            .signIn(priors.userName(Role.CLERK), priors.password(Role.CLERK));
    String session =
        HttpCookie.parse(answer.headers().firstValue("Set-Cookie").orElseThrow()).get(0).getValue();
    for (String path :
        List.of("/search/search;priors=", "/search/search;jsessionid=", "/api/agencies;priors=")) {
      HttpResponse<String> asked = new Browse(priors.address()).get(path + session);
      assertThat(asked.statusCode()).as(path).isIn(302, 401, 403);
      assertThat(asked.body())
          .doesNotContain(priors.userName(Role.CLERK))
          .doesNotContain("LA0170100");
    }
  }

  @Test
  void no_link_is_made_of_what_a_request_says_of_the_host() throws Exception {
    String get = raw("GET /start HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assertThat(get).contains("302").contains("/login?next=").doesNotContain("evil.example");
    String body =
        """
        {"agency": "LA0170100", "agencyNumber": "HOST-1", "arrest": {"at": "2002-05-01T23:30"},
         "charges": [{"statute": "LA DEMO 98", "description": "Operating while intoxicated", "kind": "impairedDriving"}]}
        """;
    String post =
        raw(
            "POST /api/cases HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\nAuthorization: Bearer "
                + priors.token(Role.CLERK)
                + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length()
                + "\r\n\r\n"
                + body);
    assertThat(post).contains(" 201").contains("/api/cases/").doesNotContain("evil.example");
  }

  @Test
  void a_form_that_another_site_sends_is_refused() throws Exception {
    Browse clerk = new Browse(priors.address());
    clerk.signIn(priors.userName(Role.CLERK), priors.password(Role.CLERK));
    assertThat(clerk.get("/purpose").statusCode()).isEqualTo(200);
    clerk.with("Sec-Fetch-Site", "cross-site");
    assertThat(clerk.post("/purpose", Map.of("a", "b")).statusCode()).isEqualTo(403);
    assertThat(clerk.get("/purpose").statusCode()).isEqualTo(200);
  }

  @Test
  void wrong_tokens_are_in_the_audit_without_their_secret_and_nobody_floods_it() throws Exception {
    String token = "priors_" + "wrong".repeat(8);
    String source = "192.0.2.80";
    for (int i = 0; i < 25; i++) {
      assertThat(new Rest(priors.address(), token).from(source).get("/api/agencies").status())
          .isEqualTo(401);
    }
    try (Connection database = priors.database();
        Statement sql = database.createStatement();
        ResultSet rows =
            sql.executeQuery(
                "select count(*), bool_or(e::text like '%wrongwrong%') from audit_entry e where source = '"
                    + source
                    + "' and action = 'Called with a token' and outcome = 'denied'")) {
      rows.next();
      assertThat(rows.getInt(1)).isBetween(1, 20);
      assertThat(rows.getBoolean(2)).isFalse();
    }
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", priors.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
