package org.priors.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  private static final String SYNTHETIC =
      "record_id,driver,agency,given,middle,surname,suffix,born,sex,license_state,license_number,street,city,state,postcode,arrested_at,charge\n";

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
  void a_corrected_row_that_withdraws_the_charge_is_told_and_changes_nothing() {
    String at = "2017-03-15T03:38:00.000Z";
    imported(row(900401, at, "ADA", "WITHDRAWN", "18.2-266"));
    JsonNode corrected =
        imported(
            row(900401, at, "ADA", "WITHDRAWN", "46.2-862")
                + row(900402, at, "ADA", "WITHDRAWN", "46.2-862"));
    assertThat(corrected.get("failed").intValue()).isEqualTo(1);
    assertThat(corrected.get("skipped").intValue()).isEqualTo(1);
    JsonNode reason = corrected.get("reasons").get(0);
    assertThat(reason.get("code").textValue()).isEqualTo("differs");
    assertThat(reason.get("sample").textValue()).contains("Statute (now '46.2-862')");
  }

  @Test
  void each_row_not_taken_is_listed_with_its_line_and_reason() {
    JsonNode done =
        imported(
            row(900201, "2017-02-31T03:38:00.000Z", "IVO", "BADDAY", "18.2-266")
                + row(900202, "2017-03-15T03:38:00.000Z", "IVO", "OTHER", "18.2-95"));
    assertThat(done.get("failed").intValue()).isEqualTo(1);
    assertThat(notes(done))
        .anyMatch(line -> line.startsWith("2,failed,"))
        .anyMatch(line -> line.startsWith("3,skipped,not-dui,"));
  }

  @Test
  void rows_not_taken_are_mended_and_sent_again_in_the_very_file_that_is_downloaded() {
    JsonNode done =
        imported(
            row(900501, "2017-03-15T03:38:00.000Z", "IDA", "SOUND", "18.2-266")
                + row(900502, "2017-02-31T03:38:00.000Z", "IDA", "M\u00c9NDED", "18.2-266")
                + ",2017-04-01T03:38:00.000Z,IDA,10,NUMBERLESS,MAE,,18.2-266,Charge,EXAMPLE ST,White,Female\n");
    assertThat(done.get("failed").intValue()).isEqualTo(2);
    assertThat(notes(done))
        .anyMatch(line -> line.startsWith("4,failed,value-missing,ArrestID is empty"));
    String handedBack = manager.get("/api/imports/" + done.get("id") + "/not-taken.csv").text();
    assertThat(handedBack).startsWith("\uFEFF\"ArrestID\"").hasLineCount(3);
    JsonNode mended = imported(CITY, "mended.csv", handedBack.replace("2017-02-31", "2017-02-28"));
    assertThat(mended.get("taken").intValue()).isEqualTo(1);
    assertThat(mended.get("failed").intValue()).isEqualTo(1);
    assertThat(mended.get("here").intValue()).isZero();
    assertThat(manager.get("/api/imports/" + done.get("id") + "0/not-taken.csv").status())
        .isEqualTo(404);
  }

  @Test
  void a_clerk_who_works_at_no_agency_sends_and_follows_nothing_and_is_told_so() {
    JsonNode done = imported(row(900601, "2017-03-15T03:38:00.000Z", "EDA", "ELSE", "18.2-266"));
    Rest.Answer sent =
        clerk.upload("/api/imports", CITY, "export.csv", HEADER.getBytes(StandardCharsets.UTF_8));
    assertThat(sent.status()).isEqualTo(403);
    assertThat(sent.json().get("detail").textValue())
        .startsWith("This account works at no agency. A clerk imports what the own agency sends;");
    for (String what : List.of("", "/not-taken.csv", "/row-notes.csv")) {
      Rest.Answer followed = clerk.get("/api/imports/" + done.get("id") + what);
      assertThat(followed.status()).isEqualTo(403);
      assertThat(followed.text()).contains("is of another agency");
    }
  }

  private List<String> notes(JsonNode done) {
    return manager.get("/api/imports/" + done.get("id") + "/row-notes.csv").text().lines().toList();
  }

  @Test
  void a_row_is_taken_with_a_remark_where_a_part_of_it_cannot_be() {
    JsonNode done =
        imported(
            "synthetic-arrests",
            "remarks.csv",
            SYNTHETIC
                + synthetic("R30000001", "Remarkone", "UNKNOWN", "LA", "NONE", "DUI")
                + synthetic("R30000002", "Remarktwo", "1970-02-03", "LA", "5.5E+08", "d.u.i.")
                + synthetic("R30000003", "Remarkthree", "1970-02-03", "LA", "4412907", "DUI"));
    assertThat(done.get("taken").intValue()).isEqualTo(3);
    assertThat(done.get("remarked").intValue()).isEqualTo(2);
    assertThat(done.get("failed").intValue()).isZero();
    assertThat(notes(done))
        .anyMatch(line -> line.startsWith("2,remark,birth-date-left-out,"))
        .anyMatch(line -> line.startsWith("2,remark,license-left-out,"))
        .anyMatch(line -> line.startsWith("3,remark,license-left-out,"))
        .noneMatch(line -> line.startsWith("4,"));
  }

  @Test
  void a_row_that_is_sent_again_with_other_content_is_told_and_changes_nothing() {
    String first = synthetic("R30000011", "Correctson", "1970-02-03", "", "", "DUI");
    String same = first.replace("Correctson", "CORRECTSON");
    String other = synthetic("R30000011", "Correctson", "1970-02-03", "LA", "4412908", "refusal");
    imported("synthetic-arrests", "first.csv", SYNTHETIC + first);
    JsonNode again = imported("synthetic-arrests", "again.csv", SYNTHETIC + same);
    assertThat(again.get("here").intValue()).isEqualTo(1);
    JsonNode corrected = imported("synthetic-arrests", "corrected.csv", SYNTHETIC + other + same);
    assertThat(corrected.get("failed").intValue()).isEqualTo(1);
    assertThat(corrected.get("here").intValue()).isEqualTo(1);
    JsonNode reason = corrected.get("reasons").get(0);
    assertThat(reason.get("code").textValue()).isEqualTo("differs");
    assertThat(reason.get("sample").textValue())
        .contains("charge (now 'refusal'), license_number (now '4412908'), license_state");
  }

  @Test
  void rows_of_one_number_within_one_file_are_compared_too() {
    String row = synthetic("R30000021", "Twicesaid", "1970-02-03", "", "", "DUI");
    JsonNode done =
        imported(
            "synthetic-arrests",
            "twice.csv",
            SYNTHETIC + row + row + row.replace("1970-02-03", "1971-02-03"));
    assertThat(done.get("taken").intValue()).isEqualTo(1);
    assertThat(done.get("here").intValue()).isEqualTo(1);
    assertThat(done.get("failed").intValue()).isEqualTo(1);
  }

  @Test
  void what_a_spreadsheet_makes_of_an_export_is_read() {
    JsonNode done =
        imported(
            CITY,
            "spreadsheet.csv",
            "sep=;\r\n"
                + (HEADER.toUpperCase(Locale.ROOT)
                        + row(
                            900301,
                            "2018-03-15T03:38:00.000Z",
                            "IDA",
                            "SEMI",
                            "\u00a718.2\u2013266")
                        + ",,,,,,,,,,,\n")
                    .replace(',', ';'));
    assertThat(done.get("taken").intValue()).isEqualTo(1);
    assertThat(done.get("skipped").intValue()).isEqualTo(1);
    assertThat(done.get("reasons").get(0).get("code").textValue()).isEqualTo("empty-row");
  }

  @Test
  void nothing_is_taken_from_rows_between_two_stray_quotation_marks() {
    String first = synthetic("R30000031", "Strayone", "1970-02-03", "", "", "DUI");
    String second = synthetic("R30000032", "Straytwo", "1975-03-04", "", "", "refusal");
    JsonNode done =
        imported(
            "synthetic-arrests",
            "stray.csv",
            SYNTHETIC
                + first.replace("1 Oak St", "\"1 Oak St")
                + second.replace("1 Oak St", "1 Oak St\"")
                + synthetic("R30000033", "Straythree", "1975-03-04", "", "", "DUI"));
    assertThat(done.get("taken").intValue()).isEqualTo(1);
    assertThat(done.get("failed").intValue()).isEqualTo(1);
    assertThat(done.get("reasons").get(0).get("code").textValue())
        .isEqualTo("stray-quotation-mark");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Verhaftungen f\u00fcr Mai.csv", "arrestos_a\u00f1o.csv", "\u9038\u6355.csv"})
  void a_file_keeps_the_name_that_it_was_sent_under(String name) {
    JsonNode done = imported(CITY, name, HEADER);
    assertThat(done.get("file").textValue()).isEqualTo(name);
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
    return imported(CITY, "export.csv", HEADER + rows);
  }

  private JsonNode imported(String profile, String name, String csv) {
    Rest.Answer answer =
        manager.upload("/api/imports", profile, name, csv.getBytes(StandardCharsets.UTF_8));
    return done(answer);
  }

  private JsonNode done(Rest.Answer answer) {
    return ImportEnd.of(answer, manager);
  }

  private static String row(int id, String at, String given, String surname, String statute) {
    return "%d,%s,%s,10,%s,MAE,,%s,Charge as printed,EXAMPLE ST,White,Female%n"
        .formatted(id, at, given, surname, statute);
  }

  private static String synthetic(
      String id, String surname, String born, String state, String number, String charge) {
    return "%s,D1,LA1,Ann,,%s,,%s,F,%s,%s,1 Oak St,Rosepine,LA,70300,2003-05-01T23:30,%s%n"
        .formatted(id, surname, born, state, number, charge);
  }
}
