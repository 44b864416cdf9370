package org.priors.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.problems.Collector;
import org.priors.web.reading.Fields;

/**
 * Where a time, a figure or a list belongs, one as long as a body costs no more than reading it.
 */
class LongTextsTest {

  private static final String LONG = "T".repeat(1_000_000);

  @Test
  void a_long_text_is_no_time() {
    assertThatThrownBy(() -> SentTime.moment(LONG, ZoneOffset.UTC))
        .isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> SentTime.moment("2002-05-01T23:30" + LONG, ZoneOffset.UTC))
        .isInstanceOf(DateTimeException.class);
  }

  @Test
  void a_time_is_read_with_its_offset_and_without() {
    Instant late = Instant.parse("2002-05-01T23:30:00Z");
    assertThat(SentTime.moment("2002-05-01T23:30", ZoneOffset.UTC)).isEqualTo(late);
    assertThat(SentTime.moment("2002-05-01T18:30-05:00", ZoneOffset.UTC)).isEqualTo(late);
    assertThat(SentTime.local("2002-05-01T23:30Z", there -> LocalDateTime.MIN))
        .isEqualTo(LocalDateTime.MIN);
  }

  @Test
  void a_long_figure_is_refused_at_its_place() throws IOException {
    Collector problems = new Collector();
    String body = "{\"result\": \"0." + "1".repeat(1_000_000) + "\"}";
    assertThat(read(body, problems).decimal("result")).isNull();
    assertThat(problems.has("/result")).isTrue();
  }

  @Test
  void a_long_list_is_refused_at_its_place_and_nothing_of_it_is_read() throws IOException {
    Collector problems = new Collector();
    assertThat(entries(Fields.MOST_ENTRIES, problems)).hasSize(Fields.MOST_ENTRIES);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(entries(Fields.MOST_ENTRIES + 1, problems)).isEmpty();
    assertThat(problems.has("/charges")).isTrue();
  }

  private static List<Integer> entries(int many, Collector problems) throws IOException {
    String entries = String.join(",", Collections.nCopies(many, "{\"counts\": 1}"));
    return read("{\"charges\": [" + entries + "]}", problems)
        .list("charges", charge -> charge.whole("counts"));
  }

  private static JsonFields read(String body, Collector problems) throws IOException {
    return JsonFields.of(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), problems);
  }
}
