package org.priors.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.cases.TestKind;
import org.priors.web.reading.Fields;

class FormFieldsTest {

  private static final ZoneId ZONE = ZoneId.of("America/Chicago");

  private final Form form = new Form();

  private void type(String place, String text) {
    form.getFields().put(place, text);
  }

  private List<String> wrong(Runnable reading) {
    form.submit(
        () -> {
          reading.run();
          form.refuseIfAny();
        });
    return form.getProblems().stream().map(one -> one.code() + " " + one.place()).toList();
  }

  @Test
  void rows_that_nobody_has_filled_are_left_out_and_the_others_keep_their_numbers() {
    form.preset("/charges/0/counts", "1");
    form.preset("/charges/2/counts", "1");
    type("/charges/1/statute", " ");
    type("/charges/2/statute", "DEMO 1");
    type("/charges/3/counts", "x");
    Fields fields = form.reported();
    assertThat(
            wrong(
                () ->
                    assertThat(fields.list("charges", row -> String.valueOf(row.text("statute"))))
                        .containsExactly("DEMO 1", "null")))
        .isEmpty();
    assertThat(wrong(() -> fields.list("charges", row -> row.whole("counts"))))
        .containsExactly("bad-value /charges/3/counts");
  }

  @Test
  void a_list_of_more_rows_than_any_arrest_has_is_refused_at_its_place() {
    Fields fields = form.reported();
    type("/charges/199/statute", "DEMO 1");
    assertThat(wrong(() -> fields.list("charges", row -> row.text("statute")))).isEmpty();
    type("/charges/200/statute", "DEMO 1");
    assertThat(wrong(() -> fields.list("charges", row -> row.text("statute"))))
        .containsExactly("too-many /charges");
  }

  @Test
  void what_was_there_before_anybody_typed_says_nothing_until_it_is_changed() {
    form.preset("/charges/0/kind", "OTHER");
    assertThat(form.reported().isEmptyList("charges")).isTrue();
    assertThat(wrong(() -> form.reported().needOne("charges", "statute", "None.")))
        .containsExactly("missing /charges/0/statute");
    type("/charges/0/kind", "REFUSAL");
    assertThat(form.reported().isEmptyList("charges")).isFalse();
  }

  @Test
  void a_part_is_there_where_one_of_its_fields_is_filled() {
    type("/person/license/number", "1");
    type("/personal", "1");
    assertThat(form.reported().has("person")).isTrue();
    assertThat(form.reported().part("person").has("license")).isTrue();
    assertThat(form.reported().part("person").has("address")).isFalse();
    assertThat(form.reported().has("per")).isFalse();
  }

  @Test
  void what_no_select_offers_is_refused_at_its_place() {
    type("/kind", "blood");
    type("/commercial", "maybe");
    type("/court", "999999999999999999999");
    assertThat(
            wrong(
                () -> {
                  form.reported().choice("kind", TestKind.class);
                  form.reported().flag("commercial");
                  form.reported().id("court");
                }))
        .containsExactly("bad-value /kind", "bad-value /commercial", "bad-value /court");
  }

  @ParameterizedTest
  @CsvSource({
    "23:50, 2001-07-21T04:50:00Z",
    "0:10, 2001-07-21T05:10:00Z",
    "2100, 2001-07-21T02:00:00Z"
  })
  void a_time_without_its_day_is_the_one_nearest_to_what_it_is_about(String typed, String moment) {
    type("/askedAt", typed);
    Instant near = Instant.parse("2001-07-21T04:30:00Z");
    assertThat(form.reported().moment("askedAt", near, ZONE)).isEqualTo(moment);
    assertThat(form.reported().moment("askedAt", null, ZONE)).isNull();
  }

  @Test
  void a_time_with_its_own_day_is_of_that_day_and_a_day_alone_is_no_time() {
    type("/noticeAt", "10:00");
    type("/noticeAt/day", "7/25/2001");
    Instant near = Instant.parse("2001-07-21T04:30:00Z");
    assertThat(form.reported().moment("noticeAt", near, ZONE)).isEqualTo("2001-07-25T15:00:00Z");
    type("/noticeAt", "");
    assertThat(wrong(() -> form.reported().moment("noticeAt", near, ZONE)))
        .containsExactly("bad-value /noticeAt");
  }

  @Test
  void a_day_that_may_be_read_otherwise_is_told_as_it_was_read_until_the_form_goes_on() {
    Form dated = Form.on(Clock.fixed(Instant.parse("2026-07-15T12:00:00Z"), ZoneId.of("UTC")));
    dated.getFields().put("/born", "04/03/66");
    dated.getFields().put("/until", "1/1/30");
    dated.getFields().put("/happenedOn", "16 May 2002");
    dated.submit(
        () -> {
          dated.reported().day("born");
          dated.reported().dayAhead("until");
          dated.reported().day("happenedOn");
          dated.refuse("/detail", "Missing.");
          dated.refuseIfAny();
        });
    assertThat(dated.getReadAs())
        .containsOnly(
            Map.entry("/born", LocalDate.of(1966, 4, 3)),
            Map.entry("/until", LocalDate.of(2030, 1, 1)));
    assertThat(dated.describedBy("/born", "born", null)).isEqualTo("born:read");
    assertThat(dated.isRefused()).isTrue();
    dated.goOn();
    assertThat(dated.getReadAs()).isEmpty();
    assertThat(dated.isRefused()).isFalse();
    assertThat(dated.text("/born")).isEqualTo("04/03/66");
  }

  @Test
  void part_of_a_name_is_read_back_in_full_before_anything_is_done_and_once() {
    Fields fields = form.reported();
    Runnable reading = () -> fields.named("court", typed -> "Oak City Court, LA");
    type("/court", "oak");
    assertThat(wrong(reading)).containsExactly("part-of-a-name /court");
    assertThat(form.error("/court"))
        .isEqualTo("Read as Oak City Court, LA. Send it again if that is meant.");
    assertThat(form.text("/court")).isEqualTo("Oak City Court, LA");
    assertThat(wrong(reading)).isEmpty();
    type("/court", "oak city court");
    assertThat(wrong(reading)).isEmpty();
  }
}
