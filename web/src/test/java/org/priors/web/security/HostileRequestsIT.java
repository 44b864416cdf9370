package org.priors.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.security.Role;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Whatever is asked, the answer is one of ours: with its headers, and without a server's name. */
@ExtendWith(RunningPriors.class)
class HostileRequestsIT {

  private final Running priors;

  HostileRequestsIT(Running priors) {
    this.priors = priors;
  }

  /** Sends bytes as they are, and reads all that comes back. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(priors.address().getHost(), priors.address().getPort())) {
      socket.setSoTimeout(120_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      // Or the server waits half a minute for more of some.
      socket.shutdownOutput();
      try (InputStream answer = socket.getInputStream()) {
        return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  private static void assertOurs(String answer) {
    String head = answer.split("\r\n\r\n", 2)[0].toLowerCase(Locale.ROOT);
    assertThat(head)
        .contains("x-content-type-options: nosniff")
        .contains("frame-ancestors 'none'")
        .contains("x-frame-options: deny")
        .contains("referrer-policy: same-origin")
        .contains("cache-control: no-store");
    assertTellsNoServer(answer);
  }

  private static void assertTellsNoServer(String answer) {
    assertThat(answer).doesNotContainIgnoringCase("payara", "grizzly", "glassfish", "mojarra");
  }

  private static String get(String target, String... headers) {
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return "GET "
        + target
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + more
        + "\r\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/login",
        "/nothing",
        "/start",
        "/error/404",
        "/error/404.xhtml",
        "/WEB-INF/web.xml",
        "/api/cases/1",
        "/api",
        "/api/nothing",
        "/health",
        "/openapi",
        "/favicon.ico",
        "/jakarta.faces.resource/nothing.css",
        "/login.xhtml",
        "/start/../start",
        "/%73tart",
        "/login;priors=abc"
      })
  void every_answer_has_the_same_headers(String path) throws Exception {
    assertOurs(raw(get(path)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%",
        "/%zz",
        "/%00",
        "/login%2F..%2Fx",
        "/..%5c..",
        "/a\\b",
        "//",
        "/%c0%ae%c0%ae/"
      })
  void an_address_that_is_none_is_refused_without_the_name_of_the_server(String path)
      throws Exception {
    String answer = raw(get(path));
    assertThat(answer).doesNotStartWith("HTTP/1.1 5");
    assertTellsNoServer(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/9.9\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /login HTTP/1.1\r\nConnection: close\r\n\r\n",
        "TRACE /login HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "BREW /login HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "POST /login HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: x\r\n\r\n"
      })
  void a_request_that_is_none_tells_nothing_of_the_server(String request) throws Exception {
    assertTellsNoServer(raw(request));
  }

  @Test
  void a_request_that_is_too_long_or_of_another_form_tells_nothing_of_the_server()
      throws Exception {
    String host = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    for (String request :
        List.of(
            "GET /" + "a".repeat(20_000) + host + "\r\n",
            "GET /login?q=" + "a".repeat(20_000) + host + "\r\n",
            "GET /login" + host + "X-Long: " + "a".repeat(20_000) + "\r\n\r\n",
            "GET /login" + host + "X-Many: a\r\n".repeat(500) + "\r\n",
            "GET http://elsewhere.example/login" + host + "\r\n",
            "OPTIONS *" + host + "\r\n",
            "CONNECT elsewhere.example:443" + host + "\r\n",
            "get /login" + host + "\r\n",
            "POST /login" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
            "POST /login" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
            "POST /login" + host + "Content-Length: -1\r\n\r\n",
            "GET /login HTTP/1.0\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")) {
      String answer = raw(request);
      assertThat(answer)
          .as(request.substring(0, 20))
          .doesNotStartWith("HTTP/1.1 500")
          .doesNotContain("elsewhere.example", "Exception");
      assertTellsNoServer(answer);
    }
  }

  @Test
  void the_pages_of_a_person_and_their_errors_have_them_too() throws Exception {
    Browse officer = new Browse(priors.address());
    officer.signIn(priors.userName(Role.OFFICER), priors.password(Role.OFFICER));
    for (String path :
        List.of(
            "/start",
            "/cases/case?id=999999999",
            "/admin/accounts",
            "/nothing",
            "/cases/case?id=x")) {
      HttpResponse<String> answer = officer.get(path);
      StringBuilder head = new StringBuilder();
      answer
          .headers()
          .map()
          .forEach(
              (name, values) ->
                  values.forEach(
                      value -> head.append(name).append(": ").append(value).append("\r\n")));
      assertOurs(head + "\r\n\r\n" + answer.body());
    }
  }

  private static Map<String, String> signIn(String viewState, String password) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("sign", "sign");
    form.put("sign:user", "nobody");
    form.put("sign:password", password);
    form.put("primefaces.nonce", "x");
    if (viewState != null) {
      form.put("jakarta.faces.ViewState", viewState);
    }
    return form;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "1:2",
        "-1:-1",
        "9999999999999999999:1",
        "a:b:c",
        "rO0ABXNyAA",
        ":",
        "1:",
        "\u0000"
      })
  void a_state_that_is_no_state_of_ours_is_a_request_that_cannot_be_understood(String viewState)
      throws Exception {
    HttpResponse<String> answer =
        new Browse(priors.address()).post("/login", signIn(viewState, "password"));
    assertThat(answer.statusCode()).as(viewState).isIn(400, 409);
    assertThat(answer.body()).contains("<h1>");
    assertTellsNoServer(answer.body());
  }

  @Test
  void no_page_but_the_login_is_without_a_state_however_it_is_sent() throws Exception {
    Browse clerk = new Browse(priors.address());
    clerk.signIn(priors.userName(Role.CLERK), priors.password(Role.CLERK));
    Map<String, String> form =
        Map.of("primefaces.nonce", "x", "jakarta.faces.ViewState", "stateless");
    for (HttpResponse<String> answer :
        List.of(
            clerk.post("/purpose", form),
            clerk.postWithFiles("/cases/document", form),
            clerk.get("/purpose?primefaces.nonce=x&jakarta.faces.ViewState=stateless"),
            clerk.get("/cases/document?jakarta.faces.ViewState=1:2"))) {
      assertThat(answer.statusCode()).isEqualTo(400);
      assertTellsNoServer(answer.body());
    }
  }

  @Test
  void nobody_is_signed_in_by_a_link() throws Exception {
    StringBuilder link = new StringBuilder("/login?sign=sign&Sign+in=x");
    signIn("stateless", priors.password(Role.CLERK))
        .forEach((name, value) -> link.append('&').append(name).append('=').append(value));
    HttpResponse<String> answer = new Browse(priors.address()).get(link.toString());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("<h1>");
  }

  @Test
  void what_has_no_page_of_its_own_is_answered_with_one_of_ours() throws Exception {
    HttpResponse<String> answer =
        new Browse(priors.address()).postWithFiles("/login", Map.of("a", "b"));
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("<h1>This request cannot be understood");
    assertTellsNoServer(answer.body());
  }

  @Test
  void a_form_that_is_written_as_none_is_no_failure_of_the_server() throws Exception {
    for (String body : List.of("sign=%zz", "%", "=&=&=", "sign=%ff%fe", "a=%00")) {
      String answer =
          raw(
              "POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                  + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                  + body.length()
                  + "\r\n\r\n"
                  + body);
      assertThat(answer).as(body).doesNotStartWith("HTTP/1.1 5");
      assertOurs(answer);
    }
  }

  @Test
  void a_password_of_three_megabytes_is_refused_with_our_page() throws Exception {
    HttpResponse<String> answer =
        new Browse(priors.address()).post("/login", signIn("stateless", "x".repeat(3 << 20)));
    assertThat(answer.statusCode()).isIn(400, 413);
    assertThat(answer.body()).contains("<h1>This request cannot be understood");
  }

  @Test
  void a_purpose_that_is_not_known_is_refused_with_those_that_are() {
    Rest clerk = priors.as(Role.CLERK);
    for (String unknown : List.of("curiosity", "", "PROSECUTION,COURT_BUSINESS", "<b>")) {
      Rest.Answer refused = clerk.stating(unknown).get("/api/agencies");
      assertThat(refused.status()).as(unknown).isEqualTo(400);
      assertThat(refused.json().get("code").textValue()).isEqualTo("unknown-purpose");
      assertThat(refused.json().get("detail").textValue())
          .contains("law_enforcement", "prosecution", "licensing", "court_business", "statistics");
    }
    assertThat(clerk.stating("Prosecution").get("/api/agencies").status()).isEqualTo(200);
    assertThat(clerk.get("/api/agencies").status()).isEqualTo(200);
  }
}
