package org.priors.web.law;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The house rules, and the word of an office on them. */
@ExtendWith(RunningPriors.class)
class HouseRulesIT {

  private static final String PAGE = "/law/house-rules";
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

  private final Running priors;
  private final Browse prosecutor;

  HouseRulesIT(Running priors) {
    this.priors = priors;
    this.prosecutor = priors.browse(Role.PROSECUTOR);
  }

  private static String words(String page) {
    return page.replaceAll("(?s)<svg.*?</svg>", "")
        .replaceAll("<[^>]+>", " ")
        .replace("&#39;", "'")
        .replaceAll("\\s+", " ");
  }

  /** The part of the page that is of that parameter. */
  private String part(String path) throws Exception {
    Matcher part =
        Pattern.compile("(?s)<section[^>]* id=\"" + path.replace('/', '-') + "\".*?</section>")
            .matcher(prosecutor.get(PAGE).body());
    assertThat(part.find()).as(path).isTrue();
    return part.group();
  }

  private Map<String, String> form(String path) throws Exception {
    Map<String, String> fields = new LinkedHashMap<>();
    String part = part(path);
    Matcher hidden = HIDDEN.matcher(part);
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    Matcher button =
        Pattern.compile(
                "<input[^>]* name=\"([^\"]+)\"[^>]*type=\"submit\"|<input[^>]*type=\"submit\"[^>]* name=\"([^\"]+)\"")
            .matcher(part);
    assertThat(button.find()).as(part).isTrue();
    fields.put(button.group(1) == null ? button.group(2) : button.group(1), "");
    return fields;
  }

  @Test
  void a_prosecutor_accepts_a_house_rule_for_the_state_and_takes_that_back() throws Exception {
    for (String path : new String[] {"us/default/priors/incident", "counting/one-event"}) {
      assertThat(words(part(path))).contains("Not accepted", "Reason");
      assertThat(prosecutor.post(PAGE, form(path)).headers().firstValue("Location"))
          .hasValueSatisfying(to -> assertThat(to).endsWith(PAGE + "?done=accepted"));
      assertThat(words(part(path))).contains("Accepted for Louisiana by Dana Placeholder on");
      prosecutor.post(PAGE, form(path));
      assertThat(words(part(path))).contains("Not accepted");
    }
  }

  @Test
  void a_house_rule_that_changed_meanwhile_is_not_accepted() throws Exception {
    Map<String, String> form = form("us/default/priors/incident");
    form.put("digest", "of another file");
    assertThat(words(prosecutor.post(PAGE, form).body()))
        .contains("Nothing was marked", "changed while the page was open");
  }

  @Test
  void who_may_not_accept_reads_them() throws Exception {
    assertThat(words(priors.browse(Role.OFFICER).get(PAGE).body()))
        .contains(
            "House rules", "A conviction", "A prosecutor of an office in Louisiana accepts it")
        .doesNotContain("Accept for Louisiana");
  }

  @Test
  void a_citation_of_a_house_rule_leads_to_its_place_there() throws Exception {
    assertThat(prosecutor.get("/law/parameter?path=us/default/priors/incident").body())
        .contains("/law/house-rules#us-default-priors-incident\">House rule</a>")
        .contains("Reason: ")
        .doesNotContain("This law book");
  }
}
