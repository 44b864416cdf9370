package org.priors.web.hearings;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.priors.web.testing.Contracts;

/** What is told of the calls about hearings is what they read. */
class HearingContractTest {

  @Test
  void a_statement_has_the_fields_that_are_told() {
    Contracts.requireSame(
        "POST /api/cases/{id}/statements", json -> StatementReader.statement(json, ZoneOffset.UTC));
  }

  @Test
  void a_request_for_a_hearing_has_the_fields_that_are_told() {
    Contracts.requireSame(
        "POST /api/actions/{id}/requests", json -> RequestReader.request(json, ZoneOffset.UTC));
  }
}
