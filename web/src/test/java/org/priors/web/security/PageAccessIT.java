package org.priors.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.priors.security.Role;
import org.priors.web.testing.Browse;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class PageAccessIT {

  private static final Path WEBAPP = Path.of("src/main/webapp");

  private final Running priors;

  PageAccessIT(Running priors) {
    this.priors = priors;
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void each_role_opens_its_pages_and_no_other(Role role) throws Exception {
    Browse browser = new Browse(priors.address());
    assertThat(browser.signIn(priors.userName(role), priors.password(role)).statusCode())
        .isEqualTo(302);
    for (Page page : Page.values()) {
      HttpResponse<String> answer = browser.get(page.path());
      if (page.allows(role)) {
        assertThat(answer.statusCode()).as("%s opens %s", role, page).isIn(200, 302, 404);
      } else {
        assertThat(answer.statusCode()).as("%s opens %s", role, page).isEqualTo(403);
      }
      assertThat(answer.body()).doesNotContain("Exception").doesNotContain("Payara ");
    }
  }

  @Test
  void nobody_who_is_not_signed_in_sees_any_page_but_the_login() throws Exception {
    Browse browser = new Browse(priors.address());
    for (Page page : Page.values()) {
      HttpResponse<String> answer = browser.get(page.path());
      assertThat(answer.statusCode()).as(page.name()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location"))
          .hasValueSatisfying(to -> assertThat(to).contains("/login?next="));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PROSECUTOR, /cases/list, /cases/list, page",
    "PROSECUTOR, /law/coverage, /law/state, true",
    "PROSECUTOR, /search/repeat, /search/repeat, page",
    "CLERK, /search/saved, /search/search, true",
    "CLERK, /matches/decided, /matches/list, true",
    "ADMINISTRATOR, /admin/agencies, /admin/agencies, page"
  })
  void the_navigation_says_where_one_is_and_of_a_page_without_a_link_of_which_section(
      Role role, String path, String link, String as) throws Exception {
    String body = priors.browse(role).get(path).body();
    assertThat(body).contains("href=\"" + link + "\" aria-current=\"" + as + "\"");
    assertThat(body.split("aria-current=\"", -1)[1]).startsWith(as);
  }

  @Test
  void every_page_of_the_war_is_on_the_list_that_names_its_permission() throws IOException {
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      List<String> paths =
          files
              .filter(file -> file.toString().endsWith(".xhtml"))
              .map(file -> "/" + WEBAPP.relativize(file).toString().replace(".xhtml", ""))
              .filter(
                  path ->
                      !path.startsWith("/WEB-INF/")
                          && !path.startsWith("/resources/")
                          && !path.startsWith("/error/")
                          && !path.equals("/login"))
              .toList();
      assertThat(paths)
          .isNotEmpty()
          .allSatisfy(path -> assertThat(Page.at(path)).as(path).isPresent());
    }
  }

  @Test
  void a_page_may_not_be_reached_around_the_list() throws Exception {
    Browse browser = new Browse(priors.address());
    browser.signIn(priors.userName(Role.MANAGER), priors.password(Role.MANAGER));
    for (String path :
        List.of(
            "/search/search.xhtml",
            "/search/search.xhtml/",
            "/./search/search",
            "/search/search;x=1",
            "/WEB-INF/web.xml",
            "/WEB-INF/templates/page.xhtml",
            "/search/%73earch")) {
      assertThat(browser.get(path).statusCode()).as(path).isIn(302, 400, 403, 404);
    }
  }

  @Test
  void a_session_is_kept_in_a_cookie_that_scripts_and_other_sites_do_not_get() throws Exception {
    HttpResponse<String> answer =
        new Browse(priors.address())
            .signIn(priors.userName(Role.CLERK), priors.password(Role.CLERK));
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("priors=")
                    .contains("HttpOnly")
                    .containsIgnoringCase("SameSite=Lax"));
  }

  @Test
  void a_page_forbids_scripts_and_styles_that_are_not_ours() throws Exception {
    HttpResponse<String> answer = new Browse(priors.address()).get("/login");
    List<String> policies = answer.headers().allValues("Content-Security-Policy");
    assertThat(String.join("; ", policies))
        .contains("style-src 'self'")
        .contains("script-src 'self' 'nonce-")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.body()).doesNotContain(" style=\"").doesNotContain(" onclick=");
  }

  @Test
  void what_is_sent_once_the_sign_in_has_ended_is_said_not_to_be_stored() throws Exception {
    Browse browser = new Browse(priors.address());
    HttpResponse<String> sent =
        browser.post("/matches/review?a=1&b=2", Map.of("reason", "Same prints"));
    String login = sent.headers().firstValue("Location").orElseThrow();
    assertThat(login).contains("next=%2Fmatches%2Freview%3Fa%3D1%26b%3D2", "unsaved=true");
    assertThat(
            browser
                .get(URI.create(login).getRawPath() + "?" + URI.create(login).getRawQuery())
                .body())
        .contains("What you sent was not stored");
    assertThat(browser.get("/login?next=/start").body())
        .doesNotContain("What you sent was not stored");
  }

  @Test
  void the_login_leads_on_to_our_own_pages_only() throws Exception {
    Browse browser = new Browse(priors.address());
    HttpResponse<String> answer = browser.get("/login?next=https://elsewhere.example/");
    assertThat(answer.body()).doesNotContain("href=\"https://elsewhere");
  }
}
