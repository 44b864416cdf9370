package org.priors.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Browse;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** The pages about the law, as a browser without scripts gets them. */
@ExtendWith(RunningPriors.class)
class LawPagesIT {

  private static final String LIMIT = "/law/parameter?path=us/la/per_se/limit";
  private static final String EVALUATE = "/law/evaluate";
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

  private final Running priors;
  private final Browse browser;

  LawPagesIT(Running priors) {
    this.priors = priors;
    this.browser = priors.browse(Role.PROSECUTOR);
  }

  @Test
  void the_law_of_a_state_reads_as_the_tables_print_it() throws Exception {
    String page = text("/law/state?state=LA&on=1+May+2002");

    assertThat(page)
        .contains("Louisiana law as printed about 2002 asked for 1 May 2002")
        .doesNotContain("do not act on its days")
        .contains("Louisiana law as of 2002-01")
        .contains("Suspension, 6 months Hard part 90 days; work permit after 90 days")
        .contains("$300 to $1,000", "10 days to 6 months", "1 to 5 years", "6 months mandatory")
        .contains("as of January 2002, the reference date of the publication, not verified")
        .contains("Changes on Tue 30 Sep 2003.")
        .contains("What another source prints");
  }

  @Test
  void law_that_nobody_checked_is_not_to_be_acted_on_a_year_later() throws Exception {
    assertThat(text("/law/state?state=MD&on=28+Nov+2026"))
        .contains("Maryland law as printed about 2002 asked for 28 Nov 2026")
        .contains(
            "This page is asked for 28 Nov 2026. The law shown is of about 2002 and has not been"
                + " checked: do not act on its days.");
    assertThat(text("/law/state?state=LA&on=1+Dec+2003"))
        .contains("Louisiana law as printed about 2002, changed since, last on 30 Sep 2003")
        .contains("Part of the law shown is of about 2002 and has not been checked");
  }

  @Test
  void one_number_on_one_day_is_shown_alone() throws Exception {
    String page = text("/law/state?state=LA&on=2003-09-30&number=2");

    assertThat(page)
        .contains("Only what holds for the 2nd is shown.")
        .contains("in force from Tue 30 Sep 2003, as the source states")
        .contains("$750 to $1,000")
        .doesNotContain("$300 to $1,000");
  }

  @Test
  void a_cell_that_the_source_leaves_open_says_so_and_a_policy_is_no_law() throws Exception {
    assertThat(text("/law/state?state=AZ&on=2002-05-01"))
        .contains("Not in the law book text only, no amount")
        .contains("Chandler Police Department Policy of the agency, not law");
  }

  @Test
  void a_question_that_cannot_be_read_is_told_beside_its_field() throws Exception {
    String page = browser.get("/law/state?state=ZZ&on=2002-02-30").body();

    assertThat(page).contains("id=\"state-err\"").contains("id=\"on-err\"");
    assertThat(words(page)).contains("that month has 28 days");
    assertThat(text("/law/state?state=CT&on=1999-01-01"))
        .contains("The law book for Connecticut begins on Tue 1 Jan 2002.");
  }

  @Test
  void a_prosecutor_of_the_state_marks_a_parameter_and_takes_that_back() throws Exception {
    Map<String, String> form = form(browser.get(LIMIT).body(), "mark");
    form.put("verify", "Mark as verified");
    assertThat(browser.post("/law/parameter", form).headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("us/la/per_se/limit&done=verified"));
    assertThat(text(LIMIT)).contains("Verified by Dana Placeholder on");

    form = form(browser.get(LIMIT).body(), "mark");
    form.put("takeBack", "Take back");
    browser.post("/law/parameter", form);
    assertThat(text(LIMIT)).contains("Not verified").contains("Mark it once you");
  }

  @Test
  void a_parameter_that_changed_meanwhile_is_not_marked() throws Exception {
    Map<String, String> form = form(browser.get(LIMIT).body(), "mark");
    form.put("digest", "of another file");
    form.put("verify", "Mark as verified");

    String answer = words(browser.post("/law/parameter", form).body());

    assertThat(answer).contains("Nothing was marked").contains("changed while the page was open");
    assertThat(text(LIMIT)).contains("Not verified");
  }

  @Test
  void nobody_marks_the_law_of_another_state_or_a_parameter_that_is_not_there() throws Exception {
    assertThat(text("/law/parameter?path=us/ct/per_se/limit"))
        .contains("A prosecutor of an office in that State marks it;")
        .doesNotContain("Mark it once you");
    for (String path : new String[] {"", "?path=", "?path=us", "?path=us/la", "?path=us/la/x"}) {
      assertThat(browser.get("/law/parameter" + path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void coverage_names_every_state_and_the_registers_come_in_pages() throws Exception {
    String states = text("/law/coverage");
    assertThat(states).contains("Alabama").contains("Wyoming").contains("The baseline DWI");
    assertThat(text("/law/coverage?view=DISAGREE&page=2")).contains("26 to 33 of 33");
    assertThat(text("/law/coverage?view=AGREE")).contains("1 to 25 of 120");
    assertThat(text("/law/coverage?view=MEASURES&page=2")).contains("26 to 44 of 44");
    assertThat(text("/law/coverage?view=MEASURES&page=99"))
        .contains("There is no page 99: this list ends with page 2.");
  }

  @Test
  void an_evaluation_begins_with_what_a_first_offense_would_overlook() throws Exception {
    Map<String, String> form = form(browser.get(EVALUATE + "?state=LA").body(), "facts");
    form.put("state:in", "LA");
    form.put("offense-at:in_input", "1 May 2002");
    form.put("offense-age:in", "34");
    form.put("offense-refused:in", "true");
    form.put("history:0:kind:in", "CONVICTION");
    form.put("history:0:state:in", "la");
    form.put("history:0:date:in_input", "18 Jan 2000");
    form.put("evaluate", "Show what the law says");

    String page = words(browser.post(EVALUATE, form).body());

    assertThat(page)
        .contains("2nd offense Charged as a 1st offense, this would overlook what counts")
        .contains("Conviction of 18 Jan 2000, LA 2 years 3 months before this offense")
        .contains("Refused, as here (1st refusal)")
        .contains("Thu 16 May 2002 Last day to ask for a hearing")
        .contains("Louisiana law as of 2002-01");
  }

  @Test
  void facts_that_cannot_be_are_told_beside_their_fields_and_kept() throws Exception {
    Map<String, String> form = form(browser.get(EVALUATE).body(), "facts");
    form.put("state:in", "LA");
    form.put("offense-at:in_input", "1 May 2002");
    form.put("offense-bac:in", "9.5");
    form.put("history:0:kind:in", "CONVICTION");
    form.put("history:0:date:in_input", "31 Nov 1999");
    form.put("evaluate", "Show what the law says");

    String page = browser.post(EVALUATE, form).body();

    assertThat(page)
        .contains("id=\"offense-bac:err\"")
        .contains("id=\"history:0:date:err\"")
        .contains("value=\"31 Nov 1999\"");
    assertThat(words(page)).contains("2 things to mend").doesNotContain("Days that are due");
  }

  @Test
  void an_administrator_sees_which_law_is_in_use() throws Exception {
    Browse administrator = priors.browse(Role.ADMINISTRATOR);

    assertThat(words(administrator.get("/admin/law").body()))
        .contains("Law in use")
        .contains("as shipped")
        .contains("No folder is set");
    assertThat(browser.get("/admin/law").statusCode()).isEqualTo(403);
  }

  private String text(String path) throws Exception {
    HttpResponse<String> answer = browser.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return words(answer.body());
  }

  private static String words(String page) {
    return page.replaceAll("(?s)<svg.*?</svg>", "")
        .replaceAll("<[^>]+>", " ")
        .replace("&#39;", "'")
        .replaceAll("\\s+", " ")
        .replace(" ,", ",");
  }

  private static Map<String, String> form(String page, String id) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher body = Pattern.compile("(?s)<form id=\"" + id + "\".*?</form>").matcher(page);
    assertThat(body.find()).as(id).isTrue();
    Matcher hidden = HIDDEN.matcher(body.group());
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    return fields;
  }
}
