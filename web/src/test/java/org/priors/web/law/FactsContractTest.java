package org.priors.web.law;

import org.junit.jupiter.api.Test;
import org.priors.web.testing.Contracts;

class FactsContractTest {

  @Test
  void the_schema_of_facts_tells_what_is_read() {
    Contracts.requireSame(
        "POST /api/law/evaluations",
        json -> {
          EvaluationJson.facts(json);
          json.id("driver");
          json.refuseIfAny();
        });
  }
}
