package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.fixtures.AgencyFixture.agencyIn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.priors.cases.Arrest;

/** The driving and the notice, in columns of their own. */
class ArrestTimesOfARowTest {

  private static final String PLACE = "  place: [city]\n";

  private static final String TIMES =
      """
        driving: {columns: [driven_at], pattern: "uuuu-MM-dd'T'HH:mm", zone: America/Chicago}
        notice: {columns: [notice_on, notice_at], pattern: "uuuu-MM-dd HH:mm", zone: America/Chicago}
      """;

  private static ImportProfile profile() {
    try (InputStream file =
        ArrestTimesOfARowTest.class.getResourceAsStream("/imports/synthetic-arrests.yaml")) {
      String own =
          new String(file.readAllBytes(), StandardCharsets.UTF_8).replace(PLACE, TIMES + PLACE);
      return ProfileReader.read(
          "own", "own.yaml", new ByteArrayInputStream(own.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  private static ArrestRow row(String driven, String noticeOn, String noticeAt) {
    return Exports.syntheticBy(profile())
        .row("driven_at", driven, "notice_on", noticeOn, "notice_at", noticeAt)
        .taken();
  }

  private static Arrest arrest(ArrestRow row) {
    return row.report(agencyIn("LA", "America/Chicago"), "x").arrest();
  }

  @Test
  void each_is_told_by_its_own_columns_and_an_empty_cell_says_nothing() {
    Arrest told = arrest(row("2004-01-02T02:50", "2004-01-05", "09:30"));
    assertThat(told.drivingAt()).isEqualTo(Instant.parse("2004-01-02T08:50:00Z"));
    assertThat(told.noticeAt()).isEqualTo(Instant.parse("2004-01-05T15:30:00Z"));
    ArrestRow silent = row("", "", "");
    assertThat(arrest(silent).drivingAt()).isNull();
    assertThat(arrest(silent).noticeAt()).isNull();
    assertThat(silent.remarks()).isEmpty();
  }

  @Test
  void one_that_cannot_be_is_left_out_with_a_remark_and_the_arrest_is_taken() {
    ArrestRow late = row("2004-01-02T03:14", "2004-01-02", "03:12");
    assertThat(arrest(late).drivingAt()).isNull();
    assertThat(arrest(late).noticeAt()).isNull();
    assertThat(late.remarks())
        .extracting(RowNote::code)
        .containsExactly("time-of-the-driving-left-out", "time-of-the-notice-left-out");
    ArrestRow ahead = row("", "2062-11-02", "09:30");
    assertThat(arrest(ahead).noticeAt()).isNull();
    assertThat(ahead.remarks())
        .singleElement()
        .extracting(RowNote::reason)
        .asString()
        .startsWith("The notice of suspension lies in the future.");
    ArrestRow unreadable = row("around 3", "", "");
    assertThat(arrest(unreadable).drivingAt()).isNull();
    assertThat(unreadable.remarks())
        .singleElement()
        .extracting(RowNote::reason)
        .asString()
        .startsWith("'around 3' in driven_at is not a time that can be.");
  }
}
