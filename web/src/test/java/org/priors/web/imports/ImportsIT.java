package org.priors.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class ImportsIT {

  private static final String CITY = "va-city-arrests";
  private static final String HEADER =
      "ArrestID,ArrestDatetime,FirstName,HouseNumber,LastName,MiddleName,NameSuffix,Statute,StatuteDescription,Street,Race,Sex\n";

  private final Rest manager;
  private final Rest clerk;

  ImportsIT(Running priors) {
    manager = priors.as(Role.MANAGER);
    clerk = priors.as(Role.CLERK);
  }

  @Test
  void charges_of_one_person_and_night_are_one_case_and_a_refusal_charge_is_a_refusal() {
    JsonNode done =
        imported(
            row(900001, "2017-09-15T03:38:00.000Z", "ONA", "NIGHTOWL", "18.2-266")
                + row(900002, "2017-09-15T04:10:00.000Z", "ONA", "NIGHTOWL", "18.2-268.3")
                + row(900003, "2017-11-01T03:00:00.000Z", "ONA", "NIGHTOWL", "18.2-266")
                + row(900004, "2017-11-01T03:00:00.000Z", "ONA", "NIGHTOWL", "18.2-95"));
    assertThat(done.get("taken").intValue()).isEqualTo(3);
    assertThat(done.get("skipped").intValue()).isEqualTo(1);
    assertThat(done.get("cases").intValue()).isEqualTo(2);
    // The export prints no birth date: whether both cases are of one person, a person says.
    JsonNode drivers =
        Eventually.answer(
            () -> clerk.get("/api/drivers?q=nightowl").json(),
            found -> found.get("total").intValue() == 2);
    assertThat(drivers.findValues("arrests")).extracting(JsonNode::intValue).containsExactly(1, 1);
    assertThat(clerk.get("/api/drivers?q=nightowl&refusedYears=99").json().get("total").intValue())
        .isEqualTo(1);
  }

  @Test
  void a_later_export_that_overlaps_adds_only_what_is_new() {
    String known = row(900101, "2017-03-15T03:38:00.000Z", "EVE", "OVERLAP", "18.2-266");
    imported(known);
    JsonNode again = imported(known);
    assertThat(again.get("taken").intValue()).isZero();
    JsonNode later =
        imported(
            known
                + row(900102, "2017-03-15T05:00:00.000Z", "EVE", "OVERLAP", "18.2-268.2")
                + row(900103, "2017-05-01T05:00:00.000Z", "EVE", "OVERLAP", "18.2-266"));
    assertThat(later.get("taken").intValue()).isEqualTo(2);
    assertThat(later.get("cases").intValue()).isEqualTo(1);
  }

  @Test
  void each_row_not_taken_is_listed_with_its_line_and_reason() {
    JsonNode done =
        imported(
            row(900201, "2017-02-31T03:38:00.000Z", "IVO", "BADDAY", "18.2-266")
                + row(900202, "2017-03-15T03:38:00.000Z", "IVO", "OTHER", "18.2-95"));
    assertThat(done.get("failed").intValue()).isEqualTo(1);
    String csv = manager.get("/api/imports/" + done.get("id") + "/not-taken.csv").text();
    assertThat(csv.lines()).anyMatch(line -> line.startsWith("2,failed,"));
    assertThat(csv.lines()).anyMatch(line -> line.startsWith("3,skipped,not-dui,"));
  }

  @Test
  void what_is_no_export_is_refused_whole_in_a_sentence() throws IOException {
    refused("unknown-profile", 422, "nobody-has-this", HEADER.getBytes(StandardCharsets.UTF_8));
    refused("empty-file", 400, CITY, new byte[0]);
    refused(
        "not-utf-8", 415, CITY, (HEADER + "1,2017,\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
    refused("nul-byte", 400, CITY, (HEADER + "1,\0\n").getBytes(StandardCharsets.UTF_8));
    refused("header-mismatch", 422, CITY, "a,b,c\n1,2,3\n".getBytes(StandardCharsets.UTF_8));
    refused(
        "too-many-columns",
        422,
        CITY,
        ("a,".repeat(10_000) + "b\n").getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("bomb.csv"));
      out.write(new byte[1_000_000]);
    }
    refused("not-csv", 415, CITY, zip.toByteArray());
  }

  private void refused(String code, int status, String profile, byte[] content) {
    Rest.Answer answer = manager.upload("/api/imports", profile, "export.csv", content);
    assertThat(answer.json().get("code").textValue()).isEqualTo(code);
    assertThat(answer.status()).as(code).isEqualTo(status);
    assertThat(answer.json().get("detail").textValue()).matches(".+[.?]");
    assertThat(answer.header("Location")).isNull();
  }

  private JsonNode imported(String rows) {
    Rest.Answer answer =
        manager.upload(
            "/api/imports", CITY, "export.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isEqualTo(202);
    String place = URI.create(answer.header("Location")).getPath();
    JsonNode done =
        Eventually.answer(
            () -> manager.get(place).json(),
            run -> !"running".equals(run.get("state").textValue()));
    assertThat(done.get("state").textValue()).isEqualTo("done");
    assertThat(done.get("read").intValue())
        .isEqualTo(
            done.get("taken").intValue()
                + done.get("skipped").intValue()
                + done.get("failed").intValue());
    return done;
  }

  private static String row(int id, String at, String given, String surname, String statute) {
    return "%d,%s,%s,10,%s,MAE,,%s,Charge as printed,EXAMPLE ST,White,Female%n"
        .formatted(id, at, given, surname, statute);
  }
}
