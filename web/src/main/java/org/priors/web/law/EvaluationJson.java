package org.priors.web.law;

import java.time.LocalDateTime;
import org.priors.agencies.Zones;
import org.priors.law.Facts;
import org.priors.web.rest.JsonFields;

/**
 * Facts as a system sends them in JSON. Times are local to the agency; one with an offset is made
 * local by the time of the State.
 */
final class EvaluationJson {

  private EvaluationJson() {}

  /** Reads the facts; what is wrong with a field is noted under its pointer. */
  static Facts facts(JsonFields body) {
    String state = FactsReader.state(body);
    return FactsReader.facts(body, (step, before) -> at(body.part(step), state));
  }

  private static LocalDateTime at(JsonFields json, String state) {
    LocalDateTime at = json.local("at", sent -> Zones.local(state, sent, "/at"));
    return at == null ? null : json.make(() -> Zones.there(state, at, "/at"));
  }
}
