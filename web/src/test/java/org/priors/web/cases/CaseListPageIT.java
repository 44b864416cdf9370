package org.priors.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Browse;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Which list of cases opens, and what stands beyond its end. */
@ExtendWith(RunningPriors.class)
class CaseListPageIT {

  private static final String CHANGED = "/cases/list?which=CHANGED";

  private final Running priors;

  CaseListPageIT(Running priors) {
    this.priors = priors;
    priors.as(Role.CLERK).post("/api/cases", Arrests.of("Lou", "Onthelist").json());
  }

  private String page(Role role, String path) throws Exception {
    Browse person = priors.browse(role);
    return person.get(path).body();
  }

  @Test
  void who_is_of_an_agency_that_arrests_nobody_sees_all_cases_at_once() throws Exception {
    assertThat(page(Role.HEARING_OFFICER, "/cases/list"))
        .contains("All cases")
        .doesNotContain("My agency", "No case here");
    assertThat(page(Role.OFFICER, "/cases/list")).contains("My agency");
  }

  @Test
  void a_case_has_changed_from_when_something_of_its_driver_comes_until_it_is_opened_again()
      throws Exception {
    Browse prosecutor = priors.browse(Role.PROSECUTOR);
    String file =
        "/cases/case?id="
            + priors
                .as(Role.CLERK)
                .post("/api/cases", changed("2002-02-03T23:30"))
                .json()
                .get("id")
                .longValue();
    prosecutor.click(file, "Take this case", java.util.Map.of());
    prosecutor.get(file);
    assertThat(page(Role.PROSECUTOR, CHANGED)).doesNotContain("CHANGEDSINCE, Lou");
    priors.as(Role.CLERK).post("/api/cases", changed("2001-02-03T23:30"));
    assertThat(page(Role.PROSECUTOR, CHANGED)).contains("CHANGEDSINCE, Lou");
    assertThat(page(Role.PROSECUTOR, "/start")).contains("Changed on record since you last");
    prosecutor.get(file);
    assertThat(page(Role.PROSECUTOR, CHANGED)).doesNotContain("CHANGEDSINCE, Lou");
  }

  private static String changed(String at) {
    return Arrests.of("Lou", "Changedsince")
        .born("1970-05-06")
        .license("LA", "00-8191-828")
        .at(at)
        .json();
  }

  @Test
  void what_cases_lack_is_a_list_that_the_start_page_leads_to() throws Exception {
    assertThat(page(Role.CLERK, "/start"))
        .contains("Lacks: Birth date", "/cases/list?lack=BIRTH_DATE");
    assertThat(page(Role.CLERK, "/cases/list?lack=BIRTH_DATE&q=onthelist"))
        .contains("Lacks: Birth date", "ONTHELIST, Lou");
  }

  @Test
  void beyond_its_last_page_a_list_says_that_there_is_no_such_page() throws Exception {
    assertThat(page(Role.CLERK, "/cases/list?which=ALL&page=9999"))
        .contains("There is no page 9999: this list ends with page ", "which=ALL&amp;page=1\"")
        .doesNotContain("once an agency reports an arrest");
    assertThat(page(Role.CLERK, "/cases/list?which=ALL")).doesNotContain("There is no page");
  }
}
