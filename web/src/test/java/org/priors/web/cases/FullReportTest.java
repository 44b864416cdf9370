package org.priors.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.priors.agencies.Agency;
import org.priors.agencies.AgencyKind;
import org.priors.problems.Collector;
import org.priors.web.rest.JsonFields;
import org.priors.web.testing.FullReport;

class FullReportTest {

  @Test
  void says_all_that_is_read_of_a_report() throws IOException {
    JsonNode report = FullReport.of("Fullyread");
    byte[] body = report.toString().getBytes(StandardCharsets.UTF_8);
    JsonFields json = JsonFields.of(new ByteArrayInputStream(body), new Collector());
    Agency agency =
        new Agency("LA0170100", "Tupelo PD", AgencyKind.POLICE, "LA", "America/Chicago");
    json.text("agency");
    ArrestReader.report(json, agency, "API", ArrestReader.TestsSaid::inPlainWords);
    assertThat(json.forms().keySet()).noneMatch(read -> report.at(read).isMissingNode());
  }
}
