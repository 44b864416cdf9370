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
import org.junit.jupiter.api.Test;
import org.priors.problems.Collector;

/** Where a time or a figure belongs, a text as long as a body costs no more than reading it. */
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
    JsonFields fields =
        JsonFields.of(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), problems);
    assertThat(fields.decimal("result")).isNull();
    assertThat(problems.has("/result")).isTrue();
  }
}
