package org.priors.web.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.hearings.AskedBy;
import org.priors.hearings.RequestHearing;
import org.priors.problems.Collector;
import org.priors.problems.Refused;
import org.priors.web.rest.JsonFields;

/** A request for a hearing as it is read. */
class RequestReaderTest {

  private static RequestHearing.Asked read(String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    return RequestReader.request(
        JsonFields.of(new ByteArrayInputStream(body), new Collector()),
        ZoneId.of("America/New_York"));
  }

  private static RequestHearing.Asked paying(String fee) throws IOException {
    return read(
        """
        {"askedBy": "driver", "at": "2002-05-13T10:00", "sourceDocument": "Letter", "feePaid": %s}
        """
            .formatted(fee));
  }

  @ParameterizedTest
  @CsvSource({"15.00, 1500", "15, 1500", "14.99, 1499", "0, 0", "1000000, 100000000"})
  void a_fee_is_told_in_dollars(String told, int cents) throws IOException {
    assertThat(paying(told).feePaid()).isEqualTo(cents);
  }

  @ParameterizedTest
  @CsvSource({"14.999, two decimals", "1000000.01, more than anybody", "1e400, more than anybody"})
  void an_amount_that_nobody_pays_is_refused_at_its_place(String told, String sentence) {
    assertThatThrownBy(() -> paying(told))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(sentence)
        .satisfies(
            refused ->
                assertThat(((Refused) refused).problems().get(0).place()).isEqualTo("/feePaid"));
  }

  @Test
  void all_that_is_missing_is_told_at_once_and_no_fee_is_none() throws IOException {
    assertThatThrownBy(() -> read("{}"))
        .hasMessageContaining("Who asks")
        .hasMessageContaining("the receipt")
        .hasMessageContaining("The source document");
    assertThat(paying("null").feePaid()).isNull();
    assertThat(paying("null").askedBy()).isEqualTo(AskedBy.DRIVER);
  }
}
