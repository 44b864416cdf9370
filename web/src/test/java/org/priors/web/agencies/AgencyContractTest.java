package org.priors.web.agencies;

import org.junit.jupiter.api.Test;
import org.priors.web.testing.Contracts;

class AgencyContractTest {

  @Test
  void the_schemas_of_an_agency_and_a_court_tell_what_is_read() {
    Contracts.requireSame("POST /api/agencies", AgencyJson::agency);
    Contracts.requireSame("POST /api/courts", AgencyJson::court);
  }
}
