package org.priors.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Of which agency an import is, where its profile says so and where its sender does. */
@ExtendWith(RunningPriors.class)
class AgencyOfAnImportIT {

  private static final String PARISH = "parish-arrests";
  private static final String HEADER =
      "record_id,driver,agency,given,middle,surname,suffix,born,sex,license_state,license_number,street,city,state,postcode,arrested_at,charge\n";

  private final Rest manager;

  AgencyOfAnImportIT(Running priors) {
    manager = priors.as(Role.MANAGER);
  }

  @Test
  void a_file_under_a_profile_of_any_agency_is_of_the_agency_that_its_sender_names() {
    byte[] file =
        (HEADER
                + row("R40000001", "Anyparish", "1970-02-03")
                + row("R40000002", "Otherparish", "1971-02-03"))
            .getBytes(StandardCharsets.UTF_8);
    JsonNode first = done(sent(PARISH, "LA0190000", file));
    assertThat(first.get("agency").textValue()).isEqualTo("LA0190000");
    assertThat(first.get("taken").intValue()).isEqualTo(2);
    assertThat(first.has("message")).isFalse();
    JsonNode again = done(sent(PARISH, " la0190000 ", file));
    assertThat(again.get("taken").intValue()).isZero();
    assertThat(again.has("message")).isFalse();
    JsonNode other = done(sent(PARISH, "LA0210000", file));
    assertThat(other.get("agency").textValue()).isEqualTo("LA0210000");
    assertThat(other.get("taken").intValue()).isEqualTo(2);
    assertThat(other.get("cases").intValue()).isEqualTo(2);
    assertThat(other.get("message").textValue())
        .contains("The same file was sent for ", "(import " + first.get("id") + ")");
    assertThat(done(sent(PARISH, "LA0210000", file)).get("taken").intValue()).isZero();
    assertThat(done(sent(PARISH, "LA0190000", file)).get("taken").intValue()).isZero();
  }

  @Test
  void a_file_whose_agency_is_missing_unknown_or_another_than_the_profiles_is_refused() {
    byte[] file = HEADER.getBytes(StandardCharsets.UTF_8);
    refusedAgency("missing", sent(PARISH, null, file));
    refusedAgency("missing", sent(PARISH, "  ", file));
    refusedAgency("unknown-agency", sent(PARISH, "ZZ0000000", file));
    refusedAgency("bad-ori", sent(PARISH, "<b>" + "x".repeat(5_000), file));
    refusedAgency("bad-ori", sent(PARISH, "LA019000\0", file));
    refusedAgency("bad-ori", sent(PARISH, "LA019000\u0131", file));
    refusedAgency("no-arrests", sent(PARISH, "LADMV0000", file));
    refusedAgency("other-agency", sent("synthetic-arrests", "LA0190000", file));
    assertThat(done(sent("synthetic-arrests", "synthetic", file)).get("agency").textValue())
        .isEqualTo("SYNTHETIC");
    assertThat(sent("unreadable", "LA0190000", file).json().get("detail").textValue())
        .contains("unreadable.yaml, line 3: the key 'hue' is unknown");
  }

  private static void refusedAgency(String code, Rest.Answer answer) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("code").textValue()).isEqualTo(code);
    assertThat(answer.json().get("detail").textValue()).matches("(?s).+[.]");
    assertThat(answer.text()).contains("/agency");
  }

  private Rest.Answer sent(String profile, String agency, byte[] file) {
    Map<String, String> fields =
        agency == null ? Map.of("profile", profile) : Map.of("profile", profile, "agency", agency);
    return manager.upload("/api/imports", fields, "parish.csv", file);
  }

  private JsonNode done(Rest.Answer answer) {
    return ImportEnd.of(answer, manager);
  }

  private static String row(String id, String surname, String born) {
    return "%s,D1,LA1,Ann,,%s,,%s,F,,,1 Oak St,Rosepine,LA,70300,2003-05-01T23:30,DUI%n"
        .formatted(id, surname, born);
  }
}
