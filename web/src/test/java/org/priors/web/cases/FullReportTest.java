package org.priors.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.priors.agencies.Agency;
import org.priors.agencies.AgencyKind;
import org.priors.problems.Collector;
import org.priors.web.rest.JsonFields;
import org.priors.web.testing.FullReport;

class FullReportTest {

  /** What tells that a report is of a case on file, and so is never told as not taken. */
  private static final Set<String> OF_THE_CASE = Set.of("/arrest/at");

  private final JsonNode report = FullReport.of("Fullyread");

  @Test
  void says_all_that_is_read_of_a_report() throws IOException {
    assertThat(read()).noneMatch(read -> report.at(read).isMissingNode());
  }

  @Test
  void each_part_of_the_person_and_the_arrest_has_words_where_it_is_told_as_not_taken()
      throws IOException {
    assertThat(read())
        .filteredOn(place -> place.startsWith("/person/") || place.startsWith("/arrest/"))
        .filteredOn(place -> report.at(place).isValueNode() && !OF_THE_CASE.contains(place))
        .hasSizeGreaterThan(10)
        .allMatch(FullReportTest::hasWords);
  }

  private static boolean hasWords(String place) {
    return !PartWords.list(List.of(place)).contains(place)
        || place.lastIndexOf('/') > 0 && hasWords(place.substring(0, place.lastIndexOf('/')));
  }

  private Set<String> read() throws IOException {
    byte[] body = report.toString().getBytes(StandardCharsets.UTF_8);
    JsonFields json = JsonFields.of(new ByteArrayInputStream(body), new Collector());
    Agency agency =
        new Agency("LA0170100", "Tupelo PD", AgencyKind.POLICE, "LA", "America/Chicago");
    json.text("agency");
    ArrestReader.report(json, agency, "API", ArrestReader.TestsSaid::inPlainWords);
    return json.forms().keySet();
  }
}
