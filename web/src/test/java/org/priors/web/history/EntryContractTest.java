package org.priors.web.history;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.priors.web.testing.Contracts;
import org.priors.web.testing.NoAgencies;

class EntryContractTest {

  @Test
  void the_schema_of_an_earlier_event_tells_what_is_read() {
    EntryReader reader = new EntryReader();
    reader.agencies = new NoAgencies();
    reader.clock = Clock.fixed(Instant.parse("2004-01-01T12:00:00Z"), ZoneOffset.UTC);
    Contracts.requireSame("POST /api/drivers/{id}/record-entries", json -> reader.entry(1, json));
  }

  @Test
  void the_schemas_of_a_decision_about_two_events_tell_what_is_read() {
    Contracts.requireSame("POST /api/event-pairs", EventPairJson::said);
    Contracts.requireSame("POST /api/event-pairs/{id}/withdrawal", EventPairJson::reason);
  }
}
