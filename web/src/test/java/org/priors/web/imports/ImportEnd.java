package org.priors.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;

/** The end of an import that was sent. */
final class ImportEnd {

  private ImportEnd() {}

  /** What the import says once it is done, with every row accounted for. */
  static JsonNode of(Rest.Answer sent, Rest manager) {
    assertThat(sent.status()).isEqualTo(202);
    String place = URI.create(sent.header("Location")).getPath();
    JsonNode done =
        Eventually.answer(
            () -> manager.get(place).json(),
            run -> !"running".equals(run.get("state").textValue()));
    assertThat(done.get("state").textValue()).isEqualTo("done");
    assertThat(done.get("read").intValue())
        .isEqualTo(
            done.get("taken").intValue()
                + done.get("here").intValue()
                + done.get("skipped").intValue()
                + done.get("failed").intValue());
    return done;
  }
}
