package org.priors.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Entries;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.FewAtOnce;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Who repeats, by the index and, while it is away, by the record: both must say the same. */
@ExtendWith(RunningPriors.class)
class RepeatIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private final Running priors;
  private final Rest clerk;

  RepeatIT(Running priors) {
    this.priors = priors;
    this.clerk = priors.as(Role.CLERK);
  }

  /** Refused at Tupelo 4 and at Heron 6 years ago, on a day each, and convicted 3 years ago. */
  private void seed(String surname) {
    long driver = driver(surname);
    enter(driver, Entries.onRecord("refusal", TODAY.minusYears(4), "LA0170100"));
    enter(driver, Entries.onRecord("refusal", TODAY.minusYears(6), "LA0210000"));
    enter(driver, Entries.onRecord("conviction", TODAY.minusYears(3), "LA0210000"));
    indexed(surname, "priors=3");
  }

  @Test
  void n_in_so_many_years_counts_to_the_day_and_from_so_many_courts_of_those_within()
      throws Exception {
    seed("Kvistbo");
    assertAnswers("kvistbo", false);
  }

  @Test
  void the_record_answers_the_same_while_the_index_is_away() throws Exception {
    seed("Zuhlsdorf");
    StoppedSearch.during(priors, () -> assertAnswers("zuhlsdorf", true));
  }

  private void assertAnswers(String name, boolean degraded) throws Exception {
    Map<String, Boolean> fits = new LinkedHashMap<>();
    fits.put("repeat=refusal&times=1&years=4", true);
    fits.put("repeat=refusal&times=1&years=3", false);
    fits.put("repeat=refusal&times=2&years=6", true);
    fits.put("repeat=refusal&times=2&years=5", false);
    fits.put("repeat=refusal&times=3&years=99", false);
    fits.put("repeat=conviction&times=1&years=3", true);
    fits.put("repeat=conviction&times=1&years=2", false);
    fits.put("repeat=either&times=2&years=4", true);
    fits.put("repeat=either&times=3&years=6&courts=2", true);
    fits.put("repeat=either&times=3&years=6&courts=3", false);
    fits.put("repeat=either&times=2&years=4&courts=2", true);
    fits.put("repeat=either&times=1&years=3&courts=1", true);
    fits.put("repeat=refusal&times=2&years=6&courts=2", true);
    // Each waits for the index as long as that is given, where it is away.
    List<FewAtOnce.Look> looks = new ArrayList<>();
    fits.forEach((asked, fit) -> looks.add(() -> assertFits(name, asked, fit, degraded)));
    FewAtOnce.all(StoppedSearch.MOST_AT_ONCE, looks);
  }

  @Test
  void two_at_one_court_are_two_of_one_court() {
    long driver = driver("Moqaddam");
    enter(driver, Entries.onRecord("refusal", TODAY.minusYears(1), "LA0170100"));
    enter(driver, Entries.onRecord("refusal", TODAY.minusYears(2), "LA0170100"));
    enter(driver, Entries.onRecord("refusal", TODAY.minusYears(9), "LA0210000"));
    indexed("moqaddam", "priors=3");
    assertFits("moqaddam", "repeat=refusal&times=2&years=5", true, false);
    assertFits("moqaddam", "repeat=refusal&times=2&years=5&courts=2", false, false);
    assertFits("moqaddam", "repeat=refusal&times=2&years=9&courts=2", true, false);
  }

  @Test
  void a_repetition_that_cannot_be_read_is_refused_by_its_field() {
    assertRefused("repeat=parking&times=2&years=5", "/repeat");
    assertRefused("repeat=refusal&years=5", "/times");
    assertRefused("repeat=refusal&times=two&years=5", "/times");
    assertRefused("repeat=refusal&times=2", "/years");
    assertRefused("repeat=refusal&times=2&years=5&courts=3", "/courts");
  }

  @Test
  void an_arrest_after_an_action_stands_out_and_one_of_the_same_day_led_to_it() {
    long driver = driver("Againafter", "2020-03-01T12:00");
    enter(driver, Entries.onRecord("administrativeAction", LocalDate.of(2020, 3, 1), "LADMV0000"));
    enter(driver, Entries.pendingAction(LocalDate.of(2020, 3, 1)));
    indexed("againafter", "pending=1");
    assertFits("againafter", "againAfterAction=1", false, false);
    assertFits("againafter", "againWhilePending=1", false, false);
    clerk.post(
        "/api/cases",
        Arrests.of("Rita", "Againafter").born("1980-02-02").at("2020-03-02T12:00").json());
    JsonNode hit = indexed("againafter", "againWhilePending=1").at("/hits/0");
    assertFits("againafter", "againAfterAction=1", true, false);
    assertThat(hit.get("pending").booleanValue()).isTrue();
    assertThat(hit.get("againWhilePending").booleanValue()).isTrue();
    assertThat(hit.get("id").longValue()).isEqualTo(driver);
  }

  @Test
  void a_hearing_is_pending_only_while_an_action_is() throws Exception {
    long driver = driver("Pendinghearing");
    enter(driver, Entries.onRecord("administrativeAction", TODAY.minusYears(1), "LADMV0000"));
    indexed("pendinghearing", "agency=Louisiana+DMV+(demo)");
    assertFits("pendinghearing", "pending=1", false, false);
    enter(driver, Entries.pendingAction(TODAY.minusDays(1)));
    indexed("pendinghearing", "pending=true");
    StoppedSearch.during(
        priors,
        () -> {
          assertFits("pendinghearing", "pending=1", true, true);
          assertFits("pendinghearing", "pending=1&againWhilePending=1", false, true);
        });
  }

  @Test
  void a_hearing_that_is_decided_is_pending_no_more() {
    long driver = driver("Decidedhearing");
    String pending = Entries.pendingAction(TODAY.minusDays(9));
    enter(driver, pending);
    indexed("decidedhearing", "pending=1");
    enter(driver, pending.replace("\"pending\"", "\"onRecord\""));
    Eventually.answer(
        () -> find("q=decidedhearing&pending=1").json(),
        found -> found.get("total").intValue() == 0);
    assertFits("decidedhearing", "agency=Louisiana+DMV+(demo)", true, false);
  }

  @Test
  void the_facets_count_the_drivers_found_by_what_may_narrow_them() {
    long one = driver("Facetted");
    enter(one, Entries.onRecord("refusal", TODAY.minusYears(2), "MSDPS0000"));
    enter(one, Entries.pendingAction(TODAY.minusDays(1)));
    clerk.post("/api/cases", Arrests.of("Other", "Facetted").born("1960-01-01").json());
    JsonNode found =
        Eventually.answer(
            () -> find("q=facetted").json(),
            answer ->
                answer.get("total").intValue() == 2
                    && count(answer, "now", "pending") == 1
                    && count(answer, "priors", "1") == 1);
    assertThat(count(found, "refusedYears", "1")).isZero();
    assertThat(count(found, "refusedYears", "5")).isEqualTo(1);
    assertThat(count(found, "state", "LA")).isEqualTo(2);
    assertThat(count(found, "agency", "Tupelo City Police (demo)")).isEqualTo(2);
    assertThat(count(found, "priors", "2")).isZero();
    assertThat(count(find("q=facetted&pending=1").json(), "state", "LA")).isEqualTo(1);
  }

  private static int count(JsonNode found, String field, String value) {
    for (JsonNode facet : found.get("facets")) {
      for (JsonNode choice : facet.get("choices")) {
        if (facet.get("field").textValue().equals(field)
            && choice.get("value").textValue().equals(value)) {
          return choice.get("count").intValue();
        }
      }
    }
    return 0;
  }

  private long driver(String surname) {
    return driver(surname, "2001-07-20T23:30");
  }

  private long driver(String surname, String arrestedAt) {
    return clerk
        .post("/api/cases", Arrests.of("Rita", surname).born("1980-02-02").at(arrestedAt).json())
        .json()
        .get("driverId")
        .longValue();
  }

  private void enter(long driver, String entry) {
    assertThat(clerk.post("/api/drivers/" + driver + "/record-entries", entry).status())
        .isEqualTo(201);
  }

  private JsonNode indexed(String name, String fields) {
    return Eventually.answer(
        () -> find("q=" + name + "&" + fields).json(),
        found -> !found.get("degraded").booleanValue() && found.get("total").intValue() == 1);
  }

  private void assertFits(String name, String fields, boolean fits, boolean degraded) {
    JsonNode found = find("q=" + name + "&" + fields).json();
    assertThat(found.get("degraded").booleanValue()).as(fields).isEqualTo(degraded);
    assertThat(found.get("total").intValue()).as(fields).isEqualTo(fits ? 1 : 0);
  }

  private void assertRefused(String fields, String pointer) {
    Rest.Answer answer = find(fields);
    assertThat(answer.status()).as(fields).isEqualTo(422);
    assertThat(answer.json().get("pointer").textValue()).as(fields).isEqualTo(pointer);
  }

  private Rest.Answer find(String parameters) {
    return clerk.get("/api/drivers?" + parameters);
  }
}
